import { expect, test } from 'vitest';
import { CURRENCIES, exponentOf, isCurrency, isWithdrawnCurrency, UnknownCurrency } from './currency.js';

test.each([
  ['USD', 2],
  ['EUR', 2],
  ['KES', 2],
  ['HUF', 2],
  ['AFN', 2],
  ['JPY', 0],
  ['XOF', 0],
  ['ISK', 0],
  ['BHD', 3],
  ['TND', 3],
  ['CLF', 4],
])('%s has the %i decimals that ISO 4217 gives it', (currency, exponent) => {
  expect(exponentOf(currency)).toBe(exponent);
});

test.each([
  'HRK',
  'DEM',
  'BGN',
  'ANG',
  'SLL',
  'ZWL',
  'XAU',
  'XXX',
  'XTS',
  'usd',
  'US',
  'USDX',
  '',
  'ABC',
  'toString',
])('a code that is withdrawn, has no minor unit or never existed is unknown: "%s"', (code) => {
  expect(isCurrency(code)).toBe(false);
  expect(() => exponentOf(code)).toThrow(UnknownCurrency);
});

test('an unknown currency is thrown with the code that was asked for', () => {
  expect(() => exponentOf('HRK')).toThrow(
    expect.objectContaining({ name: 'UnknownCurrency', currency: 'HRK' }),
  );
});

test('the table has each of the 165 codes of ISO 4217 with a minor unit once', () => {
  expect(CURRENCIES).toHaveLength(165);
  expect(new Set(CURRENCIES).size).toBe(165);
  expect(CURRENCIES.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
});

test('every currency that the platform lists is in the table unless it is known to be withdrawn or a basket', () => {
  const gone = new Set([
    'ANG',
    'BGN',
    'CUC',
    'HRK',
    'SLL',
    'XDR',
    'XSU',
    'ZWL',
    'VEF',
    'BYR',
    'STD',
    'MRO',
    'ZMK',
  ]);
  const missing = Intl.supportedValuesOf('currency').filter((code) => !isCurrency(code) && !gone.has(code));
  expect(missing).toEqual([]);
});

test.each(['DEM', 'FRF', 'ZWD', 'ZWL', 'HRK', 'BGN'])(
  '%s was a currency, and is said to be none now',
  (code) => {
    expect(isWithdrawnCurrency(code)).toBe(true);
    expect(isCurrency(code)).toBe(false);
  },
);

test.each(['USD', 'EUR', 'XAU', 'ABC', 'dem', ''])('%s is not said to have been withdrawn', (code) => {
  expect(isWithdrawnCurrency(code)).toBe(false);
});

test('no code is a currency and withdrawn at once', () => {
  expect(CURRENCIES.filter(isWithdrawnCurrency)).toEqual([]);
});
