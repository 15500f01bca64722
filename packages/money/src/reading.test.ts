import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCIES, exponentOf, UnknownCurrency } from './currency.js';
import { formatFigure, formatMoney } from './format.js';
import { AMOUNT_MINOR_MAX, formatDecimal } from './money.js';
import { parseDecimalStrict, readAmount } from './reading.js';

const amounts = fc.bigInt({ min: -AMOUNT_MINOR_MAX, max: AMOUNT_MINOR_MAX });
const currencies = fc.constantFrom(...CURRENCIES);
const usd = (amountMinor: bigint) => ({ ok: true, money: { amountMinor, currency: 'USD' } });

describe('plain decimals of programs', () => {
  test('what formatDecimal writes is read back to the unit, in every currency', () => {
    for (const currency of CURRENCIES) {
      fc.assert(
        fc.property(amounts, (amountMinor) => {
          const money = { amountMinor, currency };
          expect(parseDecimalStrict(formatDecimal(money), currency)).toEqual({ ok: true, money });
        }),
        { numRuns: 20 },
      );
    }
  });

  test.each([
    ['1234.50', 123_450n],
    ['1234.5', 123_450n],
    ['-12', -1200n],
    ['0', 0n],
    ['-0', 0n],
  ])('%s is read', (text, amountMinor) => {
    expect(parseDecimalStrict(text, 'USD')).toEqual(usd(amountMinor));
  });

  test.each([
    '1,234',
    ' 1',
    '1 ',
    '1.',
    '.5',
    '+1',
    '007',
    '1e3',
    '0x10',
    '−5',
    '$1',
    '١',
    'Infinity',
    '1\n',
    '1'.repeat(81),
  ])('anything but a plain decimal is no number: "%s"', (text) => {
    expect(parseDecimalStrict(text, 'USD')).toEqual({ ok: false, reason: 'notANumber' });
  });

  test('an empty text, too many decimals and too large an amount are refused with what mends them', () => {
    expect(parseDecimalStrict('', 'USD')).toEqual({ ok: false, reason: 'empty' });
    expect(parseDecimalStrict('1.000', 'USD')).toMatchObject({
      reason: 'tooManyDecimals',
      decimals: 3,
      allowed: 2,
    });
    expect(parseDecimalStrict('92233720368547758.08', 'USD')).toMatchObject({ reason: 'tooLarge' });
  });
});

describe('what a person writes in a form', () => {
  test.each([
    ['60000', 6_000_000n],
    ['60,000', 6_000_000n],
    ['60 000', 6_000_000n],
    ['60\u00a0000', 6_000_000n],
    ['60\u202f000', 6_000_000n],
    ["60'000", 6_000_000n],
    ['60’000', 6_000_000n],
    ['60000.50', 6_000_050n],
    ['60000.5', 6_000_050n],
    ['1,234,567.89', 123_456_789n],
    ['$60,000', 6_000_000n],
    ['$ 60,000', 6_000_000n],
    ['US$60,000', 6_000_000n],
    ['USD 60,000', 6_000_000n],
    ['60,000 usd', 6_000_000n],
    ['  60,000\t', 6_000_000n],
    ['\u200e60,000', 6_000_000n],
    ['+5', 500n],
    ['0', 0n],
    ['-0', 0n],
    ['0060', 6000n],
    ['92,233,720,368,547,758.07', AMOUNT_MINOR_MAX],
  ])('"%s" is read as %s cents', (text, amountMinor) => {
    expect(readAmount(text, 'USD')).toEqual(usd(amountMinor));
  });

  test.each(
    [
      '1.234,56',
      '1.234.567',
      '1,5',
      '1,23',
      '60,00',
      '12,34,567',
      '1,2345',
      '1,234 567',
      "1'234,567",
      '0,123',
      '1,,234',
      '6 0',
      '60000.',
      '.5',
      '1,234.567,8',
    ].filter((text) => /\d/.test(text)),
  )('marks that can be meant in two ways are never guessed: "%s"', (text) => {
    expect(readAmount(text, 'USD')).toEqual({ ok: false, reason: 'ambiguousMarks' });
  });

  test.each([
    ['', 'empty'],
    [' \u00a0 ', 'empty'],
    ['1e3', 'scientific'],
    ['1.5E+6', 'scientific'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['-$5', 'negative'],
    ['$-5', 'negative'],
    ['--5', 'notANumber'],
    ['(5)', 'notANumber'],
    ['5-', 'notANumber'],
    ['\u00ad5', 'notANumber'],
    ['60k', 'notANumber'],
    ['2m', 'notANumber'],
    ['5%', 'notANumber'],
    ['five', 'notANumber'],
    ['-', 'notANumber'],
    ['$', 'notANumber'],
    ['0x10', 'notANumber'],
    ['NaN', 'notANumber'],
    ['1234²', 'notANumber'],
    ['9'.repeat(79), 'tooLarge'],
    ['9'.repeat(100_000), 'notANumber'],
  ])('"%s" is refused as %s', (text, reason) => {
    expect(readAmount(text, 'USD')).toMatchObject({ ok: false, reason });
  });

  test.each([
    ['1.234', 'USD', 3, 2],
    ['60.000', 'USD', 3, 2],
    ['1.2', 'JPY', 1, 0],
    ['1.234', 'JPY', 3, 0],
    ['1.2345', 'BHD', 4, 3],
  ])('%s %s has %i decimals where %i are allowed', (text, currency, decimals, allowed) => {
    expect(readAmount(text, currency)).toEqual({ ok: false, reason: 'tooManyDecimals', decimals, allowed });
  });

  test('three decimals are read in a currency that has three', () => {
    expect(readAmount('1.234', 'BHD')).toEqual({ ok: true, money: { amountMinor: 1234n, currency: 'BHD' } });
  });

  test.each([
    ['٦٠٬٠٠٠٫٥٠', '60,000.50'],
    ['６０，０００', '60,000'],
    ['६००००', '60000'],
  ])('digits of another script are offered in ASCII instead of read: "%s" as "%s"', (text, ascii) => {
    expect(readAmount(text, 'USD')).toEqual({ ok: false, reason: 'otherDigits', ascii });
    expect(readAmount(ascii, 'USD').ok).toBe(true);
  });

  test.each([
    ['€60', 'USD', '€'],
    ['60 EUR', 'USD', 'EUR'],
    ['$60', 'EUR', '$'],
    ['CA$60', 'USD', 'CA$'],
  ])('the sign of another currency is refused with what was written: %s in %s', (text, currency, written) => {
    expect(readAmount(text, currency)).toEqual({ ok: false, reason: 'otherCurrency', written });
  });

  test('a letter that people use for thousands is not taken for a currency that has it as a sign', () => {
    expect(readAmount('60K', 'MMK')).toEqual({ ok: false, reason: 'notANumber' });
    expect(readAmount('60 kr', 'SEK')).toMatchObject({ ok: true, money: { amountMinor: 6000n } });
  });

  test('a negative amount is read only where the form allows it', () => {
    expect(readAmount('−60,000', 'USD', { allowNegative: true })).toEqual(usd(-6_000_000n));
  });

  test('the limit is the largest amount that the database column holds, and the refusal carries it', () => {
    expect(readAmount(String(AMOUNT_MINOR_MAX), 'JPY').ok).toBe(true);
    expect(readAmount(String(AMOUNT_MINOR_MAX + 1n), 'JPY')).toEqual({
      ok: false,
      reason: 'tooLarge',
      maxMinor: AMOUNT_MINOR_MAX,
    });
  });

  test.each(CURRENCIES)('what this product shows in %s can be written back into a form', (currency) => {
    fc.assert(
      fc.property(amounts, (amountMinor) => {
        const money = { amountMinor, currency };
        for (const text of [formatMoney(money), formatFigure(money), formatDecimal(money)]) {
          expect(readAmount(text, currency, { allowNegative: true }), text).toEqual({ ok: true, money });
        }
      }),
      { numRuns: 10 },
    );
  });

  test('a form never reads a text as another amount than a program would', () => {
    const texts = fc.string({ unit: fc.constantFrom(..."0123456789.,-' e$"), maxLength: 12 });
    fc.assert(
      fc.property(texts, currencies, (text, currency) => {
        const strict = parseDecimalStrict(text, currency);
        const read = readAmount(text, currency, { allowNegative: true });
        if (strict.ok) expect(read).toEqual(strict);
        if (read.ok && /^[^,' $]*$/.test(text)) {
          const bare = text.replace(/^(-?)0+(?=\d)/, '$1');
          expect(parseDecimalStrict(bare, currency)).toEqual(read);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('no text read in a form has lost or gained a digit', () => {
    const texts = fc.string({ unit: fc.constantFrom(..."0123456789.,' $"), maxLength: 14 });
    fc.assert(
      fc.property(texts, currencies, (text, currency) => {
        const read = readAmount(text, currency);
        if (!read.ok) return;
        const decimals = (/\.(\d*)/.exec(text)?.[1] ?? '').length;
        const shown = text.replace(/\D/g, '') + '0'.repeat(exponentOf(currency) - decimals);
        expect(read.money.amountMinor).toBe(BigInt(shown));
      }),
      { numRuns: 2000 },
    );
  });

  test('an unknown currency is our mistake and thrown, whatever the text', () => {
    expect(() => readAmount('', 'XXX')).toThrow(UnknownCurrency);
    expect(() => parseDecimalStrict('', 'XXX')).toThrow(UnknownCurrency);
  });
});
