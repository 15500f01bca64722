import type { EntityManager } from 'typeorm';
import { textAt } from './texts.js';

type End = number | null;
type Given = [
  covers: string,
  measured: string,
  posts: [End, End],
  cost: [low: End, base: End, high: End],
  currency: string,
  withdrawnFor?: string,
];

/** For each post and for the whole, with and without posts or amounts, whose ends a cost is below, within, at and above. */
const given: Given[] = [
  ['POSTS', 'POST', [null, null], [2_000, null, 2_800], 'USD'],
  ['POSTS', 'WHOLE', [2, 2.5], [5_000, 6_000, 7_001], 'USD'],
  ['EVERYTHING', 'WHOLE', [3, 3], [10, 11, 12], 'EUR'],
  ['EVERYTHING', 'POST', [1, 2], [0, 5, 9_000_000_000_000_000], 'EUR'],
  ['EVERYTHING', 'WHOLE', [null, null], [1, 2, 3], 'JPY'],
  ['POSTS', 'POST', [2.5, 7], [null, null, null], 'KES'],
  ['POSTS', 'POST', [null, null], [1, null, 1], 'USD', 'Another team'],
  ['EVERYTHING', 'POST', [1_000_000, 1_000_000], [7, 7, 7], 'XAF'],
];

export async function seedComparators(rows: EntityManager): Promise<void> {
  for (const [index, [covers, measured, posts, cost, currency, withdrawnFor = null]] of given.entries())
    await rows.query(
      `INSERT INTO comparator (title, covers, measured, posts_low, posts_high, low_minor, base_minor, high_minor, currency,
         period_label, note, standing, source, source_url, withdrawn_at, withdrawn_for)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '2020', $10, $11, $12, $13,
         CASE WHEN $14::text IS NOT NULL THEN clock_timestamp() END, $14)`,
      [
        ...[`Team ${index} ${textAt(index)}`, covers, measured, ...posts, ...cost, currency],
        ...[index % 2 === 0 ? textAt(index) : null, index % 3 === 0 ? 'ILLUSTRATIVE' : 'RECORD'],
        ...[`Accounts ${textAt(index)}`, index % 2 === 0 ? 'https://example.org' : null, withdrawnFor],
      ],
    );
}
