import { useState } from 'react';
import { useNavigate } from 'react-router';
import { newAct } from '../platform/act';
import { sayCount, sentenceCase } from '../platform/count';
import { figureOf } from '../platform/money';
import { Button, ButtonRow } from '../ui/button';
import { DataTable } from '../ui/data-table';
import { Notice } from '../ui/notice';
import { Progress } from '../ui/progress';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';
import { draftHref } from './cost-draft-url';
import type { Mapping } from './cost-import-choices';
import { ask, type Told } from './cost-import-sending';
import { faultWords, refusalWords, type TableFault } from './cost-import-words';

interface Sum {
  period: string;
  currency: string;
  base: string;
  before: string | null;
}

interface Line {
  ref: string | null;
  title: string;
  isAdded: boolean;
  isRemoved: boolean;
  isMoved: boolean;
  isRenamed: boolean;
  amounts: { period: string; currency: string; before: string | null; after: string | null }[];
}

interface Preview extends Told {
  rowCount: number;
  lineCount: number;
  sums: Sum[];
  leftOut: { rowCount: number; sums: Sum[] };
  faults: TableFault[];
  faultCount: number;
  changes: (Record<'added' | 'removed' | 'moved' | 'renamed' | 'amounts', number> & { lines: Line[] }) | null;
}

const isPreview = (told: Told): told is Preview => told.__typename === 'CostPreview';
/** What the sheet takes. */
const mostLines = 10_000;

/** The file read whole, and the draft that is made of it. */
export function CostImportOutcome(of: { initiative: string; fileKey: string; mapping: Mapping | null }) {
  const { initiative, fileKey, mapping } = of;
  const navigate = useNavigate();
  const [refused, setRefused] = useState<Told>();
  const [preview, setPreview] = useState<Preview>();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const [title, setTitle] = useState('');
  const [act] = useState(() => newAct().id);
  const run = async (what: 'preview' | 'draft') => {
    const onLine = (line: Told) => setProgress({ done: Number(line['read']), total: Number(line['of']) });
    setProgress({ done: 0, total: 1 });
    setRefused(undefined);
    const body = what === 'draft' ? { mapping, title, act } : { mapping };
    const came = await ask(`/cost-files/${fileKey}/${what}`, body, onLine).catch((): Told => ({
      __typename: 'Failed',
    }));
    setProgress(undefined);
    if (isPreview(came)) return setPreview(came);
    if (came.__typename !== 'CostDraftRecorded') return setRefused(came);
    const href = draftHref(initiative, String(came['draft']));
    await navigate(Number(came['lineCount']) > mostLines ? `${href}/publish` : href);
  };
  return (
    <Section title="Read the whole file" strand="cost" lede="Nothing is written before you make the draft.">
      <div className="stack">
        <ButtonRow>
          <Button look="second" isBusy={progress !== undefined} onClick={() => void run('preview')}>
            Read it, and show what would change
          </Button>
        </ButtonRow>
        {progress ? <Progress label="The file is read" {...progress} unit="bytes" /> : null}
        {preview ? <Seen preview={preview} /> : null}
        {preview?.faultCount === 0 ? (
          <>
            <TextField
              label="Title of the edition"
              fault={refused?.__typename === 'Faulty' ? refusalWords(refused) : undefined}
              value={title}
              onChange={({ target }) => setTitle(target.value)}
            />
            <ButtonRow>
              <Button isBusy={progress !== undefined} onClick={() => void run('draft')}>
                Make the draft
              </Button>
            </ButtonRow>
          </>
        ) : null}
        {refused && refused.__typename !== 'Faulty' ? (
          <Notice kind="error" level={3} title="Nothing was written" isNews>
            <p>{refusalWords(refused)}</p>
          </Notice>
        ) : null}
      </div>
    </Section>
  );
}

function Seen({ preview }: { preview: Preview }) {
  const { rowCount, lineCount, leftOut, sums, faults, faultCount, changes } = preview;
  return (
    <>
      <p>
        The file has {sayCount(rowCount, 'row')}, which make {sayCount(lineCount, 'line')};{' '}
        {sayCount(leftOut.rowCount, 'row')} {leftOut.rowCount === 1 ? 'is' : 'are'} left out.
        {lineCount > mostLines
          ? ' That is more than the sheet takes: the draft can be published, and is changed by another file.'
          : ''}
      </p>
      <Sums sums={sums} leftOut={leftOut.sums} />
      {faultCount > 0 ? <Faults {...{ faults, faultCount }} /> : null}
      {changes ? <Changes changes={changes} /> : null}
    </>
  );
}

function Sums({ sums, leftOut }: Pick<Preview, 'sums'> & { leftOut: Sum[] }) {
  return (
    <DataTable
      caption="Sums of the base amounts"
      rows={sums}
      rowKey={({ period, currency }) => `${period} ${currency}`}
      columns={[
        { key: 'period', label: 'Period', cell: ({ period, currency }) => `${period}, ${currency}` },
        {
          key: 'before',
          label: 'Before',
          isNumeric: true,
          cell: ({ before, currency }) => amount(before, currency),
        },
        {
          key: 'base',
          label: 'In the file',
          isNumeric: true,
          cell: ({ base, currency }) => amount(base, currency),
        },
        {
          key: 'leftOut',
          label: 'In rows left out',
          isNumeric: true,
          cell: ({ period, currency }) =>
            amount(
              leftOut.find((one) => one.period === period && one.currency === currency)?.base ?? null,
              currency,
            ),
        },
      ]}
    />
  );
}

function Faults({ faults, faultCount }: Pick<Preview, 'faults' | 'faultCount'>) {
  return (
    <Notice
      kind="error"
      level={3}
      title={`${sentenceCase(sayCount(faultCount, 'fault'))}: mend the file, or what was said above`}
      isNews
    >
      <ul>
        {faults.map((fault, index) => (
          <li key={index}>
            {[
              fault.row === undefined ? '' : `Row ${fault.row}`,
              fault.column ?? '',
              fault.value === undefined ? '' : `“${fault.value}”`,
            ]
              .filter(Boolean)
              .join(', ')}
            : {faultWords(fault)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Changes({ changes }: { changes: NonNullable<Preview['changes']> }) {
  const { added, removed, moved, renamed, amounts: otherAmounts } = changes;
  if (added + removed + moved + renamed + otherAmounts === 0)
    return <p>No line or amount differs from the edition published last.</p>;
  return (
    <>
      <p>
        Against the edition published last: {sayCount(changes.added, 'line')} added, {changes.removed} left
        out, {changes.moved} moved, {changes.renamed} renamed, {changes.amounts} with other amounts.
      </p>
      <DataTable
        caption="Lines that differ from the edition published last: 500 at most here, all of them before publishing"
        rows={changes.lines.map((line, index) => ({ ...line, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          {
            key: 'line',
            label: 'Line',
            cell: ({ ref, title }) => [ref, title].filter(Boolean).join(' '),
          },
          { key: 'what', label: 'What', cell: whatWords },
          {
            key: 'how',
            label: 'Amounts',
            cell: ({ amounts }) =>
              amounts
                .map(
                  ({ period, currency, before, after }) =>
                    `${period}: ${amount(before, currency)} to ${amount(after, currency)}`,
                )
                .join('; '),
          },
        ]}
      />
    </>
  );
}

const amount = (minor: string | null, currency: string): string =>
  minor === null ? 'none' : figureOf({ amountMinor: minor, currency });

const whatWords = ({ isAdded, isRemoved, isMoved, isRenamed, amounts }: Line): string =>
  isAdded
    ? 'added'
    : isRemoved
      ? 'left out'
      : [isMoved ? 'moved' : '', isRenamed ? 'renamed' : '', amounts.length > 0 ? 'other amounts' : '']
          .filter(Boolean)
          .join(', ');
