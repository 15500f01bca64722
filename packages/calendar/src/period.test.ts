import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, compareDates, daysBetween } from './calendar.js';
import {
  fiscalYear,
  fiscalYearPeriods,
  isValidPeriod,
  NoSuchFiscalYear,
  type Period,
  periodsOverlap,
  US_TRANSITIONAL_QUARTER,
  usFederalFiscalYear,
} from './period.js';

const period = (startsOn: string, endsOn: string, label = 'P'): Period => ({ label, startsOn, endsOn });

test.each([
  [period('2010-01-01', '2010-12-31'), true],
  [period('2010-01-01', '2010-01-01'), true],
  [period('2010-01-02', '2010-01-01'), false],
  [period('2010-02-30', '2010-12-31'), false],
  [period('2010-01-01', '2010-12-32'), false],
  [period('2010-01-01', '2010-12-31', ' '), false],
])('%o is a period: %s', (candidate, isValid) => {
  expect(isValidPeriod(candidate)).toBe(isValid);
});

test.each([
  ['2010-01-01', '2010-06-30', '2010-07-01', '2010-12-31', false],
  ['2010-01-01', '2010-07-01', '2010-07-01', '2010-12-31', true],
  ['2010-01-01', '2010-12-31', '2010-03-08', '2010-03-08', true],
  ['2010-01-01', '2010-12-31', '2012-01-01', '2012-12-31', false],
])('%s..%s and %s..%s have a day in common: %s', (start, end, otherStart, otherEnd, overlap) => {
  const [one, other] = [period(start, end), period(otherStart, otherEnd)];
  expect(periodsOverlap(one, other)).toBe(overlap);
  expect(periodsOverlap(other, one)).toBe(overlap);
});

test('two periods overlap exactly where some day lies in both', () => {
  const stretches = fc.record({ offset: fc.nat(20), length: fc.nat(8) });
  fc.assert(
    fc.property(stretches, stretches, (one, other) => {
      const days = ({ offset, length }: typeof one) =>
        Array.from({ length: length + 1 }, (_, index) => addDays('2024-02-20', offset + index));
      const asPeriod = (stretch: typeof one) => period(days(stretch)[0] ?? '', days(stretch).at(-1) ?? '');
      const common = days(one).some((day) => days(other).includes(day));
      expect(periodsOverlap(asPeriod(one), asPeriod(other))).toBe(common);
    }),
  );
});

test.each([
  [1, 2016, '2016-01-01', '2016-12-31'],
  [7, 2023, '2022-07-01', '2023-06-30'],
  [10, 2017, '2016-10-01', '2017-09-30'],
  [4, 2011, '2010-04-01', '2011-03-31'],
  [3, 2024, '2023-03-01', '2024-02-29'],
  [12, 2020, '2019-12-01', '2020-11-30'],
])('a fiscal year from month %i that ends in %i is %s to %s', (startMonth, endYear, startsOn, endsOn) => {
  expect(fiscalYear({ label: 'FY', startMonth, endYear })).toEqual({ label: 'FY', startsOn, endsOn });
});

test('fiscal years follow one another without a gap or a day in common, each of 365 or 366 days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1800, max: 2200 }),
      (startMonth, endYear) => {
        const [first, second] = fiscalYearPeriods({ startMonth, endYear, years: 2 });
        if (first === undefined || second === undefined) throw new Error('two fiscal years were asked for');
        expect(isValidPeriod(first)).toBe(true);
        expect(addDays(first.endsOn, 1)).toBe(second.startsOn);
        expect(periodsOverlap(first, second)).toBe(false);
        expect(first.endsOn.startsWith(String(endYear))).toBe(true);
        expect([364, 365]).toContain(daysBetween({ from: first.startsOn, to: first.endsOn }));
      },
    ),
  );
});

test('calendar years are labelled by their number and fiscal years with FY', () => {
  expect(fiscalYearPeriods({ startMonth: 1, endYear: 2016, years: 2 }).map(({ label }) => label)).toEqual([
    '2016',
    '2017',
  ]);
  expect(fiscalYearPeriods({ startMonth: 7, endYear: 2023 }).map(({ label }) => label)).toEqual(['FY2023']);
});

test.each([
  [0, 2020],
  [13, 2020],
  [1.5, 2020],
  [7, 1],
  [1, 0],
  [1, 9999],
  [1, 2020.5],
])('there is no fiscal year from month %d that ends in %d', (startMonth, endYear) => {
  expect(() => fiscalYear({ label: 'FY', startMonth, endYear })).toThrow(NoSuchFiscalYear);
});

test('the federal fiscal years of the United States follow one another through the transitional quarter of 1976', () => {
  const years = Array.from({ length: 12 }, (_, index) => usFederalFiscalYear(1970 + index));
  const all = [...years, US_TRANSITIONAL_QUARTER].sort((a, b) => compareDates(a.startsOn, b.startsOn));
  expect(all.map(({ label }) => label).slice(5, 9)).toEqual(['FY1975', 'FY1976', 'TQ', 'FY1977']);
  all.slice(1).forEach((next, index) => expect(addDays(all[index]?.endsOn ?? '', 1)).toBe(next.startsOn));
  expect(usFederalFiscalYear(1976)).toEqual({
    label: 'FY1976',
    startsOn: '1975-07-01',
    endsOn: '1976-06-30',
  });
  expect(usFederalFiscalYear(1977)).toEqual({
    label: 'FY1977',
    startsOn: '1976-10-01',
    endsOn: '1977-09-30',
  });
  expect(() => usFederalFiscalYear(1843)).toThrow(NoSuchFiscalYear);
});
