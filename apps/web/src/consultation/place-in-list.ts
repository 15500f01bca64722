import { readKeyset } from '../platform/keyset';

/** Where the shown part of a list begins that is ordered by when its rows were received or close. */
export const cursorIn = (search: URLSearchParams): string | null =>
  readKeyset(search.get('after'), ['instant', 'integer']);
