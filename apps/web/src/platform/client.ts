import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { Observable } from 'rxjs';
import { type Execute, operationHash } from './operation';

/** Parts of an address that have no identity of their own: what two operations read of one is joined. */
const parts = ['Cost', 'Funding', 'Results', 'Viewer', 'Voice'];

/** Keeps what has a ref under its ref, wherever it was read; everything else stays inside what it hangs on. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    dataIdFromObject: ({ __typename, ref }) =>
      __typename && typeof ref === 'string' ? `${__typename}:${ref}` : undefined,
    // No fragment of ours is on a union or an interface: it names the one type that it is about.
    possibleTypes: {},
    typePolicies: Object.fromEntries(parts.map((type) => [type, { merge: true }])),
  });
}

/** One link for both sides: an operation travels as its hash, and a failure is always a RequestFailure. */
function hashLink(execute: Execute): ApolloLink {
  return new ApolloLink(
    ({ query, operationType, variables, getContext }) =>
      new Observable((observer) => {
        const abort = new AbortController();
        const kind = operationType === OperationTypeNode.MUTATION ? 'mutation' : 'query';
        const isPrivate = getContext()['isPrivate'] === true;
        execute({ hash: operationHash(query), kind, variables, isPrivate }, abort.signal).then(
          (data) => {
            observer.next({ data });
            observer.complete();
          },
          (error: unknown) => observer.error(error),
        );
        return () => abort.abort();
      }),
  );
}

/** Makes the client of one browser. On the server it is inert: pages get their data from their loader. */
export function createClient(execute: Execute): ApolloClient {
  return new ApolloClient({ cache: createCache(), link: hashLink(execute), ssrMode: import.meta.env.SSR });
}
