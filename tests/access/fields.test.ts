import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, isObjectType, printSchema, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../world/every-question.js';

/** For whom a field is, in the file of decisions. */
const audiences = ['everybody', 'editors', 'administrators', 'oneself', 'whoever acts', 'demonstration'];

/**
 * The decisions of a file: a line for each audience and type, such as `editors InitiativeDraft: key title`.
 */
function decided(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, audience = '', type = '', names = ''] = /^(.+?) (\w+): (.*)$/.exec(line) ?? [];
    if (!audiences.includes(audience)) throw new Error(`No audience is told in "${line}"`);
    for (const name of names.split(' ')) fields.set(`${type}.${name}`, audience);
  }
  return fields;
}

const fieldsOf = (of: GraphQLSchema): string[] =>
  Object.values(of.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
    );

const decisions = decided(readFileSync(resolve(import.meta.dirname, 'fields.txt'), 'utf8'));
const undecided = (of: GraphQLSchema) => fieldsOf(of).filter((field) => !decisions.has(field));

test('of every field it is decided for whom it is', () => {
  expect(undecided(schema)).toEqual([]);
  const known = new Set(fieldsOf(schema));
  expect([...decisions.keys()].filter((field) => !known.has(field))).toEqual([]);
});

test('and one of which it is not is found', () => {
  const grown = buildSchema(
    printSchema(schema).replace(/^type Organisation \{/m, 'type Organisation { treasurerHomeAddress: String'),
  );
  expect(undecided(grown)).toContain('Organisation.treasurerHomeAddress');
});
