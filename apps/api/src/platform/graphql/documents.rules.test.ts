import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { expect, test, vi } from 'vitest';
import { Documents, fragmentsOf, InvalidDocument, shapedQueryOf } from './documents.js';
import { PersistedOperations } from './persisted.js';

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../../schema.graphql'), 'utf8'));
const documents = (known: Record<string, string> = {}) =>
  new Documents(schema, new PersistedOperations(known));
const nested = (count: number, before: string, after: string) =>
  `{ address(ref: "I-1") { ${before.repeat(count)} ref ${after.repeat(count)} } }`;

const refusals: [string, string, string][] = [
  [
    'fragments in a circle',
    '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }',
    'itself',
  ],
  ['60 kB of nested fragments', nested(3000, '... on Address { ', ' }'), '1000 tokens'],
  ['a field that is not there', '{ viewer { secret } }', 'Cannot query field'],
  ['a text that is no document', '{ viewer {', 'Syntax Error'],
  [
    '1,000 aliases',
    `{ ${Array.from({ length: 1000 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
    'tokens',
  ],
];

test.each(refusals)('%s: refused, and the second time without a look', (_, source, message) => {
  const all = documents();
  const refusal = (): unknown => {
    try {
      return all.admit(source, {});
    } catch (error) {
      return error;
    }
  };
  const first = refusal();
  const words = first instanceof InvalidDocument ? first.errors.map(String).join() : String(first);
  expect(words).toContain(message);
  // The very same refusal was kept: it was not found anew. The longest are looked at again rather than kept.
  expect(refusal() === first).toBe(source.length <= 16_384);
});

test('a document is looked at once, whatever its variables are', () => {
  const all = documents();
  const source = 'query($ref: Ref!) { address(ref: $ref) { ref } }';
  const first = all.admit(source, { ref: 'I-1' });
  for (let number = 0; number < 100; number += 1)
    expect(all.admit(source, { ref: 'I-2', [`needless${number}`]: number })).toBe(first);
});

test('a list as long as a variable says is measured each time', () => {
  const all = documents();
  const source = `query($n: Int) { proceedings(first: $n) { nodes { submissions(first: $n) { nodes { ref text } } } } }`;
  const admitted = all.admit(source, { n: 3 });
  expect(() => all.admit(source, { n: 100 })).toThrow('The limit on cost');
  expect(all.admit(source, { n: 3 })).toBe(admitted);
});

test('what was refused for its variables is not refused for ever', () => {
  const all = documents();
  const source = `query($n: Int) { proceedings(first: $n) { nodes { submissions(first: $n) { nodes { ref text } } } } }`;
  expect(() => all.admit(source, { n: 100 })).toThrow('The limit on cost');
  expect(() => all.admit(source, { n: 3 })).not.toThrow();
});

test('of the documents of strangers a bounded number is kept', () => {
  const all = documents();
  const first = all.admit('{ viewer { name } }', {});
  for (let number = 0; number < 600; number += 1) all.admit(`{ viewer { name } } # ${number}`, {});
  expect(all.admit('{ viewer { name } }', {})).not.toBe(first);
});

test('documents of our own pages are not limited, but valid', () => {
  const long = nested(10, 'initiative { address { ', '} }');
  expect(documents({ h: long }).known('h')?.isOurs).toBe(true);
  expect(documents({ h: long }).known('other')).toBeUndefined();
  expect(() => documents({ h: '{ viewer { secret } }' }).known('h')).toThrow(InvalidDocument);
  expect(() => documents().admit(long, {})).toThrow('The limit on depth');
});

test('a query is read by shapes where all of its root fields are, in fragments too', () => {
  const isShaped = vi.fn((name: string) => name === 'address');
  const query = (source: string, name?: string) => {
    const document = parse(source);
    return shapedQueryOf({ document, fragments: fragmentsOf(document) }, name, isShaped)?.operation;
  };
  expect(query('{ address(ref: "I-1") { ref } }')).toBe('query');
  expect(query('{ ...f } fragment f on Query { address(ref: "I-1") { ref } }')).toBe('query');
  expect(query('{ ... { viewer { name } } address(ref: "I-1") { ref } }')).toBeUndefined();
  expect(query('{ ...f } fragment f on Query { viewer { name } }')).toBeUndefined();
  expect(query('mutation { address }')).toBeUndefined();
  expect(query('query A { address } query B { viewer }', 'A')).toBe('query');
  expect(query('query A { address } query B { viewer }', 'B')).toBeUndefined();
  expect(query('query A { address } query B { viewer }')).toBeUndefined();
});
