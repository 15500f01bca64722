import { expect, test } from 'vitest';
import { csvOf } from '../platform/csv';
import { sayChoice } from './cost-choice';
import { classRows, fileRows } from './cost-classes';

const total = (base: string | null, { period = 'FY11', currency = 'USD' } = {}) => ({
  period: { label: period },
  currency,
  low: null,
  base,
  high: null,
  estimateCount: 2,
  unpublishedCount: base === null ? 2 : 0,
});
const cost = {
  totals: [total('400'), total('9', { currency: 'EUR' })],
  classes: [
    { objectClass: 'Staff', total: total('300') },
    { objectClass: null, total: total('-100') },
    { objectClass: '=HYPERLINK("x")', total: total(null) },
    { objectClass: 'Staff', total: total('9', { currency: 'EUR' }) },
    { objectClass: 'Staff', total: total('5', { period: 'FY12' }) },
  ],
};

test('a class has its share of all lines in its own currency and period', () => {
  expect(
    classRows(cost, 'FY11').map(({ objectClass, total: { currency }, share }) => [
      objectClass,
      currency,
      share,
    ]),
  ).toEqual([
    ['Staff', 'USD', 0.75],
    [null, 'USD', -0.25],
    ['=HYPERLINK("x")', 'USD', null],
    ['Staff', 'EUR', 1],
  ]);
});

test('its file has plain decimals, nothing where an amount is not published, and no formula', () => {
  const csv = csvOf(fileRows(classRows(cost, 'FY11'), { period: 'FY11', standing: 'ILLUSTRATIVE' }));
  expect(csv.split('\r\n').slice(1, 4)).toEqual([
    'Staff,FY11,USD,,3.00,,2,0,illustrative',
    ',FY11,USD,,-1.00,,2,0,illustrative',
    `"'=HYPERLINK(""x"")",FY11,USD,,,,2,2,illustrative`,
  ]);
});

test.each([
  [{ objectClass: 'Staff', sourcing: null }, 'lines of class Staff'],
  [{ objectClass: '', sourcing: null }, 'lines whose class is not told'],
  [{ objectClass: null, sourcing: 'CONTRACTED' }, 'lines done under contract'],
  [{ objectClass: 'Staff', sourcing: 'IN_HOUSE' }, 'lines of class Staff, done in-house'],
] as const)('what is chosen is said: %j', (choice, words) => {
  expect(sayChoice(choice)).toBe(words);
});
