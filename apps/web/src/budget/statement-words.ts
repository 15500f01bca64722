import type { BreakdownState } from '../gql/graphql';

/** What became of a breakdown, in a word beside a dashed bar. */
export const breakdownWord: Record<BreakdownState, string> = {
  PUBLISHED: 'published',
  PENDING: 'awaited',
  WITHHELD: 'withheld',
  NOT_FOUND: 'not found by us',
};
