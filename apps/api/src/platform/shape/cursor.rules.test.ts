import { expect, test } from 'vitest';
import { readCursor } from './cursor.js';
import type { Key } from './shape.js';

const cursorOf = (keys: unknown): string => Buffer.from(JSON.stringify(keys)).toString('base64');

test('what a page ended with is read back', () => {
  const keys = ['2026-11-24 08:29:51.123456+00', '9223372036854775807', 'ends "here"'];
  expect(readCursor(cursorOf(keys), ['timestamptz', 'bigint', 'text'])).toEqual(keys);
});

test('a part without an amount, which comes after every other, ends a page too', () => {
  const keys = ['-9223372036854775808', '7'];
  expect(readCursor(cursorOf(keys), ['bigint', 'bigint'])).toEqual(keys);
});

test.each<[Key['type'], unknown]>([
  ['bigint', '9223372036854775808'],
  ['bigint', '-9223372036854775809'],
  ['bigint', '1.5'],
  ['bigint', 5],
  ['integer', '2147483648'],
  ['date', '2026-02-30'],
  ['date', '0000-01-01'],
  ['timestamptz', 'now'],
  ['timestamptz', '2026-11-24 25:00:00+00'],
  ['timestamptz', 'infinity'],
  ['text', 'a\0b'],
])('a key of the type %s that is %j was made by somebody else', (type, key) => {
  expect(() => readCursor(cursorOf([key]), [type])).toThrow('not one that a page of this list ended with');
});

test.each(['', '%%%', 'bnVsbA==', cursorOf({}), cursorOf(['1', '2'])])(
  '%j is no cursor of one key',
  (cursor) => {
    expect(() => readCursor(cursor, ['bigint'])).toThrow('not one that a page of this list ended with');
  },
);
