import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { Limiter, limits, type Limit } from './limits.js';

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../../schema.graphql'), 'utf8'));
const limiter = new Limiter(schema);
const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number): string =>
  depth === 0 ? 'ref' : `initiative { address { ${nested(depth - 1)} } }`;

const doubled = (levels: number) => {
  const fragments = repeat(
    levels,
    (index) => `fragment f${index} on Viewer { ...f${index + 1} ...f${index + 1} }`,
  );
  return `{ viewer { ...f0 } } ${fragments} fragment f${levels} on Viewer { name }`;
};

/** Hostile documents by the limit that must stop them. */
const hostile: [Limit, string, Record<string, unknown>?][] = [
  ['tokens', `{ viewer { ${repeat(400, () => '... { name }')} } }`],
  ['depth', `{ address(ref: "I-1") { ${nested(9)} } }`],
  ['aliases', `{ viewer { ${repeat(40, (index) => `a${index}: name`)} } }`],
  ['directives', `{ viewer { name ${repeat(40, () => '@include(if: true)')} } }`],
  ['rootFields', `{ ${repeat(14, () => 'demoAccounts { key }')} }`],
  ['fields', doubled(11)],
  [
    'cost',
    '{ proceedings(first: 100) { nodes { submissions(first: 100) { nodes { about { ref title kind } } } } } }',
  ],
  [
    'cost',
    'query($n: Int) { proceedings(first: $n) { nodes { submissions(first: $n) { nodes { about { ref title kind } } } } } }',
    { n: 100 },
  ],
  [
    'cost',
    `{ proceedings(first: 100) { nodes { ...s } } } fragment s on Proceeding { submissions(first: 100) { nodes { ...a } } }
     fragment a on Submission { about { ref title kind } }`,
  ],
];

describe('a document that asks for too much is refused before it is validated', () => {
  test.each(hostile)('by its %s (%#)', (limit, document, variables = {}) => {
    expect(() => limiter.demandWithin(document, variables)).toThrow(
      limit === 'tokens' ? '1000 tokens' : `The limit on ${limit} is`,
    );
  });

  test.each(hostile)('and nothing but the limit on %s stops it (%#)', (limit, document, variables = {}) => {
    const without = new Limiter(schema, { ...limits, [limit]: Number.MAX_SAFE_INTEGER });
    expect(() => without.demandWithin(document, variables)).not.toThrow();
  });
});

test('what pages ask for is well within', () => {
  const page =
    '{ address(ref: "I-1") { ref voice { submissions(first: 20) { nodes { ref text organisation { name } } } } } }';
  expect(() => limiter.demandWithin(page, {})).not.toThrow();
});

test('fragments inside themselves are measured and left to validation', () => {
  const circular = '{ viewer { ...a } } fragment a on Viewer { name ...b } fragment b on Viewer { ...a }';
  expect(() => limiter.demandWithin(circular, {})).not.toThrow();
});

test('a fragment is measured once, however often fragments spread it', () => {
  expect(() => limiter.demandWithin(doubled(40), {})).toThrow('The limit on fields is');
});

test('whether lists are as long as variables say is told', () => {
  const asked = (first: string) => `query($n: Int) { proceedings(first: ${first}) { nodes { ref } } }`;
  expect(limiter.demandWithin(asked('$n'), { n: 3 }).dependsOnVariables).toBe(true);
  expect(limiter.demandWithin(asked('3'), { n: 3 }).dependsOnVariables).toBe(false);
});
