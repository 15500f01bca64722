import { isCurrency } from './currency.js';
import { AMOUNT_MINOR_MAX } from './money.js';

/** Why a written amount could not be read, with what a form or an import needs to say how to mend it. */
export type AmountRefusal =
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'notANumber' | 'ambiguousMarks' | 'scientific' | 'negative';
    }
  | {
      readonly ok: false;
      readonly reason: 'tooManyDecimals';
      readonly decimals: number;
      readonly allowed: number;
    }
  | { readonly ok: false; readonly reason: 'tooLarge'; readonly maxMinor: bigint }
  | { readonly ok: false; readonly reason: 'otherCurrency'; readonly written: string }
  | { readonly ok: false; readonly reason: 'otherDigits'; readonly ascii: string };

/** Longer than any amount that can be stored, however it is grouped and signed; keeps the patterns below cheap. */
const LENGTH_MAX = 80;
const ASCII = /^[ -~]*$/;

/**
 * One kind of space and apostrophe, no marks of direction or width, nothing around it. A soft hyphen stays, because
 * some exports mean a minus by it and it must not vanish.
 */
export function tidyText(text: string): string {
  if (text.length > 10 * LENGTH_MAX) return '?';
  if (ASCII.test(text)) return unlessLong(text.trim());
  const tidy = text
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/\u2019/g, "'")
    .trim();
  return unlessLong(tidy);
}

function unlessLong(tidy: string): string {
  return tidy.length > LENGTH_MAX ? '?' : tidy;
}

/** The text with the decimal digits of every script (Arabic, Devanagari ...) as 0 to 9, and full-width forms as ASCII. */
export function asciiDigits(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : String(digitValue(digit))));
}

/** Unicode keeps the digits of a script in runs of ten from zero up, so a digit's value is its distance from the run's head. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let head = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(head - 1))) head -= 1;
  return (code - head) % 10;
}

interface Peeled {
  readonly ok: true;
  readonly negative: boolean;
  readonly body: string;
}

/**
 * Takes the sign and the currency's own sign or code off a tidy text, in the orders people write them: "-$5", "$-5",
 * "5 USD". With `accounting`, also brackets, a minus behind, and the triangle of Japanese budgets: "($5)", "5-", "▲5".
 */
export function peel(text: string, currency: string, accounting: boolean): Peeled | AmountRefusal {
  if (/^[\d.]+$/.test(text)) return { ok: true, negative: false, body: text };
  let body = text;
  const found: string[] = [];
  const takeSign = () => {
    const taken = LEADING_SIGN.exec(body) ?? (accounting ? accountingSign(body) : null);
    if (taken === null) return;
    found.push(taken[1] ?? '');
    body = taken[2] ?? '';
  };
  takeSign();
  const before = /^([\p{L}\p{Sc}][\p{L}\p{Sc}. ]*?) ?(?=[\d+\-\u2212\u2013(]|[.,]\d)/u.exec(body);
  if (before !== null) body = body.slice(before[0].length);
  takeSign();
  // One letter behind a number is no currency's sign: "60K" is sixty thousand to most people, in kyat too.
  const after = / ?(\p{Sc}|[\p{L}\p{Sc}][\p{L}\p{Sc}. ]*[\p{L}\p{Sc}.])$/u.exec(body);
  if (after !== null) body = body.slice(0, -after[0].length);
  takeSign();
  for (const written of [before?.[1], after?.[1]]) {
    if (written === undefined || namesCurrency(written, currency)) continue;
    const isOther = /\p{Sc}/u.test(written) || isCurrency(written.toUpperCase());
    return isOther ? { ok: false, reason: 'otherCurrency', written } : { ok: false, reason: 'notANumber' };
  }
  if (found.length > 1) return { ok: false, reason: 'notANumber' };
  return { ok: true, negative: found.length === 1 && found[0] !== '+', body };
}

const LEADING_SIGN = /^([+\-\u2212\u2013]) ?(.*)$/u;

function accountingSign(body: string): RegExpExecArray | null {
  return (
    /^(\() ?(.*?) ?\)$/u.exec(body) ??
    /^([\u25b2\u25b3]) ?(.*)$/u.exec(body) ??
    /^()(.*\d) ?[-\u2212]$/u.exec(body)
  );
}

function namesCurrency(written: string, currency: string): boolean {
  return written.toUpperCase() === currency || signsOf(currency).has(written);
}

const signs = new Map<string, ReadonlySet<string>>();

/** The signs a currency is written with in English: "$" and "US$" for USD. "$" also names the other dollars. */
function signsOf(currency: string): ReadonlySet<string> {
  const known = signs.get(currency);
  if (known !== undefined) return known;
  const parts = ['en', 'en-GB'].flatMap((locale) =>
    (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).formatToParts(0),
    ),
  );
  const found = new Set(parts.filter((part) => part.type === 'currency').map((part) => tidyText(part.value)));
  signs.set(currency, found);
  return found;
}

/** The digits of a number, taken apart, and how many decimals a minor unit has in the unit they are written in. */
export interface Digits {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
  readonly allowed: number;
}

/** The number in minor units, exact, within what can be stored. */
export function toMinor({
  negative,
  whole,
  fraction,
  allowed,
}: Digits): { ok: true; amountMinor: bigint } | AmountRefusal {
  if (fraction.length > allowed) {
    return { ok: false, reason: 'tooManyDecimals', decimals: fraction.length, allowed };
  }
  const size = BigInt(`0${whole}${fraction.padEnd(allowed, '0')}`);
  if (size > AMOUNT_MINOR_MAX) return { ok: false, reason: 'tooLarge', maxMinor: AMOUNT_MINOR_MAX };
  return { ok: true, amountMinor: negative ? -size : size };
}

/** Why a text that fits no form of number is not one. */
export function unreadable(body: string): AmountRefusal {
  if (/^[\d.,]*\d ?e ?[+\-\u2212]?\d+$/i.test(body)) return { ok: false, reason: 'scientific' };
  const isMarksAndDigits = /\d/.test(body) && /^[\d.,' \u066b\u066c]+$/.test(body);
  return { ok: false, reason: isMarksAndDigits ? 'ambiguousMarks' : 'notANumber' };
}
