import type { BaseOfPeriodFragment, PledgeRow_PledgeFragment, Standing } from '../gql/graphql';
import { saveCsv } from '../platform/csv';
import { tickText } from '../platform/money-ticks';
import { standingOf } from '../platform/standing';
import { BarChart } from '../ui/bar-chart';
import { DataTable } from '../ui/data-table';
import { Figure } from '../ui/figure';
import { standingWord } from '../ui/standing';
import { Caption, Nil } from '../ui/words';
import { type MoneyRow, moneyRows } from './offer-bars';

interface OfferPictureProps {
  address: {
    ref: string;
    latest: { edition: { standing: Standing } | null; totals: readonly BaseOfPeriodFragment[] };
  };
  pledges: readonly PledgeRow_PledgeFragment[];
}

/** Each offer as a bar of its own under the base cost of its period. In words where no period can be compared. */
export function OfferPicture({ address: { ref, latest }, pledges }: OfferPictureProps) {
  const found = moneyRows({ totals: latest.totals, standing: latest.edition?.standing ?? null, pledges });
  if (!found) return <Caption>No base cost is published for these days and in this currency.</Caption>;
  const { currency, rows } = found;
  return (
    <Figure
      title="Each offer beside the base cost of its year"
      strand="funding"
      twin={<OfferTable rows={rows} currency={currency} />}
      onCsv={() => saveCsv(`${ref}-offers.csv`, csvRows(rows, currency))}
      source="They are memoranda: they are never added, neither to each other nor to anything."
    >
      <BarChart bars={rows.map(({ bar }) => bar)} strand="funding" tickText={tickText(currency)} />
    </Figure>
  );
}

const standingOfRow = ({ standing }: MoneyRow): string =>
  standingWord(standing === null ? 'unknown' : standingOf(standing));

const csvRows = (rows: readonly MoneyRow[], currency: string): string[][] => [
  ['Period', 'What', 'Amount', 'Currency', 'Standing'],
  ...rows.map((row) => [
    row.period,
    row.what,
    row.figure?.replaceAll(',', '') ?? 'not published',
    currency,
    standingOfRow(row),
  ]),
];

function OfferTable({ rows, currency }: { rows: readonly MoneyRow[]; currency: string }) {
  return (
    <DataTable
      caption={`Amounts in ${currency}, never added`}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'what', label: 'What', cell: ({ what }) => what },
        { key: 'period', label: 'Period', cell: ({ period }) => period },
        {
          key: 'amount',
          label: 'Amount',
          isNumeric: true,
          cell: ({ figure }) => figure ?? <Nil>not published</Nil>,
        },
        { key: 'standing', label: 'Standing', cell: standingOfRow },
      ]}
    />
  );
}
