import { dayNumber } from '@plumbline/calendar';
import type { MeasurementRow_MeasurementFragment } from '../gql/graphql';
import { eachOnce } from '../platform/growing-list';
import type { Plain } from '../platform/plain';
import { standingOf } from '../platform/standing';
import type { Measurement, TargetPoint, TimeTick } from '../ui/line-plot';
import { type Indicator, type Target, targetOn } from './indicator-status';
import { cutTime } from './series-time';
import { drawnValue, sayValue } from './value-words';

export type MeasurementRow = Plain<MeasurementRow_MeasurementFragment>;

/** A measurement beside the target of its period, as the chart and its table show it. */
export interface SeriesRow {
  measurement: MeasurementRow;
  target: Target | undefined;
}

/**
 * The measurements that count, first day to last: of one day the last recorded, which comes first in the list. Each
 * beside the target of the period in which its day lies.
 */
export function seriesOf(measurements: readonly MeasurementRow[], targets: readonly Target[]): SeriesRow[] {
  return eachOnce(measurements, ({ measuredOn }) => measuredOn)
    .map((measurement) => ({
      measurement,
      target: targetOn(targets, measurement.measuredOn),
    }))
    .reverse();
}

/** Everything of the chart, in places on one axis of time. */
export interface DrawnSeries {
  measured: Measurement[];
  target: TargetPoint[];
  ticks: readonly TimeTick[];
  isCut: boolean;
}

/** The baseline where one is dated, then what was measured, each at its day; and each target over its period. */
export function drawnSeries(rows: readonly SeriesRow[], indicator: Indicator): DrawnSeries {
  const points = [...baselineOf(rows, indicator), ...rows.map(({ measurement }) => measurement)];
  const periods = indicator.targets.map(({ value, period }) => ({
    value: drawnValue(value),
    from: dayNumber(period.startsOn),
    to: dayNumber(period.endsOn),
  }));
  const days = points.map(({ measuredOn }) => dayNumber(measuredOn));
  const { at, breaks, ticks } = cutTime([...periods, ...days.map((day) => ({ from: day, to: day }))]);
  const measured = points.map(({ value, measuredOn, standing }) => ({
    x: at(dayNumber(measuredOn)),
    value: drawnValue(value),
    valueText: sayValue(value, indicator.unit),
    standing: standingOf(standing),
  }));
  const gaps = breaks.map((x) => ({ x, value: null, valueText: '', standing: 'unknown' as const }));
  return {
    measured: [...measured, ...gaps],
    target: targetLevels(periods, at),
    ticks,
    isCut: breaks.length > 0,
  };
}

type Point = Pick<MeasurementRow, 'value' | 'measuredOn' | 'standing'>;

function baselineOf(rows: readonly SeriesRow[], { baseline, baselineOn, standing }: Indicator): Point[] {
  if (baseline === null || baselineOn === null) return [];
  if (rows.some(({ measurement }) => measurement.measuredOn === baselineOn)) return [];
  return [{ value: baseline, measuredOn: baselineOn, standing }];
}

/**
 * The level of each target over the whole of its period: by the rule it holds on every day of it. Where a period does
 * not follow on the one before, no target holds between them, and nothing is drawn.
 */
function targetLevels(
  periods: readonly { value: number; from: number; to: number }[],
  at: (day: number) => number,
): TargetPoint[] {
  return periods.flatMap(({ value, from, to }, index) => {
    const before = periods[index - 1];
    const isApart = before !== undefined && from - before.to > 1;
    const gap = isApart ? [{ x: (at(before.to) + at(from)) / 2, value: null }] : [];
    return [...gap, { x: at(from), value }, { x: at(to), value }];
  });
}
