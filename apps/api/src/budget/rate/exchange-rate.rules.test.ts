import { expect, test } from 'vitest';
import { rateFaults, tidyRate, type RateWords } from './exchange-rate.rules.js';

const sound: RateWords = {
  from: 'EUR',
  to: 'USD',
  rate: '1.20',
  day: '2010-07-01',
  source: 'A central bank',
};

const faultsOf = (changed: Partial<RateWords>) =>
  rateFaults(tidyRate({ ...sound, ...changed }), '2026-03-08')
    .filter((fault) => fault !== undefined)
    .map(({ field, code }) => [field, code]);

test('a rate stands', () => {
  expect(faultsOf({})).toEqual([]);
});

test.each<[string, Partial<RateWords>, [string, string]]>([
  ['zero', { rate: '0' }, ['rate', 'NOT_POSITIVE']],
  ['zero with decimals', { rate: '0.000' }, ['rate', 'NOT_POSITIVE']],
  ['below zero', { rate: '-1.2' }, ['rate', 'NOT_POSITIVE']],
  ['larger than any', { rate: '1000000000.000000000001' }, ['rate', 'TOO_LARGE']],
  ['much larger than any', { rate: '999999999999999999' }, ['rate', 'TOO_LARGE']],
  ['from a currency that no longer exists', { from: 'DEM' }, ['from', 'WITHDRAWN_CURRENCY']],
  ['to a currency that no longer exists', { to: 'ZWD' }, ['to', 'WITHDRAWN_CURRENCY']],
  ['of no currency', { from: 'ABC' }, ['from', 'UNKNOWN_CURRENCY']],
  ['of gold', { to: 'XAU' }, ['to', 'UNKNOWN_CURRENCY']],
  ['of one currency twice', { to: 'EUR' }, ['to', 'SAME_TWICE']],
  ['of a day to come', { day: '2026-03-09' }, ['day', 'IN_FUTURE']],
  ['without a source', { source: ' \u200b ' }, ['source', 'EMPTY']],
  ['with a source too long', { source: 'a'.repeat(501) }, ['source', 'TOO_LONG']],
  ['with a source that turns text around', { source: 'a\u202eb' }, ['source', 'UNSAFE_CHARACTERS']],
  ['with a link that is none', { sourceUrl: 'javascript:alert(1)' }, ['sourceUrl', 'NOT_A_LINK']],
])('a rate %s is refused at its field', (_, changed, fault) => {
  expect(faultsOf(changed)).toEqual([fault]);
});

test.each([
  ['1.20', '1.2'],
  ['100', '100'],
  ['0001.0', '1'],
  ['0.000000000001', '0.000000000001'],
  ['1000000000', '1000000000'],
])('%s is kept as %s', (rate, kept) => {
  expect(tidyRate({ ...sound, rate }).rate).toBe(kept);
  expect(faultsOf({ rate })).toEqual([]);
});
