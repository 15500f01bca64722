import { expect, test } from 'vitest';
import { type Indicator, indicatorSentence, shownTarget, type Target, targetOn } from './indicator-status';
import { textOf } from './marked-sentence';

const target = (label: string, year: number, value: string): Target => ({
  value,
  standing: 'RECORD',
  period: { label, startsOn: `${year}-07-01`, endsOn: `${year + 1}-06-30` },
});
const fy11 = target('FY11', 2010, '66');
const fy13 = target('FY13', 2012, '95');

const indicator = (changes: Partial<Indicator> = {}): Indicator => ({
  ref: 'K-9',
  title: 'Registries that answer',
  unit: '%',
  ascending: true,
  baseline: null,
  baselineOn: null,
  status: 'NOT_MEASURED',
  standing: 'RECORD',
  targets: [fy11, fy13],
  latest: null,
  ...changes,
});
const measured = (measuredOn: string) => ({ value: '61', measuredOn, standing: 'RECORD' }) as const;

test.each([
  ['2010-07-01', 'FY11'],
  ['2011-06-30', 'FY11'],
  ['2011-07-01', undefined],
  ['2010-06-30', undefined],
])('the first and the last day of a period belong to it: %s', (day, label) => {
  expect(targetOn([fy11, fy13], day)?.period.label).toBe(label);
});

test.each([
  [null, 'FY11'],
  ['2009-01-01', 'FY11'],
  ['2011-01-01', 'FY11'],
  ['2011-12-01', 'FY13'],
  ['2014-01-01', 'FY13'],
])('after a measurement of %s the target that matters is that of %s', (day, label) => {
  expect(shownTarget(indicator({ latest: day === null ? null : measured(day) }))?.period.label).toBe(label);
});

test.each([
  [{}, 'Nothing was measured yet. The target is 66% in FY11.'],
  [{ targets: [] }, 'Nothing was measured yet, and there is no target.'],
  [
    { status: 'REACHED', latest: measured('2011-06-30') },
    '61% on 30 June 2011. The target was 66% in FY11: it is reached.',
  ],
  [
    { status: 'NOT_REACHED', latest: measured('2011-06-30') },
    '61% on 30 June 2011. The target was 66% in FY11: it is not reached.',
  ],
  [
    { status: 'NO_TARGET', latest: measured('2009-04-01') },
    '61% on 1 April 2009. No target covers that day; the next is 66% in FY11.',
  ],
  [
    { status: 'NO_TARGET', latest: measured('2014-04-01') },
    '61% on 1 April 2014. No target covers that day; the last was 95% in FY13.',
  ],
  [
    { status: 'NO_TARGET', latest: measured('2009-04-01'), targets: [] },
    '61% on 1 April 2009, and there is no target.',
  ],
] as const)('the sentence says what is known, then what is not: %j', (changes, said) => {
  expect(textOf(indicatorSentence(indicator(changes)))).toBe(said);
});

test('an invented target makes the sentence illustrative', () => {
  const invented = { ...fy11, standing: 'ILLUSTRATIVE' } as const;
  const latest = measured('2011-06-30');
  expect(indicatorSentence(indicator({ status: 'REACHED', latest })).isIllustrative).toBe(false);
  expect(
    indicatorSentence(indicator({ status: 'REACHED', latest, targets: [invented] })).isIllustrative,
  ).toBe(true);
});
