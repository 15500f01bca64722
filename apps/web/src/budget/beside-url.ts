import type { BesidePageQuery, BesidePageQueryVariables } from '../gql/graphql';
import { notFound, type Place } from '../platform/page';
import { refIn } from '../platform/place-ref';
import { letterOf, readRef } from '../platform/ref';
import type { Choice } from './cost-choice';
import { classWord, readCostState, sourcingName } from './cost-url';

/** Two selections of the costs of one initiative, in one edition and period. */
export interface BesideState {
  edition: string | null;
  period: string | null;
  own: Choice;
  with: string | null;
  other: Choice;
}

/** Reads a search. What makes no sense in it is as good as not said. */
export function readBesideState(search: URLSearchParams): BesideState {
  const { edition, period, objectClass, sourcing } = readCostState(search);
  const named = readRef(search.get('with'));
  const other = readCostState(
    new URLSearchParams({
      class: search.get('with-class') ?? '',
      sourcing: search.get('with-sourcing') ?? '',
    }),
  );
  return {
    edition,
    period,
    own: { objectClass, sourcing },
    with: named !== undefined && 'IAC'.includes(letterOf(named)) ? named : null,
    other: { objectClass: other.objectClass, sourcing: other.sourcing },
  };
}

/** The address of two selections side by side, with nothing in it that goes without saying. */
export function besideHref(ref: string, state: Partial<BesideState>): string {
  const { edition, period, own, with: other, other: chosen } = state;
  const said = {
    edition,
    period,
    class: wordOf(own?.objectClass),
    sourcing: own?.sourcing ? sourcingName(own.sourcing) : null,
    with: other,
    'with-class': wordOf(chosen?.objectClass),
    'with-sourcing': chosen?.sourcing ? sourcingName(chosen.sourcing) : null,
  };
  const search = new URLSearchParams(
    Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  const query = search.toString();
  return `/refs/${ref}/beside${query ? `?${query}` : ''}`;
}

const wordOf = (objectClass: string | null | undefined): string | null =>
  objectClass === null || objectClass === undefined ? null : classWord(objectClass);

/** Where nothing is named to set beside, it is the address itself: the page then asks for another. */
export function besideVariables(place: Place): BesidePageQueryVariables {
  const { edition, own, with: named, other } = readBesideState(place.search);
  const ref = refIn(place);
  return {
    ...{ ref, with: named ?? ref, edition, objectClass: own.objectClass, sourcing: own.sourcing },
    ...{ withClass: other.objectClass, withSourcing: other.sourcing },
  };
}

/** Only an initiative, an area and a line have a cost. */
export function settleBeside({ address }: BesidePageQuery): void {
  if (!address || !['INITIATIVE', 'AREA', 'COST_LINE'].includes(address.kind)) throw notFound();
}
