import { exponentOf } from './currency.js';
import { type AmountRefusal, asciiDigits, peel, tidyText, toMinor, unreadable } from './digits.js';
import type { Money } from './money.js';

/** Money, or why the text is not read as money. A refusal carries data and no sentence: the interface words it. */
export type AmountReading = { readonly ok: true; readonly money: Money } | AmountRefusal;

export type { AmountRefusal };

/** The plain decimal of RFC 8259 (JSON) without an exponent, which is what `formatDecimal` writes. */
const PLAIN = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;
const UNGROUPED = /^(\d+)(?:\.(\d+))?$/;
const GROUPED_IN_THREES = /^([1-9]\d{0,2}(?:([, '])\d{3})(?:\2\d{3})*)(?:\.(\d+))?$/;

/**
 * Reads a plain decimal as programs write it: "1234.50", "-12". One point, ASCII digits and minus, no grouping, no
 * currency, no space, no leading zero or plus; at most as many decimals as the currency has.
 * Refuses with empty, notANumber, tooManyDecimals or tooLarge.
 * @throws UnknownCurrency
 */
export function parseDecimalStrict(text: string, currency: string): AmountReading {
  const allowed = exponentOf(currency);
  if (text === '') return { ok: false, reason: 'empty' };
  const found = PLAIN.exec(text.length > 80 ? '?' : text);
  if (found === null) return { ok: false, reason: 'notANumber' };
  const [, minus, whole = '', fraction = ''] = found;
  return inCurrency(toMinor({ negative: minus === '-', whole, fraction, allowed }), currency);
}

/**
 * Reads what a person writes in a form: "60000", "60,000", "60 000", "60'000", "60000.50", "$60,000", "60,000 USD".
 * A point is always the decimal mark; a comma, a space or an apostrophe groups, one kind only and in threes. What could
 * be meant in two ways is refused and never guessed: "1.234,56", "1,5" and "1.234.567" are ambiguousMarks.
 * "1e3" is scientific; digits of another script are otherDigits, with the text in ASCII to offer; another currency's
 * sign is otherCurrency; below zero is negative unless `allowNegative`; 2^63 minor units and more are tooLarge.
 * @throws UnknownCurrency
 */
export function readAmount(text: string, currency: string, { allowNegative = false } = {}): AmountReading {
  const allowed = exponentOf(currency);
  const tidy = tidyText(text);
  if (tidy === '') return { ok: false, reason: 'empty' };
  const ascii = asciiDigits(tidy);
  if (ascii !== tidy) return { ok: false, reason: 'otherDigits', ascii: withAsciiMarks(ascii) };
  const peeled = peel(tidy, currency, false);
  if (!peeled.ok) return peeled;
  const digits = ungroup(peeled.body);
  if (digits === null) return unreadable(peeled.body);
  const minor = toMinor({ ...digits, negative: peeled.negative, allowed });
  if (minor.ok && minor.amountMinor < 0n && !allowNegative) return { ok: false, reason: 'negative' };
  return inCurrency(minor, currency);
}

function withAsciiMarks(text: string): string {
  return text.replace(/\u066c/g, ',').replace(/\u066b/g, '.');
}

function ungroup(body: string): { whole: string; fraction: string } | null {
  const plain = UNGROUPED.exec(body);
  if (plain !== null) return { whole: plain[1] ?? '', fraction: plain[2] ?? '' };
  const grouped = GROUPED_IN_THREES.exec(body);
  if (grouped === null) return null;
  return { whole: (grouped[1] ?? '').replace(/\D/g, ''), fraction: grouped[3] ?? '' };
}

function inCurrency(minor: ReturnType<typeof toMinor>, currency: string): AmountReading {
  return minor.ok ? { ok: true, money: { amountMinor: minor.amountMinor, currency } } : minor;
}
