import { readKeyset } from '../platform/keyset';

/** Where the list of comparators begins. */
export const comparatorsAfter = (search: URLSearchParams): string | null =>
  readKeyset(search.get('after'), ['integer']);
