import type { ApolloClient, OperationVariables } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { type AnswerData, type Execute, operationHash } from './operation';
import type { Read } from './page';

/** How long a page that was read counts as fresh when somebody comes back to it. */
const freshFor = 30_000;

const keyOf = (document: DocumentNode, variables: OperationVariables) =>
  `${operationHash(document)} ${JSON.stringify(variables)}`;

/** Remembers what was read when. An act of one's own makes everything stale: its writer must see it. */
export function createFreshness(now: () => number) {
  const readAt = new Map<string, number>();
  return {
    mark: (document: DocumentNode, variables: OperationVariables) =>
      void readAt.set(keyOf(document, variables), now()),
    isFresh: (document: DocumentNode, variables: OperationVariables) =>
      now() - (readAt.get(keyOf(document, variables)) ?? -Infinity) < freshFor,
    /** Makes everything stale after each mutation that `execute` carries out. */
    watching(execute: Execute): Execute {
      return async (operation, signal) => {
        const data = await execute(operation, signal);
        if (operation.kind === 'mutation') readAt.clear();
        return data;
      };
    },
  };
}

export type Freshness = ReturnType<typeof createFreshness>;

/** Reads the operations of pages in the browser: fresh ones from the cache, others over HTTP. */
export function createReader(client: ApolloClient, freshness: Freshness) {
  const read: Read = async (query, variables) => {
    const fetchPolicy = freshness.isFresh(query, variables) ? 'cache-first' : 'network-only';
    const { data } = await client.query({ query, variables, fetchPolicy });
    freshness.mark(query, variables);
    if (data === undefined) throw new Error('a query without an error gave no data');
    return data;
  };
  /** Takes over what the server read for this page. */
  function keep(query: DocumentNode, variables: OperationVariables, data: AnswerData): void {
    client.writeQuery({ query, variables, data });
    freshness.mark(query, variables);
  }
  return { read, keep };
}
