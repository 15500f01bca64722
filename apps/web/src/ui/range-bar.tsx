import { percentOn, type Axis } from './axis';
import { markClass, type Standing } from './standing';
import type { StrandKey } from './strand';

interface RangeBarProps {
  /** The scale of the whole column, so that the bars of a table can be compared. */
  axis: Axis;
  /** Nothing when not published. Low, base and high may be one point. */
  range: { low: number; base: number; high: number } | null;
  standing: Standing;
  strand?: StrandKey | undefined;
  /** The three figures in words, for those who do not see the bar. */
  text: string;
}

/** An estimate as a bar from low to high with a stroke at its base. */
export function RangeBar({ axis, range, standing, strand, text }: RangeBarProps) {
  const at = (value: number) => percentOn(axis, value);
  return (
    <span className="range" data-strand={strand}>
      <svg className="range-svg" aria-hidden="true">
        <g className="chart-grid">
          <line x1="0" x2="100%" y1="9.5" y2="9.5" />
        </g>
        {range ? (
          <>
            <rect
              className={markClass(standing)}
              x={`${at(range.low)}%`}
              width={`${at(range.high) - at(range.low)}%`}
              y="4.5"
              height="9"
            />
            <line
              className="mark-reference"
              x1={`${at(range.base)}%`}
              x2={`${at(range.base)}%`}
              y1="1"
              y2="18"
            />
          </>
        ) : (
          <rect className={markClass('unknown')} x=".5" width="100%" y="2.5" height="13" />
        )}
      </svg>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}

/** The scale of a column of range bars, for its head. */
export function RangeScale({ axis, tickText }: { axis: Axis; tickText: (value: number) => string }) {
  const ends = axis.ticks.filter((tick) => tick === axis.from || tick === axis.to || tick === middle(axis));
  return (
    <span className="range-scale" aria-hidden="true">
      {ends.map((tick) => (
        <span key={tick} className="chart-tick bars-tick" style={{ '--at': `${percentOn(axis, tick)}%` }}>
          {tickText(tick)}
        </span>
      ))}
    </span>
  );
}

function middle({ ticks }: Axis): number | undefined {
  return ticks.length % 2 === 1 ? ticks[(ticks.length - 1) / 2] : undefined;
}
