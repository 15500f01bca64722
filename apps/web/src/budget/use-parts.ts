import { useApolloClient } from '@apollo/client/react';
import { useState, useSyncExternalStore } from 'react';
import { CostPartsDocument, type CostPageQuery } from '../gql/graphql';
import { useFurther } from '../platform/page';
import { isOpenByLevel, partsVariables, type CostState } from './cost-url';
import { type Parts, partsStore } from './parts-store';

/** As many parts as come at a time while somebody scrolls: all that the server gives. */
const partsAtOnce = 200;

/**
 * The parts that were read so far, and the way to more of them. What a component is about must not change: it has
 * the question as its key.
 */
export function useParts(address: NonNullable<CostPageQuery['address']>, state: CostState) {
  const client = useApolloClient();
  const read = useReadParts(address, state);
  const { ref, shownCost } = address;
  const edition = shownCost.edition?.ref ?? null;
  const { period, order, objectClass, sourcing, after: first } = state;
  const question = { edition, period, order, objectClass, sourcing };
  const [store] = useState(() =>
    partsStore(JSON.stringify([ref, question, first]), {
      read,
      soon: (tell) => void requestAnimationFrame(tell),
      async ask(of, after) {
        const variables = partsVariables(question, { ref: of, after, first: partsAtOnce });
        // Kept in the store alone: 20,000 lines are too many for a cache that compares what it is given.
        const { data } = await client.query({
          query: CostPartsDocument,
          variables,
          fetchPolicy: 'no-cache',
        });
        if (!data?.address) throw new Error(`${of} had parts and has an address no more`);
        return data.address.chosenCost.parts;
      },
    }),
  );
  const { subscribe, snapshot, grow } = store;
  return { ...useSyncExternalStore(subscribe, snapshot, snapshot), grow };
}

/** What came with the page: the first parts with its own operation, what is open beside it. */
function useReadParts({ ref, chosenCost }: NonNullable<CostPageQuery['address']>, state: CostState) {
  const parts = new Map<string, Parts[]>();
  for (const { variables, data } of useFurther(CostPartsDocument)) {
    const pages = parts.get(variables.ref) ?? [];
    if (data.address) parts.set(variables.ref, [...pages, data.address.chosenCost.parts]);
  }
  if (!parts.has(ref) || (!isOpenByLevel(state) && (state.pages.get(ref) ?? 1) === 1))
    parts.set(ref, [chosenCost.parts]);
  return parts;
}
