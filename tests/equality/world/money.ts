import type { EntityManager } from 'typeorm';
import type { Plans } from '../world.js';
import { idByTitle, idsOf, publish } from './address.js';
import { textAt } from './texts.js';

/** Pledges made at the same moment, some withdrawn, one for what was never published; stated totals and breakdowns. */
export async function seedMoney(rows: EntityManager, { first, second }: Plans): Promise<void> {
  const refs = [first.lines.staff, first.lines.travel, first.area, first.initiative, second.lines.rent];
  const abouts = await idsOf(rows, refs);
  for (let index = 0; index < 12; index += 1)
    await seedPledge(rows, { index, about: abouts[index % abouts.length] ?? '' });
  await seedPledge(rows, { index: 12, about: await idByTitle(rows, 'A line of a draft') });
  for (const [index, about] of abouts.entries()) await seedStatements(rows, { index, about });
}

async function seedPledge(
  rows: EntityManager,
  { index, about }: { index: number; about: string },
): Promise<void> {
  const { id } = await publish(rows, {
    kind: 'FUNDING',
    title: 'An offer',
    standing: index % 3 === 0 ? 'RECORD' : 'ILLUSTRATIVE',
    initiativeId: null,
  });
  await rows.query(
    `INSERT INTO pledge (address_id, about_id, organisation_id, stage, amount_minor, currency, period_label, starts_on, ends_on, conditions, made_at)
     SELECT $1, $2, organisation.id, $3, $4, $5, $6, '2010-07-01', '2011-06-30', $7, $8 FROM organisation WHERE slug = $9`,
    [
      ...[
        id,
        about,
        index % 4 === 1 ? 'INDICATED' : 'PLEDGED',
        String(9_223_372_036_854_775_807n - BigInt(index)),
      ],
      ...[index % 2 === 0 ? 'USD' : 'KES', textAt(index), index % 2 === 0 ? textAt(index + 1) : null],
      ...[`2010-03-08 06:00:00.00000${index % 3}+00`, index % 2 === 0 ? 'one' : 'two'],
    ],
  );
  if (index % 5 === 2)
    await rows.query(
      `INSERT INTO pledge_withdrawal (pledge_id, reason, withdrawn_at) VALUES ($1, $2, '2010-03-09 00:00:00.9999+00')`,
      [id, textAt(index)],
    );
}

async function seedStatements(
  rows: EntityManager,
  { index, about }: { index: number; about: string },
): Promise<void> {
  const stated: [string | null, string][] = [
    [null, 'EXACT'],
    ['2010-03-08', 'ABOUT'],
    ['2010-03-08', 'AT_LEAST'],
  ];
  for (const [on, qualifier] of stated)
    await rows.query(
      `INSERT INTO cost_statement (address_id, amount_minor, currency, qualifier, period_label, stated_by, stated_on, source, source_url)
       VALUES ($1, '420000000', 'USD', $2, $3, $4, $5, $6, $7)`,
      [...[about, qualifier, on === null ? null : textAt(2), textAt(index), on, textAt(1), on && textAt(7)]],
    );
  // Of one period: two that agree within the tolerance, and others that cannot hold beside them; one was taken back.
  const ofOne: [string, string, string, boolean?][] = [
    ['7000', 'EXACT', 'USD'],
    ['7349', 'ABOUT', 'USD'],
    ['7369', 'ABOUT', 'USD'],
    ['6999', 'AT_LEAST', 'USD'],
    ['7001', 'AT_LEAST', 'USD'],
    ['7750', 'AT_LEAST', 'USD'],
    ['9000', 'EXACT', 'USD', true],
    ['1', 'EXACT', 'EUR'],
  ];
  for (const [amount, qualifier, currency, isGone = false] of ofOne)
    await rows.query(
      `INSERT INTO cost_statement (address_id, amount_minor, currency, qualifier, period_label, stated_by, source, is_authoritative, withdrawn_at)
       VALUES ($1, $2, $3, $4, 'FY21', $5, 'Minutes', $6, $7)`,
      [
        ...[about, amount, currency, qualifier, textAt(index)],
        ...[isGone || amount === '7349', isGone ? '2010-03-09' : null],
      ],
    );
  const states = ['PUBLISHED', 'PENDING', 'WITHHELD', 'NOT_FOUND'];
  if (index === 4) return;
  await rows.query(
    `INSERT INTO breakdown (address_id, state, note, looked_on, looked_in, due, source, promised_by, withheld_for)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[about, states[index], textAt(3), index === 3 ? '2026-02-03' : null, index === 3 ? textAt(4) : null],
      ...[index === 1 ? textAt(5) : null, index === 2 ? null : 'A letter'],
      ...[index === 1 ? textAt(6) : null, index === 2 ? textAt(8) : null],
    ],
  );
}
