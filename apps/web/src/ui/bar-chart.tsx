import type { ReactNode } from 'react';
import { axisFor, percentOn, type Axis } from './axis';
import { markClass, standingWord, type Standing } from './standing';
import type { StrandKey } from './strand';

export interface Bar {
  key: string;
  label: ReactNode;
  /** Nothing when not known: the bar is then a dashed outline as long as `outline` says, or the whole track. */
  value: number | null;
  standing: Standing;
  /** The value in words: "$4.2M", "not published". */
  valueText: string;
  /** The ends of an estimate; `value` is then its base and gets the stroke. */
  range?: { low: number; high: number } | undefined;
  outline?: number | undefined;
  /** A stroke at a level to be reached. */
  target?: number | undefined;
  note?: ReactNode;
}

interface BarChartProps {
  bars: readonly Bar[];
  strand?: StrandKey | undefined;
  axis?: Axis | undefined;
  tickText: (value: number) => string;
}

/** Horizontal bars on one true scale from zero. A list to a reader who does not see it. */
export function BarChart({ bars, strand, axis = axisFor(bars.flatMap(extents)), tickText }: BarChartProps) {
  return (
    <div data-strand={strand}>
      <ul className="bars" role="list">
        {bars.map((bar) => (
          <BarRow key={bar.key} bar={bar} axis={axis} />
        ))}
      </ul>
      <div className="bars-scale" aria-hidden="true">
        <div className="bars-ticks">
          {axis.ticks.map((tick) => (
            <span key={tick} className="chart-tick bars-tick" style={{ '--at': `${percentOn(axis, tick)}%` }}>
              {tickText(tick)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** From here on a value does not fit behind its bar in a narrow column, and moves into it. */
const longBar = 62;

function BarRow({ bar, axis }: { bar: Bar; axis: Axis }) {
  const end = percentOn(axis, endOf(bar, axis));
  const isInside = end > longBar;
  return (
    <li className="bar">
      <span className="bar-label">{bar.label}</span>
      <span className="bar-track">
        <svg className="bar-svg" aria-hidden="true">
          <Grid axis={axis} />
          <BarMark bar={bar} axis={axis} />
        </svg>
        <span
          className="bar-value"
          data-inside={isInside ? bar.standing : undefined}
          style={{ '--at': `${end}%` }}
        >
          {bar.valueText}
          {bar.standing === 'illustrative' ? (
            <span className="visually-hidden"> ({standingWord(bar.standing)})</span>
          ) : null}
        </span>
      </span>
      {bar.note ? <span className="bar-note">{bar.note}</span> : null}
    </li>
  );
}

function Grid({ axis }: { axis: Axis }) {
  return (
    <g className="chart-grid">
      {axis.ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 0 ? 'chart-zero' : undefined}
          x1={`${percentOn(axis, tick)}%`}
          x2={`${percentOn(axis, tick)}%`}
          y1="-6"
          y2="26"
        />
      ))}
    </g>
  );
}

function BarMark({ bar, axis }: { bar: Bar; axis: Axis }) {
  const at = (value: number) => percentOn(axis, value);
  const start = bar.range ? at(bar.range.low) : at(0);
  const end = at(endOf(bar, axis));
  const strokes = [bar.range ? bar.value : null, bar.target ?? null].filter((value) => value !== null);
  return (
    <>
      <rect
        className={markClass(bar.value === null ? 'unknown' : bar.standing)}
        x={`${Math.min(start, end)}%`}
        width={`${Math.abs(end - start)}%`}
        y="2"
        height="16"
      />
      {strokes.map((value) => (
        <line
          key={value}
          className="mark-reference"
          x1={`${at(value)}%`}
          x2={`${at(value)}%`}
          y1="-1"
          y2="21"
        />
      ))}
    </>
  );
}

function endOf({ range, value, outline }: Bar, axis: Axis): number {
  return range?.high ?? value ?? outline ?? axis.to;
}

function extents({ value, range, outline, target }: Bar): number[] {
  return [value, range?.low, range?.high, outline, target].filter((part) => typeof part === 'number');
}
