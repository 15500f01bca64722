import { expect, test } from 'vitest';
import { personIn, recordFilter, searchOf } from './record-url';

const after = btoa('["2026-01-01 00:00:00+00", "0190a000-0000-7000-8000-000000000001"]');

test.each([
  ['', { operation: null, since: null, until: null, after: null }],
  [
    `operation=pledge&since=2026-01-01&until=2026-01-31&after=${encodeURIComponent(after)}`,
    { operation: 'pledge', since: '2026-01-01', until: '2026-01-31', after },
  ],
  [
    'operation=a-b&since=2026-02-30&until=yesterday&after=x',
    { operation: null, since: null, until: null, after: null },
  ],
])('the filter of %j is read', (search, filter) => {
  expect(recordFilter(new URLSearchParams(search))).toEqual(filter);
});

test('a filter is said by the search that it is read from, and begins at its head', () => {
  const filter = { operation: 'pledge', since: '2026-01-01', until: null, after };
  expect(recordFilter(new URLSearchParams(searchOf(filter)))).toEqual({ ...filter, after: null });
  expect(recordFilter(new URLSearchParams(searchOf(filter, after)))).toEqual(filter);
  expect(searchOf({ operation: null, since: null, until: null, after: null })).toBe('');
});

test.each(['', 'nobody', '0190A000-0000-7000-8000-000000000001'])('%j names nobody', (id) => {
  expect(personIn({ params: { id }, search: new URLSearchParams(), path: '' })).toBeUndefined();
});
