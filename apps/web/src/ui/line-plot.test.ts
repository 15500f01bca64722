import { describe, expect, test } from 'vitest';
import { linePlot, type Measurement } from './line-plot';

function measured(values: readonly (number | null)[]): Measurement[] {
  return values.map((value, x) => ({ x, value, valueText: String(value), standing: 'record' }));
}

const axis = { from: 0, to: 100, ticks: [0, 100] };
const plotOf = (values: readonly (number | null)[], target: { x: number; value: number | null }[] = []) =>
  linePlot({ measured: measured(values), target, ticks: [], axis });

describe('the line', () => {
  test('joins neighbours and is broken where nothing was measured', () => {
    expect(plotOf([10, 20, null, 40, 50]).line).toHaveLength(2);
    expect(plotOf([10, null, 40]).line).toEqual([]);
  });

  test('rises by what was measured and by nothing else', () => {
    const [first, second] = plotOf([25, 75]).points;
    expect([first?.top, second?.top]).toEqual([75, 25]);
  });

  test('is drawn in the order of time, however the points are handed over', () => {
    const plot = linePlot({ measured: measured([10, 20, 30]).reverse(), target: [], ticks: [], axis });
    expect(plot.points.map(({ value }) => value)).toEqual([10, 20, 30]);
  });

  test('has a scale from zero when it is given none', () => {
    const plot = linePlot({ measured: measured([61, 64]), target: [], ticks: [] });
    expect(plot.axis.from).toBe(0);
  });
});

describe('a label', () => {
  test('stands over a peak and under a valley', () => {
    const sides = plotOf([50, 80, 20, 60]).points.map(({ isOver }) => isOver);
    expect(sides.slice(1, 3)).toEqual([true, false]);
  });

  test('keeps away from the target on a slope', () => {
    const target = (value: number) => [0, 3].map((x) => ({ x, value }));
    expect(plotOf([10, 20, 30, 40], target(90)).points.every(({ isOver }) => !isOver)).toBe(true);
    expect(plotOf([10, 20, 30, 40], target(0)).points.every(({ isOver }) => isOver)).toBe(true);
  });

  test('leans away from the line that would run through it', () => {
    expect(plotOf([10, 50, 90]).points.map(({ lean }) => lean)).toEqual(['left', 'left', undefined]);
  });

  test('at the left edge leans away from the words of the scale', () => {
    expect(plotOf([50]).points[0]?.lean).toBe('right');
  });

  test('of the last point shows in the narrowest drawing', () => {
    expect(plotOf(Array.from({ length: 40 }, () => 5)).points.at(-1)?.room).toBe('narrow');
  });

  test('never shares its room with another one', () => {
    const { points } = plotOf(Array.from({ length: 40 }, () => 5));
    const shown = points.filter(({ room }) => room !== 'none').map(({ left }) => left);
    const gaps = shown.slice(1).map((left, index) => left - (shown[index] ?? 0));
    expect(shown.length).toBeGreaterThan(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(6);
  });
});

test('the words at the right edge are pushed apart where they would touch', () => {
  const { ends } = plotOf(
    [50, 94],
    [
      { x: 0, value: 50 },
      { x: 1, value: 95 },
    ],
  );
  expect((ends.last ?? 0) - (ends.target ?? 0)).toBeCloseTo(10);
});

test('a target that does not hold for a time is drawn as a gap, and its last level is still named', () => {
  const target = [
    { x: 0, value: 50 },
    { x: 1, value: 50 },
    { x: 2, value: null },
    { x: 3, value: 80 },
    { x: 4, value: 80 },
  ];
  const plot = plotOf([10], target);
  expect(plot.target.map(({ y1, y2 }) => [y1, y2])).toEqual([
    [50, 50],
    [20, 20],
  ]);
  expect(plot.ends.target).toBe(20);
});
