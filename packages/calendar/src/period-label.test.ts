import { expect, test } from 'vitest';
import { US_TRANSITIONAL_QUARTER } from './period.js';
import { type PeriodLabelRule, readPeriodLabel } from './period-label.js';

const july = { startMonth: 7 };

test.each<[string, PeriodLabelRule, string, string]>([
  ['2016', {}, '2016-01-01', '2016-12-31'],
  ['2016', { startMonth: 1 }, '2016-01-01', '2016-12-31'],
  ['2016', { startMonth: 10 }, '2015-10-01', '2016-09-30'],
  ['2016', { startMonth: 4, namedBy: 'start' }, '2016-04-01', '2017-03-31'],
  ['2016', { startMonth: 1, namedBy: 'start' }, '2016-01-01', '2016-12-31'],
  ['FY2016', { startMonth: 1 }, '2016-01-01', '2016-12-31'],
  ['FY11', july, '2010-07-01', '2011-06-30'],
  ['fy 11', july, '2010-07-01', '2011-06-30'],
  ["FY'11", july, '2010-07-01', '2011-06-30'],
  ['FY99', july, '1998-07-01', '1999-06-30'],
  ['Fiscal Year 2011', july, '2010-07-01', '2011-06-30'],
  ['FY22-23', july, '2022-07-01', '2023-06-30'],
  ['FY2022-23', july, '2022-07-01', '2023-06-30'],
  ['2022-23', july, '2022-07-01', '2023-06-30'],
  ['2022–23', july, '2022-07-01', '2023-06-30'],
  ['2022/2023', { startMonth: 4 }, '2022-04-01', '2023-03-31'],
  ['22/23', { startMonth: 4 }, '2022-04-01', '2023-03-31'],
  ['1999-00', july, '1999-07-01', '2000-06-30'],
  ['FY99-00', july, '1999-07-01', '2000-06-30'],
  ['2009-10', july, '2009-07-01', '2010-06-30'],
  ['TQ', { dates: { TQ: US_TRANSITIONAL_QUARTER } }, '1976-07-01', '1976-09-30'],
  [
    '1976',
    { startMonth: 10, dates: { '1976': { startsOn: '1975-07-01', endsOn: '1976-06-30' } } },
    '1975-07-01',
    '1976-06-30',
  ],
])('the head "%s" under %o is %s to %s', (head, rule, startsOn, endsOn) => {
  expect(readPeriodLabel(head, rule)).toEqual({ ok: true, period: { label: head, startsOn, endsOn } });
});

test.each<[string, PeriodLabelRule, string]>([
  ['TQ', july, 'unreadable'],
  ['FY22-23', {}, 'needsStartMonth'],
  ['FY22-23', { startMonth: 1 }, 'needsStartMonth'],
  ['2009-10', {}, 'needsStartMonth'],
  ['FY11', {}, 'needsStartMonth'],
  ['2022-24', july, 'yearsDoNotFollow'],
  ['2022-22', july, 'yearsDoNotFollow'],
  ['2023-2022', july, 'yearsDoNotFollow'],
  ['16', {}, 'unreadable'],
  ["'16", {}, 'unreadable'],
  ['2566', {}, 'unreadable'],
  ['1010', {}, 'unreadable'],
  ['2016 Actual', july, 'unreadable'],
  ['Amount', july, 'unreadable'],
  ['2016.5', {}, 'unreadable'],
  ['', {}, 'unreadable'],
  ['constructor', { dates: {} }, 'unreadable'],
])('the head "%s" under %o is not guessed: %s', (head, rule, reason) => {
  expect(readPeriodLabel(head, rule)).toEqual({ ok: false, reason });
});

test('spaces around and within a head do not matter to its reading or its label', () => {
  expect(readPeriodLabel('  FY \u00a0 2011 ', july)).toMatchObject({
    ok: true,
    period: { label: 'FY 2011' },
  });
});
