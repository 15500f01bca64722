import type { CostPageQuery } from '../gql/graphql';
import { sayCount } from '../platform/count';
import { sayMoney } from '../platform/money';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { Notice } from '../ui/notice';
import { isChoice, sayChoice } from './cost-choice';
import { costHref, type CostState } from './cost-url';
import { shareIn, shareText } from './share-words';
import { sayMissing, totalsIn } from './total';

type Address = NonNullable<CostPageQuery['address']>;

interface ChosenProps {
  address: Address;
  state: CostState;
  period: string | undefined;
}

const allLines = (state: CostState): CostState => ({
  ...state,
  objectClass: null,
  sourcing: null,
  after: null,
  pages: new Map(),
});

/** Says which lines are chosen and what they come to, so that nobody takes their sums for the whole. */
export function CostChosen({ address, state, period }: ChosenProps) {
  if (!isChoice(state) || address.chosenCost.parts.count === 0) return null;
  const { ref } = address;
  return (
    <Notice kind="pending" title={`Only ${sayChoice(state)}`}>
      <p>
        {chosenWords(address, period)} Every figure in the tree is of them alone.{' '}
        <Link href={costHref(ref, allLines(state))}>Show all lines</Link>
      </p>
    </Notice>
  );
}

/** What the chosen lines come to, of how much: "Two lines: $240,000 in FY11, 8% of all." */
function chosenWords({ chosenCost, shownCost }: Address, period: string | undefined): string {
  const [total] = totalsIn(chosenCost.totals, period);
  const count = sayCount(chosenCost.lineCount ?? 0, 'line with amounts', 'lines with amounts');
  const head = count.slice(0, 1).toUpperCase() + count.slice(1);
  if (!total || period === undefined) return `${head}, none in this period.`;
  if (total.base === null) return `${head}, whose amounts in ${period} are not published.`;
  const whole = totalsIn(shownCost.totals, period).find(({ currency }) => currency === total.currency);
  const share = shareIn(total, whole);
  const amount = `${sayMoney({ amountMinor: total.base, currency: total.currency })} in ${period}`;
  const parts = [amount, share === null ? undefined : `${shareText(share)} of all`, sayMissing(total)];
  return `${head}: ${parts.filter(Boolean).join(', ')}.`;
}

/** Stands where the tree would be when no line is chosen. */
export function NoneChosen({ address: { ref }, state }: Omit<ChosenProps, 'period'>) {
  return (
    <EmptyState title={`There are no ${sayChoice(state)} under ${ref}`}>
      <Link href={costHref(ref, allLines(state))}>Show all lines</Link>
    </EmptyState>
  );
}
