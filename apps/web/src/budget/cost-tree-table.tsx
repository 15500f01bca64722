import { useNavigate, useNavigation } from 'react-router';
import { CostPartsDocument, type CostPageQuery, type CostParts_ConnectionFragment } from '../gql/graphql';
import { sayCount } from '../platform/count';
import { figureOf } from '../platform/money';
import { useFurther } from '../platform/page';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { standingOf } from '../platform/standing';
import { axisFor, type Axis } from '../ui/axis';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import type { Standing } from '../ui/standing';
import type { TreeRest } from '../ui/tree-line';
import { TreeTable } from '../ui/tree-table';
import { More } from '../ui/words';
import { costColumns } from './cost-columns';
import { costRows, type CostRow } from './cost-rows';
import { costHref, readCostState, type CostState } from './cost-url';
import { rangeOf, sayBetween, totalsIn, type Total } from './total';

interface CostTreeTableProps {
  address: NonNullable<CostPageQuery['address']>;
  state: CostState;
  period: string | undefined;
}

/** The parts of an address to any depth. Every step is an address of its own, so that it needs no script. */
export function CostTreeTable({ address, state, period }: CostTreeTableProps) {
  const { ref, shownCost } = address;
  const { edition, totals, lineCount } = shownCost;
  const [whole, ...others] = totalsIn(totals, period);
  const currency = whole?.currency ?? shownCost.parts.nodes[0]?.totals[0]?.currency ?? 'USD';
  const tree = {
    root: ref,
    state,
    currency,
    whole,
    parts: useParts(address, state),
    awaited: useAwaited(state),
  };
  const rows = costRows(tree);
  const go = useGo(rows);
  const standing: Standing = edition ? standingOf(edition.standing) : 'unknown';
  const label = `Costs of ${ref} in ${period ?? 'this edition'}, edition ${edition?.number ?? ''}, in ${currency}`;
  return (
    <>
      {state.after === null ? null : (
        <p>
          <More href={costHref(ref, { ...state, after: null })}>Back to the first parts</More>
        </p>
      )}
      <TreeTable
        label={label}
        strand="cost"
        title={{
          label: 'Line',
          sign: ({ key }) => <RefChip refText={key} strand={strandOfRef(key)} />,
          words: ({ key, title }) => <Link href={pathOfRef(key, state.edition)}>{title}</Link>,
        }}
        columns={costColumns({ ...scaleOf(rows), currency, standing })}
        rows={rows}
        onExpand={(key) => go.expand(key)}
        onMore={(key) => go.more(key)}
        foot={[
          `Whole of ${ref}`,
          sayCount(lineCount, 'line'),
          whole && sayBetween(whole) ? 'ends added up' : '',
          figureWords(whole),
          '',
        ]}
      />
      <div className="figure-foot">
        <span>{currency}, base amounts.</span>
        {others.length > 0 ? (
          <span>{`Beside that ${others.map(inWords).join(' and ')}: currencies are never added.`}</span>
        ) : null}
        <span>Arrow keys walk; right opens, left closes, Enter goes to the line.</span>
      </div>
    </>
  );
}

function figureWords(total: Total | undefined): string {
  const base = total?.base ?? null;
  return total && base !== null ? figureOf({ amountMinor: base, currency: total.currency }) : 'not published';
}

const inWords = (total: Total): string => `${figureWords(total)} ${total.currency}`;

/** What was read of the parts: the first page with the page itself, the rest beside it. */
function useParts({ ref, shownCost }: CostTreeTableProps['address'], state: CostState) {
  const parts = new Map<string, CostParts_ConnectionFragment[]>();
  for (const { variables, data } of useFurther(CostPartsDocument)) {
    const pages = parts.get(variables.ref) ?? [];
    if (data.address) parts.set(variables.ref, [...pages, data.address.shownCost.parts]);
  }
  if (!parts.has(ref) || (state.pages.get(ref) ?? 1) === 1) parts.set(ref, [shownCost.parts]);
  return parts;
}

/** What the page that is on its way opens, or shows more of. */
function useAwaited(state: CostState): ReadonlySet<string> {
  const { location } = useNavigation();
  if (!location?.pathname.endsWith('/cost')) return new Set();
  const next = readCostState(new URLSearchParams(location.search));
  const opened = next.open.filter((ref) => !state.open.includes(ref));
  const grown = [...next.pages]
    .filter(([ref, pages]) => pages > (state.pages.get(ref) ?? 1))
    .map(([ref]) => ref);
  return new Set([...opened, ...grown]);
}

/** Follows the links of the rows without leaving the place on the page. */
function useGo(rows: ReturnType<typeof costRows>) {
  const navigate = useNavigate();
  const follow = (href: string | undefined) =>
    void (href !== undefined && navigate(href, { preventScrollReset: true, replace: true }));
  return {
    expand: (key: string) => follow(rows.filter(isRow).find((row) => row.key === key)?.expandHref),
    more: (key: string) => follow(rows.filter(isRest).find(({ restOf }) => restOf === key)?.href),
  };
}

type Shown = ReturnType<typeof costRows>[number];
const isRow = (row: Shown): row is CostRow => !('restOf' in row);
const isRest = (row: Shown): row is TreeRest => 'restOf' in row;

/** One scale for the whole table, and whether anything on it has ends. */
function scaleOf(rows: ReturnType<typeof costRows>): { axis: Axis; hasRanges: boolean } {
  const totals = rows.filter(isRow).flatMap(({ total }) => (total ? [total] : []));
  const ranges = totals.map(rangeOf).filter((range) => range !== null);
  const axis = axisFor(
    ranges.flatMap(({ low, high }) => [low, high]),
    4,
  );
  return { axis, hasRanges: ranges.some(({ low, high }) => low !== high) };
}
