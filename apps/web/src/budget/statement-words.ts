import type { BreakdownState, CostStatementRowFragment, StatementQualifier } from '../gql/graphql';
import { sayMoney } from '../platform/money';

const qualified: Record<StatementQualifier, string> = { EXACT: '', ABOUT: 'about ', AT_LEAST: 'at least ' };

/** A stated amount: "$4.2M", "about $4M", "at least $1M". */
export function sayStated({ amount, qualifier }: Pick<CostStatementRowFragment, 'amount' | 'qualifier'>) {
  return qualified[qualifier] + sayMoney(amount, { compact: true });
}

/** The statement that speaks for the rest: the first that gives an exact amount, else the first. */
export function chiefStatement<Row extends Pick<CostStatementRowFragment, 'qualifier'>>(
  statements: readonly Row[],
): Row | undefined {
  return statements.find(({ qualifier }) => qualifier === 'EXACT') ?? statements[0];
}

/** What became of a breakdown, in a word beside a dashed bar. */
export const breakdownWord: Record<BreakdownState, string> = {
  PUBLISHED: 'published',
  PENDING: 'awaited',
  WITHHELD: 'withheld',
  NOT_FOUND: 'not found by us',
};
