import type { BreakdownState, CostStrand_AddressFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { sayCount, sentenceCase } from '../platform/count';
import { sayBetween, sayMissing, shownPeriod, totalsIn } from './total';
import { sayMoney } from '../platform/money';

type Shown = Plain<CostStrand_AddressFragment['shownCost']>;

const known: Record<BreakdownState, string> = {
  PUBLISHED: 'The total is on the record, and so is what it is made of.',
  PENDING: 'The total is on the record. What it is made of was promised, and is awaited.',
  WITHHELD: 'The total is on the record. What it is made of is withheld.',
  NOT_FOUND: 'The total is on the record. What it is made of was not found by us.',
};

/** What is known of a cost, in a sentence; nothing where nothing is known at all. */
export function costFinding({
  edition,
  totals,
  lineCount,
  statements,
  breakdown,
}: Shown): string | undefined {
  if (statements.length > 0) return breakdown ? known[breakdown.state] : 'The total is on the record.';
  if (breakdown && breakdown.state !== 'PUBLISHED') return notStated[breakdown.state];
  if (!edition) return undefined;
  const period = shownPeriod(edition.periods, null);
  const [total] = totalsIn(totals, period);
  if (!total || period === undefined) return undefined;
  return `${sentenceCase(sumOf(total, { period, lineCount }))}.`;
}

const notStated: Record<Exclude<BreakdownState, 'PUBLISHED'>, string> = {
  PENDING: 'A breakdown was promised, and is awaited.',
  WITHHELD: 'What it is made of is withheld.',
  NOT_FOUND: 'What it is made of was not found by us.',
};

function sumOf(total: Shown['totals'][number], { period, lineCount }: { period: string; lineCount: number }) {
  const { base, currency } = total;
  const parts = lineCount > 0 ? `${sayCount(lineCount, 'line')} under it: ` : '';
  if (base === null) return `${parts}what it costs in ${period} is not published`;
  const amount = sayMoney({ amountMinor: base, currency }, { compact: true });
  const between = sayBetween(total);
  const missing = sayMissing(total);
  return [`${parts}${amount} in ${period}`, between, missing].filter(Boolean).join(', ');
}
