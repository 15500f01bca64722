import { expect, test } from 'vitest';
import { cellOf, parentsOf, type ServedDraft, type Sheet, type SheetLine, sheetOf } from './cost-sheet';
import { changesBetween, isUnchanged } from './cost-sheet-changes';
import { mergeSheets } from './cost-sheet-merge';
import { createReader, readLine } from './cost-sheet-reading';
import { totalsOf } from './cost-sheet-totals';

const periods = ['FY11', 'FY12'].map((label) => ({ label, startsOn: '2010-07-01', endsOn: '2011-06-30' }));

const line = (key: string, level = 1, cells: Record<string, string> = {}): SheetLine => ({
  key,
  level,
  isArea: false,
  cells: { title: key, currency: 'USD', ...cells },
});
const sheet = (...lines: SheetLine[]): Sheet => ({ title: 'Second', periods, lines });
const keys = ({ lines }: Sheet) => lines.map(({ key, level }) => `${key}${level}`).join(' ');

type Amounts = readonly [string | null, string | null, string | null];
const estimate = (period: string, currency: string, [low, base, high]: Amounts) => ({
  __typename: 'CostDraftEstimate' as const,
  period,
  currency,
  low,
  base,
  high,
});

const served = (
  key: string,
  parent: string | null,
  estimates: ServedDraft['lines'][number]['estimates'] = [],
) => ({
  __typename: 'CostDraftLine' as const,
  key,
  parent,
  isArea: false,
  title: key,
  code: null,
  objectClass: null,
  estimates,
});

test('a draft is read as a tree, whatever the order of its lines, with amounts as people write them', () => {
  const draft: ServedDraft = {
    __typename: 'CostDraft',
    key: 'k',
    title: 'Second',
    version: 1,
    publishedAs: null,
    schedule: null,
    periods: periods.map((period) => ({ __typename: 'Period', ...period })),
    lines: [
      served('a', null),
      served('c', 'b', [
        estimate('FY11', 'KES', [null, null, null]),
        estimate('FY12', 'KES', ['100', '1234567', '1234568']),
        estimate('FY12', 'USD', [null, '5', null]),
      ]),
      served('b', 'a'),
      served('d', null),
    ],
  };
  const { lines } = sheetOf(draft);
  expect(lines.map(({ key, level }) => `${key}${level}`)).toEqual(['a1', 'b2', 'c3', 'd1']);
  expect(parentsOf(lines)).toEqual([null, 'a', 'b', null]);
  expect(lines[2]?.cells).toMatchObject({
    currency: 'KES',
    'base FY11': 'not published',
    'low FY12': '1',
    'base FY12': '12,345.67',
  });
});

test('what was read and not touched is sent nowhere', () => {
  const read = createReader();
  const before = sheet(line('a'), line('b', 2, { 'base FY11': '1,000' }));
  expect(isUnchanged(changesBetween(before, { ...before, lines: [...before.lines] }, read))).toBe(true);
});

test('what is sent are the lines that differ, those that are gone, and the order where it is another', () => {
  const before = sheet(line('a'), line('b', 2), line('c'));
  const after = sheet(line('c'), line('new', 2, { 'base FY11': '60,000.50' }), line('a'));
  expect(changesBetween(before, after, createReader())).toEqual({
    lines: [
      {
        key: 'new',
        parent: 'c',
        title: 'new',
        code: null,
        objectClass: null,
        estimates: [{ period: 'FY11', currency: 'USD', low: null, base: '6000050', high: null }],
      },
    ],
    removed: ['b'],
    order: ['c', 'new', 'a'],
  });
});

test.each([
  [
    'low above high',
    { 'low FY11': '9', 'base FY11': '5', 'high FY11': '7' },
    'low FY11',
    /above the high end/,
  ],
  ['low above base', { 'low FY11': '6', 'base FY11': '5', 'high FY11': '7' }, 'low FY11', /above the base/],
  ['base above high', { 'low FY11': '1', 'base FY11': '8', 'high FY11': '7' }, 'high FY11', /below the base/],
  ['half a range', { 'low FY11': '1', 'base FY11': '8' }, 'high FY11', /both ends/],
  ['a range without a base', { 'low FY11': '1', 'high FY11': '8' }, 'base FY11', /needs a base/],
  ['no number', { 'base FY11': 'many' }, 'base FY11', /not a number/],
  ['what can be read in two ways', { 'base FY11': '1.234,56' }, 'base FY11', /two ways/],
  ['more than can be stored', { 'base FY11': '99999999999999999999' }, 'base FY11', /larger/],
  ['an unknown currency', { currency: 'DEM', 'base FY11': '1' }, 'currency', /not a currency/],
  ['a title of zero-width characters', { title: '\u200b' }, 'title', /is empty/],
  ['a title of 10,000 characters', { title: 'x'.repeat(10_000) }, 'title', /too long/],
  ['characters that turn text around', { code: 'a\u202eb' }, 'code', /turn text around/],
])('%s is named at its cell', (_, cells, column, message) => {
  const { faults, estimates } = readLine(line('a', 1, cells), periods);
  expect(faults).toEqual([{ key: 'a', column, message: expect.stringMatching(message) as string }]);
  expect(estimates.filter(({ period }) => column.endsWith(period))).toEqual([]);
});

test('sums are exact beyond what a number of JavaScript can hold, one for each period and currency', () => {
  const much = '90,071,992,547,409.93';
  const totals = totalsOf(
    sheet(
      line('a', 1, { 'base FY12': much }),
      line('b', 1, { 'base FY12': '0.01', 'base FY11': 'not published' }),
      line('c', 1, { currency: 'KES', 'base FY11': '-5' }),
    ),
    createReader(),
  );
  expect(totals).toEqual([
    { period: 'FY11', currency: 'KES', amountMinor: -500n },
    { period: 'FY12', currency: 'USD', amountMinor: 9_007_199_254_740_994n },
  ]);
});

test('of two people who changed other cells and other lines both are kept', () => {
  const base = sheet(line('a'), line('b'), line('c'));
  const theirs = sheet(line('a', 1, { title: 'Theirs' }), line('their new'), line('b'));
  const mine = sheet(line('a', 1, { code: 'mine' }), line('b'), line('my new', 2), line('c'));
  const { sheet: both, clashes } = mergeSheets(base, theirs, mine);
  expect(clashes).toEqual([]);
  expect(keys(both)).toBe('a1 their new1 b1 my new2');
  expect(both.lines[0]?.cells).toMatchObject({ title: 'Theirs', code: 'mine' });
});

test('of two people who changed one cell mine stands, and both are told', () => {
  const base = sheet(line('a'));
  const merged = mergeSheets(base, sheet(line('a', 1, { title: 'T' })), sheet(line('a', 1, { title: 'M' })));
  expect(merged.clashes).toEqual([{ key: 'a', title: 'M', column: 'title', theirs: 'T', mine: 'M' }]);
  expect(merged.sheet.lines.map((one) => cellOf(one, 'title'))).toEqual(['M']);
});

test('a line that one changed and the other left out is told, and is not lost where it was mine', () => {
  const base = sheet(line('a'), line('b'));
  const changed = sheet(line('a', 1, { code: '7' }), line('b'));
  const without = sheet(line('b'));
  const kept = mergeSheets(base, without, changed);
  expect(keys(kept.sheet)).toContain('a1');
  expect(kept.clashes).toMatchObject([{ key: 'a', column: null, theirs: 'left out' }]);
  const gone = mergeSheets(base, changed, without);
  expect(gone.clashes).toMatchObject([{ key: 'a', column: null, mine: 'left out' }]);
});
