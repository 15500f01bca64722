import { dateOfDay, dayNumber, NotADate } from './calendar.js';
import { isInstant, NotAnInstant, offsetAt } from './deadline.js';

/** What a clock on a wall in some zone shows: a date `YYYY-MM-DD`, a time `HH:MM`, and the zone's IANA name or "UTC". */
export interface WallTime {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
}

/**
 * The instant that a wall time means. A clock that is put forward never shows some times, and one that is put back shows
 * some twice: neither is guessed.
 */
export type WallInstant =
  | { readonly kind: 'once'; readonly instant: string }
  /** The clock never shows it; `shows` is what it shows instead, by as much later as it is put forward. */
  | { readonly kind: 'never'; readonly shows: WallTime }
  | { readonly kind: 'twice'; readonly first: string; readonly second: string };

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const DAY = 86_400;

/**
 * The instant at which a clock in a zone shows a time, as RFC 3339 in UTC to the second.
 * @throws NotADate also for a time that is none, UnknownZone, DateOutOfRange
 */
export function readWallTime({ date, time, zone }: WallTime): WallInstant {
  const [, hours, minutes] = TIME.exec(time) ?? refuse(time);
  const shown = dayNumber(date) * DAY + Number(hours) * 3_600 + Number(minutes) * 60;
  if (zone === 'UTC') return { kind: 'once', instant: writeInstant(shown) };
  // No zone changes its clock twice within two days, so its offset is the one of the day before or of the day after.
  const [before, after] = [offsetAt(shown - DAY, zone), offsetAt(shown + DAY, zone)];
  const meant = [...new Set([before, after])]
    .map((offset) => ({ offset, at: shown - offset }))
    .filter(({ offset, at }) => offsetAt(at, zone) === offset)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const [first, second] = meant;
  if (first === undefined) return { kind: 'never', shows: wallOf(shown - before, zone) };
  if (second === undefined) return { kind: 'once', instant: writeInstant(first) };
  return { kind: 'twice', first: writeInstant(first), second: writeInstant(second) };
}

/**
 * What a clock in a zone shows at an instant, seconds cut.
 * @throws NotAnInstant, UnknownZone, DateOutOfRange
 */
export function wallTimeOf(instant: string, zone: string): WallTime {
  if (!isInstant(instant)) throw new NotAnInstant(instant);
  return wallOf(Math.floor(Date.parse(instant) / 1_000), zone);
}

function wallOf(seconds: number, zone: string): WallTime {
  const shown = seconds + (zone === 'UTC' ? 0 : offsetAt(seconds, zone));
  return { date: dateOfDay(Math.floor(shown / DAY)), time: clock(shown).slice(0, 5), zone };
}

function writeInstant(seconds: number): string {
  return `${dateOfDay(Math.floor(seconds / DAY))}T${clock(seconds)}Z`;
}

function clock(seconds: number): string {
  const rest = seconds - Math.floor(seconds / DAY) * DAY;
  const parts = [Math.floor(rest / 3_600), Math.floor(rest / 60) % 60, rest % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function refuse(text: string): never {
  throw new NotADate(text);
}
