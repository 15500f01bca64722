import { figureOf, sayMoney, type WireMoney } from '../platform/money';
import type { Total } from './total';

/** What the edition before says of a part. */
export interface Before {
  isPlaced: boolean;
  totals: readonly Total[];
}

/** What became of an amount since the edition before. A change is told only where both amounts are known. */
export type Change =
  | { is: 'new' | 'none' | 'added' | 'gone' | 'unknown' }
  | { is: 'changed'; by: WireMoney; isPartial: boolean };

/** The change of a sum since the edition before, in one period and currency; nothing where neither has an amount. */
export function changeSince(
  now: Total | undefined,
  before: Before,
  { period, currency }: { period: string | undefined; currency: string },
): Change | null {
  if (!before.isPlaced) return { is: 'new' };
  const then = before.totals.find((total) => total.period.label === period && total.currency === currency);
  if (!now) return then ? { is: 'gone' } : null;
  if (!then) return { is: 'added' };
  if (now.base === null || then.base === null)
    return now.base === then.base ? { is: 'none' } : { is: 'unknown' };
  const by = BigInt(now.base) - BigInt(then.base);
  const isPartial = now.unpublishedCount + then.unpublishedCount > 0;
  if (by === 0n && !isPartial) return { is: 'none' };
  return { is: 'changed', by: { amountMinor: String(by), currency }, isPartial };
}

const words = {
  new: 'new',
  none: 'no change',
  added: 'no amount before',
  gone: 'no amount any more',
  unknown: 'not published in both',
} as const;

/** A change as a table says it: "+120,000", "no change", "new". */
export function changeText(change: Change): string {
  return change.is === 'changed' ? figureOf(change.by, { sign: true }) : words[change.is];
}

/** A change in a sentence: "+$120,000", "no change". */
export function sayChange(change: Change): string {
  return change.is === 'changed' ? sayMoney(change.by, { sign: true }) : words[change.is];
}
