import type { CostPageQuery } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { sayDate } from '../platform/dates';
import type { TreeColumn } from '../ui/tree-table';
import { Link } from '../ui/link';
import { Caption, Nil } from '../ui/words';
import { compareHref } from './compare-url';
import { type Change, changeSince, changeText, sayChange } from './cost-change';
import type { CostRow } from './cost-rows';
import { totalsIn } from './total';

type Address = NonNullable<CostPageQuery['address']>;
type Shown = Pick<Address['chosenCost'], 'before' | 'totals'>;

interface SinceProps {
  refText: string;
  /** The initiative whose editions are compared. */
  initiative: string;
  shownCost: Shown & Pick<Address['shownCost'], 'edition'>;
  period: string | undefined;
  /** Whether all lines are shown: only of all of them it is told how many are gone. */
  isWhole: boolean;
}

/** Whether the edition before has amounts for the period at all: without them no change can be told. */
const isComparable = ({ before }: Shown, period: string | undefined): boolean =>
  before?.edition.periods.some(({ label }) => label === period) ?? false;

/** The column of changes since the edition before; none where there is no such edition, or it lacks the period. */
export function sinceColumns(
  shownCost: Shown,
  { period, currency }: { period: string | undefined; currency: string },
): readonly TreeColumn<CostRow>[] {
  if (!shownCost.before || !isComparable(shownCost, period)) return [];
  return [
    {
      key: 'since',
      label: `Since edition ${shownCost.before.edition.number}`,
      isNumeric: true,
      narrow: 'beneath',
      cell: ({ total, before }) =>
        before ? <ChangeCell change={changeSince(total, before, { period, currency })} /> : null,
    },
  ];
}

function ChangeCell({ change }: { change: Change | null }) {
  if (!change) return null;
  if (change.is !== 'changed') return <Nil>{changeText(change)}</Nil>;
  return (
    <>
      {changeText(change)}
      {change.isPartial ? <span className="caption"> of what is published</span> : null}
    </>
  );
}

/** The change of the whole, as the foot of the tree says it. */
export function wholeChange(shownCost: Shown, period: string | undefined, currency: string): string {
  const change = changeOfWhole(shownCost, period, currency);
  return change ? changeText(change) : '';
}

function changeOfWhole({ before, totals }: Shown, period: string | undefined, currency: string) {
  if (!before) return null;
  const now = totalsIn(totals, period).find((total) => total.currency === currency);
  return changeSince(now, before, { period, currency });
}

/** What became of the whole since the edition before, and how many lines of it are no longer there, in words. */
export function CostSince({ refText, initiative, shownCost, period, isWhole }: SinceProps) {
  const { before, totals, edition } = shownCost;
  if (!before || !edition || period === undefined) return null;
  const { number, publishedAt } = before.edition;
  const earlier = `edition ${number}, of ${sayDate(publishedAt.slice(0, 10))}`;
  if (!isComparable(shownCost, period))
    return <Caption>{`${sentenceCase(earlier)}, has no ${period}, so that no change can be shown.`}</Caption>;
  const [whole] = totalsIn(totals, period);
  const change = whole ? changeOfWhole(shownCost, period, whole.currency) : null;
  const gone =
    isWhole && before.goneCount > 0
      ? ` ${sentenceCase(sayCount(before.goneCount, 'line'))} that it had under ${refText} ${before.goneCount === 1 ? 'has' : 'have'} no place in edition ${edition.number} any more.`
      : '';
  return (
    <Caption>
      {change ? `Since ${earlier}: ${sayChange(change)} in ${period}.` : ''}
      {gone}{' '}
      <Link href={compareHref(initiative, { from: before.edition.ref, to: edition.ref, period })}>
        What changed since edition {number}, and why
      </Link>
    </Caption>
  );
}
