import type { CostFile, PeriodSum } from './cost-file.js';
import type { LastEdition } from './cost-file-rows.js';
import type { FileFault } from './file-fault.js';
import type { Comparison } from './line-comparison.rules.js';

/** A sum, in minor units as a text. */
export interface SumTold extends Omit<PeriodSum, 'base'> {
  base: string;
  /** That of the edition published last; nothing where it has none. */
  before: string | null;
}

/** What a draft of a file would be. Nothing of it was written. */
export interface CostPreview {
  __typename: 'CostPreview';
  rowCount: number;
  lineCount: number;
  headingCount: number;
  sums: SumTold[];
  leftOut: { rowCount: number; sums: SumTold[] };
  unusedColumns: readonly string[];
  faults: readonly FileFault[];
  faultCount: number;
  last: { ref: string; number: number } | null;
  changes: Comparison | null;
}

/** Puts together what was read of a file and how it differs from the edition published last. */
export function previewOf(
  file: CostFile,
  last: LastEdition | undefined,
  changes: Comparison | null = null,
): CostPreview {
  const isHeading = new Set(file.lines.map(({ parentKey }) => parentKey));
  const before = new Map(
    (last?.totals ?? []).map(({ period, currency, base }) => [`${currency} ${period}`, base]),
  );
  const told = ({ base, ...sum }: PeriodSum): SumTold => ({
    ...sum,
    base: String(base),
    before: before.get(`${sum.currency} ${sum.period}`) ?? null,
  });
  return {
    __typename: 'CostPreview',
    rowCount: file.rowCount,
    lineCount: file.lines.length,
    headingCount: file.lines.filter(({ key }) => isHeading.has(key)).length,
    sums: file.sums.slice(0, 200).map(told),
    leftOut: { rowCount: file.leftOut.rowCount, sums: file.leftOut.sums.slice(0, 200).map(told) },
    unusedColumns: file.unusedColumns,
    faults: file.faults.kept.map((fault) => ({
      ...fault,
      value: fault.value?.slice(0, 200),
      beside: fault.beside?.slice(0, 500),
    })),
    faultCount: file.faults.count,
    last: last ? { ref: last.ref, number: last.number } : null,
    changes: file.faults.count > 0 ? null : changes,
  };
}
