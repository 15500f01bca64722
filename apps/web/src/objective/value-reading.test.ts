import { expect, test } from 'vitest';
import { readLink } from './link-form';
import { readMeasurement } from './measurement-reading';
import { readDecimal } from './value-reading';

const asked = { name: 'The value', like: '67 or 61.5' };

test.each([
  ['67', '67'],
  [' 61.5 ', '61.5'],
  ['\u221212', '-12'],
  ['007', '007'],
])('%j is read as %s', (text, value) => {
  expect(readDecimal(text, asked)).toEqual({ ok: true, value });
});

test.each([
  ['', 'The value is missing'],
  ['N/A', 'record nothing: the page then says so'],
  ['n.a.', 'record nothing'],
  ['-', 'record nothing'],
  ['unknown', 'record nothing'],
  ['61,5', 'Write a point before the decimals: 61.5'],
  ['1,234', 'Write 1234 for thousands, or 1.234'],
  ['1,234,567', 'without commas between thousands: 1234567'],
  ['1e3', 'out in digits'],
  ['61%', 'Write the number alone'],
  ['61 registries', 'Write the number alone'],
  ['1234567890123456789', 'too many digits'],
  ['0.1234567890123', 'too many digits'],
  ['.5', 'is no number'],
  ['1.2.3', 'is no number'],
])('%j is never guessed: it is refused with what to write instead', (text, said) => {
  const reading = readDecimal(text, asked);
  expect(reading).toMatchObject({ ok: false });
  expect(JSON.stringify(reading)).toContain(said);
});

test('a measurement is told all its faults at once, each at its field', () => {
  const reading = readMeasurement({ value: 'N/A', measuredOn: '2011-02-29', source: ' ', note: '' }, 'K-9');
  expect(reading.ok ? [] : reading.faults.map(({ field }) => field)).toEqual([
    'value',
    'measuredOn',
    'source',
  ]);
});

test('a measurement that stands goes as it was typed, an empty note as none', () => {
  expect(
    readMeasurement({ value: '61.50', measuredOn: '2011-06-30', source: 'A count', note: ' ' }, 'K-9'),
  ).toEqual({
    ok: true,
    input: { indicator: 'K-9', value: '61.50', measuredOn: '2011-06-30', source: 'A count', note: null },
  });
});

test('a share in percent is explained as a part of one', () => {
  expect(JSON.stringify(readLink({ objective: 'G-3', weight: '60%' }))).toContain('60% is 0.6');
  expect(readLink({ objective: '', weight: '0.6' })).toMatchObject({ faults: [{ field: 'objective' }] });
  expect(readLink({ objective: 'G-3', weight: '0.6' })).toMatchObject({ ok: true });
});
