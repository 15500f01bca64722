import { fiscalYear, type Period } from './period.js';

/** What a mapping tells about the column heads of a budget. Nothing of it is guessed from the heads themselves. */
export interface PeriodLabelRule {
  /** The month (1 to 12) that years begin in; 1 is the calendar year. Untold, only bare years such as "2016" are read. */
  readonly startMonth?: number | undefined;
  /** Whether "FY2016" is the fiscal year that ends (the usual, and the default) or begins in 2016. */
  readonly namedBy?: 'end' | 'start' | undefined;
  /** Heads whose dates are told outright, such as "TQ". They win over everything that could be read. */
  readonly dates?:
    Readonly<Record<string, { readonly startsOn: string; readonly endsOn: string }>> | undefined;
}

/** The period, its label as it stands in the head; or why a head is not read. */
export type PeriodLabelReading =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly reason: 'unreadable' | 'needsStartMonth' | 'yearsDoNotFollow' };

const ONE_YEAR = /^(?:(\d{4})|(?:fy|f\.y\.|fiscal year|financial year) ?'?(\d{4}|\d{2}))$/i;
const TWO_YEARS =
  /^(?:fy|f\.y\.|fiscal year|financial year)? ?'?(\d{4}|\d{2}) ?[-/\u2010-\u2014] ?'?(\d{4}|\d{2})$/i;
/** Outside these a number is rather a code, an amount, or a year of another calendar, which needs its dates told. */
const YEARS = { first: 1800, last: 2100 };

/**
 * Reads the head of a column of amounts as a period: "2016", "FY2016", "FY16", "FY22-23", "2022-23", "2022/2023".
 * One year with no `startMonth` is a calendar year, but "FY..." and two years need a `startMonth` (needsStartMonth),
 * and two years one that is not January; "2009-10" could be October. Two years must follow each other
 * (yearsDoNotFollow). Two digits are 1969 to 2068. "TQ" and all else is read only from `dates`.
 * The `dates` are the mapping's word: whether they make a period, `isValidPeriod` says.
 */
export function readPeriodLabel(head: string, rule: PeriodLabelRule = {}): PeriodLabelReading {
  const label = head.trim().replace(/\s+/g, ' ');
  const told = rule.dates !== undefined && Object.hasOwn(rule.dates, label) ? rule.dates[label] : undefined;
  if (told !== undefined)
    return { ok: true, period: { label, startsOn: told.startsOn, endsOn: told.endsOn } };
  const two = TWO_YEARS.exec(label);
  if (two !== null) return readTwoYears(label, fullYear(two[1] ?? ''), two[2] ?? '', rule);
  const one = ONE_YEAR.exec(label);
  if (one === null) return { ok: false, reason: 'unreadable' };
  return readOneYear(label, fullYear(one[1] ?? one[2] ?? ''), one[2] !== undefined, rule);
}

function readOneYear(
  label: string,
  year: number,
  isFiscal: boolean,
  rule: PeriodLabelRule,
): PeriodLabelReading {
  if (!isLikely(year)) return { ok: false, reason: 'unreadable' };
  if (isFiscal && rule.startMonth === undefined) return { ok: false, reason: 'needsStartMonth' };
  const startMonth = rule.startMonth ?? 1;
  const isNamedByStart = rule.namedBy === 'start' && startMonth !== 1;
  return { ok: true, period: fiscalYear({ label, startMonth, endYear: isNamedByStart ? year + 1 : year }) };
}

function readTwoYears(
  label: string,
  first: number,
  second: string,
  rule: PeriodLabelRule,
): PeriodLabelReading {
  if (!isLikely(first)) return { ok: false, reason: 'unreadable' };
  const endYear = first + 1;
  if (!String(endYear).endsWith(second)) return { ok: false, reason: 'yearsDoNotFollow' };
  const { startMonth = 1 } = rule;
  if (startMonth === 1) return { ok: false, reason: 'needsStartMonth' };
  return { ok: true, period: fiscalYear({ label, startMonth, endYear }) };
}

/** Two digits are 1969 to 2068, as POSIX `strptime` reads `%y`. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

function isLikely(year: number): boolean {
  return year >= YEARS.first && year <= YEARS.last;
}
