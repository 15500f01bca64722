import { expect, test } from 'vitest';
import type { SearchPageQuery } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { goStraight, searchVariables } from './search-url';

const place = (search: string) => ({ params: {}, path: '/search', search: new URLSearchParams(search) });
const cursor = Buffer.from('["0","-7"]').toString('base64');

test.each([
  ['', { text: '', after: null }],
  ['q=duty%20officers', { text: 'duty officers', after: null }],
  ['q=c17', { text: 'C-17', after: null }],
  [`q=duty&after=${cursor}`, { text: 'duty', after: cursor }],
  ['q=duty&after=nonsense', { text: 'duty', after: null }],
  [`q=${'x'.repeat(900)}`, { text: 'x'.repeat(200), after: null }],
])('a search at "?%s" asks for what makes sense of it', (search, variables) => {
  expect(searchVariables(place(search))).toEqual(variables);
});

const found = (...refs: string[]): Plain<SearchPageQuery> => ({
  search: {
    nodes: refs.map((ref) => ({ ref, kind: 'COST_LINE', title: ref, standing: 'RECORD', place: [] })),
    pageInfo: { hasNextPage: false, endCursor: null },
  },
});

test('whoever types a ref that exists is sent to it', () => {
  expect(() => goStraight(found('C-17'), place('q=c-17'))).toThrow(Response);
});

test.each([
  ['q=c-17', found('C-17', 'D-3')],
  ['q=duty', found('C-17')],
  ['q=c-17', found()],
])('any other search shows what it found', (search, data) => {
  expect(goStraight(data, place(search))).toBeUndefined();
});
