import type { AddressTrace_AddressFragment } from '../gql/graphql';
import { sayCount } from '../platform/count';
import { pathOfRef } from '../platform/ref';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { RefChip } from '../ui/ref-chip';
import { Section } from '../ui/section';
import { Status } from '../ui/status';
import type { StrandKey } from '../ui/strand';
import { Tag } from '../ui/tag';
import { Nil } from '../ui/words';
import { sayIndicator, statusSigns } from './indicator-words';
import { sayWeight, traceRows, type TraceRow } from './trace-rows';

/** How the strands are joined: from each line to what it serves, what measures that, who pledged and who spoke. */
export function AddressTrace({ address }: { address: AddressTrace_AddressFragment }) {
  const rows = traceRows(address);
  return (
    <Section
      id="trace"
      title="Trace"
      lede="From the money to what it is for, what measures that, who pays and who spoke."
    >
      {rows.length === 0 ? (
        <EmptyState title="No line is linked to an objective">
          An editor of the initiative says which objective a line serves, and with what share of it; the
          thread then stands here.
        </EmptyState>
      ) : (
        <DataTable
          caption={`${sayCount(rows.length, 'thread')}. A share is how much of a line serves the objective`}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'line', label: 'Line', cell: (row) => <LineCell row={row} /> },
            { key: 'serves', label: 'Serves', cell: (row) => <ObjectiveCell row={row} /> },
            { key: 'measured', label: 'Measured by', cell: (row) => <IndicatorsCell row={row} /> },
            {
              key: 'pledged',
              label: 'Offers to pay',
              isNumeric: true,
              cell: ({ line }) => said(line?.funding.count),
            },
            {
              key: 'said',
              label: 'Submissions',
              isNumeric: true,
              cell: ({ line }) => said(line?.voice.count),
            },
          ]}
        />
      )}
    </Section>
  );
}

const said = (count: number | undefined) => (count ? count : <Nil>none</Nil>);

function LineCell({ row: { line } }: { row: TraceRow }) {
  return line ? <Thing refText={line.ref} title={line.title} strand="cost" /> : <Nil>no line is linked</Nil>;
}

function ObjectiveCell({ row: { objective, weight, isIllustrative } }: { row: TraceRow }) {
  const share = sayWeight(weight);
  return (
    <>
      <Thing refText={objective.ref} title={objective.title} strand="results" />
      {share ? <>, with {share}</> : null} {isIllustrative ? <Tag standing="illustrative" /> : null}
    </>
  );
}

function IndicatorsCell({ row: { indicators } }: { row: TraceRow }) {
  if (indicators.length === 0) return <Nil>nothing</Nil>;
  return (
    <ul className="stack-tight" role="list">
      {indicators.map(({ ref, title, status, ...measured }) => (
        <li key={ref}>
          <Thing refText={ref} title={title} strand="results" />
          <br />
          <Status {...statusSigns[status]} /> <span className="caption">{sayIndicator(measured)}</span>
        </li>
      ))}
    </ul>
  );
}

function Thing({ refText, title, strand }: { refText: string; title: string; strand: StrandKey }) {
  return (
    <>
      <RefChip refText={refText} strand={strand} size="word" /> <Link href={pathOfRef(refText)}>{title}</Link>
    </>
  );
}
