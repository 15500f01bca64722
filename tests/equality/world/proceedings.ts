import type { EntityManager } from 'typeorm';
import type { Plans } from '../world.js';
import { idOf, publish } from './address.js';
import { textAt } from './texts.js';

/** Proceedings ahead, open and over; two that close at the same moment, one with extensions, one about nothing. */
export async function seedProceedings(rows: EntityManager, { first, second }: Plans): Promise<void> {
  const one = await idOf(rows, first.initiative);
  const other = await idOf(rows, second.initiative);
  const near = "date_trunc('day', clock_timestamp())";
  const told: [string, string, string[]][] = [
    [`${near} + interval '30 days'`, `${near} + interval '60 days'`, [one, other]],
    [`${near} - interval '30 days'`, `${near} + interval '20 days'`, [one]],
    [`${near} - interval '40 days'`, `${near} + interval '20 days'`, [one, other]],
    ["'2010-02-12 00:00:00.000001+00'", "'2010-04-14 23:59:00.123456+00'", [one, other]],
    ["'2010-02-12 00:00:00.0009+00'", "'2010-04-14 23:59:00.1239+00'", []],
  ];
  for (const [index, [opens, closes, about]] of told.entries()) {
    const { id } = await publish(rows, {
      kind: 'PROCEEDING',
      title: textAt(index),
      standing: index === 3 ? 'RECORD' : 'ILLUSTRATIVE',
      initiativeId: null,
    });
    await rows.query(
      `INSERT INTO proceeding (address_id, question, opens_at, closes_at, source, source_url) VALUES ($1, $2, ${opens}, ${closes}, $3, $4)`,
      [id, textAt(index + 1), index === 1 ? null : textAt(index), index === 3 ? 'https://example.org' : null],
    );
    for (const initiative of about)
      await rows.query('INSERT INTO proceeding_initiative (proceeding_id, initiative_id) VALUES ($1, $2)', [
        id,
        initiative,
      ]);
    if (index === 3) await extend(rows, id);
  }
}

const extend = (rows: EntityManager, id: string): Promise<unknown> =>
  rows.query(
    `INSERT INTO proceeding_extension (proceeding_id, ordinal, closed_at, closes_at, announced_on, source, source_url) VALUES
       ($1, 2, '2010-04-01 00:00:00+00', '2010-04-14 23:59:00.123456+00', NULL, NULL, 'https://example.org/unused'),
       ($1, 1, '2010-03-29 00:00:00+00', '2010-04-01 00:00:00+00', '2010-03-20', $2, NULL)`,
    [id, textAt(5)],
  );
