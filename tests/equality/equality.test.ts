import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginComparison, type Comparison } from './comparison.js';

const documentCount = Number(process.env['EQUALITY_RUNS'] ?? 300);
const seed = Number(process.env['EQUALITY_SEED'] ?? 20_100_308);
const limitMs = 60_000 + documentCount * 500;

let comparison: Comparison;

beforeAll(async () => {
  comparison = await beginComparison();
});
afterAll(() => comparison.end());

test(
  'the server answers every valid question as graphql-js does over the same rows',
  async () => {
    await fc.assert(
      fc.asyncProperty(comparison.operations, async (operation) => {
        const { server, oracle } = await comparison.of(operation);
        expect(server).toEqual(oracle);
      }),
      // Time enough to find a smaller document, and then to print it before the test is given up.
      { numRuns: documentCount, seed, interruptAfterTimeLimit: limitMs, markInterruptAsFailure: true },
    );
  },
  limitMs + 20_000,
);
