import { redirect } from 'react-router';
import type { CostPageQuery } from '../gql/graphql';
import { notFound, type Place } from '../platform/page';
import { costHref, readCostState } from './cost-url';
import { manyPeriods, shownPeriod } from './total';

/**
 * Looks at what a cost page is about. Only an initiative, an area and a line have a cost page. An edition that is not
 * one of it and a period that the edition does not have lead to the page without them; of a long series one period is
 * named, so that what is read next is read of that one alone.
 */
export function settleCost({ address }: CostPageQuery, { search }: Place): void {
  if (!address || !['INITIATIVE', 'AREA', 'COST_LINE'].includes(address.kind)) throw notFound();
  const { ref, initiative, shownCost } = address;
  const state = readCostState(search);
  const { edition } = shownCost;
  if (!edition) {
    if (state.edition === null || !initiative?.editions.length) return;
    throw redirect(costHref(ref, { ...state, edition: null }));
  }
  const isKnown = edition.periods.some(({ label }) => label === state.period);
  if (state.period !== null && !isKnown) throw redirect(costHref(ref, { ...state, period: null }));
  if (state.period === null && edition.periods.length > manyPeriods)
    throw redirect(costHref(ref, { ...state, period: shownPeriod(edition.periods, null) ?? null }));
}
