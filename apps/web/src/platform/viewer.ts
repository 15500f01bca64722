import { useQuery } from '@apollo/client/react';
import { ViewerDocument, type ViewerQuery } from '../gql/graphql';
import { useHydrated } from '../ui/hydrated';

/**
 * Whoever is looking; nothing until the server has said. A page is the same bytes for everybody, so the question is
 * asked by the browser alone, after it took the page over.
 */
export function useViewer(): ViewerQuery['viewer'] | undefined {
  const hydrated = useHydrated();
  return useQuery(ViewerDocument, { skip: !hydrated }).data?.viewer;
}
