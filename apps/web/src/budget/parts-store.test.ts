import { expect, test } from 'vitest';
import { createPartsStore, type Parts } from './parts-store';

const pageOf = (ref: string, endCursor: string | null = null): Parts => ({
  count: 2,
  nodes: [
    { address: { ref }, title: ref, code: null, objectClass: null, partCount: 0, totals: [], before: null },
  ],
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});

/** A store whose answers come, and whose news are told, when the test says so. */
function world() {
  const asked: { ref: string; after: string | null; answer: (page: Parts | Error) => void }[] = [];
  const told: (() => void)[] = [];
  const store = createPartsStore({
    read: new Map([['I-2', [pageOf('C-1', 'next')]]]),
    ask: (ref, after) =>
      new Promise((resolve, reject) => {
        const answer = (page: Parts | Error) => (page instanceof Error ? reject(page) : resolve(page));
        asked.push({ ref, after, answer });
      }),
    soon: (tell) => void told.push(tell),
  });
  const tell = () => told.splice(0).forEach((one) => one());
  return { store, asked, told, tell };
}

test('the next page of a parent begins where the one before ended, and is added to it', async () => {
  const { store, asked, tell } = world();
  const growing = store.grow('I-2');
  tell();
  expect(store.snapshot().loading).toEqual(new Set(['I-2']));
  expect(asked.map(({ ref, after }) => [ref, after])).toEqual([['I-2', 'next']]);
  asked[0]?.answer(pageOf('C-2'));
  await growing;
  tell();
  expect(store.snapshot().loading).toEqual(new Set());
  expect(store.snapshot().parts.get('I-2')).toEqual([pageOf('C-1', 'next'), pageOf('C-2')]);
});

test('what is on its way, and what is whole, is not asked for again', async () => {
  const { store, asked } = world();
  const growing = store.grow('I-2');
  await store.grow('I-2');
  asked[0]?.answer(pageOf('C-2'));
  await growing;
  await store.grow('I-2');
  expect(asked).toHaveLength(1);
});

test('what did not come is said, and is asked for again at the next wish', async () => {
  const { store, asked, tell } = world();
  const growing = store.grow('C-9');
  asked[0]?.answer(new Error('offline'));
  await growing;
  tell();
  expect([...store.snapshot().failed]).toEqual(['C-9']);
  void store.grow('C-9');
  tell();
  expect([...store.snapshot().failed]).toEqual([]);
  expect(asked[1]).toMatchObject({ ref: 'C-9', after: null });
});

test('many answers are told once, and a snapshot stays as it was', async () => {
  const { store, asked, told, tell } = world();
  const before = store.snapshot();
  let times = 0;
  store.subscribe(() => (times += 1));
  const growing = ['C-1', 'C-2', 'C-3'].map((ref) => store.grow(ref));
  for (const { ref, answer } of asked) answer(pageOf(`${ref}0`));
  await Promise.all(growing);
  expect(told).toHaveLength(1);
  tell();
  expect([times, store.snapshot().parts.size, before.parts.size]).toEqual([1, 4, 1]);
});
