import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCIES, UnknownCurrency } from './currency.js';
import { formatFigure, formatMoney } from './format.js';
import { AMOUNT_MINOR_MAX, formatDecimal } from './money.js';

const usd = (amountMinor: bigint) => ({ amountMinor, currency: 'USD' });
const dollars = (amount: bigint) => usd(amount * 100n);
const amounts = fc.bigInt({ min: -AMOUNT_MINOR_MAX, max: AMOUNT_MINOR_MAX });
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('money in prose', () => {
  test.each([
    [12_000_000n, '$120,000'],
    [6_000_050n, '$60,000.50'],
    [-6_000_000n, '−$60,000'],
    [-50n, '−$0.50'],
    [0n, '$0'],
    [5n, '$0.05'],
    [AMOUNT_MINOR_MAX, '$92,233,720,368,547,758.07'],
  ])('%s cents are written %s', (amountMinor, text) => {
    expect(formatMoney(usd(amountMinor))).toBe(text);
  });

  test.each([
    [4_200_000n, '$4.2M'],
    [2_100_000n, '$2.1M'],
    [2_040_000n, '$2.04M'],
    [5_000_000n, '$5M'],
    [-4_200_000n, '−$4.2M'],
    [4_195_000n, '$4.2M'],
    [4_194_999n, '$4.19M'],
    [1_230_000_000n, '$1.23B'],
    [999_999_999n, '$1B'],
    [999_999n, '$999,999'],
    [120_000n, '$120,000'],
  ])('in short prose %s dollars are %s', (amount, text) => {
    expect(formatMoney(dollars(amount), 'en-GB', { compact: true })).toBe(text);
  });

  test.each([
    [80_000n, '$80k'],
    [96_000n, '$96k'],
    [1_500n, '$1.5k'],
    [999n, '$999'],
    [4_200_000n, '$4.2M'],
  ])('inside a picture %s dollars are %s', (amount, text) => {
    expect(formatMoney(dollars(amount), 'en-GB', { compact: 'picture' })).toBe(text);
  });

  test('the cents of a short figure never turn its rounding', () => {
    expect(formatMoney(usd(419_499_999n), 'en-GB', { compact: true })).toBe('$4.19M');
    expect(formatMoney(usd(419_500_001n), 'en-GB', { compact: true })).toBe('$4.2M');
  });

  test('a change carries its sign, a true minus among them, and no change is a word', () => {
    expect(formatMoney(dollars(64_000n), 'en-GB', { sign: true })).toBe('+$64,000');
    expect(formatMoney(dollars(-60_000n), 'en-GB', { sign: true })).toBe('−$60,000');
    expect(formatMoney(dollars(4_200_000n), 'en-GB', { sign: true, compact: true })).toBe('+$4.2M');
    expect(formatMoney(usd(0n), 'en-GB', { sign: true })).toBe('no change');
    expect(formatMoney(usd(0n), 'de', { sign: true, noChange: 'unverändert' })).toBe('unverändert');
  });

  test.each([
    ['JPY', 1200n, '¥1,200'],
    ['BHD', 1234n, 'BHD 1.234'],
    ['HUF', 150n, 'HUF 1.50'],
    ['CAD', 100n, 'CA$1'],
    ['GBP', 100n, '£1'],
    ['CLF', 12_345n, 'CLF 1.2345'],
  ])('%s is written with its own decimals and sign', (currency, amountMinor, text) => {
    expect(plain(formatMoney({ amountMinor, currency }))).toBe(text);
  });

  test('no two currencies are written alike', () => {
    const written = CURRENCIES.map((currency) => formatMoney({ amountMinor: 0n, currency }));
    expect(new Set(written).size).toBe(CURRENCIES.length);
  });

  test('English of every country is written alike, and other languages in their own way', () => {
    for (const locale of ['en', 'en-US', 'en-CA', 'en-AU', 'en-IN']) {
      expect(formatMoney(dollars(1_234_567n), locale)).toBe('$1,234,567');
    }
    expect(plain(formatMoney(usd(-123_456n), 'de'))).toBe('−1.234,56 $');
    expect(plain(formatMoney(dollars(4_200_000n), 'de', { compact: true }))).toBe('4,2 Mio. $');
  });

  test('an unknown currency is thrown, not written', () => {
    expect(() => formatMoney({ amountMinor: 1n, currency: 'DEM' })).toThrow(UnknownCurrency);
  });
});

describe('money in tables', () => {
  test.each([
    [420_000_000n, {}, '4,200,000'],
    [-6_000_000n, {}, '−60,000'],
    [123_450n, {}, '1,234.50'],
    [-50n, {}, '−0.50'],
    [123_400n, { minor: true }, '1,234.00'],
    [6_400_000n, { sign: true }, '+64,000'],
    [0n, { sign: true }, 'no change'],
    [0n, {}, '0'],
  ])('%s cents with %o are %s', (amountMinor, options, text) => {
    expect(formatFigure(usd(amountMinor), 'en-GB', options)).toBe(text);
  });

  test.each(CURRENCIES)('every digit of a full figure in %s is a digit of the amount', (currency) => {
    fc.assert(
      fc.property(amounts, (amountMinor) => {
        const money = { amountMinor, currency };
        const bare = formatFigure(money, 'en-GB', { minor: true }).replace(/,/g, '').replace('−', '-');
        expect(bare).toBe(formatDecimal(money));
      }),
      { numRuns: 10 },
    );
  });
});
