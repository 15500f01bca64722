import { exponentOf } from './currency.js';
import type { Money } from './money.js';

/** How a figure is signed. */
export interface SignOptions {
  /** The figure is a change: "+" or a true minus before it, and the word `noChange` for zero. */
  readonly sign?: boolean;
  /** The word for a change of zero, in the language of the page. */
  readonly noChange?: string;
}

/** How money is written in prose. */
export interface MoneyOptions extends SignOptions {
  /**
   * True, for prose: from a million up "$4.2M", below it in full. "picture", for the inside of charts only: from a
   * thousand up "$80k". At most two decimals, rounded half away from zero, so never where the exact figure is due.
   */
  readonly compact?: boolean | 'picture';
}

/** How money is written in a table whose caption names the currency. */
export interface FigureOptions extends SignOptions {
  /** Show the minor units of whole amounts too, for a column in which some amounts have them. */
  readonly minor?: boolean;
}

/**
 * Money as a sentence says it: "$120,000", "$60,000.50", "−$60,000". Minor units are shown where there are any. Every
 * digit comes from the bigint, none through a float. The currency's sign tells currencies apart ("$", "CA$", "€",
 * "KES"); English of every country is written in one way, so that a page reads the same for all. `locale` is a BCP 47
 * tag, a RangeError where it is malformed.
 * @throws UnknownCurrency
 */
export function formatMoney(money: Money, locale = 'en-GB', options: MoneyOptions = {}): string {
  const { compact = false, sign = false, noChange = 'no change' } = options;
  if (sign && money.amountMinor === 0n) return noChange;
  const { whole } = unitsOf(money);
  const isShort = (compact === true && whole >= 1_000_000n) || (compact === 'picture' && whole >= 1_000n);
  const style = { style: 'currency', currency: money.currency, ...signDisplay(money, sign) } as const;
  if (!isShort) return written(money, locale, style, false);
  // Cents are dropped before rounding: a tie falls on a whole unit, so they cannot change which way it goes.
  const short = {
    ...style,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  } as const;
  return joined(formatter(locale, short).formatToParts(whole), '', money);
}

/**
 * Money as a table says it, the full figure without its currency: "4,200,000", "−60,000", "1,234.50".
 * `locale` as for `formatMoney`.
 * @throws UnknownCurrency
 */
export function formatFigure(money: Money, locale = 'en-GB', options: FigureOptions = {}): string {
  const { minor = false, sign = false, noChange = 'no change' } = options;
  if (sign && money.amountMinor === 0n) return noChange;
  return written(money, locale, signDisplay(money, sign), minor);
}

function written(money: Money, locale: string, style: Intl.NumberFormatOptions, minor: boolean): string {
  const { whole, fraction } = unitsOf(money);
  const decimals = minor || /[1-9]/.test(fraction) ? fraction.length : 0;
  const digits = { ...style, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return joined(formatter(locale, digits).formatToParts(whole), fraction, money);
}

/** The size of the amount: whole units, and the digits of its minor units. */
function unitsOf({ amountMinor, currency }: Money): { whole: bigint; fraction: string } {
  const exponent = exponentOf(currency);
  const size = amountMinor < 0n ? -amountMinor : amountMinor;
  const units = 10n ** BigInt(exponent);
  return {
    whole: size / units,
    fraction: exponent === 0 ? '' : String(size % units).padStart(exponent, '0'),
  };
}

/** The size is formatted as a positive number and its sign put in afterwards: a bigint has no "minus nothing and a half". */
function signDisplay(money: Money, sign: boolean): { signDisplay: 'always' | 'never' } {
  return { signDisplay: sign || money.amountMinor < 0n ? 'always' : 'never' };
}

function joined(parts: Intl.NumberFormatPart[], fraction: string, money: Money): string {
  return parts
    .map(({ type, value }) => {
      if (type === 'plusSign' || type === 'minusSign') return money.amountMinor < 0n ? '\u2212' : '+';
      if (type === 'fraction' && fraction !== '') return fraction;
      return type === 'compact' && value === 'K' ? 'k' : value;
    })
    .join('');
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs far more than using it; there are as many as locales, currencies and styles in use. */
function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const language = /^en(-|$)/i.test(locale) ? 'en' : locale;
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language, { numberingSystem: 'latn', ...options });
  formatters.set(key, made);
  return made;
}
