import { describe, expect, test } from 'vitest';
import { shareIn, shareText } from './share-words';
import { manyPeriods, rangeOf, sayMissing, sayTotal, shownPeriod, type Total } from './total';

const total = (rest: Partial<Total>): Total => ({
  period: { label: 'FY11' },
  currency: 'USD',
  low: null,
  base: null,
  high: null,
  estimateCount: 1,
  unpublishedCount: 0,
  ...rest,
});
const years = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: String(1976 + index) }));

describe('the period that is shown', () => {
  test.each([
    ['of a plan is its first', years(3), null, '1976'],
    ['of a long series is its last', years(manyPeriods + 1), null, '1984'],
    ['is the one that was asked for', years(3), '1978', '1978'],
    ['is not one that the edition does not have', years(3), '2050', '1976'],
    ['of an edition without periods is none', [], '1978', undefined],
  ])('%s', (_, periods, wanted, shown) => {
    expect(shownPeriod(periods, wanted)).toBe(shown);
  });
});

describe('a sum', () => {
  test.each([
    ['$3.12M, between $2.04M and $4.39M', { low: '204000000', base: '312000000', high: '439000000' }],
    ['$120,000', { base: '12000000' }],
    ['$120,000', { low: '12000000', base: '12000000', high: '12000000' }],
    ['not published', { unpublishedCount: 2 }],
    ['$0', { base: '0' }],
    ['−$60,000', { base: '-6000000' }],
  ])('is said as "%s"', (said, amounts) => {
    expect(sayTotal(total(amounts))).toBe(said);
  });

  test.each([
    [0, undefined],
    [1, 'one amount is not published'],
    [12, '12 amounts are not published'],
  ])('of which %i are missing says so', (unpublishedCount, said) => {
    expect(sayMissing({ unpublishedCount })).toBe(said);
  });

  test('without a range is drawn as one point, and one that was not published is not drawn', () => {
    expect(rangeOf(total({ base: '12050' }))).toEqual({ low: 120.5, base: 120.5, high: 120.5 });
    expect(rangeOf(total({}))).toBeNull();
  });
});

describe('a share', () => {
  const share = (base: string | null, whole: string | null, currency = 'USD') =>
    shareIn({ base, currency }, { base: whole, currency: 'USD' });
  test.each([
    [share('33', '100'), '33%'],
    [share('1', '1000000'), 'under 1%'],
    [share('0', '100'), '0%'],
    [share('-20', '100'), '−20%'],
  ])('%d is written "%s"', (part, text) => {
    expect(part === null ? null : shareText(part)).toBe(text);
  });

  test.each([
    ['an amount that was not published', share(null, '100')],
    ['nothing', share('5', '0')],
    ['another currency', share('5', '100', 'EUR')],
  ])('of or in %s is none', (_, part) => {
    expect(part).toBeNull();
  });
});
