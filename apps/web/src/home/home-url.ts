import { readKeyset } from '../platform/keyset';

/** Where the shown part of the list of initiatives begins. */
export const initiativesAfter = (search: URLSearchParams): string | null =>
  readKeyset(search.get('after'), ['integer']);
