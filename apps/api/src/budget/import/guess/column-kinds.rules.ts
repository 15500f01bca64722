import { isCurrency } from '@plumbline/money/currency';
import {
  amountWords,
  codeWords,
  idWords,
  isEmptyText,
  noteWords,
  periodWords,
  plain,
  titleWords,
} from './budget-words.js';
import { bareNumber, isNegative } from './number-marks.rules.js';
import { yearIn, type YearFound, type YearRule } from './period-guess.rules.js';

export type ColumnKind =
  'AMOUNT' | 'CODE' | 'TEXT' | 'PERIOD' | 'CURRENCY' | 'DATE' | 'PERCENT' | 'NOTE' | 'NUMBERING' | 'EMPTY';

/** A column of the beginning of a file, with what it seems to hold. */
export interface SampleColumn {
  place: number;
  /** By which a mapping names it. */
  name: string;
  /** Its head in plain letters. */
  head: string;
  /** A year that its head, or one above it that spans several, tells of. */
  year: YearFound | undefined;
  cells: readonly string[];
  filled: readonly string[];
  distinct: ReadonlySet<string>;
  kind: ColumnKind;
}

interface Given {
  place: number;
  name: string;
  above: string;
  cells: readonly string[];
  rule: YearRule;
}

/** Tells what each column holds by its head, its cells and its neighbours. */
export function columnsOf(
  heads: readonly string[],
  { above, rows, rule }: { above: readonly string[]; rows: readonly (readonly string[])[]; rule: YearRule },
): SampleColumn[] {
  const columns = heads.map((name, place) =>
    columnOf({
      place,
      name,
      above: above[place] ?? '',
      cells: rows.map((row) => (row[place] ?? '').trim()),
      rule,
    }),
  );
  const lastText = columns.findLast(({ kind }) => kind === 'TEXT')?.place ?? -1;
  return columns.map((column) =>
    column.kind === 'AMOUNT' && !isAmount(column, columns, lastText)
      ? { ...column, kind: numberKind(column) }
      : column,
  );
}

function columnOf({ place, name, above, cells, rule }: Given): SampleColumn {
  const filled = cells.filter((cell) => cell !== '' && !isEmptyText(cell));
  const head = plain(name.replace(/ ?\[\d+\]$/, ''));
  const year = yearIn(name.replace(/ ?\[\d+\]$/, ''), rule) ?? yearIn(above, rule);
  const distinct = new Set(filled);
  return {
    place,
    name,
    head,
    year,
    cells,
    filled,
    distinct,
    kind: firstKind({ head, year, filled, distinct, rule }),
  };
}

type Seen = Pick<SampleColumn, 'head' | 'year' | 'filled' | 'distinct'> & { rule: YearRule };

const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

const isDay = (cell: string): boolean =>
  /^(?:\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]\d{4})(?:[ T][\d:.Z+-]*)?$/.test(cell);

function firstKind({ head, year, filled, distinct, rule }: Seen): ColumnKind {
  if (filled.length === 0) return year === undefined ? 'EMPTY' : 'AMOUNT';
  if (/%|percent|prozent|porcent|\bproc/.test(head) || share(filled, (cell) => /%$/.test(cell)) > 0.5)
    return 'PERCENT';
  if (share(filled, (cell) => isCurrency(cell.toUpperCase())) > 0.95) return 'CURRENCY';
  if (share(filled, isDay) > 0.9) return 'DATE';
  if (isPeriod({ head, filled, distinct, rule })) return 'PERIOD';
  // A cell that is no amount is a fault to be named, and no reason to take its column for something else.
  const mostly = year === undefined && !amountWords.test(head) ? 0.8 : 0.5;
  if (share(filled, (cell) => bareNumber(cell) !== undefined) >= mostly) return 'AMOUNT';
  if (noteWords.test(head) || share(filled, (cell) => cell.length > 160) > 0.3) return 'NOTE';
  return isCodeLike(head, filled) ? 'CODE' : 'TEXT';
}

function isPeriod({ head, filled, distinct, rule }: Omit<Seen, 'year'>): boolean {
  if (distinct.size > 80) return false;
  const isShort = (cell: string) => cell.length <= 24 && yearIn(cell, rule) !== undefined;
  if (share(filled, isShort) < 0.9) return false;
  return (
    periodWords.test(head) || share(filled, (cell) => /^\D*(?:19|20|25)\d\d\D*$|[-/]|年|FY/.test(cell)) > 0.9
  );
}

const isFewLetters = (cell: string): boolean => /^[\p{Lu}\d.-]{1,6}$/u.test(cell);

/** Letters and digits without a space, such as "A-12" or "07.01". */
function isCodeLike(head: string, filled: readonly string[]): boolean {
  // Letters alone are a code where the head says so: "ID_MODALIDAD" with "P" and "M".
  if (
    /^(?:id|cod\w*|code|kod|clave)[ _.]|[ _](?:id|code|kod)$/.test(head) &&
    share(filled, isFewLetters) > 0.95
  )
    return true;
  const isShort = (cell: string) => cell.length <= 24 && /\d/.test(cell) && !/\s\p{L}{2,}/u.test(cell);
  if (share(filled, isShort) < 0.8) return false;
  return codeWords.test(head) || !titleWords.test(head);
}

/** Figures are amounts unless more speaks for a code. */
function isAmount(column: SampleColumn, columns: readonly SampleColumn[], lastText: number): boolean {
  const { head, year, filled, distinct, place } = column;
  const points = (isSo: boolean, count: number) => (isSo ? count : 0);
  const hasMarks = share(filled, (cell) => isNegative(cell) || /\d[.,' \u00a0\u202f]\d/.test(cell)) > 0.05;
  const lengths = new Set(filled.map((cell) => cell.length));
  const beside = columns[place + 1];
  const forAmount =
    points(amountWords.test(head), 3) +
    points(year !== undefined, 3) +
    points(hasMarks && !filled.some((cell) => /^0\d/.test(cell)), 2) +
    points(
      filled.some((cell) => cell.replace(/\D/g, '').length > 6),
      1,
    ) +
    points(place > lastText, 2);
  const forCode =
    points(codeWords.test(head), 4) +
    points(
      filled.some((cell) => /^0\d/.test(cell)),
      4,
    ) +
    points(
      filled.length > 1 && lengths.size === 1 && !hasMarks && [...lengths].every((length) => length > 1),
      2,
    ) +
    points(beside?.kind === 'TEXT' && determines(column, beside), 2) +
    points(filled.length >= 20 && distinct.size < filled.length * 0.3, 1) +
    points(place < lastText, 1);
  return forAmount > forCode;
}

function numberKind({ head, filled }: SampleColumn): ColumnKind {
  const isCounted =
    filled.length > 2 && filled.every((cell, index) => Number(cell) === Number(filled[0]) + index);
  return idWords.test(head) && isCounted ? 'NUMBERING' : 'CODE';
}

/** Whether each value of one column has one value of the other beside it, nearly always. */
export function determines(column: SampleColumn, other: SampleColumn): boolean {
  const first = new Map<string, string>();
  let same = 0;
  let all = 0;
  for (const [row, cell] of column.cells.entries()) {
    const beside = other.cells[row] ?? '';
    if (cell === '' || beside === '') continue;
    const known = first.get(cell);
    if (known === undefined) first.set(cell, beside);
    all += 1;
    same += known === undefined || known === beside ? 1 : 0;
  }
  return all > 0 && same / all >= 0.97;
}
