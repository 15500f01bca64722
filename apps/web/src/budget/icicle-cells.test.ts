import { describe, expect, test } from 'vitest';
import type { IcicleCell } from '../ui/icicle';
import { type Drawn, halfOf, icicleCells, notDrawn } from './icicle-cells';

const sum = (base: string | null, { currency = 'USD', period = 'FY11' } = {}) => ({
  period: { label: period },
  currency,
  base,
});
type Part = Drawn['parts']['nodes'][number];
type Under = Part['parts'];

const none: Under = { count: 0, nodes: [] };
const part = (ref: string, base: string | null, parts = none): Part => ({
  address: { ref },
  title: `Title of ${ref}`,
  partCount: parts.count,
  totals: [sum('7', { currency: 'EUR' }), sum('9', { period: 'FY12' }), sum(base)],
  parts,
});
const under = (nodes: Part[], count = nodes.length): Under => ({ count, nodes });
const drawn = (whole: string | null, nodes: Part[], count = nodes.length): Drawn => ({
  ref: 'I-2',
  title: 'The whole',
  whole: sum(whole),
  parts: { count, nodes },
  hrefOf: (ref, partCount) => `${ref}?${partCount}`,
});
const sketch = (cells: readonly IcicleCell[]): string[] =>
  cells.map(({ name, part: width }) => `${name} ${Math.round(1000 * width)}`);
const cells = (of: Drawn) => icicleCells(of)?.cells ?? [];

describe('the cells of an icicle', () => {
  test('are as wide as their share of what lies above them, in one currency and period', () => {
    const top = cells(
      drawn('1000', [
        part('A-1', '750', under([part('C-1', '500'), part('C-2', '250')])),
        part('A-2', '250'),
      ]),
    );
    expect(sketch(top)).toEqual(['A-1 750', 'A-2 250']);
    expect(sketch(top[0]?.cells ?? [])).toEqual(['C-1 667', 'C-2 333']);
    expect(top.map(({ href, share, value }) => [href, share, value])).toEqual([
      ['A-1?2', '75% of the whole', '$7.50'],
      ['A-2?0', '25% of the whole', '$2.50'],
    ]);
  });

  test('leave what was not read to one cell, which says how many parts it is', () => {
    expect(sketch(cells(drawn('1000', [part('A-1', '600')], 40)))).toEqual(['A-1 600', '39 more 400']);
  });

  test('put what nobody could hit together', () => {
    const small = ['A-2', 'A-3', 'A-4'].map((ref) => part(ref, '10'));
    const [, rest] = cells(drawn('1000', [part('A-1', '970'), ...small]));
    expect(rest).toMatchObject({ name: '3 more', part: 0.03, value: '$0.30' });
    expect(rest?.href).toBeUndefined();
  });

  test('keep a single narrow part as what it is', () => {
    const [large, narrow] = cells(drawn('1000', [part('A-1', '990'), part('A-2', '10')]));
    expect([large?.name, narrow?.name, narrow?.part]).toEqual(['A-1', 'A-2', 0.01]);
    expect([large?.href, narrow?.href]).toEqual(['A-1?0', undefined]);
  });

  test('show what a line costs beside its parts', () => {
    expect(sketch(cells(drawn('1000', [part('C-1', '400')])))).toEqual(['C-1 400', 'Not in its parts 600']);
  });

  test('have no part below zero and none without an amount: the others fill the width', () => {
    const of = drawn('800', [part('A-1', '600'), part('A-2', '400'), part('A-3', '-200'), part('A-4', null)]);
    expect(sketch(cells(of))).toEqual(['A-1 600', 'A-2 400']);
    expect(notDrawn(of)).toBe(
      'Not drawn: one part below zero and one part without a published amount. Beside amounts below zero, the others fill the width.',
    );
  });

  test.each(['0', '-5', null])('are none where the whole is %s', (whole) => {
    expect(icicleCells(drawn(whole, [part('A-1', '5')]))).toBeUndefined();
  });

  test('fill their row to the millionth, however large the amounts are', () => {
    const bases = ['3000000000000000001', '3000000000000000003', '2000000000000000009'];
    const whole = String(bases.reduce((all, base) => all + BigInt(base), 0n));
    const widths = cells(
      drawn(
        whole,
        bases.map((base, index) => part(`A-${index + 1}`, base)),
      ),
    ).map((one) => one.part);
    expect(widths.reduce((all, width) => all + width, 0)).toBeCloseTo(1, 5);
    expect(Math.max(...widths)).toBeLessThan(1);
  });
});

test('the finding names the parts that come to more than half, where they are few', () => {
  const some = ['400', '300', '200', '100'].map((base, index) => part(`A-${index + 1}`, base));
  expect(halfOf(drawn('1000', some))).toBe('A-1 and A-2 come to more than half.');
  expect(halfOf(drawn('1000', [part('A-1', '600'), part('A-2', '400')]))).toBeUndefined();
  expect(halfOf(drawn('1000', [part('A-1', '1100'), part('A-2', '-100')]))).toBeUndefined();
  expect(halfOf(drawn('10000', some, 40))).toBeUndefined();
});

test('of parts with their amounts nothing is missing', () => {
  expect(notDrawn(drawn('5', [part('A-1', '5')]))).toBeUndefined();
});
