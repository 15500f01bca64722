import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { ComparePageDocument, type ComparePageQuery } from '../gql/graphql';
import { AddressTabs } from '../platform/address-tabs';
import { saveCsv } from '../platform/csv';
import { drawnAmount, figureOf, sayMoney } from '../platform/money';
import { Meta } from '../platform/meta';
import { tickText } from '../platform/money-ticks';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { standingOf } from '../platform/standing';
import { BarChart } from '../ui/bar-chart';
import { WithNote } from '../ui/columns';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { Figure } from '../ui/figure';
import { Notice } from '../ui/notice';
import { PageTitle } from '../ui/page-title';
import { Place } from '../ui/place';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import type { Standing } from '../ui/standing';
import { Statement, Underlined } from '../ui/statement';
import { Tag } from '../ui/tag';
import { Caption } from '../ui/words';
import { partsTable } from './compare-files';
import { CompareLines } from './compare-lines';
import { ComparePicker } from './compare-picker';
import { type CompareState, readCompareState } from './compare-url';
import {
  type Change,
  changeStatement,
  type Comparison,
  countSentence,
  lonelyPeriods,
  madeOf,
  partMeanings,
  partNames,
  partsInOrder,
  signed,
} from './compare-words';

type Initiative = NonNullable<ComparePageQuery['initiative']>;
type Edition = Initiative['editions'][number];

/** Two editions of the costs of an initiative: what changed, by how much, and why. */
export function ComparePage() {
  const { initiative, comparison } = usePage(ComparePageDocument);
  return initiative ? <Known initiative={initiative} compared={comparison} /> : null;
}

function Known({ initiative, compared }: { initiative: Initiative; compared: Comparison | null }) {
  const [search] = useSearchParams();
  const state = useMemo(() => readCompareState(search), [search]);
  const { ref, title, forum, editions } = initiative;
  const from = editions.find((edition) => edition.ref === state.from);
  const to = editions.find((edition) => edition.ref === state.to);
  // Two editions of another initiative can be compared, and not here.
  const comparison = from && to && from !== to ? compared : null;
  const change = comparison?.change ?? null;
  const words = change && from && to ? changeStatement(change, { from: from.number, to: to.number }) : null;
  const isIllustrative = [from, to].some((edition) => edition?.standing === 'ILLUSTRATIVE');
  return (
    <>
      <Meta
        title={`${ref} What changed, and why`}
        description={
          words
            ? words.before + words.marked + words.after
            : `Two editions of the costs of ${title}, compared.`
        }
      />
      <Place steps={placeSteps(forum, [{ ref, title }], 'What changed')} />
      <PageTitle sign={<RefChip refText={ref} size="large" />}>What changed, and why</PageTitle>
      <AddressTabs refText={ref} current="cost" />
      <Statement isSmall>
        {words && change ? (
          <>
            {words.before}
            <Underlined strand="cost">{words.marked}</Underlined>
            {words.after} {madeOf(change, change.currency)}{' '}
            {isIllustrative ? <Tag standing="illustrative" /> : null}
          </>
        ) : (
          'Two editions of the costs, line by line.'
        )}
      </Statement>
      {editions.length > 1 ? (
        <ComparePicker initiative={initiative} comparison={comparison} change={change} state={state} />
      ) : null}
      {comparison && from && to ? (
        <Compared initiative={ref} comparison={comparison} state={state} editions={{ from, to }} />
      ) : (
        <NotComparable initiative={initiative} state={state} />
      )}
    </>
  );
}

/** Why two editions cannot be compared, and what can. */
function NotComparable({
  initiative: { ref, editions },
  state,
}: {
  initiative: Initiative;
  state: CompareState;
}) {
  const { from, to } = state;
  if (editions.length < 2)
    return (
      <EmptyState
        level={2}
        title={`${ref} has ${editions.length === 0 ? 'no edition' : 'one edition'} to compare`}
      >
        Once a later edition of its costs is published, this page says what changed between the two.
      </EmptyState>
    );
  const strangers = [from, to].filter(
    (one) => one !== null && editions.every((edition) => edition.ref !== one),
  );
  return (
    <Notice
      kind="error"
      title={
        strangers.length > 0
          ? `${[...new Set(strangers)].join(' and ')} is no edition of ${ref}`
          : `${from ?? 'An edition'} cannot be compared with itself`
      }
    >
      <p>
        {strangers.length > 0
          ? 'Only editions of one initiative can be compared. Choose two of those above.'
          : 'Choose another edition above.'}
      </p>
    </Notice>
  );
}

interface ComparedProps {
  initiative: string;
  comparison: Comparison;
  state: CompareState;
  editions: { from: Edition; to: Edition };
}

function Compared({ initiative, comparison, state, editions: { from, to } }: ComparedProps) {
  const { change } = comparison;
  const numbers = { from: from.number, to: to.number };
  const lonely = lonelyPeriods(comparison, numbers);
  const standing = standingOf(
    [from, to].some((edition) => edition.standing === 'ILLUSTRATIVE') ? 'ILLUSTRATIVE' : to.standing,
  );
  return (
    <>
      {change ? (
        <>
          <Section title="What the change is made of" strand="cost">
            <WithNote beside={<Meanings change={change} comparison={comparison} />}>
              <PartsPicture change={change} numbers={numbers} standing={standing} />
            </WithNote>
          </Section>
          <Section title="Line by line" strand="cost" lede={countSentence(comparison, change)}>
            <CompareLines
              initiative={initiative}
              change={change}
              state={state}
              names={{ from: `Edition ${from.number}`, to: `Edition ${to.number}` }}
            />
          </Section>
        </>
      ) : (
        <EmptyState
          level={2}
          title={`Editions ${from.number} and ${to.number} have no amounts in a period of the same name`}
        >
          {countSentence(comparison, { changedCount: 0, unchangedCount: 0 })}
        </EmptyState>
      )}
      <Section title="Every period" strand="cost" lede={lonely}>
        {comparison.changes.length > 0 ? <EveryPeriod comparison={comparison} numbers={numbers} /> : null}
      </Section>
    </>
  );
}

interface PartsPictureProps {
  change: Change;
  numbers: { from: number; to: number };
  standing: Standing;
}

/** The parts of the change and the whole of it, as bars from nothing. */
function PartsPicture({ change, numbers, standing }: PartsPictureProps) {
  const { period, currency } = change;
  const told = partsInOrder.filter((part) => BigInt(change[part]) !== 0n);
  const bar = (key: string, label: string, amountMinor: string) => ({
    key,
    label,
    value: drawnAmount({ amountMinor, currency }),
    standing,
    valueText: signed(amountMinor, currency),
  });
  const bars = [
    ...told.map((part) => bar(part, partNames[part], change[part])),
    bar('change', 'Together', change.change),
  ];
  const rows = [
    { name: `Edition ${numbers.from}`, amount: figureOf({ amountMinor: change.before, currency }) },
    ...partsInOrder.map((part) => ({
      name: partNames[part],
      amount: figureOf({ amountMinor: change[part], currency }, { sign: true }),
    })),
    { name: `Edition ${numbers.to}`, amount: figureOf({ amountMinor: change.after, currency }) },
  ];
  return (
    <Figure
      title={`From edition ${numbers.from} to edition ${numbers.to}, ${period}`}
      strand="cost"
      twin={
        <DataTable
          caption={`In ${currency}`}
          columns={[
            { key: 'part', label: 'Part', cell: ({ name }) => name },
            { key: 'amount', label: 'Amount', isNumeric: true, cell: ({ amount }) => amount },
          ]}
          rows={rows}
          rowKey={({ name }) => name}
        />
      }
      onCsv={() => saveCsv(`change-${period}.csv`, partsTable(change, numbers))}
      source={standing === 'illustrative' ? <Tag standing="illustrative" /> : null}
    >
      <BarChart bars={bars} tickText={tickText(currency)} />
    </Figure>
  );
}

function Meanings({ change, comparison: { from, to } }: { change: Change; comparison: Comparison }) {
  const told = partsInOrder.filter((part) => BigInt(change[part]) !== 0n);
  return (
    <>
      {told.map((part) => (
        <Caption key={part}>
          <strong>{partNames[part]}</strong>: {partMeanings[part]}
        </Caption>
      ))}
      <Caption>Together they are the change, to the cent.</Caption>
      {from.priceLevel && to.priceLevel?.series === from.priceLevel.series ? (
        <Caption>
          {to.priceLevel.series}: {from.priceLevel.index}, then {to.priceLevel.index}.
        </Caption>
      ) : null}
    </>
  );
}

function EveryPeriod({
  comparison: { changes },
  numbers,
}: {
  comparison: Comparison;
  numbers: { from: number; to: number };
}) {
  const amount = (key: 'before' | 'after' | 'change', label: string) => ({
    key,
    label,
    isNumeric: true,
    cell: (row: (typeof changes)[number]) =>
      key === 'change'
        ? signed(row.change, row.currency)
        : sayMoney({ amountMinor: row[key], currency: row.currency }),
  });
  return (
    <DataTable
      caption="Sums over all lines, in the periods that both editions have"
      columns={[
        { key: 'period', label: 'Period', cell: ({ period, currency }) => `${period}, ${currency}` },
        amount('before', `Edition ${numbers.from}`),
        amount('after', `Edition ${numbers.to}`),
        amount('change', 'Change'),
      ]}
      rows={changes}
      rowKey={({ period, currency }) => `${period} ${currency}`}
    />
  );
}
