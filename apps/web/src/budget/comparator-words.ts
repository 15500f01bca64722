import type { ComparatorCover, ComparatorMeasure, ComparatorWordsFragment } from '../gql/graphql';
import { sayMoney, sayRange } from '../platform/money';
import type { Plain } from '../platform/plain';

/** A comparator as it is read. */
export type Comparator = Plain<ComparatorWordsFragment>;
export type PerPost = NonNullable<Comparator['perPost']>;

export const coverWords: Record<ComparatorCover, string> = {
  POSTS: 'what the posts cost alone',
  EVERYTHING: 'everything that is spent',
};

export const measureWords: Record<ComparatorMeasure, string> = {
  POST: 'one post for a year',
  WHOLE: 'the whole for a year',
};

/** An amount with its ends: "€40,000 to €60,000", "€40,000", "€43,103, between €34,483 and €51,724". */
export function sayEnds({ low, base, high, currency }: PerPost): string {
  const isRange = low !== null && high !== null && low !== high;
  const one = base ?? (isRange ? null : low);
  const range = isRange ? sayRange({ low, high, currency }) : '';
  if (one === null) return range;
  const amount = sayMoney({ amountMinor: one, currency });
  return isRange ? `${amount}, between ${range.replace(' to ', ' and ')}` : amount;
}

/** How many posts: "3 to 7 posts", "12 posts"; nothing where that is not told. */
export function sayPosts({ postsLow, postsHigh }: Pick<Comparator, 'postsLow' | 'postsHigh'>): string | null {
  if (postsLow === null || postsHigh === null) return null;
  return postsLow === postsHigh ? `${postsLow} posts` : `${postsLow} to ${postsHigh} posts`;
}

/** What a comparator tells, in a sentence. */
export function sayComparator(one: Comparator): string {
  const { low, base, high, currency, measured, covers, periodLabel } = one;
  const cost =
    low === null || high === null
      ? null
      : `${sayEnds({ low, base, high, currency })} for ${measureWords[measured]}, ${coverWords[covers]}`;
  return `${[sayPosts(one), cost].filter((words) => words !== null).join('; ')}. Told for ${periodLabel}.`;
}

/** The rule, said beside whatever was reckoned by it. */
export const perPostRule =
  'Posts are the quantities of published amounts whose unit is “post, a year”. Each sum is converted once to the currency of the comparator, then divided by the posts. A whole is divided by its most posts for the low end and by its fewest for the high end. Amounts stay those of their own years.';
