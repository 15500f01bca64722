import { addDays, compareDates, isDate, writeDate } from './calendar.js';

/** A stretch of whole days with the name its budget gives it. Both ends belong to it. */
export interface Period {
  readonly label: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Thrown where a fiscal year would begin in no month, or lie where no rule is known. */
export class NoSuchFiscalYear extends Error {
  override readonly name = 'NoSuchFiscalYear';
  readonly endYear: number;
  constructor(endYear: number) {
    super(String(endYear));
    this.endYear = endYear;
  }
}

/** Whether a period has a label, ends that are calendar dates, and does not end before it starts. One day is a period. */
export function isValidPeriod({ label, startsOn, endsOn }: Period): boolean {
  return label.trim() !== '' && isDate(startsOn) && isDate(endsOn) && compareDates(startsOn, endsOn) <= 0;
}

/**
 * Whether two periods have a day in common. Periods that only follow one another do not.
 * @throws NotADate
 */
export function periodsOverlap(left: Period, right: Period): boolean {
  return compareDates(left.startsOn, right.endsOn) <= 0 && compareDates(right.startsOn, left.endsOn) <= 0;
}

/** A fiscal year by rule: twelve months from the first of `startMonth` (1 to 12) that end within `endYear`. */
export interface FiscalYearRule {
  readonly startMonth: number;
  readonly endYear: number;
}

/**
 * The fiscal year of a rule under the label given: `{ startMonth: 7, endYear: 2023 }` is 2022-07-01 to 2023-06-30, and
 * with `startMonth` 1 it is the calendar year.
 * @throws NoSuchFiscalYear where the month is none, or the year leaves 0001 to 9999
 */
export function fiscalYear({ label, startMonth, endYear }: FiscalYearRule & { label: string }): Period {
  const startYear = startMonth === 1 ? endYear : endYear - 1;
  const startsOn = writeDate({ year: startYear, month: startMonth, day: 1 });
  if (!isDate(startsOn) || !Number.isInteger(endYear) || endYear > 9_998) throw new NoSuchFiscalYear(endYear);
  return {
    label,
    startsOn,
    endsOn: addDays(writeDate({ year: startYear + 1, month: startMonth, day: 1 }), -1),
  };
}

/**
 * The fiscal years of a rule from one year of ending to another, labelled "FY2023", or "2023" for calendar years.
 * @throws NoSuchFiscalYear
 */
export function fiscalYearPeriods({
  startMonth,
  endYear,
  years = 1,
}: FiscalYearRule & { years?: number }): Period[] {
  return Array.from({ length: years }, (_, index) => {
    const ending = endYear + index;
    return fiscalYear({
      label: startMonth === 1 ? String(ending) : `FY${ending}`,
      startMonth,
      endYear: ending,
    });
  });
}

/** Between the last federal fiscal year of the United States that ended in June and the first that began in October. */
export const US_TRANSITIONAL_QUARTER: Period = { label: 'TQ', startsOn: '1976-07-01', endsOn: '1976-09-30' };

/**
 * A fiscal year of the federal government of the United States, labelled "FY1976": July to June up to 1976, October to
 * September from 1977, with `US_TRANSITIONAL_QUARTER` between them (Congressional Budget Act of 1974, section 501; now
 * 31 U.S.C. 1102). July to June since the fiscal year 1844.
 * @throws NoSuchFiscalYear before 1844
 */
export function usFederalFiscalYear(endYear: number): Period {
  if (endYear < 1844) throw new NoSuchFiscalYear(endYear);
  return fiscalYear({ label: `FY${endYear}`, startMonth: endYear <= 1976 ? 7 : 10, endYear });
}
