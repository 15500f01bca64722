import { describe, expect, test } from 'vitest';
import type { CostParts_ConnectionFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { costRows, type CostTree } from './cost-rows';
import { mostNamed, mostPages, readCostState } from './cost-url';

type Connection = Plain<CostParts_ConnectionFragment>;
type Part = Connection['nodes'][number];

const sum = (base: string | null, currency = 'USD') => ({
  period: { label: 'FY11' },
  currency,
  low: null,
  base,
  high: null,
  estimateCount: 1,
  unpublishedCount: base === null ? 1 : 0,
});
const part = (ref: string, partCount = 0, totals = [sum('100')]): Part => ({
  address: { ref },
  title: ref,
  code: null,
  objectClass: null,
  partCount,
  totals,
  before: null,
});
const pageOf = (nodes: Part[], { count = nodes.length, more = false } = {}): Connection => ({
  count,
  nodes,
  pageInfo: { hasNextPage: more, endCursor: more ? 'next' : null },
});
const tree = (
  search: string,
  parts: Record<string, Connection[]>,
  rest: Partial<CostTree> = {},
): CostTree => ({
  root: 'I-2',
  state: readCostState(new URLSearchParams(search)),
  currency: 'USD',
  whole: sum('400'),
  parts: new Map(Object.entries(parts)),
  loading: new Set(),
  failed: new Set(),
  ...rest,
});
const sketch = (of: CostTree) =>
  costRows(of).map((row) =>
    'restOf' in row
      ? `${row.level} rest of ${row.restOf}`
      : `${row.level} ${row.key} ${row.posInSet}/${row.setSize}`,
  );
const top = { 'I-2': [pageOf([part('A-6', 2), part('C-9')])] };

describe('the rows of a cost tree', () => {
  test('are the parts of the address, closed', () => {
    expect(sketch(tree('', top))).toEqual(['1 A-6 1/2', '1 C-9 2/2']);
  });

  test('go down to any depth where they are open', () => {
    const parts = { ...top, 'A-6': [pageOf([part('C-1', 1), part('C-2')])], 'C-1': [pageOf([part('C-3')])] };
    expect(sketch(tree('open=C-1,A-6', parts))).toEqual([
      '1 A-6 1/2',
      '2 C-1 1/2',
      '3 C-3 1/1',
      '2 C-2 2/2',
      '1 C-9 2/2',
    ]);
  });

  test('leave out what is open under something closed', () => {
    expect(sketch(tree('open=C-1', { ...top, 'C-1': [pageOf([part('C-3')])] }))).toHaveLength(2);
  });

  test('are the pages of a parent one after the other, with a row for the rest', () => {
    const first = pageOf([part('C-1')], { count: 3, more: true });
    const next = pageOf([part('C-2')], { count: 3, more: true });
    expect(sketch(tree('', { 'I-2': [first, next] }))).toEqual(['1 C-1 1/3', '1 C-2 2/3', '1 rest of I-2']);
  });

  test('of a part that is open and was not read yet are one row, with the number of its parts', () => {
    const [, rest] = costRows(tree('open=A-6', top));
    expect(rest).toMatchObject({ restOf: 'A-6', shown: 0, total: 2, isLoading: false });
  });

  test('say what is on its way, and what did not come', () => {
    const [, loading] = costRows(tree('open=A-6', top, { loading: new Set(['A-6']) }));
    expect(loading).toMatchObject({ restOf: 'A-6', isLoading: true, hasFailed: false });
    const [, failed] = costRows(tree('open=A-6', top, { failed: new Set(['A-6']) }));
    expect(failed).toMatchObject({ restOf: 'A-6', isLoading: false, hasFailed: true });
  });

  test('are all rows where all are open, but what was closed', () => {
    const parts = {
      ...top,
      'A-6': [pageOf([part('C-1', 1), part('C-2', 1)])],
      'C-1': [pageOf([part('C-3')])],
    };
    expect(sketch(tree('open=all&closed=C-2', parts))).toEqual([
      '1 A-6 1/2',
      '2 C-1 1/2',
      '3 C-3 1/1',
      '2 C-2 2/2',
      '1 C-9 2/2',
    ]);
  });
});

describe('the links of a cost tree', () => {
  const hrefs = (of: CostTree) => costRows(of).map((row) => ('restOf' in row ? row.href : row.expandHref));

  test('open a part that has parts, and no other', () => {
    expect(hrefs(tree('', top))).toEqual(['/refs/I-2/cost?open=A-6', undefined]);
  });

  test('close a part with everything that is open under it', () => {
    const parts = { ...top, 'A-6': [pageOf([part('C-1', 1)])], 'C-1': [pageOf([part('C-3')])] };
    expect(hrefs(tree('open=A-6,C-1', parts))[0]).toBe('/refs/I-2/cost');
  });

  test('show one page more in place', () => {
    const parts = { 'I-2': [pageOf([part('C-1')], { count: 2, more: true })] };
    expect(hrefs(tree('', parts)).at(-1)).toBe('/refs/I-2/cost?pages=I-2:2');
  });

  test('lead to a page that begins there once one page has asked for enough', () => {
    const pages = Array.from({ length: mostPages }, () => pageOf([part('C-1')], { count: 99, more: true }));
    expect(hrefs(tree('order=title', { 'I-2': pages })).at(-1)).toBe('/refs/I-2/cost?order=title&after=next');
  });

  test('lead to a page of its own for an open part that was not read', () => {
    expect(hrefs(tree('open=A-6', top))[1]).toBe('/refs/A-6/cost');
  });

  test('close and open a part while all are open', () => {
    expect(hrefs(tree('open=all', top))[0]).toBe('/refs/I-2/cost?open=all&closed=A-6');
    expect(hrefs(tree('open=all&closed=A-6', top))[0]).toBe('/refs/I-2/cost?open=all');
  });

  test('open a part on a page of its own once the address names as many as it can', () => {
    const open = Array.from({ length: mostNamed }, (_, index) => `C-${index + 100}`).join(',');
    expect(hrefs(tree(`open=${open}`, top))[0]).toBe('/refs/A-6/cost');
  });
});

describe('the amounts of a row', () => {
  const rowOf = (one: Part) => costRows(tree('', { 'I-2': [pageOf([one])] }))[0];

  test('have their share of what they lie under', () => {
    expect(rowOf(part('C-1'))).toMatchObject({ share: 0.25 });
  });

  test.each([
    ['not published', [sum(null)]],
    ['in another currency', [sum('100', 'EUR')]],
    ['not in this period', []],
  ])('have no share where the amount is %s', (_, totals) => {
    expect(rowOf(part('C-1', 0, totals))).toMatchObject({ share: null });
  });

  test('keep other currencies apart', () => {
    expect(rowOf(part('C-1', 0, [sum('100'), sum('7', 'EUR')]))).toMatchObject({
      total: { base: '100' },
      others: [{ base: '7', currency: 'EUR' }],
    });
  });
});
