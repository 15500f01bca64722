import { figureOfCount } from '../platform/count';
import { figureOf } from '../platform/money';
import type { Axis } from '../ui/axis';
import { RangeBar, RangeScale } from '../ui/range-bar';
import { Share } from '../ui/share';
import type { Standing } from '../ui/standing';
import type { TreeColumn } from '../ui/tree-table';
import { Nil } from '../ui/words';
import type { CostRow } from './cost-rows';
import { shareText } from './share-words';
import { tickText } from '../platform/money-ticks';
import { drawnRange, sayMissing, sayTotal, type Total } from './total';

interface Scale {
  axis: Axis;
  /** Whether any amount has a low and a high end. */
  hasRanges: boolean;
  currency: string;
  standing: Standing;
}

/** What a cost tree says of each line, beside its title. */
export function costColumns({ axis, hasRanges, currency, standing }: Scale): readonly TreeColumn<CostRow>[] {
  return [
    { key: 'class', label: 'Object class', look: 'minor', narrow: 'hide', cell: (row) => classWords(row) },
    {
      key: 'range',
      label: hasRanges ? 'Low, base, high' : 'From zero to base',
      look: 'range',
      narrow: 'beneath',
      head: <RangeScale axis={axis} tickText={tickText(currency)} />,
      cell: ({ total }) => (
        <RangeBar
          axis={axis}
          range={total ? drawnRange(total) : null}
          standing={standing}
          text={total ? sayTotal(total) : 'no amount in this period'}
        />
      ),
    },
    { key: 'base', label: 'Base', isNumeric: true, narrow: 'figure', cell: (row) => <Amounts row={row} /> },
    {
      key: 'share',
      label: 'Share of parent',
      isNumeric: true,
      narrow: 'hide',
      cell: ({ share }) => (share === null ? null : <Share part={share} label={shareText(share)} />),
    },
  ];
}

function classWords({ objectClass, code, partCount }: CostRow): string {
  const parts = partCount > 0 ? `${figureOfCount(partCount)} ${partCount === 1 ? 'part' : 'parts'}` : '';
  return [objectClass, code, parts].filter(Boolean).join(', ');
}

/** The sum in the currency of the table, what is missing in it, and sums in others, which are not added to it. */
function Amounts({ row: { total, others } }: { row: CostRow }) {
  const missing = total && total.base !== null ? sayMissing(total) : undefined;
  return (
    <>
      {figure(total)}
      {missing ? <span className="caption"> {missing}</span> : null}
      {others.map((other) => (
        <span key={other.currency} className="caption">
          {' '}
          and {figure(other)} {other.currency}
        </span>
      ))}
    </>
  );
}

function figure(total: Total | undefined) {
  if (!total) return <Nil>none in this period</Nil>;
  if (total.base === null) return <Nil>not published</Nil>;
  return figureOf({ amountMinor: total.base, currency: total.currency });
}
