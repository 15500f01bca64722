import { dateOfDay, dayNumber, parseDate, writeDate } from '@plumbline/calendar';
import type { MeasurementRow_MeasurementFragment } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { eachOnce } from '../platform/growing-list';
import { standingOf } from '../platform/standing';
import type { Measurement, TargetPoint, TimeTick } from '../ui/line-plot';
import type { Indicator, Target } from './indicator-status';
import { drawnValue, sayValue } from './value-words';

export type MeasurementRow = MeasurementRow_MeasurementFragment;

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
      target: targets.find(
        ({ period }) => period.startsOn <= measurement.measuredOn && measurement.measuredOn <= period.endsOn,
      ),
    }))
    .reverse();
}

/** The baseline where one is dated, then what was measured, each at its day. */
export function drawnMeasurements(rows: readonly SeriesRow[], indicator: Indicator): Measurement[] {
  const { baseline, baselineOn, unit, standing } = indicator;
  const measured = rows.map(({ measurement }) => ({
    x: dayNumber(measurement.measuredOn),
    value: drawnValue(measurement.value),
    valueText: sayValue(measurement.value, unit),
    standing: standingOf(measurement.standing),
  }));
  if (baseline === null || baselineOn === null) return measured;
  const x = dayNumber(baselineOn);
  if (measured.some((point) => point.x === x)) return measured;
  return [
    { x, value: drawnValue(baseline), valueText: sayValue(baseline, unit), standing: standingOf(standing) },
    ...measured,
  ];
}

/** The level of each target over the whole of its period: by the rule it holds on every day of it. */
export function targetLevels(targets: readonly Target[]): TargetPoint[] {
  return targets.flatMap(({ value, period }) => [
    { x: dayNumber(period.startsOn), value: drawnValue(value) },
    { x: dayNumber(period.endsOn), value: drawnValue(value) },
  ]);
}

/** The first day of each year between two days; of each month where there is not more than one such day. */
export function timeTicks(xs: readonly number[]): TimeTick[] {
  if (xs.length === 0) return [];
  const from = Math.min(...xs);
  const to = Math.max(...xs);
  const years = firstDays({ from, to }, 12);
  return (years.length > 1 ? years : firstDays({ from, to }, 1)).map((x) => ({
    x,
    label: years.length > 1 ? dateOfDay(x).slice(0, 4) : sayDate(dateOfDay(x), 'table').slice(2),
  }));
}

/** The first days of every so many months. */
function firstDays({ from, to }: { from: number; to: number }, months: 1 | 12): number[] {
  const first = parseDate(dateOfDay(from));
  const last = parseDate(dateOfDay(to));
  if (!first || !last) return [];
  const count = (last.year - first.year) * (12 / months) + (months === 1 ? last.month - first.month : 0);
  const start = months === 1 ? first.month - 1 : 0;
  return Array.from({ length: count + 1 }, (_, index) => {
    const month = start + index * months;
    return dayNumber(
      writeDate({ year: first.year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 }),
    );
  }).filter((day) => day >= from && day <= to);
}
