import type { EntityManager } from 'typeorm';
import type { Plans } from '../world.js';
import { idOf, publish } from './address.js';
import { textAt } from './texts.js';

/** Alternatives in the same place, with and without a cost, one taken back; voices of every stance, two taken back. */
export async function seedAlternatives(rows: EntityManager, { first, second }: Plans): Promise<void> {
  const one = await idOf(rows, first.initiative);
  const other = await idOf(rows, second.initiative);
  for (let index = 0; index < 6; index += 1)
    await seedAlternative(rows, { index, initiativeId: index === 5 ? other : one });
}

async function seedAlternative(
  rows: EntityManager,
  { index, initiativeId }: { index: number; initiativeId: string },
): Promise<void> {
  const { id } = await publish(rows, {
    kind: 'ALTERNATIVE',
    title: textAt(index),
    standing: index % 2 === 0 ? 'RECORD' : 'ILLUSTRATIVE',
    initiativeId,
    under: initiativeId,
  });
  const hasCost = index % 3 !== 2;
  const hasRange = index % 3 === 1;
  await rows.query(
    `INSERT INTO alternative (address_id, initiative_id, ordinal, summary, covers, currency, low_minor, base_minor, high_minor,
       period_label, cost_standing, cost_note, source, source_url, withdrawn_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[id, initiativeId, index < 3 ? 1 : 2, textAt(index + 1)],
      index === 4 ? [] : [textAt(index), 'Nothing', textAt(index + 2)],
      hasCost ? (index === 0 ? 'KES' : 'USD') : null,
      ...(hasRange ? ['0', '1', '9223372036854775807'] : [null, hasCost ? '420000000' : null, null]),
      hasRange ? textAt(index + 3) : null,
      ...(hasCost ? [index === 0 ? 'RECORD' : 'ILLUSTRATIVE', textAt(index + 4)] : [null, null]),
      ...[index % 2 === 0 ? textAt(index) : null, index === 2 ? 'https://example.org' : null],
      index === 3 ? '2010-03-08 06:00:00.000001+00' : null,
    ],
  );
  await rows.query(
    `INSERT INTO alternative_voice (alternative_id, submission_id, stance, note, withdrawn_at)
     SELECT $1, said.address_id, (ARRAY['QUESTION', 'FOR', 'AGAINST'])[1 + said.place % 3], $2,
       CASE WHEN said.place % 4 = 3 THEN timestamptz '2010-03-09 00:00:00Z' END
     FROM (SELECT address_id, row_number() OVER (ORDER BY address_id)::integer AS place FROM submission) AS said
     WHERE said.place BETWEEN $3 AND $3 + 7`,
    [id, textAt(index), index * 2 + 1],
  );
}
