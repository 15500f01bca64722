import { formatDecimal } from '@plumbline/money';
import type { ComparedCostRowFragment, Standing as WireStanding } from '../gql/graphql';
import { drawnAmount, figureOf, moneyOf } from '../platform/money';
import { tickText } from '../platform/money-ticks';
import type { Plain } from '../platform/plain';
import { SourceWords } from '../platform/source-words';
import { standingOf } from '../platform/standing';
import { TakeAway } from '../platform/take-away';
import { type Bar, BarChart } from '../ui/bar-chart';
import { type Column, DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { Figure } from '../ui/figure';
import { Link } from '../ui/link';
import { Section } from '../ui/section';
import type { Standing } from '../ui/standing';
import { Tag } from '../ui/tag';
import { Caption, Nil } from '../ui/words';
import { type PerPost, perPostRule, sayEnds, sayPosts } from './comparator-words';
import { comparisonFinding, type Compared, perCurrency, whyNot } from './compared-words';
import { sayRateOfDay } from './exchange-rate-words';

interface Edition {
  standing: WireStanding;
  source: { url: string | null } | null;
}

interface CostComparedProps {
  refText: string;
  compared: readonly Plain<ComparedCostRowFragment>[];
  edition: Edition;
}

/** Whether a cost is high or low: each full-time post of it beside what others pay for one. */
export function CostCompared({ refText, compared, edition }: CostComparedProps) {
  return (
    <Section
      id="compared"
      title="Is this high or low?"
      strand="cost"
      lede="What it comes to for each full-time post and year, beside what such posts cost elsewhere."
    >
      <div className="stack">
        {compared.length === 0 ? (
          <EmptyState title="Nothing is recorded to compare with">
            A comparator would be here with its year and source. Editors of the whole site record them.
          </EmptyState>
        ) : null}
        {perCurrency(compared).map((rows) => (
          <InOneCurrency key={rows[0]?.comparator.currency} refText={refText} rows={rows} edition={edition} />
        ))}
        <Caption>
          {perPostRule} <Link href="/comparators">All comparators</Link>
        </Caption>
      </div>
    </Section>
  );
}

interface InOneCurrencyProps {
  refText: string;
  rows: readonly Compared[];
  edition: Edition;
}

function InOneCurrency({ refText, rows, edition }: InOneCurrencyProps) {
  const [first] = rows;
  if (!first) return null;
  const { currency } = first.comparator;
  const drawnAs = standingOf(edition.standing);
  const lines = linesOf(rows, drawnAs);
  const isOwnSource = rows.some(
    ({ comparator: { source } }) => source.url && source.url === edition.source?.url,
  );
  return (
    <>
      {first.outcome === 'TOLD' ? null : (
        <EmptyState title={whyNot(first).title}>{whyNot(first).body}</EmptyState>
      )}
      <Figure
        title={`For each full-time post and year, in ${currency}`}
        finding={comparisonFinding(rows)}
        strand="cost"
        twin={
          <DataTable
            caption={`For each full-time post and year, in ${currency}`}
            rows={lines}
            rowKey={({ key }) => key}
            columns={columns}
          />
        }
        source={
          <>
            {refText}: <Tag standing={drawnAs} />
          </>
        }
      >
        <BarChart bars={lines.filter(isDrawn).map(barOf)} tickText={tickText(currency)} />
      </Figure>
      {isOwnSource ? (
        <p>
          The edition takes rates from the same source as a comparator: that the two agree confirms neither.
        </p>
      ) : null}
      <TakeAway
        name={`${refText}-compared-${currency}`}
        what={`${refText} beside comparators in ${currency}`}
        rows={[
          ['what', 'period', 'posts', 'currency', 'low', 'base', 'high', 'standing', 'source', 'link'],
          ...lines.map(plainRow),
        ]}
      />
      <Sources rows={rows} />
    </>
  );
}

/** Where the comparators come from, and by which rates the cost was converted. */
function Sources({ rows }: { rows: readonly Compared[] }) {
  const sources = new Map(rows.map(({ comparator: { source } }) => [source.title, source]));
  const rates = rows[0]?.rates ?? [];
  return (
    <p className="caption">
      Comparators:{' '}
      {[...sources.values()].map((source, index) => (
        <span key={source.title}>
          {index > 0 ? '; ' : ''}
          <SourceWords source={source} />
        </span>
      ))}
      . {rates.length > 0 ? `Converted by ${rates.map(sayRateOfDay).join('; ')} ` : null}
      {rates.some((rate) => rate.standing === 'ILLUSTRATIVE') ? <Tag standing="illustrative" /> : null}
    </p>
  );
}

/** A row of the picture and of the table beside it: one of the cost itself, or a comparator. */
interface Line {
  key: string;
  label: string;
  period: string;
  posts: string | null;
  amount: PerPost | null;
  /** Why there is no amount. */
  missing: string;
  standing: Standing;
  currency: string;
  source: { title: string; url: string | null } | null;
}

function linesOf(rows: readonly Compared[], standing: Standing): Line[] {
  const [first] = rows;
  if (!first) return [];
  const { period, posts, alone, everything, outcome, comparator } = first;
  const own = {
    ...{ period: period.label, posts, standing, currency: comparator.currency, source: null },
    missing: outcome === 'TOLD' ? 'not published' : 'cannot be told',
  };
  return [
    { ...own, key: 'alone', label: `This cost in ${period.label}, its posts alone`, amount: alone },
    { ...own, key: 'everything', label: `This cost in ${period.label}, everything`, amount: everything },
    ...rows.map(({ comparator: other }): Line => ({
      key: other.key,
      label: `${other.title}${other.covers === 'POSTS' && other.perPost ? ', its posts alone' : ''}`,
      period: other.periodLabel,
      posts: sayPosts(other),
      amount: other.perPost,
      missing: other.low === null ? 'its cost is not told' : 'its posts are not told',
      standing: standingOf(other.standing),
      currency: other.currency,
      source: other.source,
    })),
  ];
}

/** Of what is told of posts alone there is nothing to draw; the table has it. */
const isDrawn = ({ amount, source }: Line): boolean => amount !== null || source === null;

function barOf({ key, label, posts, amount, missing, standing }: Line): Bar {
  const words = posts ? (/posts/.test(posts) ? posts : `${posts} posts`) : undefined;
  if (!amount) return { key, label, value: null, standing: 'unknown', valueText: missing, note: words };
  const drawn = (amountMinor: string | null) =>
    amountMinor === null ? null : drawnAmount({ amountMinor, currency: amount.currency });
  const [low, base, high] = [drawn(amount.low), drawn(amount.base), drawn(amount.high)];
  const isRange = low !== null && high !== null && low !== high;
  return {
    ...{ key, label, standing, valueText: sayEnds(amount), note: words },
    // A range of which no middle is told has no stroke.
    value: base ?? (isRange ? null : high),
    ...(isRange && { range: { low, high } }),
  };
}

const columns: readonly Column<Line>[] = [
  { key: 'what', label: 'What', cell: ({ label }) => label },
  { key: 'period', label: 'Of', cell: ({ period }) => period },
  { key: 'posts', label: 'Posts', isNumeric: true, cell: ({ posts }) => posts ?? <Nil>not told</Nil> },
  ...(['low', 'base', 'high'] as const).map((end): Column<Line> => ({
    key: end,
    label: { low: 'Low', base: 'Base', high: 'High' }[end],
    isNumeric: true,
    cell: ({ amount, missing }) => {
      const amountMinor = amount?.[end] ?? null;
      if (amount && amountMinor !== null) return figureOf({ amountMinor, currency: amount.currency });
      return <Nil>{amount ? 'not told' : missing}</Nil>;
    },
  })),
  {
    key: 'source',
    label: 'Source',
    cell: ({ source }) => (source ? <SourceWords source={source} /> : 'the edition above'),
  },
];

function plainRow({ label, period, posts, amount, standing, source, currency }: Line): string[] {
  const plain = (amountMinor: string | null | undefined) =>
    amountMinor ? formatDecimal(moneyOf({ amountMinor, currency })) : '';
  return [
    ...[label, period, posts ?? '', currency],
    ...[plain(amount?.low), plain(amount?.base), plain(amount?.high)],
    ...[standing, source?.title ?? '', source?.url ?? ''],
  ];
}
