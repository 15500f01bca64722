import type { SearchPageQuery, SearchPageQueryVariables } from '../gql/graphql';
import { readKeyset } from '../platform/keyset';
import { moved, type Place } from '../platform/page';
import type { Plain } from '../platform/plain';
import { pathOfRef, readRef } from '../platform/ref';

const longest = 200;

/** What is looked for: at most 200 letters of it. */
export const wordsIn = (search: URLSearchParams): string => (search.get('q') ?? '').trim().slice(0, longest);

/** Where the shown part of the results begins. */
export const resultsAfter = (search: URLSearchParams): string | null =>
  readKeyset(search.get('after'), ['integer', 'integer']);

/** A ref is asked for by its one spelling, everything else as it was typed. */
export function searchVariables({ search }: Place): SearchPageQueryVariables {
  const words = wordsIn(search);
  return { text: readRef(words) ?? words, after: resultsAfter(search) };
}

/** Whoever typed a ref that exists, and nothing else has it in its title, is sent there. */
export function goStraight(
  { search: { nodes, pageInfo } }: Plain<SearchPageQuery>,
  { search }: Pick<Place, 'search'>,
): void {
  const [only, ...more] = nodes;
  const isExact = only !== undefined && only.ref === readRef(wordsIn(search));
  if (isExact && more.length === 0 && !pageInfo.hasNextPage) throw moved(pathOfRef(only.ref));
}
