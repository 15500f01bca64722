import { formatDate, isDate } from '@plumbline/calendar';
import { isZone } from '@plumbline/calendar/deadline';
import { readWallTime, type WallInstant } from '@plumbline/calendar/wall-clock';
import type { FieldFault } from './act-outcome';
import { sayInstant } from './dates';

/** Anywhere on Earth: the clock that turns every date last. */
export const lastZone = 'Etc/GMT+12';

/** The zones to choose from: those in which deadlines are shown first, then every one that the browser knows. */
export function zoneChoices(own: string | undefined): { value: string; label: string }[] {
  const first = [
    { value: 'UTC', label: 'UTC' },
    { value: lastZone, label: 'Anywhere on Earth (UTC−12)' },
    ...(own === undefined ? [] : [{ value: own, label: `${placeOf(own)}, where you are` }]),
  ];
  const named = new Set(first.map(({ value }) => value));
  const rest = Intl.supportedValuesOf('timeZone')
    .filter((zone) => !named.has(zone))
    .map((zone) => ({ value: zone, label: placeOf(zone) }));
  return [...first, ...rest];
}

const placeOf = (zone: string): string => zone.replaceAll('_', ' ');

/** A day and a time as they are written, on the clock of a zone. */
export interface Clock {
  date: string;
  time: string;
  zone: string;
}

/** The instant that was written; nothing where it is none, or a clock shows it never or twice. */
export function instantAt(clock: Clock): string | null {
  const reading = read(clock);
  return reading?.kind === 'once' ? reading.instant : null;
}

function read({ date, time, zone }: Clock): WallInstant | undefined {
  const short = time.slice(0, 5); // Some browsers write seconds.
  if (!isDate(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(short) || !isZone(zone)) return undefined;
  return readWallTime({ date, time: short, zone });
}

/** What is wrong with a day and a time, each at its field; nothing of both where neither is written. */
export function clockFaults<Field extends string>(
  { date, time, zone }: Clock,
  fields: { on: Field; at: Field },
): FieldFault<Field>[] {
  if (date === '' && time === '') return [];
  if (date === '') return [{ field: fields.on, message: 'Choose the day as well.' }];
  if (time === '') return [{ field: fields.at, message: 'Write the time as well, such as 23:59.' }];
  const reading = read({ date, time, zone });
  if (reading === undefined) return [{ field: fields.on, message: 'This is no day and time that can be.' }];
  const message = sayAmbiguous(reading, { date, time, zone });
  return message === undefined ? [] : [{ field: fields.at, message }];
}

function sayAmbiguous(reading: WallInstant, { date, time, zone }: Clock): string | undefined {
  const clocks = `the clocks in ${placeOf(zone)}`;
  switch (reading.kind) {
    case 'once':
      return undefined;
    case 'never':
      return `On ${formatDate(date)} ${clocks} are put forward and never show ${time}: what would be ${time} is ${reading.shows.time} on ${formatDate(reading.shows.date)}. Choose another time.`;
    case 'twice':
      return `On ${formatDate(date)} ${clocks} show ${time} twice: at ${sayInstant(reading.first)} and at ${sayInstant(reading.second)}. Choose another time, or write it in UTC.`;
  }
}
