import { readKeyset } from '../platform/keyset';
import type { Place } from '../platform/page';
import { refIn } from '../platform/place-ref';
import { letterOf, readRef } from '../platform/ref';

/** What the address of a page of an address asks for. What somebody edited in it by hand is as good as not said. */
export function addressVariables(place: Place) {
  const { search } = place;
  return { ref: refIn(place), edition: editionIn(search), acts: actsIn(search) };
}

/** The edition named in a search; nothing where it names something else. */
export function editionIn(search: URLSearchParams): string | null {
  const ref = readRef(search.get('edition'));
  return ref !== undefined && letterOf(ref) === 'E' ? ref : null;
}

/** Where the shown part of the history begins. */
export const actsIn = (search: URLSearchParams): string | null =>
  readKeyset(search.get('acts'), ['instant', 'uuid']);
