import { expect, test } from 'vitest';
import { difference } from './answers.ts';

const answer = () => ({
  address: {
    ref: 'I-1',
    totals: [
      { low: '1', high: null },
      { low: '2', high: '3' },
    ],
    note: 'a',
  },
});

test('answers that say the same are the same, whatever the order of their keys', () => {
  const { address } = answer();
  const turned = { address: Object.fromEntries(Object.entries(address).reverse()) };
  expect(difference(answer(), turned)).toBeUndefined();
});

test.each<[string, (planted: ReturnType<typeof answer>) => unknown]>([
  ['data.address.totals[1].low', ({ address }) => (address.totals[1] = { low: '20', high: '3' })],
  ['data.address.totals', ({ address }) => address.totals.pop()],
  ['data.address.totals[0].low', ({ address }) => address.totals.reverse()],
  ['data.address.totals[0].high', ({ address }) => Reflect.set(address.totals[0] ?? {}, 'high', undefined)],
  ['data.address.note', ({ address }) => Reflect.deleteProperty(address, 'note')],
  ['data.address.ref', ({ address }) => Reflect.set(address, 'ref', 1)],
  ['data.address.extra', ({ address }) => Reflect.set(address, 'extra', null)],
  ['data.address', (planted) => Reflect.set(planted, 'address', null)],
])('a difference planted at %s is found there', (path, plant) => {
  const planted = answer();
  plant(planted);
  expect(difference(answer(), planted)).toMatch(
    new RegExp(`^${path.replaceAll(/[.[\]]/g, '\\$&')} (?:is|has) `),
  );
  expect(difference(planted, answer())).toBeDefined();
});

test('two long texts are told from where they part', () => {
  const page = (title: string) => `${'<p>same</p>'.repeat(100)}<h1>${title}</h1>`;
  expect(difference(page('one'), page('other'))).toContain('<h1>one</h1>');
});
