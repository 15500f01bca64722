import type { CostTotalFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { sayCount } from '../platform/count';
import { drawnAmount, sayMoney, sayRange } from '../platform/money';

/** A sum as it is read: everything here only words or draws it. */
export type Total = Plain<CostTotalFragment>;

/** More periods than this are a series over the years: its end is news, and it is drawn as a line. */
export const manyPeriods = 8;

/**
 * The period that is shown: the one asked for where the edition has it, else the first of a plan and the last of a
 * long series. The API orders parts by the same.
 */
export function shownPeriod(
  periods: readonly { label: string }[],
  wanted: string | null,
): string | undefined {
  const labels = periods.map(({ label }) => label);
  if (wanted !== null && labels.includes(wanted)) return wanted;
  return labels.length > manyPeriods ? labels.at(-1) : labels[0];
}

/** The sums of one period, one for each currency. */
export function totalsIn(totals: readonly Total[], period: string | undefined): readonly Total[] {
  return totals.filter((total) => total.period.label === period);
}

/** What a bar is drawn from; nothing where no amount was published. Without a range it is one point. */
export function rangeOf({ low, base, high, currency }: Total) {
  if (base === null) return null;
  const drawn = (amountMinor: string) => drawnAmount({ amountMinor, currency });
  return { low: drawn(low ?? base), base: drawn(base), high: drawn(high ?? base) };
}

/** A sum in prose: "$3.12M, between $2.04M and $4.39M", "not published". */
export function sayTotal(total: Total): string {
  const { low, high, base, currency } = total;
  if (base === null) return 'not published';
  const amount = sayMoney({ amountMinor: base, currency }, { compact: true });
  return low === null || high === null || low === high ? amount : `${amount}, ${sayBetween(total)}`;
}

/** A sum in a picture: "$123.6k, $98.88k–$148.32k", "not published". */
export function sayTotalShort({ low, high, base, currency }: Total): string {
  if (base === null) return 'not published';
  const amount = sayMoney({ amountMinor: base, currency }, { compact: 'picture' });
  if (low === null || high === null || low === high) return amount;
  return `${amount}, ${sayRange({ low, high, currency }, { compact: 'picture' }).replace(' to ', '\u2013')}`;
}

/** What a table draws: the range, or where there is none a bar from zero to the amount. */
export function drawnRange(total: Total) {
  const range = rangeOf(total);
  if (!range || range.low !== range.high) return range;
  return { low: Math.min(0, range.base), base: range.base, high: Math.max(0, range.base) };
}

/** The range of a sum: "between $2.04M and $4.39M"; nothing where there is none. */
export function sayBetween({ low, high, currency }: Total): string | undefined {
  if (low === null || high === null || low === high) return undefined;
  return `between ${sayRange({ low, high, currency }, { compact: true }).replace(' to ', ' and ')}`;
}

/** What is not in a sum, in words: "two amounts are not published"; nothing where all are. */
export function sayMissing({ unpublishedCount }: Pick<Total, 'unpublishedCount'>) {
  if (unpublishedCount === 0) return undefined;
  return `${sayCount(unpublishedCount, 'amount')} ${unpublishedCount === 1 ? 'is' : 'are'} not published`;
}
