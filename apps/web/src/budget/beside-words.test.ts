import { expect, test } from 'vitest';
import { besideHref, readBesideState } from './beside-url';
import { besideStatement, nameOf, sideBySide } from './beside-words';

const total = (label: string, currency: string, base: string | null) => ({
  ...{ period: { label }, currency, low: null, base, high: null, estimateCount: 1, unpublishedCount: 0 },
});

test('two selections are set side by side by period and currency, and currencies are never mixed', () => {
  const own = [total('FY11', 'USD', '500'), total('FY12', 'USD', null)];
  const other = [total('FY11', 'USD', '800'), total('FY11', 'EUR', '7'), total('FY12', 'USD', '1')];
  expect(sideBySide(own, other).map((one) => [one.period, one.currency, one.difference])).toEqual([
    ['FY11', 'USD', '-300'],
    ['FY12', 'USD', null],
    ['FY11', 'EUR', '-7'],
  ]);
});

test.each([
  ['-300', 'In FY11, A-6 comes to $3 less than A-7.'],
  ['300', 'In FY11, A-6 comes to $3 more than A-7.'],
  ['0', 'In FY11, A-6 comes to as much as A-7.'],
  [null, 'What A-6 or A-7 comes to in FY11 is not published.'],
])('a difference of %s is said', (difference, said) => {
  const names = { own: 'A-6', other: 'A-7' };
  const { before, marked, after } = besideStatement({ period: 'FY11', currency: 'USD', difference }, names);
  expect(before + marked + after).toBe(said);
});

test('a selection is called by what is chosen', () => {
  expect(nameOf('A-6', { objectClass: null, sourcing: null })).toBe('A-6');
  expect(nameOf('A-6', { objectClass: 'Staff', sourcing: 'IN_HOUSE' })).toBe(
    'lines of class Staff, done in-house in A-6',
  );
});

test.each([
  '/refs/A-6/beside',
  '/refs/A-6/beside?edition=E-4&period=FY12&class=Staff&sourcing=in-house&with=I-2&with-class=Travel&with-sourcing=contracted',
])('%s is read as it is written', (href) => {
  const { searchParams } = new URL(href, 'https://example.org');
  expect(besideHref('A-6', readBesideState(searchParams))).toBe(href);
});

test('what makes no sense is as good as not said', () => {
  const search = new URLSearchParams('with=S-1&sourcing=x&with-sourcing=y&edition=C-1');
  expect(besideHref('A-6', readBesideState(search))).toBe('/refs/A-6/beside');
});
