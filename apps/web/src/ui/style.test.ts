import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(new URL(name, folder), 'utf8') }));
const index = sheets.find(({ name }) => name === 'plumb.css')?.css ?? '';
const parts = sheets.filter(({ name }) => name !== 'plumb.css');

test.each(parts)('$name is part of the one stylesheet', ({ name }) => {
  expect(index).toContain(`@import './${name}';`);
});

test.each(parts.filter(({ name }) => name !== 'tokens.css'))(
  '$name names colours by their role and never by value',
  ({ css }) => {
    expect(css.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)).toBeNull();
  },
);

test.each(sheets)('$name can be read in one sitting', ({ css }) => {
  expect(css.split('\n').length).toBeLessThanOrEqual(400);
});

test('every property that is read is set in a stylesheet or by a drawing', () => {
  const all = parts.map(({ css }) => css).join('\n');
  const components = readdirSync(folder)
    .filter((name) => /(?<!\.test)\.tsx$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const set = new Set([
    ...[...all.matchAll(/(?:^|[{;\s])(--[\w-]+):/g)].map(([, name]) => name),
    ...[...components.matchAll(/'(--[\w-]+)':/g)].map(([, name]) => name),
  ]);
  const read = [...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
  expect(read.filter((name) => !set.has(name))).toEqual([]);
});
