import type { ReactNode } from 'react';
import { axisFor, percentOn, type Axis } from './axis';
import { markClass, standingWord, type Standing } from './standing';
import type { StrandKey } from './strand';

export interface Bar {
  key: string;
  label: ReactNode;
  /**
   * Nothing when not known: the bar is then a dashed outline as long as `outline` says, or the whole track; with a range
   * it has no stroke.
   */
  value: number | null;
  standing: Standing;
  /** The value in words: "$4.2M", "not published". */
  valueText: string;
  /** The ends of an estimate; `value` is then its base and gets the stroke. */
  range?: { low: number; high: number } | undefined;
  outline?: number | undefined;
  /** A stroke at a level to be reached, and its words: "needs 3.0". */
  target?: { value: number; text: string } | undefined;
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
    <div className="bar-chart" data-strand={strand}>
      <Ground axis={axis} tickText={tickText} />
      <ul className="bars" role="list">
        {bars.map((bar) => (
          <BarRow key={bar.key} bar={bar} axis={axis} />
        ))}
      </ul>
    </div>
  );
}

/** The scale: one hairline for each tick behind all bars, its words beneath. */
function Ground({ axis, tickText }: { axis: Axis; tickText: BarChartProps['tickText'] }) {
  const ticks = axis.ticks.map((tick) => ({ tick, at: `${percentOn(axis, tick)}%` }));
  return (
    <div className="bars-ground" aria-hidden="true">
      <svg className="bars-grid chart-grid">
        {ticks.map(({ tick, at }) => (
          <line
            key={tick}
            className={tick === 0 ? 'chart-zero' : undefined}
            x1={at}
            x2={at}
            y1="0"
            y2="100%"
          />
        ))}
      </svg>
      {ticks.map(({ tick, at }) => (
        <span key={tick} className="chart-tick bars-tick" style={{ '--at': at }}>
          {tickText(tick)}
        </span>
      ))}
    </div>
  );
}

/** From here on (percent) words do not fit behind a mark in a narrow column, and stand before its end. */
const longBar = 62;

function BarRow({ bar, axis }: { bar: Bar; axis: Axis }) {
  const value = (
    <>
      {bar.valueText}
      {bar.standing === 'illustrative' ? (
        <span className="visually-hidden"> ({standingWord(bar.standing)})</span>
      ) : null}
    </>
  );
  return (
    <li className="bar">
      <span className="bar-label">{bar.label}</span>
      <span className="bar-track">
        <svg className="bar-svg" aria-hidden="true">
          <BarMark bar={bar} axis={axis} />
        </svg>
        {bar.range ? null : <BarValue bar={bar} axis={axis} value={value} />}
        {bar.target ? <TargetWords target={bar.target} axis={axis} /> : null}
      </span>
      {bar.range ? <span className="bar-note">{value}</span> : null}
      {bar.note ? <span className="bar-note">{bar.note}</span> : null}
    </li>
  );
}

/** How much of a narrow track a short value covers when it stands inside its bar, in percent. */
const room = 20;

/**
 * A long bar carries its value, and so does one whose target leaves no room behind it. A target that the value would
 * cover sends a short one out again, where there is room behind the bar.
 */
function BarValue({ bar, axis, value }: { bar: Bar; axis: Axis; value: ReactNode }) {
  // Behind a bar that goes below zero there is room on the other side of zero.
  const end = percentOn(axis, Math.max(0, endOf(bar, axis)));
  const target = bar.target ? percentOn(axis, bar.target.value) : end;
  const isCrowded = target > end && target - end < 100 - longBar && end > (100 - longBar) / 2;
  const isCovering =
    bar.target !== undefined &&
    target <= end &&
    end - target < room &&
    end <= 100 - room &&
    bar.valueText.length <= 6;
  return (
    <span
      className="bar-value"
      data-inside={(end > longBar && !isCovering) || isCrowded ? bar.standing : undefined}
      style={{ '--at': `${end}%` }}
    >
      {value}
    </span>
  );
}

function TargetWords({ target, axis }: { target: NonNullable<Bar['target']>; axis: Axis }) {
  const at = percentOn(axis, target.value);
  return (
    <span
      className="bar-value bar-target"
      data-inside={at > longBar ? '' : undefined}
      style={{ '--at': `${at}%` }}
    >
      {target.text}
    </span>
  );
}

function BarMark({ bar, axis }: { bar: Bar; axis: Axis }) {
  const at = (value: number) => percentOn(axis, value);
  const start = bar.range ? at(bar.range.low) : at(0);
  const end = at(endOf(bar, axis));
  const strokes = [bar.range ? bar.value : null, bar.target?.value ?? null].filter((value) => value !== null);
  return (
    <>
      <rect
        className={markClass(bar.value === null && !bar.range ? 'unknown' : bar.standing)}
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
  return [value, range?.low, range?.high, outline, target?.value].filter((part) => typeof part === 'number');
}
