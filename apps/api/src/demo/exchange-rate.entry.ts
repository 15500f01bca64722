import { exponentOf } from '@plumbline/money/currency';
import type { Standing } from '../address/address.entity.js';
import type { Entry, Sourced } from './entry.js';
import type { Writer } from './writer.js';

export interface RateItem extends Sourced {
  from: string;
  to: string;
  rate: string;
  day: string;
  standing: Standing;
}

export function readRate(entry: Entry): RateItem {
  const standing = entry.standing();
  return {
    from: entry.text('from'),
    to: entry.text('to'),
    rate: entry.decimal('rate'),
    day: entry.day('day'),
    standing,
    ...entry.sourced(standing),
  };
}

export async function writeRate({ rows }: Writer, item: RateItem): Promise<void> {
  const { from, to, rate, day, standing, source, sourceUrl } = item;
  await rows.query(
    `INSERT INTO exchange_rate (from_currency, to_currency, rate, rate_on, from_digits, to_digits, standing, source, source_url)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [from, to, rate, day, exponentOf(from), exponentOf(to), standing, source, sourceUrl],
  );
}
