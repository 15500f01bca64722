import type { Standing, StatedDifferences_CostFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { sayMoney, type WireMoney } from '../platform/money';
import { sayStated, type StatedTotal } from '../platform/stated-total';
import { sayMissing } from './total';

type Differences = Plain<StatedDifferences_CostFragment>;

/** By how much two totals differ: "$200,000 or 2.2% apart". */
export function sayApart({
  difference,
  differencePercent,
}: Pick<Differences['disagreements'][number], 'difference' | 'differencePercent'>): string {
  return `${sayMoney(difference)} or ${differencePercent}% apart`;
}

/** Which of two totals that disagree is to be relied on, where an editor says so. */
export function sayAuthority({
  lower,
  higher,
}: Pick<Differences['disagreements'][number], 'lower' | 'higher'>): string {
  const one = [lower, higher].find(({ isAuthoritative }) => isAuthoritative);
  return one
    ? `The one to rely on is ${sayStated(one)}, an editor says.`
    : 'Nobody has said which of the two to rely on.';
}

/** What the lines come to, beside what was stated: "Its illustrative lines come to $3M: $200,000 less, 6.3%." */
export function sayBuiltUp(
  { total, difference, differencePercent }: Differences['builtUpDifferences'][number],
  standing: Standing,
): string {
  const { base, currency } = total;
  if (base === null) return '';
  const lines = standing === 'ILLUSTRATIVE' ? 'illustrative lines' : 'published lines';
  const isLess = difference.amountMinor.startsWith('-');
  const size: WireMoney = { ...difference, amountMinor: difference.amountMinor.replace('-', '') };
  const share = differencePercent === null ? '' : `, ${differencePercent.replace('-', '')}%`;
  const missing = sayMissing(total);
  const but = missing === undefined ? '' : `; ${missing}`;
  return `The ${lines} come to ${sayMoney({ amountMinor: base, currency })}: ${sayMoney(size)}${share}, ${isLess ? 'less' : 'more'} than what was stated${but}.`;
}

/** That totals without a period are compared with no sum, where there are sums that a reader would compare them with. */
export function sayNotCompared(
  statements: readonly (StatedTotal & { periodLabel: string | null })[],
): string | undefined {
  const without = [...new Set(statements.filter(({ periodLabel }) => periodLabel === null).map(sayStated))];
  if (without.length === 0) return undefined;
  const verb = without.length === 1 ? 'was' : 'were';
  const it = without.length === 1 ? 'it is' : 'they are';
  return `${without.join(' and ')} ${verb} stated without a period, so ${it} compared with no year of the edition.`;
}
