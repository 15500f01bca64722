import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ownColumns } from '../export/own-format.js';
import { readCostFile } from './cost-file.js';
import { readMapping } from './mapping-reader.js';

const guide = await readFile(resolve(import.meta.dirname, '../../../../../docs/import-costs.md'), 'utf8');
const examples = [...guide.matchAll(/```\n([^`]+\n)```\n\n```json\n(\{[^`]+\})\n```/g)].map(
  ([, csv = '', mapping = '']) => ({ csv, mapping }),
);
const parts = [...guide.matchAll(/```json\n("[^`]+)\n```/g)].map(([, part = '']) => part);

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text);
}

test('the guide has a mapping for each of its two files', () => {
  expect(examples).toHaveLength(2);
});

test.each(examples)('the mapping of the guide reads the file above it: $csv', async ({ csv, mapping }) => {
  const file = await readCostFile(bytesOf(csv), readMapping(mapping));
  expect(file.faults.kept).toEqual([]);
  expect(file.sums.every(({ base }) => base > 0n)).toBe(true);
});

test('each part of a mapping in the guide is one that is read', () => {
  expect(parts).toHaveLength(5);
  for (const part of parts) {
    const others = {
      currency: 'USD',
      ...(part.startsWith('"periods"')
        ? { levels: [{ title: 'a' }] }
        : { periods: [{ column: 'b', startsOn: '2024-01-01', endsOn: '2024-12-31' }] }),
    };
    expect(() => readMapping(`${JSON.stringify(others).slice(0, -1)}, ${part}}`)).not.toThrow();
  }
});

test('the guide explains every key of a mapping and every column of our own files', () => {
  const keys =
    'currency levels parent periods unit decimalMark groupMark emptyAmount samePath objectClass keep leaveOut';
  const others = 'delimiter encoding headerLine standing source sourceUrl';
  for (const name of [...`${keys} ${others}`.split(' '), ...ownColumns])
    expect(guide).toMatch(new RegExp(`^\\|[^|]*\`${name}\``, 'm'));
});
