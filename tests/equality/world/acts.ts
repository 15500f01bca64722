import type { EntityManager } from 'typeorm';
import type { Plans } from '../world.js';
import { idsOf } from './address.js';
import { textAt } from './texts.js';

const actors = [
  'operator',
  'visitor:00ff',
  'account:00000000-0000-4000-8000-000000000001',
  'account:00000000-0000-4000-8000-000000000002',
];

/** Acts that are public and such that are not; on the second initiative one by nobody, and one that changed nothing that has a name. */
export async function seedActs(rows: EntityManager, { first, second }: Plans): Promise<void> {
  const refs = [
    first.lines.staff,
    first.area,
    first.initiative,
    first.edition,
    second.initiative,
    second.edition,
  ];
  const addresses = await idsOf(rows, refs);
  const [staff = '', , one = '', , other = ''] = addresses;
  for (let index = 0; index < 14; index += 1)
    await record(rows, {
      index,
      actor: actors[index % actors.length] ?? '',
      changes: changesAt(index),
      touched: [addresses[index % addresses.length] ?? '', ...(index % 2 === 0 ? [one] : [])],
    });
  const nobody = 'account:00000000-0000-4000-8000-00000000dead';
  await record(rows, { index: 14, actor: nobody, changes: [], touched: [other] });
  await record(rows, { index: 16, actor: 'operator', changes: [{ after: 'x' }], touched: [other] });
  await record(rows, { index: 15, actor: 'operator', changes: [], touched: [staff, other] });
}

const changesAt = (index: number): object[] =>
  [
    { field: textAt(index), before: null, after: textAt(index + 1) },
    { field: 'weight', before: '0.5' },
    { field: 'title', after: textAt(index + 3) },
  ].slice(0, index % 4);

async function record(
  rows: EntityManager,
  act: { index: number; actor: string; changes: object[]; touched: string[] },
): Promise<void> {
  const { index } = act;
  await rows.query(
    `WITH recorded AS (
       INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public, changes, reason, at)
       VALUES ($1, pg_current_xact_id()::text::bigint, $2, $3, '', '{}', $4, $5, $6, $7) RETURNING id, at
     )
     , placed AS (
       INSERT INTO act_address (address_id, act_id, act_at)
       SELECT DISTINCT touched, id, at FROM recorded, unnest($8::bigint[]) touched
     )
     INSERT INTO act_organisation (organisation_id, act_id, act_at, spoke)
     SELECT organisation.id, recorded.id, at, $9 FROM recorded,
       (SELECT id FROM organisation ORDER BY id LIMIT 1) organisation WHERE $10`,
    [
      ...[`0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`, act.actor, textAt(index)],
      ...[index % 3 !== 1, JSON.stringify(act.changes), index % 2 === 0 ? textAt(index) : null],
      ...[`2026-01-0${1 + (index % 3)} 00:00:00.00${index % 10}9+00`, act.touched],
      ...[index % 4 === 2, index % 2 === 0],
    ],
  );
}
