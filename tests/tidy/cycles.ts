import { importsOf } from './imports.ts';
import type { Tree } from './tree.ts';

/** Every circle of imports that is still there once the types are gone, each told once. */
export function cycles(tree: Tree): string[] {
  const edges = new Map<string, string[]>();
  for (const { from, to, isType } of importsOf(tree))
    if (to && !isType && to !== from) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const found = new Set<string>();
  const walk = (path: string, trail: string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) found.add(told(trail.slice(start)));
    if (start >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return [...found].sort();
}

/** The same circle begins with the same file, wherever the walk came upon it. */
function told(circle: string[]): string {
  const first = circle.indexOf([...circle].sort()[0] ?? '');
  const turned = [...circle.slice(first), ...circle.slice(0, first)];
  return [...turned, turned[0]].join(' -> ');
}
