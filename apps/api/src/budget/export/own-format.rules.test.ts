import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, unguarded } from './own-format.js';

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@cell', "'@cell"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['＝1', "'＝1"],
  ["'90s programmes", "''90s programmes"],
  ['Staff', 'Staff'],
  ['', ''],
])('the text %j is written as %j, which no spreadsheet runs', (text, written) => {
  expect(guarded(text)).toBe(written);
});

test('every text comes back as it was', () => {
  const starts = fc.constantFrom('', "'", '=', '+', '-', '@', '\t', '\r', '\n', "''");
  fc.assert(
    fc.property(starts, fc.string({ unit: 'binary' }), (start, rest) => {
      expect(unguarded(guarded(start + rest))).toBe(start + rest);
    }),
  );
});
