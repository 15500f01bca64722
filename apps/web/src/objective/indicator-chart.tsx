import { saveCsv } from '../platform/csv';
import { sayDate } from '../platform/dates';
import { standingOf } from '../platform/standing';
import { DataTable } from '../ui/data-table';
import { Figure } from '../ui/figure';
import { LineChart } from '../ui/line-chart';
import { standingWord } from '../ui/standing';
import { Nil } from '../ui/words';
import { drawnSeries, type MeasurementRow, type SeriesRow, seriesOf } from './indicator-series';
import { type Indicator, indicatorSentence } from './indicator-status';
import { textOf } from './marked-sentence';
import { sayDecimal, sayValue } from './value-words';

interface IndicatorChartProps {
  indicator: Indicator;
  measurements: readonly MeasurementRow[];
}

const percents = { from: 0, to: 100, ticks: [0, 25, 50, 75, 100] };

/** What was measured over time against the target of each period. */
export function IndicatorChart({ indicator, measurements }: IndicatorChartProps) {
  const { ref, unit, targets, title } = indicator;
  const rows = seriesOf(measurements, targets);
  const { measured, target, ticks, isCut } = drawnSeries(rows, indicator);
  const all = [...measured, ...target];
  if (all.length === 0) return null;
  const isShare = unit === '%' && all.every(({ value }) => value === null || (value >= 0 && value <= 100));
  const last = targets.at(-1);
  return (
    <Figure
      title="Measured, against the target of each period"
      strand="results"
      twin={<SeriesTable rows={rows} unit={unit} />}
      onCsv={() => saveCsv(`${ref}.csv`, csvRows(rows, indicator))}
      source={`The dotted line is the target, level over its period. ${isCut ? 'At // years in which nothing stands are left out. ' : ''}Solid: on the record. Hatched: illustrative.`}
    >
      <LineChart
        label={`${title}: ${textOf(indicatorSentence(indicator))}`}
        strand="results"
        measured={measured}
        target={target}
        targetText={last ? `${sayValue(last.value, unit)} target` : undefined}
        ticks={ticks}
        valueText={(value) => (unit === '%' ? `${value}%` : value.toLocaleString('en'))}
        axis={isShare ? percents : undefined}
      />
    </Figure>
  );
}

function SeriesTable({ rows, unit }: { rows: readonly SeriesRow[]; unit: string }) {
  return (
    <DataTable
      caption={`In ${unit === '%' ? 'percent' : unit}, the measurement that counts of each day`}
      rows={rows}
      rowKey={({ measurement }) => measurement.measuredOn}
      columns={[
        { key: 'day', label: 'Day', cell: ({ measurement }) => sayDate(measurement.measuredOn, 'table') },
        {
          key: 'value',
          label: 'Measured',
          isNumeric: true,
          cell: ({ measurement }) => sayDecimal(measurement.value),
        },
        {
          key: 'target',
          label: 'Target',
          isNumeric: true,
          cell: ({ target }) => (target ? sayDecimal(target.value) : <Nil>none</Nil>),
        },
        { key: 'period', label: 'Period', cell: ({ target }) => target?.period.label ?? <Nil>none</Nil> },
        {
          key: 'standing',
          label: 'Standing',
          cell: ({ measurement }) => standingWord(standingOf(measurement.standing)),
        },
      ]}
    />
  );
}

/** What the table shows, for a spreadsheet: plain numbers, plain dates. */
export function csvRows(
  rows: readonly SeriesRow[],
  { ref, unit }: Pick<Indicator, 'ref' | 'unit'>,
): string[][] {
  return [
    ['indicator', 'unit', 'measured_on', 'value', 'target', 'period', 'standing', 'source'],
    ...rows.map(({ measurement, target }) => [
      ref,
      unit,
      measurement.measuredOn,
      measurement.value,
      target?.value ?? '',
      target?.period.label ?? '',
      standingWord(standingOf(measurement.standing)),
      measurement.source.title,
    ]),
  ];
}
