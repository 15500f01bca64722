import { describe, expect, test } from 'vitest';
import { createRowHeights, piecesOf, rowAt } from './row-heights';

const keys = Array.from({ length: 6 }, (_, index) => `C-${index + 1}`);
const seen = (...heights: number[]) => heights.map((height, index) => ({ key: keys[index] ?? '', height }));

describe('the heights of the rows of a long table', () => {
  test('are those of most until a row was seen', () => {
    const heights = createRowHeights();
    expect(heights.see(seen(40, 40, 60))).toBe(true);
    expect([...heights.offsets(keys)]).toEqual([0, 40, 80, 140, 180, 220, 260]);
  });

  test('are made again when a row is seen to be different, and else not', () => {
    const heights = createRowHeights();
    heights.see(seen(40, 40, 60));
    const before = heights.offsets(keys);
    expect(heights.see(seen(40, 40.3, 60))).toBe(false);
    expect(heights.offsets(keys)).toBe(before);
    heights.see([{ key: 'C-6', height: 100 }]);
    expect(heights.offsets(keys).at(-1)).toBe(320);
  });

  test('stay with their rows when rows come above them', () => {
    const heights = createRowHeights();
    heights.see(seen(40, 40, 60));
    expect([...heights.offsets(['A-9', ...keys])].slice(0, 5)).toEqual([0, 40, 80, 120, 180]);
  });

  test('are forgotten with the width that they were for', () => {
    const heights = createRowHeights();
    heights.see(seen(40, 40, 60));
    heights.forget();
    heights.see(seen(90, 90, 70));
    expect([...heights.offsets(keys)]).toEqual([0, 90, 180, 250, 340, 430, 520]);
  });
});

const offsets = Float64Array.of(0, 40, 80, 140, 180);

test.each([
  [-500, 0],
  [0, 0],
  [39.9, 0],
  [40, 1],
  [139, 2],
  [140, 3],
  [9999, 3],
])('at %i lies row %i', (y, row) => {
  expect(rowAt(offsets, y)).toBe(row);
});

test('a table without rows has none anywhere', () => {
  expect(rowAt(Float64Array.of(0), 10)).toBe(0);
  expect(piecesOf(Float64Array.of(0), { from: 0, to: 0, kept: [-1] })).toEqual([]);
});

const sketch = (window: Parameters<typeof piecesOf>[1]) =>
  piecesOf(offsets, window)
    .map((piece) => ('gap' in piece ? `gap ${piece.gap}` : piece.index))
    .join(', ');

test.each([
  [{ from: 1, to: 3, kept: [] }, 'gap 40, 1, 2, gap 40'],
  [{ from: 1, to: 3, kept: [2] }, 'gap 40, 1, 2, gap 40'],
  [{ from: 2, to: 4, kept: [0] }, '0, gap 40, 2, 3'],
  [{ from: 0, to: 1, kept: [3] }, '0, gap 100, 3'],
  [{ from: 0, to: 4, kept: [] }, '0, 1, 2, 3'],
  [{ from: 0, to: 2, kept: [-1] }, '0, 1, gap 100'],
])('of a window %j there are drawn: %s', (window, drawn) => {
  expect(sketch(window)).toBe(drawn);
});
