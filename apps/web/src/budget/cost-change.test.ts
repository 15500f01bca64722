import { expect, test } from 'vitest';
import { changeSince, changeText, sayChange } from './cost-change';

const sum = (base: string | null, { period = 'FY11', currency = 'USD', unpublishedCount = 0 } = {}) => ({
  period: { label: period },
  currency,
  low: null,
  base,
  high: null,
  estimateCount: 1,
  unpublishedCount,
});
const where = { period: 'FY11', currency: 'USD' };
const since = (now: ReturnType<typeof sum> | undefined, ...totals: ReturnType<typeof sum>[]) =>
  changeSince(now, { isPlaced: true, totals }, where);

test.each([
  ['12000000', '6000000', '+60,000', '+$60,000'],
  ['6000000', '12000000', '\u221260,000', '\u2212$60,000'],
  ['-100', '100', '\u22122', '\u2212$2'],
  ['9000000000000000001', '1', '+90,000,000,000,000,000', '+$90,000,000,000,000,000'],
])(
  'from an amount to another the difference is told to the last unit: %s after %s',
  (now, then, table, sentence) => {
    const change = since(sum(now), sum(then));
    if (!change) throw new Error('nothing was told');
    expect([changeText(change), sayChange(change)]).toEqual([table, sentence]);
  },
);

test.each([
  ['no change', sum('5'), [sum('5')]],
  ['no change', sum(null, { unpublishedCount: 1 }), [sum(null, { unpublishedCount: 1 })]],
  ['not published in both', sum('5'), [sum(null, { unpublishedCount: 1 })]],
  ['not published in both', sum(null, { unpublishedCount: 1 }), [sum('5')]],
  ['no amount before', sum('5'), []],
  ['no amount before', sum('5'), [sum('5', { period: 'FY12' })]],
  ['no amount before', sum('5'), [sum('5', { currency: 'EUR' })]],
  ['no amount any more', undefined, [sum('5')]],
])('what is no difference is a word: %s', (word, now, then) => {
  const change = since(now, ...then);
  expect(change && changeText(change)).toBe(word);
});

test('where there is an amount in neither, nothing is told', () => {
  expect(since(undefined)).toBeNull();
});

test('what had no place in the edition before is new, whatever its amount', () => {
  for (const now of [sum('5'), undefined])
    expect(changeSince(now, { isPlaced: false, totals: [] }, where)).toEqual({ is: 'new' });
});

test('a difference of sums in which an amount is missing says so', () => {
  expect(since(sum('5', { unpublishedCount: 1 }), sum('5'))).toMatchObject({
    is: 'changed',
    isPartial: true,
  });
});
