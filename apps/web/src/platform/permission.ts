import { useQuery } from '@apollo/client/react';
import { MayDocument, type Permission } from '../gql/graphql';
import { useHydrated } from '../ui/hydrated';

interface Question {
  do: Permission;
  /** The address that it would be about; nothing for the whole site. */
  about: string | null;
  /** False where the answer is not wanted now. */
  isAsked?: boolean;
}

/**
 * Whether whoever is looking may do this; nothing until the server has said. The server decides again when it is
 * done: this only tells a page what to offer.
 */
export function useMay({ do: permission, about, isAsked = true }: Question): boolean | undefined {
  const hydrated = useHydrated();
  const variables = { do: permission, about };
  return useQuery(MayDocument, { variables, skip: !hydrated || !isAsked }).data?.viewer.may;
}
