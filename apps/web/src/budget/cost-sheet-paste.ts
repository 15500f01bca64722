import { cellOf, type Column, columnName, type SheetLine, type SheetPeriod } from './cost-sheet';
import { blankLine, endOf } from './cost-sheet-moves';
import { readLine } from './cost-sheet-reading';

/** The rows and cells of a block as a spreadsheet copies it: tabs between cells, quotes around those with line breaks. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\n\r]*)(\t|\r\n|\n|\r|$)/y;
  while (cell.lastIndex < text.length || rows.at(-1)?.length === 0) {
    const [, content = '', end = ''] = cell.exec(text) ?? [];
    const isQuoted = content.startsWith('"') && content.endsWith('"') && content.length > 1;
    rows.at(-1)?.push((isQuoted ? content.slice(1, -1).replaceAll('""', '"') : content).trim());
    if (end === '') break;
    if (end !== '\t') {
      if (cell.lastIndex === text.length) break;
      rows.push([]);
    } else if (cell.lastIndex === text.length) {
      rows.at(-1)?.push('');
      break;
    }
  }
  return rows;
}

/** What does not stand in a block: its row and column are counted from 1. */
export interface PasteFault {
  row: number;
  column: number;
  name: string;
  message: string;
}

interface Paste {
  lines: readonly SheetLine[];
  periods: readonly SheetPeriod[];
  /** The columns in sight, in their order. */
  columns: readonly Column[];
  at: { index: number; column: Column };
  block: readonly (readonly string[])[];
  newKey: () => string;
}

export type Pasted =
  { ok: true; lines: SheetLine[]; changed: number; made: number } | { ok: false; faults: PasteFault[] };

/**
 * Lays a block over the cells from the active one on, and makes lines where it has more rows than there are lines. On a
 * line without a word all rows come in there, as new lines. All of it or nothing.
 */
export function paste({ lines, periods, columns, at, block, newKey }: Paste): Pasted {
  const here = lines[at.index];
  const isFresh = here !== undefined && isBlank(here);
  const target = isFresh ? freshTarget(lines, at.index, { count: block.length, newKey }) : lines;
  const model = here ?? blankLine('', { level: 1, currency: 'USD' });
  const first = columns.indexOf(at.column);
  const faults: PasteFault[] = [];
  const result = [...target];
  let made = isFresh ? block.length - 1 : 0;
  for (const [row, cells] of block.entries()) {
    const index = at.index + row;
    const before =
      result[index] ??
      blankLine(newKey(), { level: model.isArea ? 2 : model.level, currency: cellOf(model, 'currency') });
    if (index >= target.length) made += 1;
    result[index] = overlaid(before, cells, { columns, first, row, faults });
    const touched = new Set(columns.slice(first, first + cells.length));
    for (const { column, message } of readLine(result[index], periods).faults)
      if (touched.has(column) || column === 'title')
        faults.push({
          row: row + 1,
          column: columns.indexOf(column) - first + 1,
          name: columnName(column),
          message,
        });
  }
  return faults.length > 0
    ? { ok: false, faults: faults.toSorted((a, b) => a.row - b.row || a.column - b.column) }
    : { ok: true, lines: result, changed: block.length - made, made };
}

const isBlank = (line: SheetLine): boolean =>
  !line.isArea &&
  Object.entries(line.cells).every(([column, text]) => column === 'currency' || text.trim() === '');

/** The lines with as many blank ones as a block has rows, beginning with the blank line that is there. */
function freshTarget(
  lines: readonly SheetLine[],
  index: number,
  { count, newKey }: { count: number; newKey: () => string },
): SheetLine[] {
  const here = lines[index];
  if (!here) return [...lines];
  const more = Array.from({ length: count - 1 }, () => ({ ...here, key: newKey() }));
  const end = endOf(lines, index);
  return [...lines.slice(0, index + 1), ...more, ...lines.slice(index + 1, end), ...lines.slice(end)];
}

interface Overlay {
  columns: readonly Column[];
  first: number;
  row: number;
  faults: PasteFault[];
}

function overlaid(
  line: SheetLine,
  cells: readonly string[],
  { columns, first, row, faults }: Overlay,
): SheetLine {
  const now: Record<Column, string> = { ...line.cells };
  for (const [offset, text] of cells.entries()) {
    const column = columns[first + offset];
    const fault = (name: string, message: string) =>
      faults.push({ row: row + 1, column: offset + 1, name, message });
    if (column === undefined) {
      if (text !== '') fault('', 'lies beyond the last column.');
    } else if (line.isArea && column === 'title') {
      if (text !== cellOf(line, 'title'))
        fault('Title', 'is that of an area, which is renamed on the page of its initiative.');
    } else now[column] = column === 'currency' ? text.toUpperCase() : text;
  }
  return { ...line, cells: now };
}
