import { expect, test } from 'vitest';
import { organisationFilter, organisationsAfter, organisationsHref } from './organisation-url';

test.each([
  ['', { role: null, region: null, isVerified: null }],
  ['role=POLICY&region=+Europe+&verified=no', { role: 'POLICY', region: 'Europe', isVerified: false }],
  ['role=toString&region=&verified=constructor', { role: null, region: null, isVerified: null }],
])('the filter of %j is read', (search, filter) => {
  expect(organisationFilter(new URLSearchParams(search))).toEqual(filter);
});

test('a filter is said by the address that it is read from', () => {
  const filter = { role: 'REGISTRY', region: 'Latin America', isVerified: true } as const;
  const href = organisationsHref(filter, null);
  expect(organisationFilter(new URL(href, 'http://here').searchParams)).toEqual(filter);
  expect(organisationsHref({ role: null, region: null, isVerified: null }, null)).toBe('/organisations');
});

test('a list begins where its address says, and at its head where that is no place in it', () => {
  const after = btoa('["registry-a"]');
  expect(organisationsAfter(new URLSearchParams({ after }))).toBe(after);
  expect(organisationsAfter(new URLSearchParams({ after: btoa('[1]') }))).toBeNull();
});
