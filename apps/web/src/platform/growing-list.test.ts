import { expect, test } from 'vitest';
import { eachOnce } from './growing-list';

test('each row stands once, where it came first and as it came first', () => {
  const rows = [
    { ref: 'F-2', at: 'new' },
    { ref: 'F-1', at: 'new' },
    { ref: 'F-2', at: 'old' },
  ];
  expect(eachOnce(rows, ({ ref }) => ref)).toEqual([
    { ref: 'F-2', at: 'new' },
    { ref: 'F-1', at: 'new' },
  ]);
});
