import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginComparison, type Comparison, type Subject } from './comparison.js';
import { resolved } from './generator/fields.js';
import type { Operation, Operations } from './generator/operation.js';
import { planted } from './planted.js';
import { readsOf } from './reads.js';

let comparison: Comparison;
let sample: readonly Operation[];

beforeAll(async () => {
  comparison = await beginComparison();
  sample = draw(comparison.operations, { numRuns: 200, seed: 420 });
});
afterAll(() => comparison.end());

/** Operations that shapes answer: what has resolvers of its own is left to Mercurius. */
const draw = (operations: Operations, { numRuns, seed }: { numRuns: number; seed: number }): Operation[] =>
  fc.sample(operations, { numRuns, seed }).filter(({ source }) => !asksForResolved.test(source));

const asksForResolved = new RegExp(`\\b(${resolved.join('|')})\\b`);

/** The first operation that a subject answers otherwise, as it is printed; nothing where it answers all of them right. */
async function firstDifference(operations: readonly Operation[], subject: Subject): Promise<unknown> {
  for (const operation of operations) {
    const { server, oracle } = await comparison.of(operation, subject);
    if (!isDeepStrictEqual(server, oracle)) return { operation: fc.stringify(operation), server, oracle };
  }
  return undefined;
}

test.each([false, true])('without a fault there is nothing to find, with tags %s', async (isTagged) => {
  const subject = readsOf(comparison.api, { isTagged });
  expect(await firstDifference(sample.slice(0, 40), subject)).toBeUndefined();
});

test.each(planted)(
  'it is found when $name',
  async ({ touches, about, ...altered }) => {
    const subject = readsOf(comparison.api, altered);
    const operations = about ? comparison.operations.about(about) : comparison.operations;
    let found: unknown;
    for (let seed = 1; found === undefined && seed <= 12; seed += 1) {
      const drawn = about ? draw(operations, { numRuns: 40, seed }) : seed === 1 ? sample : [];
      const touched = drawn.filter(({ source }) => touches.test(source));
      found = await firstDifference(touched, subject);
    }
    expect(found).toBeDefined();
  },
  60_000,
);
