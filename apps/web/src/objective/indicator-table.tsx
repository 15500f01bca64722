import type { ReactNode } from 'react';
import type { Standing } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import { pathOfRef } from '../platform/ref';
import { standingOf } from '../platform/standing';
import { type Column, DataTable } from '../ui/data-table';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { standingWord } from '../ui/standing';
import { Status } from '../ui/status';
import { Nil } from '../ui/words';
import { type Indicator, shownTarget, statusSigns } from './indicator-status';
import { sayValue } from './value-words';

/** An indicator, or an objective that has none. */
export interface IndicatorRow {
  key: string;
  indicator: Indicator | null;
}

interface IndicatorTableProps<Row extends IndicatorRow> {
  caption: string;
  rows: readonly Row[];
  /** What stands over the name of the indicator: its objective. */
  lead?: ((row: Row) => ReactNode) | undefined;
}

/** Indicators with baseline, latest measurement, the target that matters now, and where they stand by the rule. */
export function IndicatorTable<Row extends IndicatorRow>({ caption, rows, lead }: IndicatorTableProps<Row>) {
  const hasBaseline = rows.some(({ indicator }) => indicator && indicator.baseline !== null);
  return (
    <DataTable<Row>
      caption={hasBaseline ? caption : `${caption}. No baseline is known.`}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'indicator',
          label: lead ? 'Objective, and what measures it' : 'Indicator',
          cell: (row) => (
            <div className="stack-tight">
              {lead?.(row)}
              <div>
                <NameCell indicator={row.indicator} />
              </div>
            </div>
          ),
        },
        ...(hasBaseline ? [baselineColumn<Row>()] : []),
        {
          key: 'target',
          label: 'Target',
          isNumeric: true,
          cell: ({ indicator }) => indicator && <TargetCell indicator={indicator} />,
        },
        {
          key: 'latest',
          label: 'Latest',
          isNumeric: true,
          cell: ({ indicator }) => indicator && <LatestCell indicator={indicator} />,
        },
        {
          key: 'status',
          label: 'Status',
          cell: ({ indicator }) => indicator && <Status {...statusSigns[indicator.status]} />,
        },
      ]}
    />
  );
}

const baselineColumn = <Row extends IndicatorRow>(): Column<Row> => ({
  key: 'baseline',
  label: 'Baseline',
  isNumeric: true,
  cell: ({ indicator }) => indicator && <BaselineCell indicator={indicator} />,
});

function NameCell({ indicator }: { indicator: Indicator | null }) {
  if (!indicator) return <Nil>none measures it</Nil>;
  const { ref, title } = indicator;
  return (
    <>
      <RefChip refText={ref} strand="results" size="word" /> <Link href={pathOfRef(ref)}>{title}</Link>
    </>
  );
}

function BaselineCell({ indicator: { baseline, baselineOn, unit, standing } }: { indicator: Indicator }) {
  if (baseline === null) return <Nil>not known</Nil>;
  const when = baselineOn === null ? null : sayDate(baselineOn, 'table');
  return <Figure value={baseline} unit={unit} when={when} standing={standing} />;
}

function TargetCell({ indicator }: { indicator: Indicator }) {
  const target = shownTarget(indicator);
  if (!target) return <Nil>none</Nil>;
  const { value, period, standing } = target;
  return <Figure value={value} unit={indicator.unit} when={period.label} standing={standing} />;
}

function LatestCell({ indicator: { latest, unit } }: { indicator: Indicator }) {
  if (!latest) return <Nil>none</Nil>;
  const { value, measuredOn, standing } = latest;
  return <Figure value={value} unit={unit} when={sayDate(measuredOn, 'table')} standing={standing} />;
}

interface FigureProps {
  value: string;
  unit: string;
  when: string | null;
  standing: Standing;
}

/** A value, and beneath it the day or the period that it is of and how far it can be relied on. */
function Figure({ value, unit, when, standing }: FigureProps) {
  return (
    <>
      {sayValue(value, unit)}
      <br />
      <span className="caption">
        {when}
        {when === null ? null : <br />}
        {standingWord(standingOf(standing)).toLowerCase()}
      </span>
    </>
  );
}
