import { isDate } from '@plumbline/calendar';
import { readKeyset } from '../platform/keyset';
import type { Place } from '../platform/page';

/** What of a record is shown: one kind of act, some days, and from where on. */
export interface RecordFilter {
  operation: string | null;
  since: string | null;
  until: string | null;
  after: string | null;
}

/** The filter in the search of an address. What somebody edited in it by hand is as good as not said. */
export function recordFilter(search: URLSearchParams): RecordFilter {
  const operation = search.get('operation');
  return {
    operation: operation !== null && /^[a-z]{1,60}$/i.test(operation) ? operation : null,
    since: dayIn(search, 'since'),
    until: dayIn(search, 'until'),
    after: readKeyset(search.get('after'), ['instant', 'uuid']),
  };
}

/** The variables of a page of the record of an organisation or a person, whose name in links is its path. */
export const recordVariables = (place: Place) => recordFilter(place.search);

/** The name of a person in links; nothing where it is none. */
export function personIn({ params: { id = '' } }: Place): string | undefined {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : undefined;
}

/** The search of a page or of a file with the same filter; of the next page with where it begins. */
export function searchOf({ operation, since, until }: RecordFilter, after: string | null = null): string {
  const said = Object.entries({ operation, since, until, after });
  const search = new URLSearchParams(
    said.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  return search.size === 0 ? '' : `?${search}`;
}

function dayIn(search: URLSearchParams, name: string): string | null {
  const day = search.get(name);
  return day !== null && isDate(day) ? day : null;
}
