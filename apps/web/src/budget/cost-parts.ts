import type { CostPartsQuery, CostPartsQueryVariables } from '../gql/graphql';
import type { Place } from '../platform/page';
import { refIn } from '../platform/place-ref';
import { isOpen, isOpenByLevel, mostPages, partsVariables, readCostState } from './cost-url';

type Ask = (variables: CostPartsQueryVariables) => Promise<CostPartsQuery>;

interface From {
  after: string | null;
  pages: number;
}

/** As many parts as a page of a document shows of one address before it asks for more. */
export const partsOnPage = 50;

/**
 * Reads the parts of what is open on a cost page: the opened addresses beside each other, the pages of one address
 * after each other, since each begins where the one before ended. No more than `mostPages` in all; in a browser the
 * rest follows as it comes into sight.
 */
export async function readOpenParts(place: Place, ask: Ask): Promise<void> {
  const state = readCostState(place.search);
  const own = refIn(place);
  let left = mostPages;
  const pagesOf = (ref: string): From => ({ after: null, pages: state.pages.get(ref) ?? 1 });
  const more = async (ref: string, { after, pages }: From) => {
    const parts = [];
    let from = after;
    for (let page = 0; page < pages && left > 0; page += 1) {
      left -= 1;
      const { address } = await ask(partsVariables(state, { ref, after: from, first: partsOnPage }));
      const read = address?.chosenCost.parts;
      parts.push(...(read?.nodes ?? []));
      if (!read?.pageInfo.hasNextPage) break;
      from = read.pageInfo.endCursor;
    }
    return parts;
  };
  // In the order in which they are read, so that the page is whole from its head down.
  const everything = async (ref: string, from: From, level: number) => {
    for (const { address, partCount } of await more(ref, from))
      if (partCount > 0 && left > 0 && isOpen(state, address.ref, level))
        await everything(address.ref, pagesOf(address.ref), level + 1);
  };

  const ownPages = { ...pagesOf(own), after: state.after };
  if (isOpenByLevel(state)) {
    if (import.meta.env.SSR) await everything(own, ownPages, 1);
    return;
  }
  await Promise.all([
    // The first page of the address itself came with the page; it is asked again where more of it is shown.
    ...(ownPages.pages > 1 ? [more(own, ownPages)] : []),
    ...state.open.filter((ref) => ref !== own).map((ref) => more(ref, pagesOf(ref))),
  ]);
}
