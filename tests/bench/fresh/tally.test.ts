import { expect, test } from 'vitest';
import { Tally, Written } from './tally.ts';

function threeComments(): Written {
  const written = new Written(10);
  for (const at of [1_000, 2_000, 3_000]) written.acknowledge(at);
  return written;
}

test('a read of a writer that misses what they wrote is counted', () => {
  const tally = new Tally();
  tally.ofWriter({ shown: 13, wanted: 13 });
  expect(tally).toMatchObject({ writerReads: 1, staleForWriter: 0 });
  tally.ofWriter({ shown: 12, wanted: 13 });
  expect(tally).toMatchObject({ writerReads: 2, staleForWriter: 1 });
});

test.each([
  [13, 9_000, 0],
  [12, 3_600, 600],
  [11, 3_600, 1_600],
  [12, 2_900, 0],
])('a read of %i comments sent at %i misses something that is %i ms old', (shown, sentAt, age) => {
  const tally = new Tally();
  tally.ofOther(threeComments(), { shown, sentAt });
  expect(tally).toMatchObject({ worstAgeMs: age, olderThanASecond: age > 1_000 ? 1 : 0 });
});

test('an answer that is none is a fault, and not a fresh one', () => {
  const tally = new Tally();
  tally.ofWriter({ shown: NaN, wanted: 1 });
  tally.ofOther(threeComments(), { shown: NaN, sentAt: 0 });
  expect(tally.faults).toBe(2);
});
