import { formatDecimal } from '@plumbline/money';
import { csvLine } from '../platform/text/csv-cell.js';

/** An alternative as it stands on the page that puts them side by side. */
export interface FileAlternative {
  ref: string;
  title: string;
  summary: string;
  standing: string;
  source: { title: string; url: string | null } | null;
  covers: { text: string }[];
  cost: {
    currency: string;
    low: string | null;
    base: string;
    high: string | null;
    periodLabel: string | null;
    standing: string;
    note: string;
  } | null;
  voices: { stance: string; note: string; submission: { ref: string } }[];
}

type Cost = NonNullable<FileAlternative['cost']>;

const amount = (cost: Cost | null, end: 'low' | 'base' | 'high'): string => {
  const minor = cost?.[end];
  return cost && minor ? formatDecimal({ amountMinor: BigInt(minor), currency: cost.currency }) : '';
};

/** "S-44: Bodies that are trusted should be strengthened first." */
const said =
  (stance: string) =>
  ({ voices }: FileAlternative): string =>
    voices
      .filter((voice) => voice.stance === stance)
      .map(({ note, submission }) => `${submission.ref}: ${note}`)
      .join('\n');

const columns: readonly [name: string, of: (alternative: FileAlternative) => string | null | undefined][] = [
  ['ref', ({ ref }) => ref],
  ['title', ({ title }) => title],
  ['summary', ({ summary }) => summary],
  ['standing', ({ standing }) => standing],
  ['source', ({ source }) => source?.title],
  ['source_url', ({ source }) => source?.url],
  ['covers', ({ covers }) => covers.map(({ text }) => text).join('\n')],
  ['currency', ({ cost }) => cost?.currency],
  ['low', ({ cost }) => amount(cost, 'low')],
  ['base', ({ cost }) => amount(cost, 'base')],
  ['high', ({ cost }) => amount(cost, 'high')],
  ['period', ({ cost }) => cost?.periodLabel],
  ['cost_standing', ({ cost }) => cost?.standing],
  ['cost_note', ({ cost }) => cost?.note],
  ['for', said('FOR')],
  ['against', said('AGAINST')],
  ['questions', said('QUESTION')],
];

/** Alternatives as CSV, a line each, with the mark that Excel needs to read UTF-8. */
export const alternativesCsv = (alternatives: readonly FileAlternative[]): string =>
  `\ufeff${csvLine(columns.map(([name]) => name))}` +
  alternatives.map((alternative) => csvLine(columns.map(([, of]) => of(alternative) ?? ''))).join('');

/** Alternatives as an array of JSON, each with the fields that it has over GraphQL. */
export const alternativesJson = (alternatives: readonly FileAlternative[]): string =>
  `${JSON.stringify(alternatives, null, 2)}\n`;
