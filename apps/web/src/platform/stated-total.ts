import type { StatementQualifier } from '../gql/graphql';
import { sayMoney, type WireMoney } from './money';

const qualified: Record<StatementQualifier, string> = { EXACT: '', ABOUT: 'about ', AT_LEAST: 'at least ' };

/** A total that somebody stated, and how exactly. */
export interface StatedTotal {
  amount: WireMoney;
  qualifier: StatementQualifier;
}

/** A stated total in prose: "$4.2M", "about $4M", "at least $1M". */
export function sayStated({ amount, qualifier }: StatedTotal): string {
  return qualified[qualifier] + sayMoney(amount, { compact: true });
}

/** The statement that speaks for the rest: one that is to be relied on, else the first exact one, else the first. */
export function chiefStatement<Row extends StatedTotal & { isAuthoritative: boolean }>(
  statements: readonly Row[],
): Row | undefined {
  return (
    statements.find(({ isAuthoritative }) => isAuthoritative) ??
    statements.find(({ qualifier }) => qualifier === 'EXACT') ??
    statements[0]
  );
}

type Told = StatedTotal & { periodLabel: string | null };

interface Pair {
  lower: Told;
  higher: Told;
}

/**
 * The statement that speaks for the rest, in prose: with the one that it disagrees with, where nobody has said which of
 * the two to rely on.
 */
export function sayChief(
  chief: Told & { isAuthoritative: boolean },
  pairs: readonly Pair[],
): { said: string; verb: 'was' | 'were' } {
  const own = sayStated(chief);
  const isOwn = (one: Told): boolean => one.periodLabel === chief.periodLabel && sayStated(one) === own;
  const pair = pairs.find(({ lower, higher }) => isOwn(lower) || isOwn(higher));
  if (chief.isAuthoritative || !pair) return { said: own, verb: 'was' };
  return { said: [pair.lower, pair.higher].map(sayStated).join(' and '), verb: 'were' };
}

/** The part of a title that people say: "DNS-CERT" of "DNS-CERT: a response team". */
export const spokenName = (title: string): string => title.split(/:\s/)[0] ?? title;
