import type { CostStrand_AddressFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { sayCount } from '../platform/count';
import { drawnAmount } from '../platform/money';
import { standingOf } from '../platform/standing';
import type { Bar } from '../ui/bar-chart';
import { sayStated } from '../platform/stated-total';
import { breakdownWord } from './statement-words';
import { rangeOf, sayMissing, sayTotalShort, type Total } from './total';

type Shown = Plain<CostStrand_AddressFragment['shownCost']>;

/** Two currencies never share a scale: that of the statements is drawn, else the first of the edition. */
export function pictureCurrency({ statements, totals }: Pick<Shown, 'statements' | 'totals'>): string {
  return statements[0]?.amount.currency ?? totals[0]?.currency ?? 'USD';
}

/** Stated totals (equal ones once), then what became of their breakdown, then the sums of the edition. */
export function costBars(
  shown: Pick<Shown, 'statements' | 'breakdown' | 'totals' | 'edition'>,
  { currency, withPeriods }: { currency: string; withPeriods: boolean },
): Bar[] {
  const stated = statedBars(shown, currency);
  const periods = withPeriods ? shown.totals.filter((total) => total.currency === currency) : [];
  return [
    ...stated,
    ...breakdownBars(shown, stated),
    ...periods.map((total) => periodBar(total, { shown, isBesideStated: stated.length > 0 })),
  ];
}

type Stated = Shown['statements'][number];

function statedBars({ statements }: Pick<Shown, 'statements'>, currency: string): Bar[] {
  const own = statements.filter(({ amount }) => amount.currency === currency);
  const keyOf = (statement: Stated): string => `${sayStated(statement)} ${statement.periodLabel ?? ''}`;
  return [...new Map(own.map((statement) => [keyOf(statement), statement]))].map(([key, statement]) => {
    const { amount, periodLabel } = statement;
    const said = sayStated(statement);
    const times = own.filter((other) => keyOf(other) === key).length;
    return {
      key,
      label: periodLabel === null ? `Stated ${timesWord(times)}` : `Stated for ${periodLabel}`,
      value: drawnAmount(amount),
      standing: 'record',
      valueText: said,
    };
  });
}

function timesWord(times: number): string {
  if (times === 1) return 'once';
  return times === 2 ? 'twice' : sayCount(times, 'time');
}

function breakdownBars({ breakdown }: Pick<Shown, 'breakdown'>, stated: readonly Bar[]): Bar[] {
  if (!breakdown || breakdown.state === 'PUBLISHED') return [];
  const outline = Math.max(...stated.map(({ value }) => value ?? 0));
  return [
    {
      key: 'breakdown',
      label: 'Its breakdown',
      value: null,
      standing: 'unknown',
      valueText: breakdownWord[breakdown.state],
      outline: outline > 0 ? outline : undefined,
    },
  ];
}

function periodBar(
  total: Total,
  { shown: { edition }, isBesideStated }: { shown: Pick<Shown, 'edition'>; isBesideStated: boolean },
): Bar {
  const range = rangeOf(total);
  const hasRange = range !== null && range.low !== range.high;
  const { label } = total.period;
  return {
    key: label,
    label: isBesideStated ? `Built up, ${label}` : label,
    value: range?.base ?? null,
    range: hasRange ? range : undefined,
    standing: edition ? standingOf(edition.standing) : 'unknown',
    valueText: sayTotalShort(total),
    note: sayMissing(total),
  };
}
