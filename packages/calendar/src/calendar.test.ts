import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareDates,
  dateOfDay,
  DateOutOfRange,
  dayNumber,
  daysBetween,
  daysInMonth,
  formatDate,
  isDate,
  NotADate,
  parseDate,
  writeDate,
} from './calendar.js';

const DAY = 86_400_000;
const dayNumbers = fc.integer({ min: -719_162, max: 2_932_896 });
/** The reference: ECMAScript's own calendar, at midnight UTC. */
const reference = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

describe('a calendar date', () => {
  test.each(['2010-03-08', '2000-02-29', '2024-02-29', '0001-01-01', '9999-12-31', '2010-12-31'])(
    'the day %s exists in the calendar',
    (text) => {
      expect(isDate(text)).toBe(true);
    },
  );

  test.each([
    '2010-02-29',
    '1900-02-29',
    '2010-02-30',
    '2010-04-31',
    '2010-13-01',
    '2010-00-10',
    '2010-01-00',
    '2010-01-32',
    '0000-01-01',
    '2010-3-8',
    '10-03-08',
    '12010-03-08',
    '-2010-03-08',
    '2010/03/08',
    '2010-03-08T00:00:00Z',
    ' 2010-03-08',
    '2010-03-08\n',
    '２０１０-03-08',
    '',
  ])('"%s" is no date, and reckoning with it is refused', (text) => {
    expect(parseDate(text)).toBeNull();
    expect(() => addDays(text, 1)).toThrow(NotADate);
    expect(() => formatDate(text)).toThrow(expect.objectContaining({ name: 'NotADate', text }));
  });

  test('every day from year 1 to 9999, and no other, is a date', () => {
    fc.assert(
      fc.property(
        fc.nat(10_100),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const text = writeDate({ year, month, day });
          const time = Date.parse(`${text}T00:00:00Z`);
          const exists =
            year >= 1 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
          expect(isDate(text)).toBe(exists);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a month is as long as its last day', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([1900, 2000, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });
});

describe('reckoning', () => {
  test('the day of every number, and the number of every day, agree with the reference', () => {
    fc.assert(
      fc.property(dayNumbers, (day) => {
        expect(dateOfDay(day)).toBe(reference(day));
        expect(dayNumber(reference(day))).toBe(day);
      }),
      { numRuns: 5000 },
    );
  });

  test('adding days and counting them are each other reversed', () => {
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (first, second) => {
        const [from, to] = [reference(first), reference(second)];
        expect(daysBetween({ from, to })).toBe(second - first);
        expect(addDays(from, second - first)).toBe(to);
      }),
    );
  });

  test('dates are ordered as their days are', () => {
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (first, second) => {
        expect(compareDates(reference(first), reference(second))).toBe(Math.sign(first - second));
      }),
    );
  });

  test.each([
    ['2010-02-28', 1, '2010-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2010-01-01', -1, '2009-12-31'],
    ['1999-12-31', 1, '2000-01-01'],
    ['2010-03-28', 0, '2010-03-28'],
    ['2010-03-29', 16, '2010-04-14'],
  ])('%s and %i days is %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });

  test('no date is reckoned past the years that a date can be written in, or by part of a day', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(DateOutOfRange);
    expect(() => addDays('0001-01-01', -1)).toThrow(DateOutOfRange);
    expect(() => addDays('2010-03-08', 0.5)).toThrow(DateOutOfRange);
  });
});

test.each([
  ['2010-03-08', '8 March 2010', '8 Mar 2010'],
  ['2010-09-30', '30 September 2010', '30 Sep 2010'],
  ['2010-05-01', '1 May 2010', '1 May 2010'],
])('%s is written %s in prose and %s in tables', (date, prose, table) => {
  expect(formatDate(date)).toBe(prose);
  expect(formatDate(date, 'table')).toBe(table);
});
