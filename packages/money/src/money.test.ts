import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCIES, exponentOf } from './currency.js';
import {
  add,
  AMOUNT_MINOR_MAX,
  compare,
  CurrenciesDiffer,
  formatDecimal,
  negate,
  shareOf,
  split,
  sum,
  WeightsGiveNoShares,
} from './money.js';

const usd = (amountMinor: bigint) => ({ amountMinor, currency: 'USD' });
const yen = (amountMinor: bigint) => ({ amountMinor, currency: 'JPY' });
const amounts = fc.bigInt({ min: -AMOUNT_MINOR_MAX, max: AMOUNT_MINOR_MAX });
const weightLists = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0n));

describe('adding', () => {
  test('two currencies are never added or compared, and the refusal names both', () => {
    const refusal = expect.objectContaining({ name: 'CurrenciesDiffer', currencies: ['USD', 'JPY'] });
    expect(() => add(usd(1n), yen(1n))).toThrow(refusal);
    expect(() => compare(usd(1n), yen(1n))).toThrow(refusal);
    expect(() => shareOf(usd(1n), yen(1n))).toThrow(CurrenciesDiffer);
  });

  test('a sum is exact above 2^53, where a float is not', () => {
    expect(add(usd(9_007_199_254_740_992n), usd(1n))).toEqual(usd(9_007_199_254_740_993n));
  });

  test('a list is summed apart for each currency, and an empty list has no sum', () => {
    expect(sum([usd(5n), yen(7n), usd(-2n)])).toEqual([yen(7n), usd(3n)]);
    expect(sum([])).toEqual([]);
  });

  test('an amount and its opposite come to nothing', () => {
    fc.assert(fc.property(amounts, (amount) => add(usd(amount), negate(usd(amount))).amountMinor === 0n));
  });

  test('comparing orders amounts as their minor units are ordered', () => {
    expect([usd(3n), usd(-1n), usd(0n), usd(3n)].sort(compare).map((money) => money.amountMinor)).toEqual([
      -1n,
      0n,
      3n,
      3n,
    ]);
    expect(compare(usd(2n), usd(2n))).toBe(0);
  });
});

describe('splitting', () => {
  test('the parts of a split add up to the whole to the last unit', () => {
    fc.assert(
      fc.property(amounts, weightLists, (amount, weights) => {
        const parts = split(usd(amount), weights);
        expect(parts).toHaveLength(weights.length);
        expect(sum(parts)).toEqual([usd(amount)]);
      }),
    );
  });

  test('every part lies within one unit of its exact share, and a weight of zero gets nothing', () => {
    fc.assert(
      fc.property(amounts, weightLists, (amount, weights) => {
        const whole = weights.reduce((total, weight) => total + weight, 0n);
        split(usd(amount), weights).forEach((part, index) => {
          const weight = weights[index] ?? 0n;
          const distance = part.amountMinor * whole - amount * weight;
          expect(distance < whole && distance > -whole).toBe(true);
          if (weight === 0n) expect(part.amountMinor).toBe(0n);
        });
      }),
    );
  });

  test('a larger weight never gets less', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), weightLists, (amount, weights) => {
        const byWeight = split(usd(amount), weights)
          .map((part, index) => ({ part: part.amountMinor, weight: weights[index] ?? 0n }))
          .sort((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : 0));
        byWeight.forEach((row, index) => {
          const smaller = byWeight[index - 1];
          if (smaller !== undefined && smaller.weight < row.weight)
            expect(row.part >= smaller.part).toBe(true);
        });
      }),
    );
  });

  test('a negative amount is split as its opposite is', () => {
    fc.assert(
      fc.property(amounts, weightLists, (amount, weights) => {
        expect(split(usd(-amount), weights)).toEqual(split(usd(amount), weights).map(negate));
      }),
    );
  });

  test.each([
    { amount: 100n, weights: [1n, 1n, 1n], parts: [34n, 33n, 33n] },
    { amount: 101n, weights: [1n, 1n, 1n], parts: [34n, 34n, 33n] },
    { amount: -100n, weights: [1n, 1n, 1n], parts: [-34n, -33n, -33n] },
    { amount: 10n, weights: [0n, 3n, 7n], parts: [0n, 3n, 7n] },
    { amount: 5n, weights: [1n, 2n, 4n], parts: [1n, 1n, 3n] },
    { amount: 1n, weights: [1n, 1n], parts: [1n, 0n] },
    { amount: 0n, weights: [1n, 2n], parts: [0n, 0n] },
  ])(
    '$amount by $weights goes to the largest remainders, the earlier first: $parts',
    ({ amount, weights, parts }) => {
      expect(split(usd(amount), weights).map((part) => part.amountMinor)).toEqual(parts);
    },
  );

  test.each([[[]], [[0n, 0n]], [[2n, -1n]], [[-1n]]])(
    'weights that give no shares are refused: %s',
    (weights) => {
      expect(() => split(usd(1n), weights)).toThrow(WeightsGiveNoShares);
    },
  );
});

describe('shares', () => {
  test.each([
    { part: 1n, whole: 4n, share: 2500 },
    { part: 1n, whole: 3n, share: 3333 },
    { part: 2n, whole: 3n, share: 6667 },
    { part: 1n, whole: 20_000n, share: 1 },
    { part: 1n, whole: 20_001n, share: 0 },
    { part: -1n, whole: 20_000n, share: -1 },
    { part: -1n, whole: 4n, share: -2500 },
    { part: 3n, whole: 2n, share: 15_000 },
    { part: 0n, whole: 5n, share: 0 },
  ])('$part of $whole is $share basis points', ({ part, whole, share }) => {
    expect(shareOf(usd(part), usd(whole))).toBe(share);
  });

  test('a share of nothing, of a negative whole, or past exact integers is no share', () => {
    expect(shareOf(usd(1n), usd(0n))).toBeNull();
    expect(shareOf(usd(1n), usd(-5n))).toBeNull();
    expect(shareOf(usd(AMOUNT_MINOR_MAX), usd(1n))).toBeNull();
  });

  test('the share of a large part is exact where a float would not be', () => {
    expect(shareOf(usd(AMOUNT_MINOR_MAX / 2n), usd(AMOUNT_MINOR_MAX))).toBe(5000);
  });
});

describe('plain decimals', () => {
  test.each([
    ['USD', 6_000_050n, '60000.50'],
    ['USD', 5n, '0.05'],
    ['USD', -5n, '-0.05'],
    ['USD', 0n, '0.00'],
    ['JPY', 1200n, '1200'],
    ['JPY', -3n, '-3'],
    ['BHD', 1n, '0.001'],
    ['CLF', 12_345n, '1.2345'],
    ['USD', AMOUNT_MINOR_MAX, '92233720368547758.07'],
  ])('%s %s is written %s', (currency, amountMinor, text) => {
    expect(formatDecimal({ amountMinor, currency })).toBe(text);
  });

  test('every currency is written with as many decimals as it has', () => {
    for (const currency of CURRENCIES) {
      expect(formatDecimal({ amountMinor: 7n, currency }).split('.')[1]?.length ?? 0).toBe(
        exponentOf(currency),
      );
    }
  });
});
