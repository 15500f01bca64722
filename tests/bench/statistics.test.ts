import { expect, test } from 'vitest';
import { median, percentile, rounded, spread } from './statistics.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test('a percentile is a value that was measured, whatever the order', () => {
  expect(percentile(hundred, 0.5)).toBe(50);
  expect(percentile(hundred, 0.99)).toBe(99);
  expect(percentile([7], 0.99)).toBe(7);
  expect(percentile([10, 9, 1], 0.99)).toBe(10);
});

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 10, 2, 4])).toBe(3);
});

test('the spread is the distance of the extremes, as a share of the median', () => {
  expect(spread([90, 100, 120])).toBeCloseTo(0.3);
  expect(spread([5, 5])).toBe(0);
});

test('nothing measured is no figure', () => {
  expect(() => percentile([], 0.5)).toThrow('Nothing was measured');
  expect(() => median([])).toThrow('Nothing was measured');
});

test('a figure has the digits that count', () => {
  expect(rounded(1234.567)).toBe(1230);
  expect(rounded(0.0123456, 2)).toBe(0.012);
});
