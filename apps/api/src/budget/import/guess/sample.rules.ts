import { namesOf } from '../columns.js';
import { guessEncoding, type EncodingGuess } from './encoding.rules.js';
import { guessDelimiter, guessHeader, splitTable, type SampleRecord } from './sample-table.rules.js';

/** Some of the bytes of a file: its beginning, its end where that is not the same, and where it first has other letters. */
export interface Sample {
  head: Uint8Array;
  tail?: Uint8Array | undefined;
  telling?: Uint8Array | undefined;
}

/** How the text of a file is a table; what is told is not guessed. */
export interface TableForm {
  encoding?: string | undefined;
  delimiter?: string | undefined;
  headerLine?: number | undefined;
}

export interface SampleTable {
  form: Required<{ [Key in keyof TableForm]: NonNullable<TableForm[Key]> }>;
  sureness: { encoding: number; delimiter: number; header: number };
  /** The columns as a mapping names them. */
  names: string[];
  /** What stands above each head, as far as it spans. */
  above: string[];
  /** The lines above the header that are no part of the table. */
  title: string[];
  rows: SampleRecord[];
}

export const mostColumns = 500;
const mostRows = 3_000;
const mostAtEnd = 400;

/** Takes the beginning and the end of a file apart as a table. */
export function readSample(sample: Sample, told: TableForm): SampleTable {
  const { encoding, sureness } = encodingOf(sample, told.encoding);
  const text = new TextDecoder(encoding).decode(sample.head, { stream: true });
  const guessed = told.delimiter === undefined ? guessDelimiter(text.slice(0, 200_000)) : undefined;
  const delimiter = told.delimiter ?? guessed?.delimiter ?? ',';
  const all = splitTable(text, delimiter);
  // The end of a beginning cuts a record.
  const head = sample.tail === undefined ? all : all.slice(0, -1);
  const header = headerOf(head, told.headerLine);
  const records = head.filter(({ line }) => header !== undefined && line > header.line);
  const names = namesOf(header?.cells ?? []);
  const above = head.filter(({ line }) => header !== undefined && line < header.line);
  return {
    form: { encoding, delimiter, headerLine: header?.line ?? 1 },
    sureness: {
      encoding: sureness,
      delimiter: guessed?.evenness ?? 1,
      header: told.headerLine || header?.line === 1 ? 1 : 0.8,
    },
    names,
    above: spanning(above.at(-1)?.cells ?? [], names.length),
    title: above.flatMap(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== '')),
    rows: someOf(
      [...records, ...tailRows(sample, encoding, delimiter)].filter(({ cells }) =>
        cells.some((cell) => cell.trim() !== ''),
      ),
    ),
  };
}

/** Enough rows to tell columns by, and the last ones, among which totals stand. */
const someOf = (rows: readonly SampleRecord[]): SampleRecord[] =>
  rows.length <= mostRows + mostAtEnd ? [...rows] : [...rows.slice(0, mostRows), ...rows.slice(-mostAtEnd)];

function encodingOf({ head, telling }: Sample, told: string | undefined): EncodingGuess {
  if (told !== undefined) return { encoding: told, sureness: 1 };
  const [first, second] = [guessEncoding(head), telling ? guessEncoding(telling) : undefined];
  // A beginning of plain letters says nothing against what comes later.
  return second && first.encoding === 'utf-8' && head[0] !== 0xef ? second : first;
}

function headerOf(records: readonly SampleRecord[], line: number | undefined): SampleRecord | undefined {
  if (line === undefined) return guessHeader(records);
  return records.find((record) => record.line >= line);
}

/** A head that spans several columns stands over the first of them; the others are empty. */
function spanning(cells: readonly string[], width: number): string[] {
  if (cells.filter((cell) => cell.trim() !== '').length < 2) return [];
  let over = '';
  return Array.from({ length: width }, (_, place) => (over = cells[place]?.trim() || over));
}

function tailRows({ tail }: Sample, encoding: string, delimiter: string): SampleRecord[] {
  if (tail === undefined) return [];
  const text = new TextDecoder(encoding).decode(tail);
  const begins = text.search(/[\r\n]/);
  return begins < 0 ? [] : splitTable(text.slice(begins + 1).slice(-200_000), delimiter).slice(1);
}
