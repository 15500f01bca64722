import { expect, test } from 'vitest';
import { icicleMove } from './icicle-keys';

const leaf = (key: string) => ({ key, cells: [] });
const root = {
  key: 'whole',
  cells: [{ key: 'a', cells: [leaf('a1'), leaf('a2')] }, leaf('b'), { key: 'c', cells: [leaf('c1')] }],
};

test.each([
  ['whole', 'ArrowDown', 'a'],
  ['whole', 'ArrowUp', undefined],
  ['whole', 'ArrowRight', undefined],
  ['a', 'ArrowRight', 'b'],
  ['a', 'ArrowLeft', undefined],
  ['a', 'ArrowDown', 'a1'],
  ['b', 'ArrowDown', undefined],
  ['c', 'ArrowRight', undefined],
  ['a2', 'ArrowRight', 'c1'],
  ['c1', 'ArrowLeft', 'a2'],
  ['c1', 'ArrowUp', 'c'],
  ['a2', 'Home', 'a1'],
  ['a', 'End', 'c'],
  ['a', 'x', undefined],
  ['nothing', 'ArrowDown', undefined],
])('from %s, %s leads to %s', (key, pressed, to) => {
  expect(icicleMove(root, key, pressed)).toBe(to);
});
