import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { CostDraftChangesDocument, type CostDraftChangesQuery } from '../gql/graphql';
import { useHydrated } from '../ui/hydrated';

export type ChangedDraft = NonNullable<CostDraftChangesQuery['costDraft']>;
export type LineDifference = ChangedDraft['changes']['lines']['nodes'][number];

/** How a draft differs from the edition published last, page by page. */
export function useDraftChanges(key: string) {
  const isHydrated = useHydrated();
  const [more, setMore] = useState<readonly LineDifference[]>([]);
  const [end, setEnd] = useState<string | null>();
  const { data, loading, error, refetch, fetchMore } = useQuery(CostDraftChangesDocument, {
    variables: { key },
    skip: !isHydrated,
    fetchPolicy: 'no-cache',
  });
  const draft = data?.costDraft ?? undefined;
  const page = draft?.changes.lines;
  const next = end === undefined ? (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null) : end;
  return {
    draft,
    lines: [...(page?.nodes ?? []), ...more],
    isLoading: !isHydrated || loading,
    isAway: error !== undefined,
    hasMore: typeof next === 'string',
    async grow(): Promise<void> {
      const { data: grown } = await fetchMore({ variables: { key, after: next ?? null } });
      const found = grown.costDraft?.changes.lines;
      if (!found) return;
      setMore([...more, ...found.nodes]);
      setEnd(found.pageInfo.hasNextPage ? (found.pageInfo.endCursor ?? null) : null);
    },
    reload(): void {
      setMore([]);
      setEnd(undefined);
      void refetch();
    },
  };
}

export type DraftChanges = ReturnType<typeof useDraftChanges>;
