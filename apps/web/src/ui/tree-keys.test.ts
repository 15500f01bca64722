import { expect, test } from 'vitest';
import { treeMove, type TreeRow } from './tree-keys';

function row(key: string, level: number, state: 'open' | 'closed' | 'leaf'): TreeRow {
  const [hasChildren, isExpanded] = [state !== 'leaf', state === 'open'];
  return { key, name: key, level, posInSet: 1, setSize: 1, hasChildren, isExpanded };
}

const rows = [
  row('a', 1, 'open'),
  row('a1', 2, 'leaf'),
  row('a2', 2, 'open'),
  row('a2x', 3, 'leaf'),
  row('b', 1, 'closed'),
  row('c', 1, 'open'), // Open, and its children have not come yet.
];

test.each([
  ['ArrowDown', 'a', 'focus a1'],
  ['ArrowDown', 'c', 'nothing'],
  ['ArrowUp', 'a1', 'focus a'],
  ['ArrowUp', 'a', 'nothing'],
  ['Home', 'b', 'focus a'],
  ['End', 'a', 'focus c'],
  ['PageDown', 'a', 'focus a2x'],
  ['PageDown', 'b', 'focus c'],
  ['PageUp', 'b', 'focus a1'],
  ['PageUp', 'a2', 'focus a'],
  ['ArrowRight', 'b', 'toggle b'],
  ['ArrowRight', 'a', 'focus a1'],
  ['ArrowRight', 'a1', 'nothing'],
  ['ArrowRight', 'c', 'nothing'],
  ['ArrowLeft', 'a', 'toggle a'],
  ['ArrowLeft', 'a2x', 'focus a2'],
  ['ArrowLeft', 'a1', 'focus a'],
  ['ArrowLeft', 'b', 'nothing'],
  ['Enter', 'a1', 'open a1'],
  ['x', 'a', 'nothing'],
  ['ArrowDown', 'gone', 'nothing'],
])('%s on %s leads to %s', (pressed, activeKey, outcome) => {
  const move = treeMove(rows, { activeKey, pressed, rowsInSight: 3 });
  expect(move ? `${move.act} ${move.key}` : 'nothing').toBe(outcome);
});
