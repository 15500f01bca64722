import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Place } from './place.ts';
import { works } from './works.ts';

const row = { after: '', at: '', id: '' };
const place: Place = {
  ...{ probe: 'I-1', largest: 'I-2', deep: row, deepOfProbe: row, text: '' },
  ...{ editionsOfProbe: { from: 'E-2', to: 'E-3' }, classOfProbe: 'Staff' },
};
const file = join(import.meta.dirname, '../../apps/web/src/gql/persisted-documents.json');
const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/** The names of the variables that an operation has, and of those that it cannot do without. */
function declared(document: string): { all: string[]; needed: string[] } {
  const variables = parse(document).definitions.flatMap((part) =>
    part.kind === 'OperationDefinition' ? (part.variableDefinitions ?? []) : [],
  );
  const needed = variables.filter(({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue);
  const names = (of: typeof variables) => of.map(({ variable }) => variable.name.value);
  return { all: names(variables), needed: names(needed) };
}

const asked = works.map((work) => ({ name: work.name, asked: work.asks(place) }));

test('an operation of the web is told all variables that it needs, and none that it does not have', () => {
  let count = 0;
  for (const { name, asked: told } of asked) {
    if (told.kind !== 'operation') continue;
    const { all, needed } = declared(documents[told.hash] ?? '');
    const given = Object.keys(told.variables);
    expect([name, needed.filter((each) => !given.includes(each))]).toEqual([name, []]);
    expect([name, given.filter((each) => !all.includes(each))]).toEqual([name, []]);
    count += 1;
  }
  expect(count).toBeGreaterThanOrEqual(5);
});

test('a document is asked by hand where pgbench takes part', () => {
  for (const { name, contestants } of works) {
    const told = asked.find((work) => work.name === name)?.asked;
    if (contestants.includes('pgbench'))
      expect([name, told]).toEqual([name, expect.objectContaining({ sql: expect.any(String) as string })]);
  }
});

test('whatever is called a probe is read of the probe alone, so that its growth is measured', () => {
  for (const { name, isOfProbe } of works)
    if (name.startsWith('probe-')) expect([name, isOfProbe]).toEqual([name, true]);
});
