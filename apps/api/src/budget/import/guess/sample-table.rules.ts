/** A record of the beginning of a file, with the line that it begins in, from 1. */
export interface SampleRecord {
  line: number;
  cells: readonly string[];
}

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** No cell of a table is as long; a quotation mark that stands for inches opens one that never ends. */
const longestCell = 20_000;

/**
 * Takes a text apart as a table. It never fails, since it is used to try what a file may be: whether the file stands is
 * said by the reader of whole files.
 */
export function splitTable(text: string, delimiter: string, mostRecords = Infinity): SampleRecord[] {
  const records: SampleRecord[] = [];
  let line = 1;
  let begins = 1;
  let cells: string[] = [];
  let at = 0;
  const endRecord = () => {
    records.push({ line: begins, cells });
    cells = [];
    begins = line;
  };
  while (at < text.length && records.length < mostRecords) {
    const quoted = text[at] === '"' ? quotedCell(text, at, delimiter) : undefined;
    const end = quoted?.end ?? plainEnd(text, at, delimiter);
    const cell = quoted?.cell ?? text.slice(at, end);
    cells.push(cell);
    line += quoted ? lineBreaks(text.slice(at, end)) : 0;
    at = end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    endRecord();
  }
  if (cells.length > 0 && records.length < mostRecords) endRecord();
  return records;
}

function quotedCell(text: string, start: number, delimiter: string) {
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0 || close - start > longestCell) return undefined;
    if (text[close + 1] === '"') {
      at = close + 2;
      continue;
    }
    const next = text[close + 1];
    if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r') return undefined;
    return { cell: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
  }
}

function plainEnd(text: string, start: number, delimiter: string): number {
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === delimiter || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
}

const lineBreaks = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

const isFilled = (cell: string): boolean => cell.trim() !== '';
const filledIn = ({ cells }: SampleRecord): number => cells.filter(isFilled).length;

/** How many columns most records have; the larger number where several are as frequent. */
export function widthOf(records: readonly SampleRecord[]): number {
  const counts = new Map<number, number>();
  for (const record of records)
    if (filledIn(record) > 0) counts.set(record.cells.length, (counts.get(record.cells.length) ?? 0) + 1);
  const [most] = [...counts].toSorted(([wide, often], [other, count]) => count - often || other - wide);
  return most?.[0] ?? 0;
}

/** The delimiter by which the lines of a text make the most even table, and how even that is, from 0 to 1. */
export function guessDelimiter(text: string): { delimiter: Delimiter; evenness: number } {
  const told = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(text)?.[1];
  const known = delimiters.find((delimiter) => delimiter === told);
  if (known !== undefined) return { delimiter: known, evenness: 1 };
  const tried = delimiters.map((delimiter) => {
    const records = splitTable(text, delimiter, 400).filter((record) => filledIn(record) > 0);
    const width = widthOf(records);
    const even = records.filter(({ cells }) => cells.length === width).length;
    const evenness = width < 2 ? 0 : even / records.length;
    return { delimiter, evenness, score: evenness ** 2 * Math.log2(width + 1) };
  });
  const [best] = tried.toSorted((one, other) => other.score - one.score);
  return best && best.score > 0 ? best : { delimiter: ',', evenness: 0 };
}

const isNumberLike = (cell: string): boolean =>
  /\d/.test(cell) &&
  !/\p{L}{4,}/u.test(cell) &&
  /^[\p{Sc}\p{L}()\-\u2212+.,'\u2019\s\d\u066b\u066c\u0660-\u0669%]+$/u.test(cell.trim());
const isYearLike = (cell: string): boolean => /^\D*(?:1[89]|20|21|25)\d\d\D*$/.test(cell.trim());

/**
 * The record that names the columns: the first that is filled nearly as widely as the table and is no row of figures.
 * Lines of a title above it fill a cell or two.
 */
export function guessHeader(records: readonly SampleRecord[]): SampleRecord | undefined {
  const width = widthOf(records);
  const enough = Math.max(Math.min(2, width), Math.ceil(width * 0.6));
  const near = records.slice(0, 60);
  const heads = near.filter(
    (record) =>
      filledIn(record) >= enough &&
      record.cells.filter((cell) => isNumberLike(cell) && !isYearLike(cell)).length <=
        Math.floor(filledIn(record) / 3),
  );
  return (
    below(heads[0], records) ??
    heads[0] ??
    near.find((record) => filledIn(record) >= enough) ??
    near.find((record) => filledIn(record) > 0)
  );
}

/** Years that stand in a line of their own below a head that spans them tell more than it: they name the columns then. */
function below(head: SampleRecord | undefined, records: readonly SampleRecord[]): SampleRecord | undefined {
  const next = head && records[records.indexOf(head) + 1];
  if (!next || isFilled(next.cells[0] ?? '')) return undefined;
  const isSpanned = next.cells.some((cell, place) => isFilled(cell) && !isFilled(head.cells[place] ?? ''));
  return isSpanned && next.cells.filter(isYearLike).length >= 2 ? next : undefined;
}
