import { describe, expect, test } from 'vitest';
import { onOneLine, optionalTextFault, textFault, tidied, tidiedOrNull } from './text.rules.js';

describe('a text that must be there', () => {
  test.each(['', ' ', '\n\t\r', '\u00a0', '\u200b\u200d', '\u00ad', '\u2060', '\u3164', '\u180e'])(
    'is empty where nothing of it can be seen: %j',
    (text) => {
      expect(textFault('reason', text, 10)).toEqual({ field: 'reason', code: 'EMPTY' });
    },
  );

  test('may be as long as the limit, and no longer', () => {
    expect(textFault('reason', 'x'.repeat(10), 10)).toBeUndefined();
    expect(textFault('reason', 'x'.repeat(11), 10)).toEqual({
      field: 'reason',
      code: 'TOO_LONG',
      limit: '10',
    });
  });

  test('is counted in characters, not in the halves that a rare one is stored in', () => {
    expect(textFault('reason', '\u{1f4b6}'.repeat(10), 10)).toBeUndefined();
  });
});

test.each([
  ['a null character', 'a\u0000b'],
  ['an escape', 'a\u001bb'],
  ['a C1 control', 'a\u0085b'],
  ['an override of direction', 'pay \u202e all'],
  ['an embedding', '\u202aabc\u202c'],
  ['an isolate', '\u2066abc\u2069'],
  ['a byte order mark', 'a\ufeffb'],
  ['half a character', 'a\ud83cb'],
])('%s is refused', (_, text) => {
  expect(optionalTextFault('note', text, 100)).toEqual({ field: 'note', code: 'UNSAFE_CHARACTERS' });
});

test.each([
  ['tabs and line breaks', 'a\tb\nc\r\nd'],
  ['Arabic', 'مرحبا'],
  ['a joined emoji', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
  ['a mark of direction that a keyboard writes', 'שלום\u200f!'],
  ['accents on their own', 'e\u0301'],
])('%s may be written', (_, text) => {
  expect(textFault('note', text, 100)).toBeUndefined();
});

test('a text that may be missing may be null, undefined or empty', () => {
  for (const text of [null, undefined, '', ' ']) expect(optionalTextFault('note', text, 10)).toBeUndefined();
});

test.each([
  ['  a  ', 'a'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['e\u0301', '\u00e9'],
  ['a\n\n b', 'a\n\n b'],
])('%j is kept as %j', (text, kept) => {
  expect(tidied(text)).toBe(kept);
  expect(tidiedOrNull(text)).toBe(kept);
});

test.each([null, undefined, '', ' \u200b '])('%j is kept as nothing', (text) => {
  expect(tidiedOrNull(text)).toBeNull();
});

test('a name is kept on one line, however it was typed', () => {
  expect(onOneLine(' Registry\n\t A ')).toBe('Registry A');
});
