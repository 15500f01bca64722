import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisFor, percentOn } from './axis';

test.each<[number[], number[]]>([
  [[4.2], [0, 1, 2, 3, 4, 5]],
  [[1_242_000], [0, 250_000, 500_000, 750_000, 1_000_000, 1_250_000]],
  [[0.3], [0, 0.1, 0.2, 0.3]],
  [
    [-60, 120],
    [-100, -50, 0, 50, 100, 150],
  ],
  [[], [0, 0.2]],
  [[5e-324], [0, 0.2]],
])('the scale of %j runs over %j', (values, ticks) => {
  expect(axisFor(values).ticks).toEqual(ticks);
});

const amounts = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1 });

test('a scale always holds zero and every value', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const axis = axisFor(values);
      expect(axis.ticks).toContain(0);
      for (const value of values) {
        expect(percentOn(axis, value)).toBeGreaterThanOrEqual(-1e-6);
        expect(percentOn(axis, value)).toBeLessThanOrEqual(100 + 1e-6);
      }
    }),
  );
});
