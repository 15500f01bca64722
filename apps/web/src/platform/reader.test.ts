import { expect, test } from 'vitest';
import { HomePageDocument } from '../gql/graphql';
import { createFreshness } from './reader';

function clocked() {
  const clock = { now: 0 };
  return { clock, freshness: createFreshness(() => clock.now) };
}

test('a page is fresh for half a minute after it was read, for the variables it was read with', () => {
  const { clock, freshness } = clocked();
  expect(freshness.isFresh(HomePageDocument, {})).toBe(false);
  freshness.mark(HomePageDocument, {});
  clock.now = 29_999;
  expect(freshness.isFresh(HomePageDocument, {})).toBe(true);
  expect(freshness.isFresh(HomePageDocument, { first: 1 })).toBe(false);
  clock.now = 30_000;
  expect(freshness.isFresh(HomePageDocument, {})).toBe(false);
});

test.each([
  ['query', true],
  ['mutation', false],
] as const)('after a %s of one’s own, what was read before is fresh: %s', async (kind, isFresh) => {
  const { freshness } = clocked();
  freshness.mark(HomePageDocument, {});
  await freshness.watching(async () => ({}))({ hash: 'h', kind, variables: {} });
  expect(freshness.isFresh(HomePageDocument, {})).toBe(isFresh);
});
