import type { ReactNode } from 'react';
import type { Axis } from './axis';
import { percentOn } from './axis';
import {
  type BandPoint,
  linePlot,
  type LinePlot,
  type Measurement,
  type Plotted,
  type TargetPoint,
  type TimeTick,
} from './line-plot';
import { markClass, type Standing } from './standing';
import type { StrandKey } from './strand';

interface LineChartProps {
  /** What is to be seen, in a sentence: the picture is one image to a reader who does not see it. */
  label: string;
  strand?: StrandKey | undefined;
  measured: readonly Measurement[];
  target?: readonly TargetPoint[] | undefined;
  /** Words at the end of the target: "95% target". */
  targetText?: ReactNode;
  /** The ends between which the measure is thought to lie, and how sure they are. */
  band?: readonly BandPoint[] | undefined;
  bandStanding?: Standing | undefined;
  ticks: readonly TimeTick[];
  valueText: (value: number) => string;
  axis?: Axis | undefined;
}

const height = 200;

/**
 * A measure over time against its target. Places across are percents and letters are never scaled, so it is one
 * drawing at true size in every width; container queries decide which labels have room, without a script.
 */
export function LineChart(props: LineChartProps) {
  const { label, strand, measured, target = [], targetText, band, ticks, valueText, axis } = props;
  const plot = linePlot({ measured, target, band, ticks, axis });
  return (
    <div className="plot" data-strand={strand} role="img" aria-label={label}>
      <div className="plot-area">
        <svg className="plot-svg" height={height} aria-hidden="true">
          <Grid axis={plot.axis} />
          {plot.band.map((corners) => (
            <rect
              key={corners}
              className={`plot-band ${markClass(props.bandStanding ?? 'record')}`}
              style={{ '--band': `polygon(${corners})` }}
              width="100%"
              height="100%"
            />
          ))}
          <Segments className="plot-target" segments={plot.target} />
          <Segments className="plot-line" segments={plot.line} />
          {plot.points.map((point) => (
            <Point key={point.x} point={point} />
          ))}
        </svg>
        <AxisWords plot={plot} valueText={valueText} />
        {plot.points.map((point) => (
          <ValueWords key={point.x} point={point} isAtEdge={point.isLast && plot.ends.last !== undefined} />
        ))}
        <EndWords plot={plot} targetText={targetText} />
      </div>
    </div>
  );
}

function Grid({ axis }: { axis: Axis }) {
  return (
    <g className="chart-grid">
      {axis.ticks.map((tick) => {
        const y = `${100 - percentOn(axis, tick)}%`;
        return (
          <line key={tick} className={tick === 0 ? 'chart-zero' : undefined} x1="0" x2="100%" y1={y} y2={y} />
        );
      })}
    </g>
  );
}

function Segments({ className, segments }: { className: string; segments: LinePlot['line'] }) {
  return segments.map(({ x1, y1, x2, y2 }) => (
    <line key={x1} className={className} x1={`${x1}%`} y1={`${y1}%`} x2={`${x2}%`} y2={`${y2}%`} />
  ));
}

/** A ground under the mark keeps the line from showing through a hatch. */
function Point({ point: { left, top, standing } }: { point: Plotted }) {
  return (
    <>
      <circle className="plot-point-ground" cx={`${left}%`} cy={`${top}%`} r="5" />
      <circle className={`plot-point ${markClass(standing)}`} cx={`${left}%`} cy={`${top}%`} r="5" />
    </>
  );
}

function AxisWords({ plot, valueText }: { plot: LinePlot; valueText: (value: number) => string }) {
  return (
    <>
      {plot.axis.ticks.map((tick) => (
        <span
          key={tick}
          className="plot-word plot-y"
          style={{ '--y': `${100 - percentOn(plot.axis, tick)}%` }}
        >
          {valueText(tick)}
        </span>
      ))}
      {plot.ticks.map(({ x, label, left, room }) =>
        room === 'none' ? null : (
          <span key={x} className="plot-word plot-x" data-from={room} style={{ '--x': `${left}%` }}>
            {label}
          </span>
        ),
      )}
    </>
  );
}

function ValueWords({ point, isAtEdge }: { point: Plotted; isAtEdge: boolean }) {
  if (point.room === 'none' || isAtEdge) return null;
  return (
    <span
      className="plot-word plot-value"
      data-from={point.room}
      data-over={point.isOver || undefined}
      data-lean={point.lean}
      data-last={point.isLast || undefined}
      style={{ '--x': `${point.left}%`, '--y': `${point.top}%` }}
    >
      {point.valueText}
    </span>
  );
}

function EndWords({ plot, targetText }: { plot: LinePlot; targetText: ReactNode }) {
  const last = plot.points.at(-1);
  return (
    <>
      {plot.ends.target === undefined ? null : (
        <span className="plot-word plot-end" style={{ '--x': '98%', '--y': `${plot.ends.target}%` }}>
          {targetText}
        </span>
      )}
      {plot.ends.last === undefined ? null : (
        <span
          className="plot-word plot-end"
          data-last=""
          style={{ '--x': '98%', '--y': `${plot.ends.last}%` }}
        >
          {last?.valueText}
        </span>
      )}
    </>
  );
}
