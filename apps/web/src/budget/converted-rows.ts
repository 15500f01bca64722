import type { ConversionOutcome, ConvertedCostFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import type { Rate } from './exchange-rate-words';
import { sayTotal } from './total';

type Totals = NonNullable<Plain<ConvertedCostFragment>['converted']>;

/** One sum of a period in one currency of the edition; or, without that currency, all of the period together. */
export interface ConvertedRow {
  key: string;
  period: string;
  from: string | null;
  before: string | null;
  outcome: ConversionOutcome | 'ALL';
  rate: Rate | null;
  low: string | null;
  base: string | null;
  high: string | null;
}

export const outcomeWords: Record<ConvertedRow['outcome'], string> = {
  SAME_CURRENCY: 'is in it already',
  CONVERTED: 'converted',
  NO_RATE: 'no rate is known',
  NOT_PUBLISHED: 'not published',
  TOO_LARGE: 'too large to be told',
  ALL: 'all that was converted',
};

/** The rows of the table: each sum, and their sum where there are several. */
export function convertedRows(totals: Totals): ConvertedRow[] {
  return totals.flatMap(({ period: { label }, low, base, high, sums }) => {
    const rows = sums.map((sum): ConvertedRow => ({
      key: `${label} ${sum.currency}`,
      period: label,
      from: sum.currency,
      before: sum.baseBefore,
      ...{ outcome: sum.outcome, rate: sum.rate, low: sum.low, base: sum.base, high: sum.high },
    }));
    const all: ConvertedRow = {
      ...{ key: `${label} all`, period: label, from: null, before: null, outcome: 'ALL', rate: null },
      ...{ low, base, high },
    };
    return rows.length > 1 ? [...rows, all] : rows;
  });
}

/** Every rate that was used, once. */
export function ratesUsed(totals: Totals): Rate[] {
  const all = totals.flatMap(({ sums }) => sums.flatMap(({ rate }) => (rate ? [rate] : [])));
  return [...new Map(all.map((rate) => [rate.key, rate])).values()];
}

/** What is known in the currency, and what could not be converted, in words. */
export function findingOf(totals: Totals, into: string): string {
  const told = totals.filter(({ base }) => base !== null);
  const missing = totals.flatMap(({ period, sums }) =>
    sums.flatMap(({ currency, outcome }) =>
      outcome === 'NO_RATE' || outcome === 'TOO_LARGE' ? [`${currency} in ${period.label}`] : [],
    ),
  );
  const [first] = told;
  const known = first
    ? `Converted to ${into}, ${first.period.label} comes to ${sayTotal({ ...first, estimateCount: 0 })}.`
    : `Nothing here can be converted to ${into} as a whole.`;
  if (missing.length === 0) return known;
  const named = missing.slice(0, 3).join(', ');
  const more = missing.length > 3 ? ` and ${missing.length - 3} more` : '';
  return `${known} Not converted, because no rate is known that leads there: ${named}${more}.`;
}
