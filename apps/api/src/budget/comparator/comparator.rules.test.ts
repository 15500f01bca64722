import { expect, test } from 'vitest';
import { comparatorFaults, tidyComparator, type ComparatorWords } from './comparator.rules.js';

const sound: ComparatorWords = {
  title: 'A small response team',
  covers: 'POSTS',
  measured: 'WHOLE',
  postsLow: '3',
  postsHigh: '7',
  low: '12000000',
  base: '20000000',
  high: '42000000',
  currency: 'EUR',
  periodLabel: '2020',
  source: 'A survey',
};

const faultsOf = (changed: Partial<ComparatorWords>) =>
  comparatorFaults(tidyComparator({ ...sound, ...changed }))
    .filter((fault) => fault !== undefined)
    .map(({ field, code }) => [field, code]);

test.each<[string, Partial<ComparatorWords>]>([
  ['whole', {}],
  ['of posts alone', { low: null, base: null, high: null }],
  ['of a cost alone', { postsLow: null, postsHigh: null }],
  ['of one number', { postsLow: '12.0', postsHigh: '12', low: '1', base: '1', high: '1' }],
  ['of half posts', { postsLow: '2.5', postsHigh: '2.500001' }],
])('a comparator %s stands', (_, changed) => {
  expect(faultsOf(changed)).toEqual([]);
});

test.each<[string, Partial<ComparatorWords>, [string, string]]>([
  ['without a title', { title: ' ' }, ['title', 'EMPTY']],
  ['with a title too long', { title: 'a'.repeat(201) }, ['title', 'TOO_LONG']],
  [
    'that tells nothing',
    { postsLow: null, postsHigh: null, low: null, base: null, high: null },
    ['low', 'EMPTY'],
  ],
  ['of less than a post', { postsLow: '0.999999' }, ['postsLow', 'TOO_SMALL']],
  ['of posts below zero', { postsLow: '-3' }, ['postsLow', 'TOO_SMALL']],
  ['of too many posts', { postsHigh: '1000000.000001' }, ['postsHigh', 'TOO_LARGE']],
  ['of posts the wrong way round', { postsLow: '10', postsHigh: '9' }, ['postsHigh', 'TOO_SMALL']],
  ['with one end of the posts', { postsLow: null }, ['postsLow', 'EMPTY']],
  ['with the other end of the posts', { postsHigh: null }, ['postsHigh', 'EMPTY']],
  ['with a cost below zero', { low: '-1' }, ['low', 'TOO_SMALL']],
  ['with a cost the wrong way round', { low: '42000001', base: null }, ['high', 'TOO_SMALL']],
  ['with one end of the cost', { low: null, base: null }, ['low', 'EMPTY']],
  ['with a base below its range', { base: '11999999' }, ['base', 'TOO_SMALL']],
  ['with a base above its range', { base: '42000001' }, ['base', 'TOO_LARGE']],
  ['with a base alone', { low: null, high: null }, ['low', 'EMPTY']],
  ['in a currency that no longer exists', { currency: 'FRF' }, ['currency', 'WITHDRAWN_CURRENCY']],
  ['of no year', { periodLabel: '' }, ['periodLabel', 'EMPTY']],
  ['of a year in too many words', { periodLabel: 'x'.repeat(41) }, ['periodLabel', 'TOO_LONG']],
  ['with a note too long', { note: 'a'.repeat(501) }, ['note', 'TOO_LONG']],
  ['without a source', { source: '' }, ['source', 'EMPTY']],
  ['with a link that is none', { sourceUrl: 'ftp://x' }, ['sourceUrl', 'NOT_A_LINK']],
])('a comparator %s is refused at its field', (_, changed, fault) => {
  expect(faultsOf(changed)).toEqual([fault]);
});
