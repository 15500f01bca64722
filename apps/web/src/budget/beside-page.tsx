import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { formatDecimal } from '@plumbline/money';
import { BesidePageDocument, type BesidePageQuery } from '../gql/graphql';
import { AddressTabs } from '../platform/address-tabs';
import { sentenceCase } from '../platform/count';
import { Meta } from '../platform/meta';
import { drawnAmount, figureOf, moneyOf } from '../platform/money';
import { tickText } from '../platform/money-ticks';
import { usePage } from '../platform/page';
import { placeSteps } from '../platform/place-steps';
import { strandOfRef } from '../platform/ref';
import { standingOf } from '../platform/standing';
import { TakeAway } from '../platform/take-away';
import { BarChart } from '../ui/bar-chart';
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
import { Nil } from '../ui/words';
import { BesidePicker } from './beside-picker';
import { type BesideState, readBesideState } from './beside-url';
import { type Beside, besideStatement, nameOf, sideBySide } from './beside-words';
import { sayTotalShort, shownPeriod, type Total } from './total';

type Address = NonNullable<BesidePageQuery['address']>;

interface Names {
  own: string;
  other: string;
}

/** Two selections of the costs of an initiative: what the one comes to beside the other. */
export function BesidePage() {
  const { address, other } = usePage(BesidePageDocument);
  const [search] = useSearchParams();
  const state = useMemo(() => readBesideState(search), [search]);
  return address ? <Known address={address} other={other} state={state} /> : null;
}

interface KnownProps {
  address: Address;
  other: BesidePageQuery['other'];
  state: BesideState;
}

function Known({ address, other, state }: KnownProps) {
  const { ref, title, place, initiative, shownCost, kind } = address;
  const { edition } = shownCost;
  const names = { own: nameOf(ref, state.own), other: nameOf(state.with ?? '', state.other) };
  const trouble = troubleOf({ address, other, state });
  const rows = other && !trouble ? sideBySide(shownCost.totals, other.shownCost.totals) : [];
  const period = shownPeriod(edition?.periods ?? [], state.period);
  const shown = rows.find((row) => row.period === period);
  const words = shown ? besideStatement(shown, names) : undefined;
  const above = kind === 'INITIATIVE' ? [{ ref, title }] : [...place, { ref, title }];
  return (
    <>
      <Meta
        title={`${ref} Two costs side by side`}
        description={words ? words.before + words.marked + words.after : `A cost beside that of ${title}.`}
      />
      <Place steps={placeSteps(initiative?.forum, above, 'Side by side')} />
      <PageTitle sign={<RefChip refText={ref} size="large" strand={strandOfRef(ref)} />}>
        Two costs side by side
      </PageTitle>
      <AddressTabs refText={ref} current="cost" />
      <Statement isSmall>
        {words ? (
          <>
            {words.before}
            <Underlined strand="cost">{words.marked}</Underlined>
            {words.after} {edition?.standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
          </>
        ) : (
          `What ${ref} comes to, beside another part of the same initiative.`
        )}
      </Statement>
      <BesidePicker address={address} state={state} period={period} />
      {trouble ?? null}
      {shown && edition ? (
        <SideBySide rows={rows} shown={shown} names={names} standing={standingOf(edition.standing)} />
      ) : null}
    </>
  );
}

/** Why there is nothing to set beside the cost; nothing where there is something. */
function troubleOf({ address, other, state }: KnownProps) {
  const { ref, initiative, shownCost } = address;
  const { with: named, own } = state;
  if (!shownCost.edition)
    return (
      <EmptyState level={2} title="No edition of the costs is published">
        Once one is, its parts can be set side by side.
      </EmptyState>
    );
  const isSame = named === ref && JSON.stringify(own) === JSON.stringify(state.other);
  if (named === null || isSame)
    return (
      <EmptyState
        level={2}
        title={isSame ? 'A cost beside itself says nothing' : 'What it is set beside is not said yet'}
      >
        Write the ref of an area, a line or the initiative above, or choose another class or sourcing.
      </EmptyState>
    );
  if (other?.initiative?.ref !== initiative?.ref)
    return (
      <Notice kind="error" title={`${named} is no part of ${initiative?.ref ?? 'the initiative'}`}>
        <p>Only parts of one initiative are set side by side, since they share editions and periods.</p>
      </Notice>
    );
  return undefined;
}

interface SideBySideProps {
  rows: readonly Beside[];
  shown: Beside;
  names: Names;
  standing: Standing;
}

function SideBySide({ rows, shown, names, standing }: SideBySideProps) {
  const { currency, period } = shown;
  const bar = (key: keyof Names) => {
    const total = shown[key];
    const value = total && total.base !== null ? drawnAmount({ amountMinor: total.base, currency }) : null;
    const valueText = total ? sayTotalShort(total) : 'no amount';
    return { key, label: sentenceCase(names[key]), value, standing, valueText };
  };
  return (
    <>
      <Section title={`In ${period}`} strand="cost">
        <Figure
          title={sentenceCase(`${names.own} beside ${names.other}, ${currency}`)}
          strand="cost"
          twin={<BesideTable rows={rows.filter((row) => row === shown)} names={names} />}
          source={standing === 'illustrative' ? <Tag standing="illustrative" /> : null}
        >
          <BarChart bars={[bar('own'), bar('other')]} tickText={tickText(currency)} />
        </Figure>
      </Section>
      <Section title="Every period" strand="cost">
        <BesideTable rows={rows} names={names} />
        <TakeAway name="side-by-side" what={`${names.own} and ${names.other}`} rows={fileOf(rows, names)} />
      </Section>
    </>
  );
}

function BesideTable({ rows, names }: { rows: readonly Beside[]; names: Names }) {
  const amount = (total: Total | undefined) =>
    total && total.base !== null ? (
      figureOf({ amountMinor: total.base, currency: total.currency })
    ) : (
      <Nil>{total ? 'not published' : 'none'}</Nil>
    );
  return (
    <DataTable
      caption="Sums of the base amounts"
      columns={[
        { key: 'period', label: 'Period', cell: ({ period, currency }) => `${period}, ${currency}` },
        { key: 'own', label: sentenceCase(names.own), isNumeric: true, cell: ({ own }) => amount(own) },
        {
          key: 'other',
          label: sentenceCase(names.other),
          isNumeric: true,
          cell: ({ other }) => amount(other),
        },
        {
          key: 'difference',
          label: 'Difference',
          isNumeric: true,
          cell: ({ difference, currency }) =>
            difference === null ? (
              <Nil>not known</Nil>
            ) : (
              figureOf({ amountMinor: difference, currency }, { sign: true })
            ),
        },
      ]}
      rows={rows}
      rowKey={({ period, currency }) => `${period} ${currency}`}
    />
  );
}

function fileOf(rows: readonly Beside[], names: Names): string[][] {
  const decimal = (amountMinor: string | null | undefined, currency: string): string =>
    typeof amountMinor === 'string' ? formatDecimal(moneyOf({ amountMinor, currency })) : '';
  return [
    ['Period', 'Currency', names.own, names.other, 'Difference'],
    ...rows.map(({ period, currency, own, other, difference }) => [
      period,
      currency,
      decimal(own?.base, currency),
      decimal(other?.base, currency),
      decimal(difference, currency),
    ]),
  ];
}
