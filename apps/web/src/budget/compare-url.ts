import { redirect } from 'react-router';
import type { ComparePageQuery, ComparePageQueryVariables } from '../gql/graphql';
import { readKeyset } from '../platform/keyset';
import { notFound, type Place } from '../platform/page';
import { refIn } from '../platform/place-ref';
import { letterOf, readRef } from '../platform/ref';

/** What a page of two editions can be told by its address. */
export interface CompareState {
  from: string | null;
  to: string | null;
  period: string | null;
  currency: string | null;
  /** Whether lines that stayed as they were are listed too. */
  isWhole: boolean;
  after: string | null;
}

const editionIn = (text: string | null): string | null => {
  const ref = readRef(text);
  return ref !== undefined && letterOf(ref) === 'E' ? ref : null;
};

const longestLabel = 200;

/** Reads a search. What makes no sense in it is as good as not said. */
export function readCompareState(search: URLSearchParams): CompareState {
  const period = (search.get('period') ?? '').trim();
  const currency = search.get('currency') ?? '';
  return {
    from: editionIn(search.get('from')),
    to: editionIn(search.get('to')),
    period: period === '' || period.length > longestLabel ? null : period,
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    isWhole: search.get('lines') === 'all',
    after: readKeyset(search.get('after'), ['integer', 'integer', 'integer']),
  };
}

/** The address of two editions compared, with nothing in it that goes without saying. */
export function compareHref(ref: string, state: Partial<CompareState>): string {
  const { from, to, period, currency, isWhole, after } = state;
  const said = { from, to, period, currency, lines: isWhole ? 'all' : null, after };
  const search = new URLSearchParams(
    Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  const query = search.toString();
  return `/refs/${ref}/compare${query ? `?${query}` : ''}`;
}

/** An edition that is none: its comparison is nothing. */
const nobody = 'E-1';

export function compareVariables(place: Place): ComparePageQueryVariables {
  const { from, to, period, currency, isWhole, after } = readCompareState(place.search);
  return { ref: refIn(place), from: from ?? nobody, to: to ?? nobody, period, currency, all: isWhole, after };
}

/** Where the address names no two editions, the one published last is compared with the one before. */
export function settleCompare({ initiative }: ComparePageQuery, { search }: Place): void {
  if (!initiative) throw notFound();
  const { ref, editions } = initiative;
  const state = readCompareState(search);
  const [last, before] = editions;
  if (!last || !before || (state.from !== null && state.to !== null)) return;
  const to = state.to ?? (state.from === last.ref ? before.ref : last.ref);
  const others = editions.filter((edition) => edition.ref !== to);
  const at = editions.findIndex((edition) => edition.ref === to);
  const from = state.from ?? (editions[at + 1] ?? others[0])?.ref ?? null;
  throw redirect(compareHref(ref, { ...state, from, to }));
}
