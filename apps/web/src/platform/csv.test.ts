import { expect, test } from 'vitest';
import { csvOf } from './csv';

const body = (rows: string[][]) => csvOf(rows).replace('\ufeff', '');

test('begins with the mark by which a spreadsheet knows UTF-8, and ends its lines as RFC 4180 has it', () => {
  expect(
    csvOf([
      ['a', 'b'],
      ['é', '2'],
    ]),
  ).toBe('\ufeffa,b\r\né,2\r\n');
});

test('a cell with a comma, a quote or a line break is quoted', () => {
  expect(body([['a,b', 'say "no"', 'two\nlines']])).toBe('"a,b","say ""no""","two\nlines"\r\n');
});

test.each(['=1+1', '+1', '-cmd', '@SUM(A1)', "'quoted", '\uff1d1'])('%j is never calculated', (text) => {
  expect(body([[text]])).toBe(`'${text}\r\n`);
});

test('a negative number stays a number', () => {
  expect(body([['-12.5']])).toBe('-12.5\r\n');
});
