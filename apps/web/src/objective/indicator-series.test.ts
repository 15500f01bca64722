import { dayNumber } from '@plumbline/calendar';
import { expect, test } from 'vitest';
import { csvRows } from './indicator-chart';
import { drawnSeries, type MeasurementRow, seriesOf } from './indicator-series';
import type { Indicator, Target } from './indicator-status';
import { cutTime } from './series-time';

const measurement = (
  measuredOn: string,
  value: string,
  recordedAt = '2011-07-01T00:00:00Z',
): MeasurementRow => ({
  value,
  measuredOn,
  source: { title: '=A count', url: null },
  note: null,
  recordedBy: null,
  recordedAt,
  standing: 'RECORD',
});
const target = (label: string, year: number, value: string): Target => ({
  value,
  standing: 'ILLUSTRATIVE',
  period: { label, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` },
});
const indicator = (changes: Partial<Indicator> = {}): Indicator => ({
  ref: 'K-9',
  title: 'Registries',
  unit: 'registries',
  ascending: true,
  baseline: null,
  baselineOn: null,
  status: 'NOT_REACHED',
  standing: 'RECORD',
  targets: [target('2010', 2010, '50'), target('2011', 2011, '80')],
  latest: null,
  ...changes,
});

test('the measurements that count run from the first day to the last, each beside the target of its period', () => {
  const rows = seriesOf(
    [measurement('2011-03-01', '60'), measurement('2009-03-01', '40')],
    indicator().targets,
  );
  expect(rows.map((row) => [row.measurement.measuredOn, row.target?.period.label])).toEqual([
    ['2009-03-01', undefined],
    ['2011-03-01', '2011'],
  ]);
});

test('of one day the last recorded counts: it comes first in the list', () => {
  const rows = seriesOf([measurement('2011-03-01', '61'), measurement('2011-03-01', '60')], []);
  expect(rows.map((row) => row.measurement.value)).toEqual(['61']);
});

test('a target is level over its period, and years that follow each other make one line', () => {
  const { target: levels } = drawnSeries([], indicator());
  expect(levels.map(({ value }) => value)).toEqual([50, 50, 80, 80]);
});

test('between periods that do not follow each other no target is drawn', () => {
  const { target: levels } = drawnSeries(
    [],
    indicator({ targets: [target('2010', 2010, '50'), target('2012', 2012, '80')] }),
  );
  expect(levels.map(({ value }) => value)).toEqual([50, 50, null, 80, 80]);
});

test('a baseline with a day is the first point; one without a day is none', () => {
  const rows = seriesOf([measurement('2011-03-01', '60')], []);
  const values = (changes: Partial<Indicator>) =>
    drawnSeries(rows, indicator(changes)).measured.map(({ value }) => value);
  expect(values({ baseline: '9', baselineOn: '2009-01-01' })).toEqual([9, 60]);
  expect(values({ baseline: '9' })).toEqual([60]);
});

test('long years in which nothing stands are cut, marked, and joined by no line', () => {
  const rows = seriesOf([measurement('2026-03-01', '90'), measurement('2010-03-01', '60')], []);
  const { measured, isCut, ticks } = drawnSeries(rows, indicator());
  expect(isCut).toBe(true);
  expect(ticks.filter(({ label }) => label === '//')).toHaveLength(1);
  expect([...measured].sort((a, b) => a.x - b.x).map(({ value }) => value)).toEqual([60, null, 90]);
});

const spanOf = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });

test('time without a long gap is true: a day is a day', () => {
  const { at, breaks } = cutTime([spanOf('2010-01-01', '2010-12-31'), spanOf('2012-01-01', '2012-12-31')]);
  expect(breaks).toEqual([]);
  expect(at(dayNumber('2012-12-31')) - at(dayNumber('2010-01-01'))).toBe(1095);
});

test('a cut moves what comes after it, and keeps the order of days', () => {
  const { at, breaks } = cutTime([spanOf('2010-01-01', '2010-12-31'), spanOf('2026-01-01', '2026-12-31')]);
  const places = ['2010-01-01', '2010-12-31', '2026-01-01', '2026-12-31'].map((day) => at(dayNumber(day)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(breaks[0]).toBeGreaterThan(places[1] ?? 0);
  expect(breaks[0]).toBeLessThan(places[2] ?? 0);
});

test('the words of the axis are years, and months where there is one year', () => {
  const labels = (from: string, to: string) => cutTime([spanOf(from, to)]).ticks.map(({ label }) => label);
  expect(labels('2009-06-01', '2012-02-01')).toEqual(['2010', '2011', '2012']);
  expect(labels('2010-11-15', '2011-02-15')).toEqual(['Dec 2010', 'Jan 2011', 'Feb 2011']);
});

test('the file has what the table shows, in plain numbers and days', () => {
  const rows = seriesOf([measurement('2011-03-01', '1234.5')], indicator().targets);
  expect(csvRows(rows, indicator())).toEqual([
    ['indicator', 'unit', 'measured_on', 'value', 'target', 'period', 'standing', 'source'],
    ['K-9', 'registries', '2011-03-01', '1234.5', '80', '2011', 'On the record', '=A count'],
  ]);
});
