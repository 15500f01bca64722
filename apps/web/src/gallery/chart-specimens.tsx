import { BarChart, type Bar } from '../ui/bar-chart';
import { Columns } from '../ui/columns';
import { DataTable } from '../ui/data-table';
import { Figure } from '../ui/figure';
import { LineChart } from '../ui/line-chart';
import type { Measurement } from '../ui/line-plot';
import { standingWord } from '../ui/standing';
import type { StrandKey } from '../ui/strand';
import { Tag } from '../ui/tag';
import { Nil } from '../ui/words';

export function ChartSpecimens() {
  return (
    <div className="stack">
      <Columns count={2}>
        <Bars
          title="The three honesties"
          strand="cost"
          finding="Asked, built up, and not known."
          bars={honesties}
        />
        <Bars
          title="Money in its states"
          strand="funding"
          finding="They are never added together."
          bars={states}
        />
        <OverTime title="Against a target" finding="It grows, more slowly than its path." measured={months} />
        <OverTime title="With a gap and a record" finding="March was not measured." measured={withGap} />
      </Columns>
      <OverTime title="The same in a wide column" finding="Every label has room." measured={withGap} />
    </div>
  );
}

const honesties: readonly Bar[] = [
  { key: 'asked', label: 'Asked', value: 4.2, standing: 'record', valueText: '$4.2M' },
  {
    key: 'built',
    label: 'Built up',
    value: 3.12,
    range: { low: 2.04, high: 4.39 },
    standing: 'illustrative',
    valueText: '$2.04M to $4.39M, base $3.12M',
  },
  {
    key: 'one',
    label: 'One area',
    value: 1.02,
    standing: 'illustrative',
    valueText: '$1.02M',
    target: { value: 1.5, text: 'needs $1.5M' },
  },
  {
    key: 'lines',
    label: 'Its breakdown',
    value: null,
    standing: 'unknown',
    valueText: 'not published',
    outline: 4.2,
  },
];

const states: readonly Bar[] = [
  { key: 'asked', label: 'Asked', value: 4.2, standing: 'record', valueText: '$4.2M' },
  { key: 'pledged', label: 'Pledged', value: 0.6, standing: 'record', valueText: '$0.6M' },
  {
    key: 'committed',
    label: 'Committed, by signed agreement of both sides',
    value: 0,
    standing: 'record',
    valueText: 'none on record',
  },
];

interface BarsProps {
  title: string;
  finding: string;
  strand: StrandKey;
  bars: readonly Bar[];
}

function Bars({ title, finding, strand, bars }: BarsProps) {
  return (
    <Figure
      title={title}
      finding={finding}
      strand={strand}
      csvHref="#charts"
      svgHref="#charts"
      source="An example. Every bar starts at zero."
      twin={
        <DataTable
          caption="US dollars, millions"
          rows={bars}
          rowKey={({ key }) => key}
          columns={[
            { key: 'what', label: 'What', cell: ({ label }) => label },
            { key: 'value', label: 'Amount', isNumeric: true, cell: ({ valueText }) => valueText },
            { key: 'standing', label: 'Standing', cell: ({ standing }) => standingWord(standing) },
          ]}
        />
      }
    >
      <BarChart bars={bars} tickText={(value) => (value === 0 ? '$0' : `${value}M`)} />
    </Figure>
  );
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ticks = names.map((label, x) => ({ x, label }));
const target = [
  { x: 0, value: 50 },
  { x: 11, value: 95 },
];
const months = [42, 48, 55, 58, 61].map((value, x) => measured(x, value));
const withGap = [68, 64, null, 58, 49, 55, 70, 82, 90].map((value, x) => measured(x, value));

function measured(x: number, value: number | null): Measurement {
  const standing = x < 2 ? 'record' : 'illustrative';
  return { x, value, valueText: value === null ? 'not measured' : `${value}%`, standing };
}

interface OverTimeProps {
  title: string;
  finding: string;
  measured: readonly Measurement[];
}

function OverTime({ title, finding, measured: points }: OverTimeProps) {
  return (
    <Figure
      title={title}
      finding={
        <>
          {finding} <Tag standing="illustrative" />
        </>
      }
      strand="results"
      csvHref="#charts"
      svgHref="#charts"
      source="An example. The dotted line is the path to the target."
      twin={
        <DataTable
          caption="Percent reached"
          rows={points}
          rowKey={({ x }) => String(x)}
          columns={[
            { key: 'month', label: 'Month', cell: ({ x }) => names[x] },
            {
              key: 'value',
              label: 'Measured',
              isNumeric: true,
              cell: ({ value, valueText }) => (value === null ? <Nil>{valueText}</Nil> : valueText),
            },
            { key: 'standing', label: 'Standing', cell: ({ standing }) => standingWord(standing) },
          ]}
        />
      }
    >
      <LineChart
        label={`${title}: measured share by month, and a path from 50 to 95 percent`}
        measured={points}
        target={target}
        targetText="95% target"
        ticks={ticks}
        valueText={(value) => `${value}%`}
        axis={{ from: 0, to: 100, ticks: [0, 25, 50, 75, 100] }}
      />
    </Figure>
  );
}
