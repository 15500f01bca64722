import { dateOfDay, formatDate, isDate } from './calendar.js';

/** Thrown where a text that should be an instant is none. */
export class NotAnInstant extends Error {
  override readonly name = 'NotAnInstant';
  readonly text: string;
  constructor(text: string) {
    super(text);
    this.text = text;
  }
}

/** Thrown where a zone is none that the platform knows. */
export class UnknownZone extends Error {
  override readonly name = 'UnknownZone';
  readonly zone: string;
  constructor(zone: string) {
    super(zone);
    this.zone = zone;
  }
}

/** One instant on three clocks, in the order in which a page shows them. */
export interface Deadline {
  /** "14 April 2010, 23:59 UTC". */
  readonly utc: string;
  /** "14 April 2010, 11:59 anywhere on Earth": the clock of UTC-12, which turns every date last. */
  readonly anywhereOnEarth: string;
  /** "15 April 2010, 02:59 UTC+3 (Nairobi)", or null where the reader's zone is not known. */
  readonly local: string | null;
}

/** How an instant is written. */
export interface InstantOptions {
  /** "8 March 2010" in prose, "8 Mar 2010" in tables. */
  readonly form?: 'prose' | 'table';
  /**
   * Whether seconds are written: never, always, or ("exact") where there are any. They are cut and never rounded up,
   * so that no instant is shown later than it is.
   */
  readonly precision?: 'minute' | 'second' | 'exact';
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const SECONDS_IN_DAY = 86_400;
const ANYWHERE_ON_EARTH = -12 * 3_600;

/**
 * Whether a text is an instant as it crosses the interface: RFC 3339 with its zone, "2010-03-08T12:00:00Z" or
 * "2010-03-08T15:00:00.123456+03:00", on a day that exists. Seconds may be left out; a leap second may not be given.
 */
export function isInstant(text: string): boolean {
  return isDate(INSTANT.exec(text)?.[1] ?? '');
}

/** Whether a zone is one that the platform knows: an IANA name such as "Africa/Nairobi", or "UTC". */
export function isZone(zone: string): boolean {
  try {
    zoneClock(zone);
    return true;
  } catch (error) {
    if (error instanceof UnknownZone) return false;
    throw error;
  }
}

/**
 * An instant on the clock of a zone, English, 24 hours: "8 March 2010, 12:00 UTC",
 * "8 March 2010, 15:00 UTC+3 (Nairobi)". The offset is that of the instant, summer time and history included.
 * @throws NotAnInstant, UnknownZone, DateOutOfRange
 */
export function formatInstant(instant: string, zone = 'UTC', options: InstantOptions = {}): string {
  const seconds = secondsOf(instant);
  if (zone === 'UTC') return `${wallClock(seconds, options)} UTC`;
  const offset = offsetAt(seconds, zone);
  const place = /^(?!Etc\/).*\/(.+)$/.exec(zone)?.[1]?.replaceAll('_', ' ');
  return `${wallClock(seconds + offset, options)} ${writeOffset(offset)}${place === undefined ? '' : ` (${place})`}`;
}

/**
 * A deadline as it must be shown wherever it is shown: in UTC, then anywhere on Earth, then on the reader's own clock.
 * All three are the same instant. Seconds are written where there are any, since it binds to the second.
 * @throws NotAnInstant, UnknownZone, DateOutOfRange
 */
export function showDeadline(instant: string, zone?: string, form: 'prose' | 'table' = 'prose'): Deadline {
  const seconds = secondsOf(instant);
  const options = { form, precision: 'exact' } as const;
  return {
    utc: formatInstant(instant, 'UTC', options),
    anywhereOnEarth: `${wallClock(seconds + ANYWHERE_ON_EARTH, options)} anywhere on Earth`,
    local: zone === undefined ? null : formatInstant(instant, zone, options),
  };
}

/** Whole seconds since 1970-01-01T00:00Z, what lies beyond them cut. */
function secondsOf(instant: string): number {
  if (!isInstant(instant)) throw new NotAnInstant(instant);
  return Math.floor(Date.parse(instant) / 1_000);
}

function wallClock(seconds: number, { form = 'prose', precision = 'minute' }: InstantOptions): string {
  const day = Math.floor(seconds / SECONDS_IN_DAY);
  const { hours, minutes, rest } = clock(seconds - day * SECONDS_IN_DAY);
  const hasSeconds = precision === 'second' || (precision === 'exact' && rest > 0);
  const time = [hours, minutes, ...(hasSeconds ? [rest] : [])].map(twoDigits).join(':');
  return `${formatDate(dateOfDay(day), form)}, ${time}`;
}

/** "UTC+3", "UTC−3:30" with a true minus, "UTC+0"; with seconds for the local mean times of before the zones. */
function writeOffset(offset: number): string {
  const { hours, minutes, rest } = clock(Math.abs(offset));
  const tail = [minutes, rest]
    .slice(0, rest > 0 ? 2 : minutes > 0 ? 1 : 0)
    .map((part) => `:${twoDigits(part)}`);
  return `UTC${offset < 0 ? '\u2212' : '+'}${hours}${tail.join('')}`;
}

function clock(seconds: number): { hours: number; minutes: number; rest: number } {
  return { hours: Math.floor(seconds / 3_600), minutes: Math.floor(seconds / 60) % 60, rest: seconds % 60 };
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

/**
 * Seconds that the clock of a zone is ahead of UTC at an instant, given in seconds since 1970-01-01T00:00Z.
 * @throws UnknownZone
 */
export function offsetAt(seconds: number, zone: string): number {
  const named = zoneClock(zone)
    .formatToParts(seconds * 1_000)
    .find((part) => part.type === 'timeZoneName')?.value;
  const found = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(named ?? '');
  if (found === null) throw new UnknownZone(zone);
  const [, sign, hours = 0, minutes = 0, rest = 0] = found;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60 + Number(rest));
}

const zoneClocks = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it. Zone names are the same in any case, so one is kept for each. */
function zoneClock(zone: string): Intl.DateTimeFormat {
  const key = zone.toLowerCase();
  const known = zoneClocks.get(key);
  if (known !== undefined) return known;
  try {
    const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    zoneClocks.set(key, made);
    return made;
  } catch {
    throw new UnknownZone(zone);
  }
}
