import type { Standing } from '../address/address.entity.js';
import type { Entry, Sourced } from './entry.js';
import type { Writer } from './writer.js';

export interface ComparatorItem extends Sourced {
  title: string;
  covers: string;
  measured: string;
  postsLow: string | null;
  postsHigh: string | null;
  low: bigint | null;
  high: bigint | null;
  currency: string;
  periodLabel: string;
  note: string | null;
  standing: Standing;
}

const ifThere = <Value>(entry: Entry, name: string, read: (name: string) => Value): Value | null =>
  entry.has(name) ? read(name) : null;

export function readComparator(entry: Entry): ComparatorItem {
  const standing = entry.standing();
  return {
    title: entry.text('title'),
    covers: entry.oneOf('covers', ['POSTS', 'EVERYTHING']),
    measured: entry.oneOf('measured', ['POST', 'WHOLE']),
    postsLow: ifThere(entry, 'postsLow', entry.decimal),
    postsHigh: ifThere(entry, 'postsHigh', entry.decimal),
    low: ifThere(entry, 'low', (name) => entry.minor(name)),
    high: ifThere(entry, 'high', (name) => entry.minor(name)),
    currency: entry.text('currency'),
    periodLabel: entry.text('periodLabel'),
    note: entry.textOrNothing('note'),
    standing,
    ...entry.sourced(standing),
  };
}

export async function writeComparator({ rows }: Writer, item: ComparatorItem): Promise<void> {
  const { title, covers, measured, postsLow, postsHigh, low, high, currency } = item;
  const { periodLabel, note, standing, source, sourceUrl } = item;
  await rows.query(
    `INSERT INTO comparator (title, covers, measured, posts_low, posts_high, low_minor, high_minor, currency, period_label,
       note, standing, source, source_url)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[title, covers, measured, postsLow, postsHigh, low, high, currency],
      ...[periodLabel, note, standing, source, sourceUrl],
    ],
  );
}
