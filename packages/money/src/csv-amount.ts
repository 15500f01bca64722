import { exponentOf } from './currency.js';
import { type AmountRefusal, asciiDigits, peel, tidyText, toMinor, unreadable } from './digits.js';

/** What budgets count their amounts in: hundreds, thousands, 万, lakhs, millions, crores, 億, milliards, and billions. */
export const amountScales = [
  1, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 1_000_000_000_000,
] as const;
export type AmountScale = (typeof amountScales)[number];

/** How the amounts of one column are written; told by the person who maps it, never guessed from the column. */
export interface CsvAmountForm {
  readonly currency: string;
  /** The unit of the column: 1, or 1000 where it is in thousands, 10000000 where it is in crores. */
  readonly scale?: AmountScale | undefined;
  readonly decimalMark: '.' | ',' | '\u066b';
  /** What stands between groups, if anything does. A space stands for every kind of space. */
  readonly groupMark?: ',' | '.' | ' ' | "'" | '\u066c' | undefined;
}

/** Minor units; null where the cell is empty, which means "not published" and never zero; or why it is not read. */
export type CsvAmountReading = { readonly ok: true; readonly amountMinor: bigint | null } | AmountRefusal;

/** Thrown where one mark is said to be both the decimal mark and the group mark. */
export class MarksCollide extends Error {
  override readonly name = 'MarksCollide';
  readonly mark: string;
  constructor(mark: string) {
    super(mark);
    this.mark = mark;
  }
}

/**
 * Reads a cell of a budget in the form told. Negative: "-5", a true minus, "5-", "(5)", "▲5". Grouping in threes, or as in
 * India ("12,34,567"). Digits of any script. The currency's own sign or code may stand beside the number.
 * Decimals beyond the minor unit are refused as tooManyDecimals unless they are zeros, and exactly three zeros are
 * refused too: "100.000" may be a hundred thousand in a file whose marks were mapped wrongly.
 * @throws UnknownCurrency, MarksCollide
 */
export function readCsvAmount(text: string, form: CsvAmountForm): CsvAmountReading {
  const { currency, scale = 1, decimalMark, groupMark } = form;
  if (decimalMark === groupMark) throw new MarksCollide(decimalMark);
  const allowed = exponentOf(currency) + String(scale).length - 1;
  const tidy = asciiDigits(tidyText(text));
  if (tidy === '') return { ok: true, amountMinor: null };
  const peeled = peel(tidy, currency, true);
  if (!peeled.ok) return peeled;
  const [, whole = '', fraction = ''] = patternOf(decimalMark, groupMark).exec(peeled.body) ?? [];
  if (whole === '' && fraction === '') return unreadable(peeled.body);
  return toMinor({
    negative: peeled.negative,
    whole: whole.replace(/\D/g, ''),
    fraction: isOnlyZerosBeyond(fraction, allowed) ? fraction.slice(0, allowed) : fraction,
    allowed,
  });
}

function isOnlyZerosBeyond(fraction: string, allowed: number): boolean {
  return fraction.length !== 3 && /^0*$/.test(fraction.slice(allowed));
}

const patterns = new Map<string, RegExp>();

/** A first group that begins with zero is no group: "0,123" is a decimal in a file whose marks were mapped wrongly. */
function patternOf(decimalMark: string, groupMark = ''): RegExp {
  const key = `${decimalMark}${groupMark}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const group = `[${groupMark}]`;
  const grouped = `[1-9]\\d{0,2}(?:${group}\\d{3})+|[1-9]\\d?(?:${group}\\d{2})+${group}\\d{3}`;
  const whole = groupMark === '' ? '\\d*' : `\\d*|${grouped}`;
  const pattern = new RegExp(`^(${whole})(?:[${decimalMark}](\\d*))?$`);
  patterns.set(key, pattern);
  return pattern;
}
