import type { CostPartsQuery, CostPartsQueryVariables } from '../gql/graphql';
import type { Place } from '../platform/page';
import { refIn } from '../platform/place-ref';
import { mostPages, partsVariables, readCostState } from './cost-url';

type Ask = (variables: CostPartsQueryVariables) => Promise<CostPartsQuery>;

/**
 * Reads the parts of what is open on a cost page: the opened addresses beside each other, the pages of one address
 * after each other, since each begins where the one before ended. No more than `mostPages` in all.
 */
export async function readOpenParts(place: Place, ask: Ask): Promise<void> {
  const state = readCostState(place.search);
  const own = refIn(place);
  let left = mostPages;
  const more = async (ref: string, from: { after: string | null; pages: number }) => {
    let { after } = from;
    for (let page = 0; page < from.pages && left > 0; page += 1) {
      left -= 1;
      const { address } = await ask(partsVariables(state, { ref, after }));
      const end = address?.shownCost.parts.pageInfo;
      if (!end?.hasNextPage) return;
      after = end.endCursor;
    }
  };
  // The first page of the address itself came with the page; it is asked again where more of it is shown.
  const ownPages = state.pages.get(own) ?? 1;
  await Promise.all([
    ...(ownPages > 1 ? [more(own, { after: state.after, pages: ownPages })] : []),
    ...state.open
      .filter((ref) => ref !== own)
      .map((ref) => more(ref, { after: null, pages: state.pages.get(ref) ?? 1 })),
  ]);
}
