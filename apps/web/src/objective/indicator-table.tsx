import type { ReactNode } from 'react';
import { sayDate } from '../platform/dates';
import { pathOfRef } from '../platform/ref';
import { type Column, DataTable } from '../ui/data-table';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { Status } from '../ui/status';
import { Tag } from '../ui/tag';
import { Nil } from '../ui/words';
import { type Indicator, shownTarget, statusSigns } from './indicator-status';
import { sayValue } from './value-words';

/** An indicator, or an objective that has none. */
export interface IndicatorRow {
  key: string;
  indicator: Indicator | null;
}

interface IndicatorTableProps<Row extends IndicatorRow> {
  caption: ReactNode;
  rows: readonly Row[];
  /** A first column that says more than the indicator itself: its objective. */
  lead?: Column<Row> | undefined;
}

/** Indicators with baseline, latest measurement, the target that matters now, and where they stand by the rule. */
export function IndicatorTable<Row extends IndicatorRow>({ caption, rows, lead }: IndicatorTableProps<Row>) {
  return (
    <DataTable<Row>
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        ...(lead ? [lead] : []),
        { key: 'indicator', label: 'Indicator', cell: ({ indicator }) => <NameCell indicator={indicator} /> },
        {
          key: 'baseline',
          label: 'Baseline',
          isNumeric: true,
          cell: ({ indicator }) => indicator && <BaselineCell indicator={indicator} />,
        },
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

function NameCell({ indicator }: { indicator: Indicator | null }) {
  if (!indicator) return <Nil>none measures it</Nil>;
  const { ref, title } = indicator;
  return (
    <>
      <RefChip refText={ref} strand="results" size="word" /> <Link href={pathOfRef(ref)}>{title}</Link>
    </>
  );
}

function BaselineCell({ indicator: { baseline, baselineOn, unit } }: { indicator: Indicator }) {
  if (baseline === null) return <Nil>not known</Nil>;
  return (
    <Figure value={baseline} unit={unit} when={baselineOn === null ? null : sayDate(baselineOn, 'table')} />
  );
}

function TargetCell({ indicator }: { indicator: Indicator }) {
  const target = shownTarget(indicator);
  if (!target) return <Nil>none</Nil>;
  const isIllustrative = target.standing === 'ILLUSTRATIVE';
  return (
    <Figure
      value={target.value}
      unit={indicator.unit}
      when={target.period.label}
      isIllustrative={isIllustrative}
    />
  );
}

function LatestCell({ indicator: { latest, unit } }: { indicator: Indicator }) {
  if (!latest) return <Nil>none</Nil>;
  const { value, measuredOn, standing } = latest;
  return (
    <Figure
      value={value}
      unit={unit}
      when={sayDate(measuredOn, 'table')}
      isIllustrative={standing === 'ILLUSTRATIVE'}
    />
  );
}

interface FigureProps {
  value: string;
  unit: string;
  when: string | null;
  isIllustrative?: boolean;
}

/** A value over the day or the period that it is of. */
function Figure({ value, unit, when, isIllustrative = false }: FigureProps) {
  return (
    <>
      {sayValue(value, unit)}
      {when === null ? null : (
        <>
          <br />
          <span className="caption">{when}</span>
        </>
      )}
      {isIllustrative ? (
        <>
          <br />
          <Tag standing="illustrative" />
        </>
      ) : null}
    </>
  );
}
