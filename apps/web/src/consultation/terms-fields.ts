import { formatDate, isDate } from '@plumbline/calendar';
import { isZone } from '@plumbline/calendar/deadline';
import { readWallTime, wallTimeOf, type WallInstant } from '@plumbline/calendar/wall-clock';
import { sayInstant } from '../platform/dates';
import type { FieldFault } from '../platform/act-outcome';
import type { EditValues, FieldSpecs } from '../platform/edit-fields';

/** When something opens and closes, as it is written: on the clock of a zone. */
export type TermsField = 'title' | 'question' | 'opensOn' | 'opensTime' | 'closesOn' | 'closesTime' | 'zone';

export type Terms = EditValues<TermsField>;

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

export const termsSpecs = (zones: readonly { value: string; label: string }[]): FieldSpecs<TermsField> => ({
  title: { label: 'Title', name: 'The title', hint: 'On one line, such as “Comments on the second draft”.' },
  question: {
    label: 'What is asked',
    name: 'The question',
    kind: 'text',
    most: 5000,
    rows: 5,
    hint: 'In full: it stands above every comment.',
  },
  zone: {
    label: 'On whose clock the times below are',
    name: 'The zone',
    kind: 'choice',
    options: zones,
  },
  opensOn: {
    label: 'Opens on',
    name: 'The opening',
    kind: 'date',
    hint: 'Leave the day and the time empty to open at once.',
    isOptional: true,
  },
  opensTime: { label: 'Opens at', name: 'The time of the opening', kind: 'time', isOptional: true },
  closesOn: { label: 'Closes on', name: 'The closing', kind: 'date' },
  closesTime: { label: 'Closes at', name: 'The time of the closing', kind: 'time' },
});

/** The instants that were written, as far as they are some. */
export interface Instants {
  opensAt: string | null;
  closesAt: string | null;
}

type Written = Pick<Terms, 'opensOn' | 'opensTime' | 'closesOn' | 'closesTime' | 'zone'>;

export function instantsOf(values: Written): Instants {
  const { opensOn, opensTime, closesOn, closesTime, zone } = values;
  return {
    opensAt: instantIn(read(opensOn, opensTime, zone)),
    closesAt: instantIn(read(closesOn, closesTime, zone)),
  };
}

const instantIn = (reading: WallInstant | undefined): string | null =>
  reading?.kind === 'once' ? reading.instant : null;

function read(date: string, time: string, zone: string): WallInstant | undefined {
  const short = time.slice(0, 5); // Some browsers write seconds.
  if (!isDate(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(short) || !isZone(zone)) return undefined;
  return readWallTime({ date, time: short, zone });
}

/** What is wrong with the times, each at its field: one that is not whole, and one that a clock never or twice shows. */
export function timeFaults(values: Written): FieldFault<TermsField>[] {
  const { opensOn, opensTime, closesOn, closesTime, zone } = values;
  return [
    ...faultsOf({ date: opensOn, time: opensTime, zone }, { on: 'opensOn', at: 'opensTime' }),
    ...faultsOf({ date: closesOn, time: closesTime, zone }, { on: 'closesOn', at: 'closesTime' }),
  ];
}

interface Clock {
  date: string;
  time: string;
  zone: string;
}

function faultsOf(
  { date, time, zone }: Clock,
  fields: { on: TermsField; at: TermsField },
): FieldFault<TermsField>[] {
  if (date === '' && time === '') return [];
  if (date === '') return [{ field: fields.on, message: 'Choose the day as well.' }];
  if (time === '') return [{ field: fields.at, message: 'Write the time as well, such as 23:59.' }];
  const reading = read(date, time, zone);
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

interface Instant {
  opensAt: string | null;
  closesAt: string | null;
}

/** What stands, on the clock of a zone. */
export function termsOf({ opensAt, closesAt }: Instant, zone: string) {
  const opens = opensAt === null ? undefined : wallTimeOf(opensAt, zone);
  const closes = closesAt === null ? undefined : wallTimeOf(closesAt, zone);
  return {
    zone,
    opensOn: opens?.date ?? '',
    opensTime: opens?.time ?? '',
    closesOn: closes?.date ?? '',
    closesTime: closes?.time ?? '',
  };
}

/** The server names instants; the form has a day and a time of each. */
export const atTermsField = <F extends { field: string }>(fault: F): F =>
  fault.field === 'opensAt' || fault.field === 'closesAt'
    ? { ...fault, field: fault.field === 'opensAt' ? 'opensOn' : 'closesOn' }
    : fault;
