import { fiscalYear, type Period } from '@plumbline/calendar/period';
import { asciiDigits } from './number-marks.rules.js';

/** Where fiscal years begin, by the currency that a budget is written in: what is usual there. */
const startMonths: Readonly<Record<string, number>> = {
  ...{ GBP: 4, INR: 4, JPY: 4, CAD: 4, ZAR: 4, HKD: 4, SGD: 4, BWP: 4, NAD: 4, MMK: 4 },
  ...{ AUD: 7, NZD: 7, PKR: 7, KES: 7, UGX: 7, TZS: 7, EGP: 7, BDT: 7, USD: 7, MUR: 7, ETB: 7, NPR: 7 },
  ...{ THB: 10 },
};

export interface YearRule {
  startMonth: number;
  namedBy: 'end' | 'start';
  /** Whether the years are those of the federal budget of the United States, with its transitional quarter. */
  hasQuarter?: boolean;
}

/** How fiscal years of a budget are most likely meant. */
export function yearRuleOf(currency: string | undefined, heads: readonly string[]): YearRule {
  // The United States moved the beginning of their fiscal years by a quarter in 1976, which no other budget has.
  if (heads.includes('TQ')) return { startMonth: 10, namedBy: 'end', hasQuarter: true };
  return { startMonth: startMonths[currency ?? ''] ?? 7, namedBy: currency === 'JPY' ? 'start' : 'end' };
}

export interface YearFound {
  /** The words of the text that name the year. */
  label: string;
  period: Period;
  /** Whether when it begins is not said by the year itself. */
  isFiscal: boolean;
}

const two = /(?<!\d)'?((?:19|20)\d\d|\d\d)\s?[-/\u2010-\u2014_]\s?'?((?:19|20)\d\d|\d\d)(?!\d)/;
const fiscal = /(?<![A-Za-z])(?:FY|F\.Y\.|fiscal year|financial year)\s?'?((?:19|20)\d\d|\d\d)(?!\d)/i;
const one = /(?<![\d.,])((?:19|20)\d\d)(?![\d])/;
const japanese = /(令和|平成|昭和)\s?(元|[\d\uff10-\uff19]{1,2})\s?年(度?)/;
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const thai = /(?<!\d)(25[4-9]\d)(?!\d)/;

/** The year that a head, a title or a file's name tells of. */
export function yearIn(written: string, rule: YearRule): YearFound | undefined {
  const text = asciiDigits(written);
  if (rule.hasQuarter && text.trim() === 'TQ')
    return {
      label: 'TQ',
      period: { label: 'TQ', startsOn: '1976-07-01', endsOn: '1976-09-30' },
      isFiscal: true,
    };
  return eraYear(text) ?? fiscalYears(text, rule) ?? oneYear(text, rule);
}

function eraYear(text: string): YearFound | undefined {
  const [label, era = '', written = '', isFiscal] = japanese.exec(text) ?? [];
  const begun = eras[era];
  if (label !== undefined && begun !== undefined) {
    const year = begun + (written === '元' ? 1 : Number(written.normalize('NFKC')));
    const startMonth = isFiscal ? 4 : 1;
    return found(label.replaceAll(' ', ''), startMonth, isFiscal ? year + 1 : year, false);
  }
  const [, buddhist] = /[\u0e00-\u0e7f]/.test(text) ? (thai.exec(text) ?? []) : [];
  return buddhist === undefined ? undefined : found(buddhist, 10, Number(buddhist) - 543, false);
}

function fiscalYears(text: string, { startMonth }: YearRule): YearFound | undefined {
  const both = two.exec(text);
  if (both) {
    const begins = full(both[1] ?? '');
    const prefix = /FY\s?$/i.exec(text.slice(0, both.index))?.[0] ?? '';
    if (String(begins + 1).endsWith((both[2] ?? '').slice(-2)))
      return found(`${prefix}${both[0]}`, startMonth === 1 ? 7 : startMonth, begins + 1, true);
  }
  const named = fiscal.exec(text);
  return named ? found(named[0], startMonth, full(named[1] ?? ''), true) : undefined;
}

function oneYear(text: string, { startMonth, namedBy, hasQuarter }: YearRule): YearFound | undefined {
  const year = Number(one.exec(text)?.[1]);
  if (!Number.isInteger(year)) return undefined;
  if (hasQuarter) return found(String(year), year < 1977 ? 7 : 10, year, true);
  if (/年度/.test(text)) return found(String(year), startMonth, namedBy === 'start' ? year + 1 : year, true);
  return found(String(year), 1, year, false);
}

const found = (label: string, startMonth: number, endYear: number, isFiscal: boolean): YearFound => ({
  label,
  period: fiscalYear({ label, startMonth, endYear }),
  isFiscal,
});

const full = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 69 ? 2000 : 1900);
