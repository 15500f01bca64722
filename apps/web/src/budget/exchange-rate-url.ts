import { readKeyset } from '../platform/keyset';

/** Where the list of exchange rates begins. */
export const ratesAfter = (search: URLSearchParams): string | null =>
  readKeyset(search.get('after'), ['date', 'integer']);
