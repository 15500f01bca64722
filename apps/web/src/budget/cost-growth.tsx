import type { CostPageQuery } from '../gql/graphql';
import { saveCsv, saveFile } from '../platform/csv';
import { drawnAmount, figureOf, sayMoney } from '../platform/money';
import { tickText } from '../platform/money-ticks';
import type { Plain } from '../platform/plain';
import { standingOf } from '../platform/standing';
import { chiefStatement, sayStated } from '../platform/stated-total';
import { DataTable } from '../ui/data-table';
import { Figure } from '../ui/figure';
import { LineChart } from '../ui/line-chart';
import { Notice } from '../ui/notice';
import type { Standing } from '../ui/standing';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { Caption, Nil } from '../ui/words';
import { type FlatLine, growthSvg } from './cost-growth-svg';
import { type Growth, growthFinding, growthWarning } from './cost-growth-words';
import { rangeOf, type Total } from './total';

type Shown = Pick<
  Plain<NonNullable<CostPageQuery['address']>['shownCost']>,
  'growth' | 'totals' | 'statements' | 'edition'
>;

/** How the cost grows over the years, with the range of each, one picture for each currency. */
export function CostGrowth({ refText, cost }: { refText: string; cost: Shown }) {
  if (cost.growth.length === 0) return null;
  return (
    <Section title="Year by year" strand="cost">
      <div className="stack">
        {cost.growth.map((growth) => (
          <OneGrowth key={growth.currency} refText={refText} cost={cost} growth={growth} />
        ))}
      </div>
    </Section>
  );
}

interface OneGrowthProps {
  refText: string;
  cost: Shown;
  growth: Growth;
}

function OneGrowth({ refText, cost, growth }: OneGrowthProps) {
  const { currency } = growth;
  const totals = cost.totals.filter((total) => total.currency === currency);
  const standing = cost.edition ? standingOf(cost.edition.standing) : 'unknown';
  const stated = chiefStatement(cost.statements.filter(({ amount }) => amount.currency === currency));
  // Over many years a level line would say that a sum of one day held for all of them.
  const flat = stated?.periodLabel === null && totals.length <= 8 ? stated : undefined;
  const warning = growthWarning(growth);
  const finding = growthFinding(growth);
  const title = `Low, base and high over the years, ${currency}`;
  const flatLine = flat
    ? { level: drawnAmount(flat.amount), text: `${sayStated(flat)}, if flat` }
    : undefined;
  const rows = growthRows(totals);
  return (
    <div className="stack">
      <Figure
        title={title}
        strand="cost"
        finding={finding}
        twin={<YearsTable totals={totals} title={title} />}
        onCsv={() => saveCsv(`${refText}-by-year-${currency}.csv`, rows)}
        onSvg={() =>
          saveFile(`${refText}-by-year-${currency}.svg`, {
            text: growthSvg({ title: `${refText}. ${finding}`, totals, flat: flatLine, standing }),
            type: 'image/svg+xml',
          })
        }
        source={<Tag standing={standing} />}
      >
        <YearsChart label={`${refText}: ${finding}`} totals={totals} standing={standing} flat={flatLine} />
      </Figure>
      {warning === undefined ? null : (
        <Notice title="It grows fast" level={3}>
          <p>{warning}</p>
        </Notice>
      )}
      <Caption>
        More than 10% a year from the first year to the last, or twice as much within three years, is worth a
        warning. Periods that are no year, and years of which an amount is not published, are left out.
        {flat
          ? ` ${sayStated(flat)} was stated without a period; its line says only what it would be if it were a year’s.`
          : ''}
      </Caption>
    </div>
  );
}

interface YearsChartProps {
  label: string;
  totals: readonly Total[];
  standing: Standing;
  flat: FlatLine | undefined;
}

function YearsChart({ label, totals, standing, flat }: YearsChartProps) {
  const ranges = totals.map((total) => rangeOf(total));
  return (
    <LineChart
      label={label}
      strand="cost"
      measured={totals.map((total, x) => ({
        x,
        value: ranges[x]?.base ?? null,
        valueText: baseText(total),
        standing,
      }))}
      band={ranges.map((range, x) => ({ x, ends: range }))}
      bandStanding={standing}
      target={flat ? totals.map((_, x) => ({ x, value: flat.level })) : []}
      targetText={flat?.text}
      ticks={totals.map(({ period }, x) => ({ x, label: period.label }))}
      valueText={tickText(totals[0]?.currency ?? 'USD')}
    />
  );
}

const baseText = ({ base, currency }: Total): string =>
  base === null ? 'not published' : sayMoney({ amountMinor: base, currency }, { compact: 'picture' });

const ends = ['low', 'base', 'high'] as const;

/** The table as a file: amounts as they are shown. */
const growthRows = (totals: readonly Total[]): string[][] => [
  ['Period', 'Currency', 'Low', 'Base', 'High'],
  ...totals.map((total) => [
    total.period.label,
    total.currency,
    ...ends.map((end) => amountText(total, end) ?? 'not published'),
  ]),
];

function amountText(total: Total, end: (typeof ends)[number]): string | undefined {
  const amountMinor = total[end];
  return amountMinor === null ? undefined : figureOf({ amountMinor, currency: total.currency });
}

function YearsTable({ totals, title }: { totals: readonly Total[]; title: string }) {
  return (
    <DataTable
      caption={title}
      rows={totals}
      rowKey={({ period }) => period.label}
      columns={[
        { key: 'period', label: 'Period', cell: ({ period }) => period.label },
        ...ends.map((end) => ({
          key: end,
          label: end.slice(0, 1).toUpperCase() + end.slice(1),
          isNumeric: true,
          cell: (total: Total) => amountText(total, end) ?? <Nil>not published</Nil>,
        })),
      ]}
    />
  );
}
