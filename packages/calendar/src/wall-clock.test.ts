import { expect, test } from 'vitest';
import { NotADate } from './calendar.js';
import { NotAnInstant, UnknownZone } from './deadline.js';
import { readWallTime, wallTimeOf } from './wall-clock.js';

const at = (date: string, time: string, zone: string) => readWallTime({ date, time, zone });

test.each([
  ['UTC', '2010-04-14T23:59:00Z'],
  ['Africa/Nairobi', '2010-04-14T20:59:00Z'],
  ['America/Los_Angeles', '2010-04-15T06:59:00Z'],
  ['Etc/GMT+12', '2010-04-15T11:59:00Z'],
  ['Pacific/Kiritimati', '2010-04-14T09:59:00Z'],
  ['Asia/Kathmandu', '2010-04-14T18:14:00Z'],
])('the last minute of a day in %s is the instant that its clock shows', (zone, instant) => {
  expect(at('2010-04-14', '23:59', zone)).toEqual({ kind: 'once', instant });
  expect(wallTimeOf(instant, zone)).toEqual({ date: '2010-04-14', time: '23:59', zone });
});

test.each([
  // Zones that put their clocks forward, by an hour, by half an hour, at midnight, and by a whole day.
  ['Europe/Berlin', '2026-03-29', '02:30', { date: '2026-03-29', time: '03:30' }],
  ['America/New_York', '2026-03-08', '02:00', { date: '2026-03-08', time: '03:00' }],
  ['Australia/Lord_Howe', '2026-10-04', '02:15', { date: '2026-10-04', time: '02:45' }],
  ['America/Havana', '2026-03-08', '00:30', { date: '2026-03-08', time: '01:30' }],
  ['Pacific/Apia', '2011-12-30', '12:00', { date: '2011-12-31', time: '12:00' }],
])('a time that the clocks in %s jump over is not guessed', (zone, date, time, shows) => {
  expect(at(date, time, zone)).toEqual({ kind: 'never', shows: { ...shows, zone } });
});

test.each([
  ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
  ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'],
])('a time that the clocks in %s show twice is not guessed either', (zone, date, time, first, second) => {
  expect(at(date, time, zone)).toEqual({ kind: 'twice', first, second });
});

test('the minutes beside a change of the clocks are there once', () => {
  expect(at('2026-03-29', '01:59', 'Europe/Berlin')).toEqual({
    kind: 'once',
    instant: '2026-03-29T00:59:00Z',
  });
  expect(at('2026-03-29', '03:00', 'Europe/Berlin')).toEqual({
    kind: 'once',
    instant: '2026-03-29T01:00:00Z',
  });
  expect(at('2026-10-25', '03:00', 'Europe/Berlin')).toEqual({
    kind: 'once',
    instant: '2026-10-25T02:00:00Z',
  });
});

test('a date, a time, a zone or an instant that is none is refused', () => {
  expect(() => at('2026-02-30', '12:00', 'UTC')).toThrow(NotADate);
  for (const time of ['24:00', '1:00', '', '12:60'])
    expect(() => at('2026-02-20', time, 'UTC')).toThrow(NotADate);
  expect(() => at('2026-02-20', '12:00', 'Mars/Olympus')).toThrow(UnknownZone);
  expect(() => wallTimeOf('yesterday', 'UTC')).toThrow(NotAnInstant);
});
