import type { CostStrand_AddressFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { drawnAmount, figureOf } from '../platform/money';
import { standingOf } from '../platform/standing';
import { BarChart } from '../ui/bar-chart';
import { DataTable } from '../ui/data-table';
import { Figure } from '../ui/figure';
import { LineChart } from '../ui/line-chart';
import { standingWord } from '../ui/standing';
import { Tag } from '../ui/tag';
import { Nil } from '../ui/words';
import { costBars, pictureCurrency } from './cost-bars';
import { tickText } from '../platform/money-ticks';
import { manyPeriods, rangeOf, type Total } from './total';

type Shown = Plain<
  Pick<CostStrand_AddressFragment['shownCost'], 'totals' | 'statements' | 'edition' | 'breakdown'>
>;

/** Stated totals, their breakdown and the sums of the edition on one scale; a long series as a line over the years. */
export function CostPicture({ refText, shownCost }: { refText: string; shownCost: Shown }) {
  const { totals, statements, edition } = shownCost;
  const currency = pictureCurrency(shownCost);
  const isSeries = (edition?.periods.length ?? 0) > manyPeriods;
  const bars = costBars(shownCost, { currency, withPeriods: !isSeries });
  const own = totals.filter((total) => total.currency === currency);
  const title = statements.length > 0 ? 'Stated, and built up' : 'By period';
  return (
    <>
      {bars.length > 0 ? (
        <Figure
          title={title}
          strand="cost"
          twin={<TotalsTable shownCost={shownCost} />}
          source={<Source shownCost={shownCost} />}
        >
          <BarChart bars={bars} tickText={tickText(currency)} />
        </Figure>
      ) : null}
      {isSeries ? (
        <Figure
          title="Over the years"
          strand="cost"
          twin={<TotalsTable shownCost={shownCost} />}
          source={<Source shownCost={shownCost} />}
        >
          <LineChart
            label={`Base amounts of ${refText} by period, in ${currency}`}
            measured={own.map((total, x) => ({
              x,
              value: rangeOf(total)?.base ?? null,
              valueText: seriesText(total),
              standing: edition ? standingOf(edition.standing) : 'unknown',
            }))}
            ticks={own.map(({ period }, x) => ({ x, label: period.label }))}
            valueText={tickText(currency)}
          />
        </Figure>
      ) : null}
    </>
  );
}

/** An amount beside a point of a line: "$421B". */
function seriesText({ base, currency }: Total): string {
  if (base === null) return 'not published';
  const form = { style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 } as const;
  return drawnAmount({ amountMinor: base, currency }).toLocaleString('en', form);
}

/** What the fills of the bars say, in words. */
function Source({ shownCost: { edition, statements } }: { shownCost: Shown }) {
  if (!edition) return null;
  const whole = statements.length > 0 ? 'Stated totals are on the record. ' : '';
  return (
    <>
      {whole}Sums of edition {edition.number}: <Tag standing={standingOf(edition.standing)} />
    </>
  );
}

function TotalsTable({ shownCost: { totals, edition } }: { shownCost: Shown }) {
  const amount = (key: 'low' | 'base' | 'high', label: string) => ({
    key,
    label,
    isNumeric: true,
    cell: (total: Total) => <Amount amountMinor={total[key]} currency={total.currency} />,
  });
  return (
    <DataTable
      caption={
        edition
          ? `Sums by period, ${standingWord(standingOf(edition.standing)).toLowerCase()}`
          : 'Sums by period'
      }
      rows={totals}
      rowKey={({ period, currency }) => `${period.label} ${currency}`}
      columns={[
        { key: 'period', label: 'Period', cell: ({ period }) => period.label },
        { key: 'currency', label: 'Currency', cell: ({ currency }) => currency },
        amount('low', 'Low'),
        amount('base', 'Base'),
        amount('high', 'High'),
        {
          key: 'missing',
          label: 'Not published',
          isNumeric: true,
          cell: ({ unpublishedCount }) => (unpublishedCount === 0 ? <Nil>none</Nil> : unpublishedCount),
        },
      ]}
    />
  );
}

function Amount({ amountMinor, currency }: { amountMinor: string | null; currency: string }) {
  return amountMinor === null ? <Nil>not published</Nil> : figureOf({ amountMinor, currency });
}
