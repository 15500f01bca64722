/**
 * A calendar date is a string `YYYY-MM-DD` of the proleptic Gregorian calendar, years 0001 to 9999, as PostgreSQL's
 * `date` writes it. It has no time and no zone, so it never passes through JavaScript's `Date`, which has both.
 */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to the length of the month. */
  readonly day: number;
}

/** Thrown where a text that should be a calendar date is none. */
export class NotADate extends Error {
  override readonly name = 'NotADate';
  readonly text: string;
  constructor(text: string) {
    super(text);
    this.text = text;
  }
}

/** Thrown where reckoning leads out of the years 0001 to 9999. */
export class DateOutOfRange extends Error {
  override readonly name = 'DateOutOfRange';
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** From 0000-03-01 to 1970-01-01, and in 400 years, after which the Gregorian calendar repeats. */
const DAYS_TO_1970 = 719_468;
const DAYS_IN_ERA = 146_097;
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** The parts of a date written `YYYY-MM-DD`, or null for any other text and for days that do not exist (30 February). */
export function parseDate(text: string): DateParts | null {
  const found = DATE.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** Whether a text is a calendar date that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  return parseDate(text) !== null;
}

/** How many days a month (1 to 12) has, with the leap rule of the Gregorian calendar (Inter gravissimas, 1582). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * -1 where `left` is before `right`, 0 where they are one day, 1 where it is after. Fit for `sort`.
 * @throws NotADate
 */
export function compareDates(left: string, right: string): -1 | 0 | 1 {
  const distance = dayNumber(left) - dayNumber(right);
  return distance < 0 ? -1 : distance > 0 ? 1 : 0;
}

/**
 * The date so many days (a whole number, negative for earlier) after another.
 * @throws NotADate, DateOutOfRange
 */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/**
 * How many days later `to` is than `from`: 0 for one day, negative where it is earlier.
 * @throws NotADate
 */
export function daysBetween({ from, to }: { from: string; to: string }): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * A date for readers: "8 March 2010" in prose, "8 Mar 2010" in tables. English.
 * @throws NotADate
 */
export function formatDate(date: string, form: 'prose' | 'table' = 'prose'): string {
  const { year, month, day } = parseDate(date) ?? refuse(date);
  const name = MONTHS[month - 1] ?? '';
  return `${day} ${form === 'table' ? name.slice(0, 3) : name} ${year}`;
}

/**
 * The days from 1970-01-01 to a date, negative before it. By Howard Hinnant's `days_from_civil`: years are counted
 * from March, so that the leap day is the last of its year.
 * @throws NotADate
 */
export function dayNumber(date: string): number {
  const { year, month, day } = parseDate(date) ?? refuse(date);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}

/**
 * The date that lies so many days after 1970-01-01: the reverse of `dayNumber`, by Hinnant's `civil_from_days`.
 * @throws DateOutOfRange, also for a number that is not whole
 */
export function dateOfDay(days: number): string {
  if (!Number.isInteger(days) || days < FIRST_DAY || days > LAST_DAY) throw new DateOutOfRange();
  const shifted = days + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return writeDate({
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  });
}

/** The parts as `YYYY-MM-DD`. It does not ask whether the day exists; `parseDate` does. */
export function writeDate({ year, month, day }: DateParts): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function refuse(text: string): never {
  throw new NotADate(text);
}
