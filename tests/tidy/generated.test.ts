import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { generated, stale } from '../generate.js';

// Below the project, where the generator finds its plugins.
const within = resolve(import.meta.dirname, '../../.tests');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A project of a test's own, with one feature, whose generated files are in step. */
async function smallProject() {
  mkdirSync(within, { recursive: true });
  const root = mkdtempSync(join(within, 'generated-'));
  folders.push(root);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('apps/api/src/pledge/pledge.graphql', '"Reads." type Query { "How many." pledges: Int! }');
  const files = await generated(root);
  for (const [path, text] of files) write(path, text);
  return { root, write, files };
}

test('generated files are what npm run generate makes of their sources', async () => {
  expect(stale(await generated())).toEqual([]);
});

test('a project in step has no stale file', async () => {
  const { root, files } = await smallProject();
  expect([...files.keys()]).toEqual(['apps/api/schema.graphql', 'apps/api/src/generated/resolvers.ts']);
  expect(stale(await generated(root), root)).toEqual([]);
});

test('a change of the SDL that was not generated from is found', async () => {
  const { root, write, files } = await smallProject();
  write('apps/api/src/pledge/pledge.graphql', '"Reads." type Query { "How many." pledges: Int }');
  expect(stale(await generated(root), root)).toEqual([...files.keys()]);
});

test('an edited and a left-over file are found', async () => {
  const { root, write, files } = await smallProject();
  write('apps/api/src/generated/resolvers.ts', `${files.get('apps/api/src/generated/resolvers.ts')}// mine`);
  write('apps/web/src/gql/old.ts', '');
  expect(stale(await generated(root), root)).toEqual([
    'apps/api/src/generated/resolvers.ts',
    'apps/web/src/gql/old.ts',
  ]);
});
