import { expect, test } from 'vitest';
import { readRef, strandOfRef } from './ref';

test.each([
  ['C-17', 'C-17'],
  ['c-17', 'C-17'],
  ['c17', 'C-17'],
  [' c – 017 ', 'C-17'],
  ['I-2', 'I-2'],
  ['K-999999999999999', 'K-999999999999999'],
  ['K-9999999999999999', undefined],
  ['C-0', undefined],
  ['C-', undefined],
  ['CC-1', undefined],
  ['C-1a', undefined],
  ['17', undefined],
  ['', undefined],
  [null, undefined],
])('%j is read as the ref %s', (text, ref) => {
  expect(readRef(text)).toBe(ref);
});

test('a ref has the strand of its kind, and one that has all four has none', () => {
  expect(['C-1', 'S-1', 'F-1', 'G-1', 'I-1'].map(strandOfRef)).toEqual([
    'cost',
    'voice',
    'funding',
    'results',
    undefined,
  ]);
});
