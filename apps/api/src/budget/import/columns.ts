import { readPeriodLabel } from '@plumbline/calendar/period-label';
import { basisColumnsOfOwn, ownColumns } from '../export/own-format.js';
import { FileUnreadable, type FileFaults } from './file-fault.js';
import type { CostMapping, PeriodColumn } from './mapping.js';

/** A record whose cells are asked for by the name of their column. */
export interface Row {
  row: number;
  /** The text of a cell without spaces around it; the cell must be one of a demanded column. */
  cell(column: string): string;
  /** The text of a cell as it stands. */
  raw(column: string): string;
  /** The text of a cell, empty where there is no such column. */
  maybe(column: string): string;
}

/**
 * The names of columns: their heads. Of several with one head each has its place among them behind it, "Amount [2]", and
 * one without a head is named by its place alone, "[5]".
 */
export function namesOf(cells: readonly string[]): string[] {
  const heads = cells.map((head) => head.trim());
  const counts = new Map<string, number>();
  for (const head of heads) counts.set(head, (counts.get(head) ?? 0) + 1);
  const met = new Map<string, number>();
  return heads.map((head, place) => {
    if (head === '') return `[${place + 1}]`;
    if (counts.get(head) === 1) return head;
    const nth = (met.get(head) ?? 0) + 1;
    met.set(head, nth);
    return `${head} [${nth}]`;
  });
}

/** The columns of one file, as its mapping needs them. */
export class Columns {
  private constructor(
    private readonly places: ReadonlyMap<string, number>,
    readonly width: number,
    /** Where each period has a column of its own. */
    readonly periods: readonly PeriodColumn[],
    /** The heads of columns that the mapping does not use. */
    readonly unused: readonly string[],
  ) {}

  /**
   * Finds the columns that a mapping names in the header of a file.
   * @throws FileUnreadable where one is missing, or stands there twice
   */
  static of(
    header: { row: number; cells: readonly string[] },
    mapping: CostMapping,
    faults: FileFaults,
  ): Columns {
    const heads = namesOf(header.cells);
    const written = header.cells.map((head) => head.trim());
    const periods = periodColumns(heads, header.row, mapping, faults);
    const demanded = new Set([
      ...demandedColumns(mapping, heads),
      ...periods.flatMap(({ column, low, high }) => present([column, low, high])),
    ]);
    for (const column of demanded) {
      if (heads.includes(column)) continue;
      if (written.includes(column))
        faults.add({ reason: 'COLUMN_TWICE', row: header.row, column, beside: `${column} [1]` });
      else faults.add({ reason: 'COLUMN_MISSING', row: header.row, column, beside: heads.join(', ') });
    }
    const places = new Map([...demanded].map((column) => [column, heads.indexOf(column)]));
    const unused = heads.filter((head, place) => written[place] !== '' && !demanded.has(head));
    return new Columns(places, heads.length, periods, unused);
  }

  row({ row, cells }: { row: number; cells: readonly string[] }): Row {
    const raw = (column: string): string => {
      const place = this.places.get(column);
      if (place === undefined) throw new Error('A cell was asked for whose column was not demanded');
      return cells[place] ?? '';
    };
    const maybe = (column: string) => (this.places.has(column) ? raw(column) : '');
    return { row, raw, maybe, cell: (column) => raw(column).trim() };
  }
}

function present(columns: readonly (string | undefined)[]): string[] {
  return columns.filter((column) => column !== undefined);
}

/** The columns that a mapping names, as far as it names them one by one. */
export function namedColumns(mapping: CostMapping): string[] {
  const { amounts } = mapping;
  const periods = amounts.kind === 'columns' ? amounts.columns : [];
  return [
    ...demandedColumns(mapping),
    ...periods.flatMap(({ column, low, high }) => present([column, low, high])),
  ];
}

function demandedColumns(
  { tree, amounts, currency, objectClass, keep, leaveOut }: CostMapping,
  heads: readonly string[] = [],
): string[] {
  if (tree.kind === 'own')
    return ownColumns.filter((column) => !basisColumnsOfOwn.has(column) || heads.includes(column));
  const ofTree =
    tree.kind === 'levels'
      ? tree.levels.flatMap(({ title, code }) => present([title, code]))
      : [tree.code, tree.parentCode, tree.title];
  const ofAmounts =
    amounts.kind === 'rows' ? present([amounts.base, amounts.low, amounts.high, amounts.periodColumn]) : [];
  const choices = [...keep, ...leaveOut].map(({ column }) => column);
  return [
    ...ofTree,
    ...ofAmounts,
    ...choices,
    ...present(['column' in currency ? currency.column : undefined, objectClass]),
  ];
}

function periodColumns(
  heads: readonly string[],
  row: number,
  { amounts }: CostMapping,
  faults: FileFaults,
): readonly PeriodColumn[] {
  if (amounts.kind === 'columns') return amounts.columns;
  if (amounts.kind === 'rows') return [];
  const found: PeriodColumn[] = [];
  for (const column of new Set(heads.filter((head) => amounts.pattern.test(head)))) {
    const reading = readPeriodLabel(column, amounts.years);
    if (reading.ok) found.push({ column, period: reading.period });
    else faults.add({ reason: 'PERIOD_UNKNOWN', row, column, value: column });
  }
  if (found.length === 0)
    throw new FileUnreadable({
      reason: 'NO_PERIOD_COLUMNS',
      row,
      value: amounts.pattern.source,
      beside: heads.join(', '),
    });
  return found;
}
