import type { Tree } from './tree.ts';

/**
 * Where the linter and the migrations disagree about which tables only grow.
 *
 * @param linted the tables that the linter keeps from being changed
 */
export function unevenAppendOnly(tree: Tree, linted: readonly string[]): string[] {
  const guarded = [...tree]
    .filter(([path]) => path.startsWith('apps/api/src/migrations/'))
    .flatMap(([, text]) => [...text.matchAll(/\bappendOnly = \[([^\]]*)\]/g)])
    .flatMap(([, names = '']) => [...names.matchAll(/'(\w+)'/g)].map(([, name = '']) => name));
  return [
    ...guarded
      .filter((table) => !linted.includes(table))
      .map((table) => `the linter lets ${table} be changed`),
    ...linted
      .filter((table) => !guarded.includes(table))
      .map((table) => `the database lets ${table} be changed`),
  ];
}
