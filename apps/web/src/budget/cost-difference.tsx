import type { ReactNode } from 'react';
import { sayCount, sentenceCase } from '../platform/count';
import { figureOf } from '../platform/money';
import { Button, ButtonRow } from '../ui/button';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { CostChangeReason } from './cost-change-reason';
import { CostPricesForm } from './cost-prices-form';
import { columnName } from './cost-sheet';
import type { ChangedDraft, DraftChanges, LineDifference } from './use-draft-changes';

/** What a draft changes, line by line, with the sums before and after. */
export function CostDifference({ changes, draft }: { changes: DraftChanges; draft: ChangedDraft }) {
  const { totals } = draft.changes;
  return (
    <>
      <Section title="What it comes to" strand="cost" lede={`Before is ${beforeWords(draft)}.`}>
        <DataTable
          caption="Sums of the base amounts over all lines"
          columns={[
            { key: 'period', label: 'Period', cell: ({ period, currency }) => `${period}, ${currency}` },
            {
              key: 'before',
              label: 'Before',
              isNumeric: true,
              cell: ({ before, currency }) => amount(before, currency),
            },
            {
              key: 'after',
              label: 'After',
              isNumeric: true,
              cell: ({ after, currency }) => amount(after, currency),
            },
            { key: 'change', label: 'Change', isNumeric: true, cell: change },
          ]}
          rows={totals}
          rowKey={({ period, currency }) => `${period} ${currency}`}
        />
        <CostPricesForm changes={changes} draft={draft} />
      </Section>
      <WhatChanges changes={changes} draft={draft} />
    </>
  );
}

/** Each line that differs, and why: editors say it here, and everybody reads it beside the edition. */
function WhatChanges({ changes, draft }: { changes: DraftChanges; draft: ChangedDraft }) {
  const { lines, hasMore } = changes;
  return (
    <Section title="What changes" strand="cost" lede={countWords(draft)}>
      {lines.length > 0 ? (
        <DataTable
          caption="Each line that differs. The order of lines under one parent is not compared."
          columns={[
            {
              key: 'line',
              label: 'Line',
              cell: ({ title, key }) => (/^[AC]-/.test(key) ? `${key} ${title}` : title),
            },
            { key: 'what', label: 'What', cell: whatWords },
            { key: 'how', label: 'Before and after', cell: (line) => <How line={line} /> },
            {
              key: 'why',
              label: 'Why',
              cell: (line) => <CostChangeReason changes={changes} draft={draft} line={line} />,
            },
          ]}
          rows={lines}
          rowKey={({ key }) => key}
        />
      ) : null}
      {hasMore ? (
        <ButtonRow>
          <Button isSmall look="second" onClick={() => void changes.grow()}>
            Show more
          </Button>
        </ButtonRow>
      ) : null}
    </Section>
  );
}

const beforeWords = ({ last }: ChangedDraft): string =>
  last ? `${last.ref}, edition ${last.number}, which was published last` : 'nothing: no edition is published';

const amount = (minor: string | null | undefined, currency: string): string =>
  minor === null || minor === undefined ? 'none' : figureOf({ amountMinor: minor, currency });

function change({ before, after, currency }: ChangedDraft['changes']['totals'][number]): string {
  const by = BigInt(after ?? 0) - BigInt(before ?? 0);
  return by === 0n ? 'none' : figureOf({ amountMinor: String(by), currency }, { sign: true });
}

export function countWords({ changes }: ChangedDraft): string {
  const { added, removed, moved, renamed, amounts, bases } = changes;
  const told = [
    [added, 'added'],
    [removed, 'left out'],
    [moved, 'moved'],
    [renamed, 'with another title, code or class'],
    [amounts, 'with other amounts'],
    [bases, 'estimated otherwise'],
  ].flatMap(([count, how]) =>
    typeof count === 'number' && count > 0 ? [`${sayCount(count, 'line')} ${how}`] : [],
  );
  return told.length === 0
    ? 'Nothing differs from the edition published last.'
    : `${sentenceCase(told.join(', '))}.`;
}

function whatWords({ isAdded, isRemoved, texts, estimates, hasOtherBasis }: LineDifference): string {
  if (isAdded) return 'added';
  if (isRemoved) return 'left out';
  const told = [
    texts.some(({ text }) => text === 'PLACE') ? 'moved' : '',
    texts.some(({ text }) => text !== 'PLACE') ? 'renamed' : '',
    hasOtherBasis ? 'estimated otherwise' : '',
    estimates.length > 0 ? 'other amounts' : '',
  ];
  return told.filter((word) => word !== '').join(', ');
}

const names = { TITLE: 'Title', CODE: 'Code', OBJECT_CLASS: 'Class', PLACE: 'Under' } as const;

function How({ line: { texts, estimates, isAdded, isRemoved } }: { line: LineDifference }) {
  const both = (before: string, after: string): ReactNode => (
    <>
      {isAdded ? null : <del>{before}</del>} {isRemoved ? null : <ins>{after}</ins>}
    </>
  );
  return (
    <ul role="list">
      {texts.map(({ text, before, after }) => (
        <li key={text}>
          {names[text]}: {both(before ?? nothing(text), after ?? nothing(text))}
        </li>
      ))}
      {estimates.map((estimate) => (
        <li key={`${estimate.period} ${estimate.currency}`}>
          {columnName(`base ${estimate.period}`)}:{' '}
          {both(rangeWords(estimate, 'Before'), rangeWords(estimate, 'After'))} {estimate.currency}
        </li>
      ))}
    </ul>
  );
}

const nothing = (text: keyof typeof names): string => (text === 'PLACE' ? 'the initiative' : 'none');

type Estimate = LineDifference['estimates'][number];

function rangeWords(estimate: Estimate, side: 'Before' | 'After'): string {
  const isBefore = side === 'Before';
  if (!(isBefore ? estimate.hadBefore : estimate.hasAfter)) return 'none';
  const { currency } = estimate;
  const [low, base, high] = isBefore
    ? [estimate.lowBefore, estimate.baseBefore, estimate.highBefore]
    : [estimate.lowAfter, estimate.baseAfter, estimate.highAfter];
  if (typeof base !== 'string') return 'not published';
  const range = low && high ? ` (${amount(low, currency)} to ${amount(high, currency)})` : '';
  return `${amount(base, currency)}${range}`;
}
