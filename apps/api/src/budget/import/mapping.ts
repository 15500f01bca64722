import type { Period } from '@plumbline/calendar/period';
import type { CsvAmountForm } from '@plumbline/money/csv-amount';
import type { Standing } from '../../address/address.entity.js';

/** Where a line of the tree is told in a row. */
export type TreeColumns =
  | { kind: 'levels'; levels: readonly { title: string; code?: string | undefined }[] }
  | { kind: 'parents'; code: string; parentCode: string; title: string }
  | { kind: 'own' };

/** How heads of columns, or the cells of a column, are read as fiscal years. */
export interface FiscalYears {
  startMonth?: number | undefined;
  namedBy?: 'end' | 'start' | undefined;
  dates: Readonly<Record<string, { startsOn: string; endsOn: string }>>;
}

/** The columns of amounts: a column for each period, or one with the period beside it. */
export type AmountColumns =
  | { kind: 'columns'; columns: readonly PeriodColumn[] }
  | { kind: 'heads'; pattern: RegExp; years: FiscalYears }
  | {
      kind: 'rows';
      base: string;
      low?: string | undefined;
      high?: string | undefined;
      periodColumn: string;
      periods: PeriodsOfRows;
    };

/** A column of base amounts, with its ends where it has them. */
export interface PeriodColumn {
  column: string;
  low?: string | undefined;
  high?: string | undefined;
  period: Period;
}

export type PeriodsOfRows =
  | { kind: 'told'; periods: ReadonlyMap<string, Period> }
  | { kind: 'years'; years: FiscalYears }
  | { kind: 'dated'; label: string; startsOn: string; endsOn: string };

/** Rows whose cell is one of these. */
export interface RowChoice {
  column: string;
  values: ReadonlySet<string>;
}

/** What the columns of a file of costs mean. Nothing of it is guessed. */
export interface CostMapping {
  delimiter: string;
  encoding: string;
  /** The line of the file that names the columns, from 1. */
  headerLine: number;
  currency: { code: string } | { column: string };
  form: Omit<CsvAmountForm, 'currency'>;
  /** Whether an empty amount says that the amount was not published, or that there is no estimate. */
  emptyAmount: 'notPublished' | 'none';
  /** What stands in a cell of amounts that is as good as empty, such as a dash. */
  emptyTexts: ReadonlySet<string>;
  tree: TreeColumns;
  amounts: AmountColumns;
  objectClass?: string | undefined;
  keep: readonly RowChoice[];
  leaveOut: readonly RowChoice[];
  /** What becomes of rows with the same path and period; refused where it is not told. */
  samePath?: 'sum' | 'lines' | undefined;
  standing?: Standing | undefined;
  source?: string | undefined;
  sourceUrl?: string | undefined;
}
