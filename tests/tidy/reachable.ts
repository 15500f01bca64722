import { importsOf } from './imports.ts';
import { isCode, isGenerated, isTest, type Tree } from './tree.ts';

const isShipped = (path: string) => /^(?:apps|packages)\/[^/]+\/src\//.test(path);
const isCounted = (path: string) => (isCode(path) || path.endsWith('.css')) && !isGenerated(path);

/**
 * Files that nothing leads to. What we ship must be reached from what we start; the rest may be reached from a test too.
 *
 * Things start at a name in a package.json, in a setting of a tool at the root of a workspace, or with Vite's inputs.
 */
export function dead(tree: Tree): string[] {
  const starts = [...tree.keys()].filter((path) => isStart(tree, path));
  const shipped = reached(tree, starts);
  const all = reached(tree, [...tree.keys()].filter((path) => isTest(path)).concat(starts));
  return [...tree.keys()]
    .filter((path) => isCounted(path) && !isTest(path) && !path.endsWith('.d.ts'))
    .filter((path) => !(isShipped(path) ? shipped : all).has(path))
    .sort();
}

/** A place from which a tool, and not an import, reaches into the code. */
function isStart(tree: Tree, path: string): boolean {
  if (isTest(path) || !isCounted(path)) return false;
  // A setting of a tool, such as vite.config.ts: it lies beside a package.json.
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (tree.has(`${folder}package.json`)) return true;
  const named = /^((?:apps|packages)\/[^/]+)\/src\/(.+)\.tsx?$/.exec(path);
  const settings = [...tree].filter(([other]) =>
    /(?:^|\/)(?:package\.json|vite(?:st)?\.config\.ts)$/.test(other),
  );
  return settings.some(([other, text]) => {
    const home = other.slice(0, other.lastIndexOf('/') + 1);
    if (path.startsWith(home) && text.includes(path.slice(home.length))) return true;
    return named !== null && text.includes(`${named[1]}/dist/${named[2]}.js`);
  });
}

function reached(tree: Tree, starts: readonly string[]): Set<string> {
  const edges = new Map<string, string[]>();
  for (const { from, to } of importsOf(tree)) if (to) edges.set(from, [...(edges.get(from) ?? []), to]);
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    waiting.push(...(edges.get(path) ?? []));
  }
  return seen;
}
