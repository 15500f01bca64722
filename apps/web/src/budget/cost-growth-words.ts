import type { CostGrowth_CostFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { sayMoney } from '../platform/money';

export type Growth = Plain<CostGrowth_CostFragment>['growth'][number];

const compact = (amountMinor: string, currency: string): string =>
  sayMoney({ amountMinor, currency }, { compact: true });

/** How a cost grows, in a sentence: "From FY11 to FY13 it grows by 4.6% a year, from $3.12M to $3.42M." */
export function growthFinding({ currency, from, to, fromBase, toBase, yearlyPercent }: Growth): string {
  const ends = `from ${compact(fromBase, currency)} to ${compact(toBase, currency)}`;
  const span = `From ${from.label} to ${to.label} the base`;
  if (fromBase === toBase) return `${span} stays at ${compact(toBase, currency)}.`;
  const isLess = yearlyPercent.startsWith('-');
  const percent = yearlyPercent.replace('-', '');
  const rate = percent === '0' ? 'by less than 0.1% a year' : `by ${percent}% a year`;
  return `${span} ${isLess ? 'shrinks' : 'grows'} ${rate}, ${ends}.`;
}

/** Why a growth is worth a warning; nothing where it is not. */
export function growthWarning({
  rule,
  factor,
  from,
  to,
  doublesFrom,
  doublesIn,
}: Growth): string | undefined {
  if (rule === 'YEARLY')
    return `That is more than 10% a year: in ${to.label} it is ${factor} times what it was in ${from.label}.`;
  if (rule === 'DOUBLING' && doublesFrom && doublesIn)
    return `Between ${doublesFrom.label} and ${doublesIn.label} it becomes at least twice as much.`;
  return undefined;
}
