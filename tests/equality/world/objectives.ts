import type { EntityManager } from 'typeorm';
import type { Plans } from '../world.js';
import { idByTitle, idOf, publish } from './address.js';
import { textAt } from './texts.js';

/** Indicators of every status, numbers with zeros at their end, and shares that are equal. */
export async function seedObjectives(rows: EntityManager, { first, second }: Plans): Promise<void> {
  const one = await idOf(rows, first.initiative);
  const objective = await seedObjective(rows, one, textAt(3));
  await seedObjective(rows, await idOf(rows, second.initiative), 'Nothing is counted');
  const falling = await seedIndicator(rows, objective, { ascending: false, index: 0 });
  await measure(rows, falling, [
    ['-1.50', '2011-01-01'],
    ['1.5000', '2011-06-30'],
    ['100', '2009-06-30'],
  ]);
  const untargeted = await seedIndicator(rows, objective, { ascending: true, index: 1 });
  await measure(rows, untargeted, [
    ['0', '2031-01-01'],
    ['0.00', '2031-01-01'],
    ['12345678901234567890.123456789', '2031-01-01'],
  ]);
  await seedIndicator(rows, objective, { ascending: true, index: 2 });
  const planned = await idOf(rows, first.indicator);
  await measure(rows, planned, [
    ['99.999', '2010-07-01'],
    ['100.0', '2011-06-30'],
    ['3', '2010-07-01'],
  ]);
  await seedContributions(rows, { objective, planned: await idOf(rows, first.objective), first });
}

async function seedObjective(rows: EntityManager, initiativeId: string, title: string): Promise<string> {
  const { id } = await publish(rows, {
    kind: 'OBJECTIVE',
    title,
    standing: 'ILLUSTRATIVE',
    initiativeId,
    under: initiativeId,
  });
  await rows.query(
    'INSERT INTO objective (address_id, initiative_id, ordinal, statement, source) VALUES ($1, $2, 1, $3, $4)',
    [id, initiativeId, textAt(4), title],
  );
  return id;
}

async function seedIndicator(
  rows: EntityManager,
  objective: string,
  { ascending, index }: { ascending: boolean; index: number },
): Promise<string> {
  const { id } = await publish(rows, {
    kind: 'INDICATOR',
    title: textAt(index),
    standing: 'RECORD',
    initiativeId: null,
    under: objective,
  });
  await rows.query(
    `INSERT INTO indicator (address_id, objective_id, ordinal, definition, unit, ascending, baseline, source)
     VALUES ($1, $2, 1, $3, $4, $5, $6, $7)`,
    [
      id,
      objective,
      textAt(5),
      '%',
      ascending,
      index === 0 ? '1000.10' : null,
      index === 1 ? 'A table' : null,
    ],
  );
  const targets = index === 0 ? ['2010', '2011', '2012'] : index === 1 ? ['2030'] : [];
  for (const year of targets)
    await rows.query(
      `INSERT INTO target (indicator_id, starts_on, ends_on, label, value, standing) VALUES ($1, $2, $3, $4, $5, 'RECORD')`,
      [id, `${year}-01-01`, `${year}-12-31`, textAt(Number(year)), `${year}.50`],
    );
  return id;
}

async function measure(rows: EntityManager, indicator: string, measured: [string, string][]): Promise<void> {
  for (const [index, [value, on]] of measured.entries())
    await rows.query(
      `INSERT INTO measurement (indicator_id, value, measured_on, source, source_url, note, account_id, standing, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '2026-01-02 03:04:05.999999+00')`,
      [
        ...[indicator, value, on, textAt(index), index === 1 ? null : 'https://example.org'],
        index === 0 ? textAt(6) : null,
        index === 2 ? '00000000-0000-4000-8000-000000000001' : null,
        index === 1 ? 'ILLUSTRATIVE' : 'RECORD',
      ],
    );
}

async function seedContributions(
  rows: EntityManager,
  { objective, planned, first }: { objective: string; planned: string; first: Plans['first'] },
): Promise<void> {
  const staff = await idOf(rows, first.lines.staff);
  const travel = await idOf(rows, first.lines.travel);
  const deep = await idByTitle(rows, textAt(4));
  const draft = await idByTitle(rows, 'A line of a draft');
  const shares: [string, string, string][] = [
    [staff, objective, '0.50'],
    [staff, planned, '0.5'],
    [travel, planned, '0.500'],
    [deep, planned, '1.000'],
    [draft, objective, '0.000001'],
  ];
  for (const [line, served, weight] of shares)
    await rows.query(
      `INSERT INTO contribution (line_id, objective_id, weight, standing) VALUES ($1, $2, $3, 'ILLUSTRATIVE')`,
      [line, served, weight],
    );
}
