import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { CostPageQuery } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { figureOf } from '../platform/money';
import { pathOfRef, strandOfRef } from '../platform/ref';
import { standingOf } from '../platform/standing';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { mostWhole } from '../ui/row-window';
import type { Standing } from '../ui/standing';
import { TreeTable } from '../ui/tree-table';
import { More } from '../ui/words';
import { isChoice } from './cost-choice';
import { costColumns } from './cost-columns';
import { costRows } from './cost-rows';
import { CostSince, sinceColumns, wholeChange } from './cost-since';
import { scaleOf } from './cost-scale';
import { costFileHref, costHref, isOpenByLevel, withAll, withDepth, type CostState } from './cost-url';
import { sayBetween, totalsIn, type Total } from './total';
import { useParts } from './use-parts';

interface CostTreeTableProps {
  address: NonNullable<CostPageQuery['address']>;
  state: CostState;
  period: string | undefined;
  /** The row that is marked here and in the picture. */
  current: string | undefined;
  onPoint: (key: string) => void;
}

/** The parts of an address to any depth. Every step is an address of its own, so that it needs no script. */
export function CostTreeTable(props: CostTreeTableProps) {
  const { address, state } = props;
  const { ref, shownCost, chosenCost } = address;
  const { period, order, objectClass, sourcing, after } = state;
  return (
    <div>
      <CostSince
        refText={ref}
        initiative={address.initiative?.ref ?? ref}
        shownCost={{ ...chosenCost, edition: shownCost.edition }}
        period={props.period}
        isWhole={!isChoice(state)}
      />
      <p className="tree-ways">
        {after === null ? null : (
          <More href={costHref(ref, { ...state, after: null })}>Back to the first parts</More>
        )}
        <OpenAll address={address} state={state} />
      </p>
      <Tree
        key={JSON.stringify([ref, shownCost.edition?.ref, period, order, objectClass, sourcing, after])}
        {...props}
      />
    </div>
  );
}

/** How many levels are open: some, everything that has parts, or nothing beside the parts of the address. */
function OpenAll({ address: { ref, chosenCost }, state }: Pick<CostTreeTableProps, 'address' | 'state'>) {
  const { isAllOpen, depth, open } = state;
  const isAnyOpen = isOpenByLevel(state) || open.length > 0;
  const isDeep = isAnyOpen || chosenCost.parts.nodes.some(({ partCount }) => partCount > 0);
  if (!isDeep) return null;
  const levels = [2, 3, 4].filter((level) => isAllOpen || level !== depth);
  return (
    <>
      {levels.map((level) => (
        <More key={level} href={costHref(ref, withDepth(state, level))}>
          {sentenceCase(sayCount(level, 'level'))}
        </More>
      ))}
      {isAllOpen ? null : <More href={costHref(ref, withAll(state, true))}>Open all</More>}
      {isAnyOpen ? <More href={costHref(ref, withAll(state, false))}>Close all</More> : null}
    </>
  );
}

function Tree({ address, state, period, current, onPoint }: CostTreeTableProps) {
  const { ref, shownCost, chosenCost } = address;
  const { edition } = shownCost;
  const { totals, lineCount = shownCost.lineCount } = chosenCost;
  const [whole, ...others] = totalsIn(totals, period);
  const currency = whole?.currency ?? chosenCost.parts.nodes[0]?.totals[0]?.currency ?? 'USD';
  const { parts, loading, failed, grow } = useParts(address, state);
  const rows = useMemo(
    () => costRows({ root: ref, state, currency, whole, parts, loading, failed }),
    [ref, state, currency, whole, parts, loading, failed],
  );
  const go = useGo(rows);
  const standing: Standing = edition ? standingOf(edition.standing) : 'unknown';
  const label = `Costs of ${ref} in ${period ?? 'this edition'}, edition ${edition?.number ?? ''}, in ${currency}`;
  return (
    <>
      <TreeTable
        label={label}
        strand="cost"
        title={{
          label: 'Line',
          sign: ({ key }) => <RefChip refText={key} strand={strandOfRef(key)} />,
          words: ({ key, title }) => <Link href={pathOfRef(key, state.edition)}>{title}</Link>,
        }}
        columns={[
          ...costColumns({ ...scaleOf(parts, currency), currency, standing }),
          ...sinceColumns(chosenCost, { period, currency }),
        ]}
        rows={rows}
        isCurrent={({ key }) => key === current}
        onPoint={onPoint}
        onExpand={go}
        onMore={(key) => void grow(key)}
        onNear={(key) => void grow(key)}
        foot={[
          isChoice(state) ? `Chosen lines of ${ref}` : `Whole of ${ref}`,
          sayCount(lineCount, 'line'),
          whole && sayBetween(whole) ? 'ends added up' : '',
          figureWords(whole),
          '',
          wholeChange(chosenCost, period, currency),
        ]}
      />
      <TreeFoot refText={ref} state={state} currency={currency} others={others} lineCount={lineCount} />
    </>
  );
}

interface TreeFootProps {
  refText: string;
  state: CostState;
  currency: string;
  others: readonly Total[];
  lineCount: number;
}

function TreeFoot({ refText, state, currency, others, lineCount }: TreeFootProps) {
  return (
    <div className="figure-foot">
      <span>{currency}, base amounts.</span>
      <span className="tree-files">
        What is open here: <a href={costFileHref(refText, state, 'csv')}>as CSV</a>,{' '}
        <a href={costFileHref(refText, state, 'json')}>as JSON</a>
      </span>
      {others.length > 0 ? (
        <span>{`Beside that ${others.map(inWords).join(' and ')}: currencies are never added.`}</span>
      ) : null}
      <span>Arrow keys walk; right opens, left closes, Enter goes to the line.</span>
      {lineCount > mostWhole ? (
        <span>“Find a line” looks through all lines; your browser’s own search through those that show.</span>
      ) : null}
    </div>
  );
}

function figureWords(total: Total | undefined): string {
  const base = total?.base ?? null;
  return total && base !== null ? figureOf({ amountMinor: base, currency: total.currency }) : 'not published';
}

const inWords = (total: Total): string => `${figureWords(total)} ${total.currency}`;

/** Follows the link that opens or closes a row without leaving the place on the page. */
function useGo(rows: ReturnType<typeof costRows>) {
  const navigate = useNavigate();
  return (key: string) => {
    const row = rows.find((one) => !('restOf' in one) && one.key === key);
    const href = row && !('restOf' in row) ? row.expandHref : undefined;
    if (href !== undefined) void navigate(href, { preventScrollReset: true, replace: true });
  };
}
