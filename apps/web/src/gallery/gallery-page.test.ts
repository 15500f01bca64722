import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsx') && !name.includes('.test.'))
    .map((name) => ({ name: name.replace('.tsx', ''), code: readFileSync(new URL(name, folder), 'utf8') }));

const parts = read(new URL('../ui/', import.meta.url));
const gallery = read(new URL('./', import.meta.url));
const page = read(new URL('../platform/', import.meta.url));

const isTakenBy = (files: typeof parts, folder: string) => (name: string) =>
  files.some(({ code }) => code.includes(`from '${folder}/${name}'`));
const isShown = isTakenBy(gallery, '../ui');
const isInsideAnother = isTakenBy(parts, '.');
const isAroundEveryPage = isTakenBy(page, '../ui');

test.each(parts)('the part $name is shown, alone, inside another or around every page', ({ name }) => {
  expect(isShown(name) || isInsideAnother(name) || isAroundEveryPage(name)).toBe(true);
});

test('every address within the gallery leads to one of its parts', () => {
  const code = gallery.map((file) => file.code).join('\n');
  const ids = [...code.matchAll(/\{ id: '(\w+)', title:/g)].map(([, id]) => id);
  const targets = [...code.matchAll(/href="#(\w+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});
