import { expect, test } from 'vitest';
import { appendOnlyTables } from '../../packages/lint-rules/append-only.js';
import { unevenAppendOnly } from './append-only.ts';
import { planted, project } from './tree.ts';

test('the linter and the database guard the same tables', () => {
  expect(unevenAppendOnly(project, appendOnlyTables)).toEqual([]);
});

test('a table that only one of them guards is found', () => {
  const tree = planted({ 'apps/api/src/migrations/9-guards.ts': "const appendOnly = ['act', 'pledge'];" });
  expect(unevenAppendOnly(tree, ['act', 'pledge'])).toEqual([]);
  expect(unevenAppendOnly(tree, ['act'])).toEqual(['the linter lets pledge be changed']);
  expect(unevenAppendOnly(tree, ['act', 'pledge', 'submission'])).toEqual([
    'the database lets submission be changed',
  ]);
});
