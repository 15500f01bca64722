// Adds up the JavaScript that a first visit to each page loads, compressed, and fails the build over the budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const here = import.meta.dirname;
const entries = ['src/boot.ts', 'src/entry-client.tsx'];

/**
 * @typedef {{ file: string, imports?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/**
 * The files that some chunks need, each once.
 *
 * @param {Manifest} manifest as Vite writes it
 * @param {string[]} keys keys of the manifest
 * @returns {Set<string>} paths of files within the build
 */
export function filesOf(manifest, keys) {
  const files = new Set();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build has no ${key}`);
    if (files.has(chunk.file)) continue;
    files.add(chunk.file);
    waiting.push(...(chunk.imports ?? []));
  }
  return files;
}

/**
 * What the first load of each page weighs against what it may.
 *
 * @param {Manifest} manifest as Vite writes it
 * @param {Record<string, number>} budget kB by page; `*` holds for every page that is not named
 * @param {(file: string) => number} sizeOf compressed bytes of a file
 * @returns {{ page: string, kilobytes: number, limit: number }[]}
 */
export function weigh(manifest, budget, sizeOf) {
  const pages = Object.keys(manifest).filter((key) => /-page\.tsx$/.test(key));
  const unknown = Object.keys(budget).filter((page) => page !== '*' && !pages.includes(page));
  if (unknown.length > 0)
    throw new Error(`budget.json names pages that are not built: ${unknown.join(', ')}`);
  return pages.map((page) => {
    const bytes = [...filesOf(manifest, [...entries, page])].reduce((sum, file) => sum + sizeOf(file), 0);
    return { page, kilobytes: bytes / 1000, limit: budget[page] ?? budget['*'] ?? 0 };
  });
}

const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const written = (/** @type {number} */ kilobytes) => `${decimal.format(kilobytes)} kB`;

function main() {
  const build = join(here, 'dist/client');
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
  const sizeOf = (/** @type {string} */ file) =>
    gzipSync(readFileSync(join(build, file)), { level: 9 }).length;
  const weights = weigh(read(join(build, '.vite/manifest.json')), read(join(here, 'budget.json')), sizeOf);
  const over = weights.filter(({ kilobytes, limit }) => kilobytes > limit);
  for (const { page, kilobytes, limit } of over)
    console.error(
      `${page}: the first load is ${written(kilobytes)} of JavaScript, over its ${written(limit)}`,
    );
  const heaviest = weights.toSorted((a, b) => b.kilobytes - a.kilobytes)[0];
  console.log(
    `first load, gzip: ${weights.length} pages, the heaviest ${heaviest?.page} with ${written(heaviest?.kilobytes ?? 0)}`,
  );
  process.exitCode = over.length > 0 ? 1 : 0;
}

if (import.meta.filename === process.argv[1]) main();
