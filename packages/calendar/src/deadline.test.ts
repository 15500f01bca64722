import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant, isInstant, isZone, NotAnInstant, showDeadline, UnknownZone } from './deadline.js';

const ZONES = Intl.supportedValuesOf('timeZone');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const instants = fc.integer({ min: Date.UTC(1900, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 });
const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

/** What a reader who takes the words at face value understands: seconds since 1970. */
function understood(text: string): number {
  const found =
    /^(\d+) (\w+) (\d{4}), (\d\d):(\d\d)(?::(\d\d))? (?:(anywhere on Earth)|UTC(?:([+−])(\d+)(?::(\d\d))?(?::(\d\d))?)?)(?: \(.+\))?$/.exec(
      text,
    );
  if (found === null) throw new Error(`not understood: ${text}`);
  const [
    ,
    day,
    month = '',
    year,
    hour,
    minute,
    second = 0,
    anywhere,
    sign,
    hours = 0,
    minutes = 0,
    seconds = 0,
  ] = found;
  const time =
    Date.UTC(Number(year), MONTHS.indexOf(month), Number(day), Number(hour), Number(minute), Number(second)) /
    1000;
  const offset = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return time - (anywhere === undefined ? (sign === '−' ? -offset : offset) : -12 * 3600);
}

describe('a deadline', () => {
  test('is shown in UTC, then anywhere on Earth, then at the place of the reader', () => {
    expect(showDeadline('2010-04-14T23:59:00Z', 'Africa/Nairobi')).toEqual({
      utc: '14 April 2010, 23:59 UTC',
      anywhereOnEarth: '14 April 2010, 11:59 anywhere on Earth',
      local: '15 April 2010, 02:59 UTC+3 (Nairobi)',
    });
    expect(Object.keys(showDeadline('2010-04-14T23:59:00Z'))).toEqual(['utc', 'anywhereOnEarth', 'local']);
  });

  test('has no local time where the zone of the reader is not known', () => {
    expect(showDeadline('2010-04-14T23:59:00Z').local).toBeNull();
  });

  test.each(ZONES)('is the same instant on all three clocks for a reader in %s', (zone) => {
    fc.assert(
      fc.property(instants, (seconds) => {
        const { utc, anywhereOnEarth, local } = showDeadline(iso(seconds), zone);
        expect([utc, anywhereOnEarth, local ?? ''].map(understood)).toEqual([seconds, seconds, seconds]);
      }),
      { numRuns: 20 },
    );
  });

  test.each(ZONES)('is shown on the clock that people read in %s, in winter and in summer', (zone) => {
    for (const instant of ['2010-01-15T21:45:00Z', '2010-07-15T09:15:00Z']) {
      const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        dateStyle: 'long',
        timeStyle: 'short',
      });
      const clock = parts.format(Date.parse(instant)).replace(' at ', ', ');
      expect(showDeadline(instant, zone).local).toMatch(new RegExp(`^${clock} UTC`));
    }
  });

  test('anywhere on Earth is the clock of UTC-12, on which a day ends last', () => {
    fc.assert(
      fc.property(instants, (seconds) => {
        const { anywhereOnEarth } = showDeadline(iso(seconds));
        const baker = formatInstant(iso(seconds), 'Etc/GMT+12', { precision: 'exact' });
        expect(anywhereOnEarth).toBe(baker.replace('UTC−12', 'anywhere on Earth'));
      }),
    );
  });

  test('that falls on a second shows it, since it binds to the second', () => {
    expect(showDeadline('2010-04-14T23:59:59Z').utc).toBe('14 April 2010, 23:59:59 UTC');
  });

  test('in a table has the short date', () => {
    expect(showDeadline('2010-04-14T23:59:00Z', 'Asia/Kolkata', 'table')).toEqual({
      utc: '14 Apr 2010, 23:59 UTC',
      anywhereOnEarth: '14 Apr 2010, 11:59 anywhere on Earth',
      local: '15 Apr 2010, 05:29 UTC+5:30 (Kolkata)',
    });
  });
});

describe('an instant', () => {
  test.each([
    ['2010-03-08T12:00:00Z', 'UTC', '8 March 2010, 12:00 UTC'],
    ['2010-03-08T12:00:00+00:00', 'UTC', '8 March 2010, 12:00 UTC'],
    ['2010-03-08T15:00:00.123456+03:00', 'UTC', '8 March 2010, 12:00 UTC'],
    ['2010-03-08T12:00:59.999Z', 'UTC', '8 March 2010, 12:00 UTC'],
    ['1969-12-31T23:59:59.5Z', 'UTC', '31 December 1969, 23:59 UTC'],
    ['2010-03-08T12:00:00Z', 'Europe/London', '8 March 2010, 12:00 UTC+0 (London)'],
    ['2010-07-08T12:00:00Z', 'Europe/London', '8 July 2010, 13:00 UTC+1 (London)'],
    ['2010-07-08T12:00:00Z', 'America/St_Johns', '8 July 2010, 09:30 UTC−2:30 (St Johns)'],
    ['2010-07-08T12:00:00Z', 'America/Argentina/Buenos_Aires', '8 July 2010, 09:00 UTC−3 (Buenos Aires)'],
    ['2010-07-08T12:00:00Z', 'Etc/GMT-14', '9 July 2010, 02:00 UTC+14'],
  ])('%s in %s is written %s', (instant, zone, text) => {
    expect(formatInstant(instant, zone)).toBe(text);
  });

  test('is written to the second on request, and short in tables', () => {
    expect(formatInstant('2010-03-09T14:06:31Z', 'UTC', { precision: 'second' })).toBe(
      '9 March 2010, 14:06:31 UTC',
    );
    expect(formatInstant('2010-03-09T14:06:31Z', 'UTC', { form: 'table' })).toBe('9 Mar 2010, 14:06 UTC');
  });

  test.each([
    '2010-03-08',
    '2010-03-08T12:00:00',
    '2010-03-08 12:00:00Z',
    '2010-02-30T12:00:00Z',
    '2010-03-08T24:00:00Z',
    '2010-03-08T12:60:00Z',
    '2010-03-08T12:00:60Z',
    '2010-03-08T12:00:00+15:00',
    '2010-03-08T12:00:00z',
    '2010-03-08T12:00:00.Z',
    '0000-01-01T00:00:00Z',
    '1268049600',
    '',
  ])('is never made of "%s"', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => formatInstant(text)).toThrow(NotAnInstant);
  });

  test.each(['2010-03-08T12:00Z', '2010-03-08T12:00:00Z', '2024-02-29T23:59:59.123456-11:30'])(
    'may be written %s',
    (text) => {
      expect(isInstant(text)).toBe(true);
      expect(Number.isNaN(Date.parse(text))).toBe(false);
    },
  );
});

describe('a zone', () => {
  test('is known by its IANA name and by no other', () => {
    expect(ZONES.every(isZone)).toBe(true);
    expect(['UTC', 'africa/nairobi'].every(isZone)).toBe(true);
    expect(['Africa/Atlantis', 'Nairobi', '', 'UTC+3'].some(isZone)).toBe(false);
  });

  test('that is not known is refused with its name', () => {
    const refusal = expect.objectContaining({ name: 'UnknownZone', zone: 'Africa/Atlantis' });
    expect(() => showDeadline('2010-04-14T23:59:00Z', 'Africa/Atlantis')).toThrow(refusal);
    expect(() => formatInstant('2010-04-14T23:59:00Z', '')).toThrow(UnknownZone);
  });
});
