import { demand, unknownLast, type Asked } from './asked.js';
import { linesOf, linesUnder } from './line.js';
import { periodOf } from './pieces.js';
import type { Tables } from './rows.js';

type Estimate = Tables['estimate'];

const sumOf = (amounts: readonly (string | null)[]): string =>
  String(amounts.reduce((sum, amount) => sum + BigInt(amount ?? 0), 0n));

/** A sum of which every part must be known. */
const whole = (amounts: readonly (string | null)[]): string | null =>
  amounts.includes(null) ? null : sumOf(amounts);

/** Which lines are chosen, by their class and by who does their work; nothing where all are. */
export interface Choice {
  objectClass?: string | null | undefined;
  sourcing?: string | null | undefined;
}

export const isAll = ({ objectClass, sourcing }: Choice): boolean =>
  (objectClass ?? null) === null && (sourcing ?? null) === null;

/** Whether a line is chosen. What is not told is chosen by a name of its own. */
export const isChosen = (
  { object_class: own, sourcing: done }: Tables['edition_line'],
  { objectClass, sourcing }: Choice,
): boolean =>
  (own ?? '') === (objectClass ?? own ?? '') && (done ?? 'NOT_TOLD') === (sourcing ?? done ?? 'NOT_TOLD');

/** The keys of the chosen lines at and under an address, the initiative itself among them. */
function chosenAt(asked: Asked, edition: Tables['edition'], { top, choice }: Top): Set<string> {
  const own = linesOf(asked, edition).filter(({ line_id: id }) => id === top);
  const lines = [...own, ...linesUnder(asked, edition, top)].filter((line) => isChosen(line, choice));
  return new Set(lines.map(({ line_id: id }) => id));
}

interface Top {
  top: string;
  choice: Choice;
}

/** The estimates of the chosen lines at and under an address. */
export function estimatesAt(asked: Asked, edition: Tables['edition'], top: Top): Estimate[] {
  const lines = chosenAt(asked, edition, top);
  return asked.rows.estimate.filter(
    ({ edition_id: id, line_id: line }) => id === edition.address_id && lines.has(line),
  );
}

/** The sums over a line and all lines under it, or over all lines of the initiative, added up afresh from the estimates. */
export function totalsOf(asked: Asked, edition: Tables['edition'], top: string, choice: Choice = {}) {
  return sumsOf(asked, estimatesAt(asked, edition, { top, choice }));
}

/** Estimates added up by period and currency. */
export function sumsOf(asked: Asked, all: readonly Estimate[]) {
  const groups = new Map<string, Estimate[]>();
  for (const estimate of all) {
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
