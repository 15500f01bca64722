import { figureOf } from '../platform/money';
import { tickText } from '../platform/money-ticks';
import { pathOfRef } from '../platform/ref';
import { standingOf } from '../platform/standing';
import { BarChart } from '../ui/bar-chart';
import { DataTable } from '../ui/data-table';
import { Figure } from '../ui/figure';
import { Tag } from '../ui/tag';
import { Nil } from '../ui/words';
import { costBars, currenciesOf, type AlternativeCost, type AlternativeFacts } from './alternative-words';

/** What each alternative would cost: a scale for each currency, since two are never compared. */
export function AlternativeCosts({
  initiative,
  alternatives,
}: {
  initiative: string;
  alternatives: readonly AlternativeFacts[];
}) {
  const currencies = currenciesOf(alternatives);
  return currencies.map((currency) => (
    <Figure
      key={currency}
      title={`On one scale, in ${currency}`}
      strand="cost"
      csvHref={`${pathOfRef(initiative)}/alternatives.csv`}
      twin={<CostTable alternatives={alternatives} currency={currency} />}
      source="Solid: stated on record. Hatched: reckoned. The period of each stands beside its amount."
    >
      <BarChart bars={costBars(alternatives, currency)} strand="cost" tickText={tickText(currency)} />
    </Figure>
  ));
}

function CostTable({
  alternatives,
  currency,
}: {
  alternatives: readonly AlternativeFacts[];
  currency: string;
}) {
  const rows = alternatives.flatMap(({ ref, title, cost }) =>
    cost?.currency === currency ? [{ ref, title, cost }] : [],
  );
  const amount = (end: 'low' | 'base' | 'high', label: string) => ({
    key: end,
    label,
    isNumeric: true,
    cell: ({ cost }: { cost: AlternativeCost }) => <Amount amountMinor={cost[end]} currency={currency} />,
  });
  return (
    <DataTable
      caption={`What each would cost, in ${currency}`}
      rows={rows}
      rowKey={({ ref }) => ref}
      columns={[
        { key: 'alternative', label: 'Alternative', cell: ({ ref, title }) => `${ref} ${title}` },
        { key: 'period', label: 'Period', cell: ({ cost }) => cost.periodLabel ?? <Nil>not stated</Nil> },
        amount('low', 'Low'),
        amount('base', 'Base'),
        amount('high', 'High'),
        {
          key: 'standing',
          label: 'Standing',
          cell: ({ cost }) => <Tag standing={standingOf(cost.standing)} />,
        },
      ]}
    />
  );
}

function Amount({ amountMinor, currency }: { amountMinor: string | null; currency: string }) {
  return amountMinor === null ? <Nil>none</Nil> : figureOf({ amountMinor, currency });
}
