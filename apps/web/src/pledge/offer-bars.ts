import type { BaseOfPeriodFragment, PledgeRow_PledgeFragment, Standing } from '../gql/graphql';
import { drawnAmount, figureOf, sayMoney } from '../platform/money';
import type { Plain } from '../platform/plain';
import { standingOf } from '../platform/standing';
import type { Bar } from '../ui/bar-chart';
import { stageWords } from './offer-words';

/** A base cost or an offer, as the picture and its table show it. */
export interface MoneyRow {
  key: string;
  period: string;
  what: string;
  /** Nothing where it is not published. */
  figure: string | null;
  standing: Standing | null;
  bar: Bar;
}

type Total = Plain<BaseOfPeriodFragment>;
type Offer = Plain<PledgeRow_PledgeFragment>;

interface Funded {
  totals: readonly Total[];
  /** The standing of the edition that the totals are of. */
  standing: Standing | null;
  pledges: readonly Offer[];
}

/**
 * For each period and currency in which something is offered: its base cost, then each offer that stands, one by one.
 * They are memoranda of different firmness, so no sum of them is drawn or written. One currency has one scale: only the
 * first with an offer is drawn.
 */
export function moneyRows({
  totals,
  standing,
  pledges,
}: Funded): { currency: string; rows: MoneyRow[] } | null {
  const open = pledges.filter(({ withdrawnAt }) => withdrawnAt === null);
  const matched = totals
    .map((total) => ({ total, offers: open.filter((pledge) => isOf(pledge, total)) }))
    .filter(({ offers }) => offers.length > 0);
  const currency = matched[0]?.total.currency;
  if (currency === undefined) return null;
  const rows = matched
    .filter(({ total }) => total.currency === currency)
    .flatMap(({ total, offers }) => [baseRow(total, standing), ...offers.map(offerRow)]);
  return { currency, rows };
}

const isOf = ({ period, amount }: Offer, total: Total): boolean =>
  amount.currency === total.currency &&
  period.startsOn === total.period.startsOn &&
  period.endsOn === total.period.endsOn;

function baseRow({ period, base, currency }: Total, standing: Standing | null): MoneyRow {
  const amount = base === null ? null : { amountMinor: base, currency };
  const key = `base ${period.label}`;
  return {
    key,
    period: period.label,
    what: 'Base cost',
    figure: amount && figureOf(amount),
    standing,
    bar: {
      key,
      label: `Base cost, ${period.label}`,
      value: amount && drawnAmount(amount),
      standing: standing === null ? 'unknown' : standingOf(standing),
      valueText: amount ? sayMoney(amount, { compact: 'picture' }) : 'not published',
    },
  };
}

function offerRow({ ref, organisation, stage, amount, period, standing }: Offer): MoneyRow {
  const what = `${organisation.name}, ${stageWords[stage].noun}`;
  return {
    key: ref,
    period: period.label,
    what: `${ref} ${what}`,
    figure: figureOf(amount),
    standing,
    bar: {
      key: ref,
      label: what,
      value: drawnAmount(amount),
      standing: standingOf(standing),
      valueText: sayMoney(amount, { compact: 'picture' }),
    },
  };
}
