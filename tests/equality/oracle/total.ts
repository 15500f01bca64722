import { demand, unknownLast, type Asked } from './asked.js';
import { linesUnder } from './line.js';
import { periodOf } from './pieces.js';
import type { Tables } from './rows.js';

type Estimate = Tables['estimate'];

const sumOf = (amounts: readonly (string | null)[]): string =>
  String(amounts.reduce((sum, amount) => sum + BigInt(amount ?? 0), 0n));

/** A sum of which every part must be known. */
const whole = (amounts: readonly (string | null)[]): string | null =>
  amounts.includes(null) ? null : sumOf(amounts);

/** The sums over a line and all lines under it, or over all lines of the initiative, added up afresh from the estimates. */
export function totalsOf(asked: Asked, edition: Tables['edition'], top: string) {
  const { rows } = asked;
  const under = new Set([top, ...linesUnder(asked, edition, top).map(({ line_id: id }) => id)]);
  const groups = new Map<string, Estimate[]>();
  for (const estimate of rows.estimate) {
    if (estimate.edition_id !== edition.address_id || !under.has(estimate.line_id)) continue;
    const key = `${estimate.period_ordinal} ${estimate.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), estimate]);
  }
  return [...groups.values()]
    .map((estimates) => totalOf(asked, estimates))
    .sort((a, b) => a.ordinal - b.ordinal || unknownLast(a.currency, b.currency));
}

function totalOf({ rows }: Asked, estimates: readonly Estimate[]) {
  const first = demand(estimates[0], 'estimate');
  const { edition_id: edition, period_ordinal: ordinal, currency } = first;
  const known = estimates.map(({ base_minor: base }) => base).filter((base) => base !== null);
  const period = rows.edition_period.find((one) => one.edition_id === edition && one.ordinal === ordinal);
  return {
    ordinal,
    currency,
    period: periodOf(demand(period, 'period')),
    low: whole(estimates.map(({ low_minor: low }) => low)),
    base: known.length === 0 ? null : sumOf(known),
    high: whole(estimates.map(({ high_minor: high }) => high)),
    estimateCount: estimates.length,
    unpublishedCount: estimates.length - known.length,
  };
}
