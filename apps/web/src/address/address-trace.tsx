import type { ReactNode } from 'react';
import type { AddressTrace_AddressFragment } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
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
import { sayWeight, traceRows, type TraceLine, type TraceRow } from './trace-rows';

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
          caption={<Words rows={rows} />}
          rows={rows}
          rowKey={({ objective }) => objective.ref}
          columns={[
            {
              key: 'objective',
              label: 'Objective',
              cell: ({ objective }) => (
                <Thing refText={objective.ref} title={objective.title} strand="results" />
              ),
            },
            {
              key: 'lines',
              label: 'Lines that serve it',
              cell: ({ lines }) => <Lines lines={lines} isTold={areAllInvented(rows)} />,
            },
            {
              key: 'measured',
              label: 'Measured by',
              cell: ({ indicators }) => <Indicators indicators={indicators} />,
            },
          ]}
        />
      )}
    </Section>
  );
}

/** Links that are all invented are said to be so once, in the head of the table. */
function areAllInvented(rows: readonly TraceRow[]): boolean {
  const lines = rows.flatMap((row) => row.lines);
  return lines.length > 0 && lines.every(({ isIllustrative }) => isIllustrative);
}

function Words({ rows }: { rows: readonly TraceRow[] }) {
  return (
    <>
      {sentenceCase(sayCount(rows.length, 'objective'))}. A share is how much of a line serves the objective.
      {areAllInvented(rows) ? (
        <>
          {' '}
          All links of lines: <Tag standing="illustrative" />
        </>
      ) : null}
    </>
  );
}

function Lines({ lines, isTold }: { lines: readonly TraceLine[]; isTold: boolean }) {
  if (lines.length === 0) return <Nil>none is linked</Nil>;
  return (
    <Entries>
      {lines.map((line) => (
        <li key={line.ref}>
          <Thing refText={line.ref} title={line.title} strand="cost" />
          <br />
          <span className="caption">
            {lineFacts(line)} {line.isIllustrative && !isTold ? <Tag standing="illustrative" /> : null}
          </span>
        </li>
      ))}
    </Entries>
  );
}

function lineFacts({ weight, offers, submissions }: TraceLine): string {
  const share = sayWeight(weight);
  return [
    share === undefined ? '' : `${share} of it`,
    offers > 0 ? `${sayCount(offers, 'offer')} to pay` : 'nobody pledged',
    submissions > 0 ? sayCount(submissions, 'submission') : 'nothing said',
  ]
    .filter(Boolean)
    .join(', ');
}

function Indicators({ indicators }: { indicators: TraceRow['indicators'] }) {
  if (indicators.length === 0) return <Nil>nothing</Nil>;
  return (
    <Entries>
      {indicators.map(({ ref, title, status, standing, ...measured }) => (
        <li key={ref}>
          <Thing refText={ref} title={title} strand="results" />
          <br />
          <Status {...statusSigns[status]} />{' '}
          <span className="caption">
            {sayIndicator(measured)} {standing === 'ILLUSTRATIVE' ? <Tag standing="illustrative" /> : null}
          </span>
        </li>
      ))}
    </Entries>
  );
}

function Entries({ children }: { children: ReactNode }) {
  return (
    <ul className="stack-tight" role="list">
      {children}
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
