import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

/** Text files by their path from the root, with forward slashes. Every guard is a function of such a tree. */
export type Tree = ReadonlyMap<string, string>;

// What git ignores, and git itself. Read from the disk, since a bare machine may have no git.
const passedOver = new Set([
  'node_modules',
  'dist',
  'coverage',
  '.git',
  '.tests',
  '.bench',
  '.plumbline',
  '.turbo',
]);
const binary = new Set(['.woff2', '.png', '.jpg', '.ico', '.webp', '.gz', '.br', '.tsbuildinfo']);

/** Reads the files under a folder; of pictures and fonts only that they are there. */
export function readTree(root: string): Tree {
  const tree = new Map<string, string>();
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (passedOver.has(entry.name)) continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile())
        tree.set(path, binary.has(extname(path)) ? '' : readFileSync(join(root, path), 'utf8'));
    }
  };
  visit('');
  return tree;
}

/** The project itself. */
export const project: Tree = readTree(resolve(import.meta.dirname, '../..'));

/** A tree of a test's own. */
export const planted = (files: Record<string, string>): Tree => new Map(Object.entries(files));

export const isGenerated = (path: string) =>
  path === 'package-lock.json' ||
  path === 'apps/api/schema.graphql' ||
  path.startsWith('apps/api/src/generated/') ||
  path.startsWith('apps/web/src/gql/');

export const isCode = (path: string) => /\.(ts|tsx|js)$/.test(path);

export const isTest = (path: string) => /\.test\.(ts|tsx|js)$/.test(path);
