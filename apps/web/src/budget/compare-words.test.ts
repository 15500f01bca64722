import { expect, test } from 'vitest';
import { changeStatement, fateOf, lonelyPeriods, madeOf, partsInOrder, signed } from './compare-words';

const parts = {
  before: '0',
  after: '0',
  change: '0',
  scope: '0',
  quantity: '0',
  priceLevel: '0',
  rate: '0',
  unexplained: '0',
};
const numbers = { from: 1, to: 2 };

test.each([
  ['11000000', 'In FY11, edition 2 costs $110,000 more than edition 1.'],
  ['-5', 'In FY11, edition 2 costs $0.05 less than edition 1.'],
  ['0', 'In FY11, edition 2 costs as much as edition 1.'],
])('a change of %s is said with its sign as a word', (change, said) => {
  const { before, marked, after } = changeStatement({ period: 'FY11', currency: 'USD', change }, numbers);
  expect(before + marked + after).toBe(said);
});

test.each([
  [
    { quantity: '21200000', scope: '-7000000', rate: '-3200000' },
    'Quantities added $212,000; lines that came or went and rates took away $102,000.',
  ],
  [{ unexplained: '100' }, 'What is not explained added $1.'],
  [{ rate: '-100' }, 'Rates took away $1.'],
  [{}, ''],
])('what %j is made of', (told, said) => {
  expect(madeOf({ ...parts, ...told }, 'USD')).toBe(said);
});

test('every part of a change is told', () => {
  const { before, after, change, ...all } = parts;
  expect([before, after, change]).toEqual(['0', '0', '0']);
  expect([...partsInOrder].sort()).toEqual(Object.keys(all).sort());
});

test('an amount has its sign, and nothing has none', () => {
  expect([signed('100', 'USD'), signed('-100', 'USD'), signed('0', 'USD')]).toEqual([
    '+$1',
    '\u2212$1',
    '$0',
  ]);
});

const line = {
  isAdded: false,
  isRemoved: false,
  isMoved: false,
  isRenamed: false,
  titleBefore: null,
  placeBefore: null,
  placeAfter: null,
};

test.each([
  [{ isAdded: true }, 'new'],
  [{ isRemoved: true }, 'removed'],
  [{ isMoved: true, placeAfter: 'Premises' }, 'moved from the initiative itself to Premises'],
  [
    { isMoved: true, placeBefore: 'A', isRenamed: true, titleBefore: 'Advice' },
    'moved from A to the initiative itself, was “Advice”',
  ],
  [{ isRenamed: true }, 'other code or class'],
  [{}, ''],
])('of a line that is %j is said what became of it', (told, said) => {
  expect(fateOf({ ...line, ...told })).toBe(said);
});

test('periods of one edition alone are said to be compared with nothing', () => {
  const period = (label: string, isInFrom: boolean, isInTo: boolean) => ({ label, isInFrom, isInTo });
  const periods = [period('FY11', true, true), period('FY12', true, false), period('FY13', false, true)];
  expect(lonelyPeriods({ periods }, numbers)).toBe(
    'FY12 only in edition 1, FY13 only in edition 2: there is nothing to compare them with.',
  );
  expect(lonelyPeriods({ periods: periods.slice(0, 1) }, numbers)).toBeUndefined();
});
