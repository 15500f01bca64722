import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CURRENCIES, UnknownCurrency } from './currency.js';
import { type CsvAmountForm, MarksCollide, readCsvAmount } from './csv-amount.js';
import { formatMoney } from './format.js';
import { AMOUNT_MINOR_MAX, formatDecimal } from './money.js';

const english: CsvAmountForm = { currency: 'USD', decimalMark: '.', groupMark: ',' };
const german: CsvAmountForm = { currency: 'EUR', decimalMark: ',', groupMark: '.' };
const thousands: CsvAmountForm = { ...english, scale: 1_000 };

test.each<[string, CsvAmountForm, bigint | null]>([
  ['', english, null],
  [' \u00a0', english, null],
  ['0', english, 0n],
  ['252000', english, 25_200_000n],
  ['1,234', english, 123_400n],
  ['1,234.5', english, 123_450n],
  ['$1,234', english, 123_400n],
  ['.50', english, 50n],
  ['1234.', english, 123_400n],
  ['252000.0000', english, 25_200_000n],
  ['12,34,567', english, 123_456_700n],
  ['-287', thousands, -28_700_000n],
  ['1.5', thousands, 150_000n],
  ['1.23456', thousands, 123_456n],
  ['4.2', { ...english, scale: 1_000_000 }, 420_000_000n],
  ['2', { currency: 'JPY', decimalMark: '.', scale: 1_000_000 }, 2_000_000n],
  ['1.234,56', german, 123_456n],
  ['1.234', german, 123_400n],
  ['1234,5 €', german, 123_450n],
  ['1 234,56', { currency: 'EUR', decimalMark: ',', groupMark: ' ' }, 123_456n],
  ['1\u202f234,56', { currency: 'EUR', decimalMark: ',', groupMark: ' ' }, 123_456n],
  ['1’234.50', { currency: 'CHF', decimalMark: '.', groupMark: "'" }, 123_450n],
  ['١٬٢٣٤٫٥٠', { currency: 'EGP', decimalMark: '\u066b', groupMark: '\u066c' }, 123_450n],
  ['１，２３４', { currency: 'JPY', decimalMark: '.', groupMark: ',' }, 1234n],
  ['१२,३४,५६७', { currency: 'INR', decimalMark: '.', groupMark: ',' }, 123_456_700n],
])('the cell "%s" in the form %o is %s minor units', (text, form, amountMinor) => {
  expect(readCsvAmount(text, form)).toEqual({ ok: true, amountMinor });
});

test.each([
  '-1,234',
  '−1,234',
  '1,234-',
  '(1,234)',
  '( 1,234 )',
  '($1,234)',
  '$(1,234)',
  '-$1,234',
  '$-1,234',
  '▲1,234',
  '△ 1,234',
])('each way of writing a negative amount is read: "%s"', (text) => {
  expect(readCsvAmount(text, english)).toEqual({ ok: true, amountMinor: -123_400n });
});

test.each<[string, CsvAmountForm, string]>([
  ['1.234,56', english, 'ambiguousMarks'],
  ['1,5', english, 'ambiguousMarks'],
  ['0,123', english, 'ambiguousMarks'],
  ['1 234', english, 'ambiguousMarks'],
  ['1,234', { currency: 'USD', decimalMark: '.' }, 'ambiguousMarks'],
  ['1,234.56', german, 'ambiguousMarks'],
  ['100.000', english, 'tooManyDecimals'],
  ['1.005', english, 'tooManyDecimals'],
  ['1.234567', thousands, 'tooManyDecimals'],
  ['1.5', { currency: 'JPY', decimalMark: '.' }, 'tooManyDecimals'],
  ['1.2E+07', english, 'scientific'],
  ['n/a', english, 'notANumber'],
  ['-', english, 'notANumber'],
  ['()', english, 'notANumber'],
  ['.', english, 'notANumber'],
  ['-(5)', english, 'notANumber'],
  ['(5', english, 'notANumber'],
  ['5%', english, 'notANumber'],
  ['€5', english, 'otherCurrency'],
  ['92233720368547758.08', english, 'tooLarge'],
  ['92233720368548', thousands, 'tooLarge'],
  ['9'.repeat(5000), english, 'notANumber'],
])('the cell "%s" is refused in the form %o as %s', (text, form, reason) => {
  expect(readCsvAmount(text, form)).toMatchObject({ ok: false, reason });
});

test.each(CURRENCIES)(
  'a plain decimal in %s is read to the unit, and what a page shows of it',
  (currency) => {
    const amounts = fc.bigInt({ min: -AMOUNT_MINOR_MAX, max: AMOUNT_MINOR_MAX });
    fc.assert(
      fc.property(amounts, (amountMinor) => {
        const money = { amountMinor, currency };
        for (const text of [formatDecimal(money), formatMoney(money)]) {
          expect(readCsvAmount(text, { ...english, currency }), text).toEqual({ ok: true, amountMinor });
        }
      }),
      { numRuns: 10 },
    );
  },
);

test('a cell of an English file is never read as a smaller amount by a German mapping, or the other way round', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1_000n, max: 10n ** 12n }), (units) => {
      const grouped = units.toLocaleString('en');
      const wrong = readCsvAmount(grouped, { ...german, currency: 'USD' });
      const swapped = readCsvAmount(grouped.replaceAll(',', '.'), english);
      for (const reading of [wrong, swapped]) expect(reading.ok).toBe(false);
    }),
  );
});

test('one mark for decimals and groups, or an unknown currency, is our mistake and thrown', () => {
  expect(() => readCsvAmount('1', { currency: 'USD', decimalMark: ',', groupMark: ',' })).toThrow(
    MarksCollide,
  );
  expect(() => readCsvAmount('', { currency: 'DEM', decimalMark: ',' })).toThrow(UnknownCurrency);
});
