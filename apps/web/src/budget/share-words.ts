import { shareOf } from '@plumbline/money';
import { moneyOf } from '../platform/money';
import type { Total } from './total';

/** What rounds to nothing and yet is something. */
const smallest = 0.00001;

type Amount = Pick<Total, 'base' | 'currency'> | undefined;

/** The share of a part in its whole, from 0 to 1; nothing where one of them is not known or is in another currency. */
export function shareIn(part: Amount, whole: Amount): number | null {
  if (!part || !whole || part.base === null || whole.base === null || part.currency !== whole.currency)
    return null;
  const { currency } = part;
  const basisPoints = shareOf(
    moneyOf({ amountMinor: part.base, currency }),
    moneyOf({ amountMinor: whole.base, currency }),
  );
  if (basisPoints === 0 && part.base !== '0') return smallest;
  return basisPoints === null ? null : basisPoints / 10_000;
}

/** A share as a table says it: "61%", "under 1%", "0%". */
export function shareText(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  return `${Math.round(100 * share)}%`.replace('-', '\u2212');
}
