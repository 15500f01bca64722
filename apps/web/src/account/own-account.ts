import { useQuery } from '@apollo/client/react';
import { OwnAccountDocument, type OwnAccountQuery } from '../gql/graphql';
import { useHydrated } from '../ui/hydrated';

export type OwnViewer = OwnAccountQuery['viewer'];
export type OwnAccount = NonNullable<OwnViewer['account']>;

/** What the reader alone sees of their account, asked for by the browser alone. */
export function useOwnAccount() {
  const isHydrated = useHydrated();
  const { data, error, refetch } = useQuery(OwnAccountDocument, {
    skip: !isHydrated,
    // It is private, and what a form changed is to be seen.
    fetchPolicy: 'network-only',
  });
  const isAway = error !== undefined;
  return {
    viewer: data?.viewer,
    isLoading: data === undefined && !isAway,
    isAway,
    readAgain: () => void refetch(),
  };
}
