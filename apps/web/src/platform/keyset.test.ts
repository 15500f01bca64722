import { expect, test } from 'vitest';
import { readKeyset } from './keyset';

const cursor = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64');

test.each([
  [cursor('12'), ['integer']],
  [cursor('-9223372036854775808', '3'), ['integer', 'integer']],
  [cursor('équipe', '3'), ['text', 'integer']],
  [cursor('2010-09-30', '3'), ['date', 'integer']],
] as const)('a cursor that a list ended with is read back', (given, kinds) => {
  expect(readKeyset(given, kinds)).toBe(given);
});

test.each([
  null,
  '',
  'x',
  'AAAA',
  '%%%%',
  cursor('12', '13'),
  cursor(12),
  cursor('12a'),
  cursor('9223372036854775808'),
  cursor('1'.repeat(40)),
  Buffer.from('{"0":"12"}').toString('base64'),
  `${'A'.repeat(2000)}==`,
])('a cursor that somebody edited counts as none: %j', (given) => {
  expect(readKeyset(given, ['integer'])).toBeNull();
});

test('a text that no database can hold counts as none', () => {
  expect(readKeyset(cursor('a\u0000b', '1'), ['text', 'integer'])).toBeNull();
});

test('a day that the calendar does not have counts as none', () => {
  expect(readKeyset(cursor('2011-02-29', '1'), ['date', 'integer'])).toBeNull();
});
