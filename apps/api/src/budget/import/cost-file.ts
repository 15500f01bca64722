import type { Period } from '@plumbline/calendar/period';
import { asTree, basisFaultsOfLine, faultsOfLine, type NewLine } from '../edition-line.js';
import type { LineFault } from '../edition.refusals.js';
import { AmountCells, type CellEstimate } from './amount-cells.js';
import { Columns, type Row } from './columns.js';
import { csvRecords } from './csv-records.js';
import { FileFaults, FileUnreadable, type FileFault, type FileFaultReason } from './file-fault.js';
import { slotOf } from './gathered-line.js';
import { LineTree } from './line-tree.js';
import type { CostMapping } from './mapping.js';

/** The sum of the base amounts of a period in one currency, in minor units. */
export interface PeriodSum {
  period: string;
  currency: string;
  base: bigint;
  estimateCount: number;
  unpublishedCount: number;
}

/** What a file of costs says. */
export interface CostFile {
  rowCount: number;
  lines: NewLine[];
  periods: Period[];
  sums: PeriodSum[];
  leftOut: { rowCount: number; unreadableCount: number; sums: PeriodSum[] };
  unusedColumns: readonly string[];
  /** The row that told of a line first, by key. */
  rowOf: ReadonlyMap<string, number>;
  faults: FileFaults;
}

/** How much of a file is kept in memory while it is read. */
export interface ReadingLimits {
  faults: number;
  lines: number;
  estimates: number;
}

const boundless: ReadingLimits = { faults: FileFaults.keptMax, lines: Infinity, estimates: Infinity };

/** Reads a file of costs whole, with everything in it that does not stand. */
export async function readCostFile(
  bytes: AsyncIterable<Uint8Array>,
  mapping: CostMapping,
  limits: ReadingLimits = boundless,
): Promise<CostFile> {
  const reading = new Reading(mapping, limits);
  try {
    for await (const record of csvRecords(bytes, mapping)) reading.take(record);
  } catch (error) {
    if (!(error instanceof FileUnreadable)) throw error;
    reading.faults.add(error.fault);
  }
  return reading.end();
}

class Reading {
  readonly faults: FileFaults;
  private readonly tree: LineTree;
  private readonly sums = new Map<string, PeriodSum>();
  private readonly leftOutSums = new Map<string, PeriodSum>();
  private columns: Columns | undefined;
  private amounts: AmountCells | undefined;
  private leftOutAmounts: AmountCells | undefined;
  private rowCount = 0;
  private leftOutCount = 0;
  private unreadableCount = 0;

  constructor(
    private readonly mapping: CostMapping,
    private readonly limits: ReadingLimits,
  ) {
    this.faults = new FileFaults(limits.faults);
    this.tree = new LineTree(mapping, this.faults);
  }

  take(record: { row: number; cells: string[] }): void {
    if (!this.columns) {
      this.columns = Columns.of(record, this.mapping, this.faults);
      this.amounts = new AmountCells(this.mapping, this.columns);
      this.leftOutAmounts = new AmountCells(this.mapping, this.columns);
      // Without its columns every row would be a fault.
      if (this.faults.count > 0) throw new FileUnreadable(takeLast(this.faults));
      return;
    }
    this.rowCount += 1;
    const { width } = this.columns;
    const row = this.columns.row(record);
    if (!this.isKept(row)) {
      this.leaveOut(row);
      return;
    }
    // Empty cells behind the last column hold nothing that could be in the wrong one.
    const isWide = record.cells.slice(width).some((cell) => cell.trim() !== '');
    if (record.cells.length < width || isWide) {
      const value = String(record.cells.length);
      this.faults.add({ reason: 'WIDTH', row: record.row, value, beside: String(width) });
      return;
    }
    this.keep(row);
  }

  end(): CostFile {
    if (!this.columns && this.faults.count === 0) this.faults.add({ reason: 'EMPTY_FILE' });
    if (this.columns && this.faults.count === 0 && this.tree.lines.length === 0)
      this.faults.add({ reason: this.rowCount === 0 ? 'ONLY_A_HEADER' : 'NOTHING_KEPT' });
    const rowOf = new Map<string, number>();
    const lines: NewLine[] = [];
    for (const gathered of this.tree.lines) {
      for (const line of gathered.lines()) {
        rowOf.set(line.key, gathered.row);
        lines.push(line);
      }
    }
    const used = new Set([...this.sums.values()].map(({ period }) => period));
    if (this.faults.count === 0) {
      const ofLine = (line: NewLine) => [...faultsOfLine(line, used), ...basisFaultsOfLine(line)];
      const faults = [...asTree(lines).faults, ...lines.flatMap(ofLine)];
      for (const fault of faults) this.faults.add(atRow(fault, rowOf));
    }
    return {
      rowCount: this.rowCount,
      lines,
      periods: [...(this.amounts?.periods.values() ?? [])].filter(({ label }) => used.has(label)),
      sums: [...this.sums.values()],
      leftOut: {
        rowCount: this.leftOutCount,
        unreadableCount: this.unreadableCount,
        sums: [...this.leftOutSums.values()],
      },
      unusedColumns: this.columns?.unused ?? [],
      rowOf,
      faults: this.faults,
    };
  }

  private isKept(row: Row): boolean {
    const { keep, leaveOut } = this.mapping;
    return (
      keep.every(({ column, values }) => values.has(row.cell(column))) &&
      !leaveOut.some(({ column, values }) => values.has(row.cell(column)))
    );
  }

  private keep(row: Row): void {
    const estimates = this.amounts?.of(row, this.faults) ?? [];
    addUp(this.sums, estimates);
    this.tree.add(row, estimates);
    this.demandWithin(row.row);
  }

  private demandWithin(row: number): void {
    const { lines, estimates } = this.limits;
    if (this.tree.lines.length > lines)
      throw new FileUnreadable({ reason: 'TOO_MANY_LINES', row, beside: String(lines) });
    if (this.tree.estimateCount > estimates)
      throw new FileUnreadable({ reason: 'TOO_MANY_ESTIMATES', row, beside: String(estimates) });
  }

  private leaveOut(row: Row): void {
    const faults = new FileFaults();
    addUp(this.leftOutSums, this.leftOutAmounts?.of(row, faults) ?? []);
    this.leftOutCount += 1;
    if (faults.count > 0) this.unreadableCount += 1;
  }
}

function takeLast(faults: FileFaults): FileFault {
  const last = faults.kept.pop();
  if (!last) throw new Error('A list of faults counts some and holds none');
  faults.count -= 1;
  return last;
}

function addUp(sums: Map<string, PeriodSum>, estimates: readonly CellEstimate[]): void {
  for (const estimate of estimates) {
    const slot = slotOf(estimate);
    const { period, currency, base } = estimate;
    const sum = sums.get(slot) ?? {
      period: period.label,
      currency,
      base: 0n,
      estimateCount: 0,
      unpublishedCount: 0,
    };
    sum.base += base ?? 0n;
    sum.estimateCount += 1;
    sum.unpublishedCount += base === null ? 1 : 0;
    sums.set(slot, sum);
  }
}

const reasons: Record<LineFault['code'], FileFaultReason> = {
  DUPLICATE_KEY: 'CODE_TWICE',
  TWO_PARENTS: 'TWO_PARENTS',
  UNKNOWN_PARENT: 'UNKNOWN_PARENT',
  CYCLE: 'CYCLE',
  BLANK_TITLE: 'BLANK_TITLE',
  UNKNOWN_PERIOD: 'PERIOD_UNKNOWN',
  UNKNOWN_CURRENCY: 'CURRENCY_UNKNOWN',
  DUPLICATE_ESTIMATE: 'ESTIMATE_TWICE',
  RANGE_INCOMPLETE: 'RANGE_INCOMPLETE',
  RANGE_REVERSED: 'RANGE_REVERSED',
  AMOUNT_TOO_LARGE: 'TOO_LARGE',
  UNKNOWN_AREA: 'UNKNOWN_AREA',
  UNKNOWN_REF: 'UNKNOWN_REF',
  DUPLICATE_REF: 'REF_TWICE',
  RATE_WITHOUT_UNIT: 'RATE_WITHOUT_UNIT',
  RATE_REVERSED: 'RATE_REVERSED',
  BASIS_FAULTY: 'BASIS_FAULTY',
};

/** A fault of a line as a fault of the row that told of it. */
export function atRow({ code, key, value }: LineFault, rowOf: ReadonlyMap<string, number>): FileFault {
  return { reason: reasons[code], row: rowOf.get(key), value: value ?? key };
}
