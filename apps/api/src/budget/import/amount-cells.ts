import { isValidPeriod, type Period } from '@plumbline/calendar/period';
import { readPeriodLabel } from '@plumbline/calendar/period-label';
import { readCsvAmount } from '@plumbline/money/csv-amount';
import { isCurrency } from '@plumbline/money/currency';
import type { Calculation } from '../basis.rules.js';
import { unguarded, type OwnColumn } from '../export/own-format.js';
import type { AmountRefusal } from '@plumbline/money/reading';
import type { Columns, Row } from './columns.js';
import type { FileFaultReason, FileFaults } from './file-fault.js';
import type { AmountColumns, CostMapping, PeriodsOfRows } from './mapping.js';

/** An estimate as a row gives it, with the column that holds its base. */
export interface CellEstimate {
  period: Period;
  currency: string;
  low: bigint | null;
  base: bigint | null;
  high: bigint | null;
  column: string;
  /** What it was made of, in our own files. */
  calculation?: Calculation | undefined;
}

interface EndColumns {
  column: string;
  low?: string | undefined;
  high?: string | undefined;
}

const reasons: Record<AmountRefusal['reason'], FileFaultReason> = {
  empty: 'NOT_A_NUMBER',
  negative: 'NOT_A_NUMBER',
  notANumber: 'NOT_A_NUMBER',
  otherDigits: 'NOT_A_NUMBER',
  ambiguousMarks: 'MARKS_AMBIGUOUS',
  scientific: 'SCIENTIFIC',
  otherCurrency: 'OTHER_CURRENCY',
  tooManyDecimals: 'TOO_MANY_DECIMALS',
  tooLarge: 'TOO_LARGE',
};

/** Reads the amounts of rows, and keeps one word for the dates of each period. */
export class AmountCells {
  readonly periods = new Map<string, Period>();

  constructor(
    private readonly mapping: CostMapping,
    private readonly columns: Columns,
  ) {}

  /** The estimates of a row; what cannot be read is a fault, and left out. */
  of(row: Row, faults: FileFaults): CellEstimate[] {
    const currency = this.currencyOf(row);
    const { amounts } = this.mapping;
    if (amounts.kind !== 'rows') return this.inColumns(row, currency, faults);
    const ends = { column: amounts.base, low: amounts.low, high: amounts.high };
    const written = row.cell(amounts.periodColumn);
    // A line of our own files that has no estimates.
    const isBare =
      written === '' && [ends.column, ends.low, ends.high].every((column) => isBlank(row, column));
    if (isBare && amounts.periods.kind === 'dated') return [];
    const period = this.periodOf(row, amounts, faults);
    if (!period || !demandCurrency(row, currency, this.mapping, faults)) return [];
    const estimate = this.read(row, ends, currency, faults);
    if (!estimate) return [];
    if (this.mapping.tree.kind !== 'own') return [{ ...estimate, period }];
    return [{ ...estimate, period, calculation: this.calculation(row, currency, faults) }];
  }

  /** What an amount was made of, as our own files tell it. */
  private calculation(row: Row, currency: string, faults: FileFaults): Calculation {
    const text = (column: OwnColumn) => unguarded(row.maybe(column)) || null;
    const rate = (column: OwnColumn) =>
      row.maybe(column).trim() === '' ? null : (this.amount(row, column, currency, faults) ?? null);
    return {
      ...{ quantity: text('quantity'), unit: text('unit'), note: text('note') },
      ...{ rateLow: rate('rate_low'), rate: rate('rate'), rateHigh: rate('rate_high') },
    };
  }

  private inColumns(row: Row, currency: string, faults: FileFaults): CellEstimate[] {
    if (!demandCurrency(row, currency, this.mapping, faults)) return [];
    return this.columns.periods.flatMap(({ period, ...ends }) => {
      const estimate = this.read(row, ends, currency, faults);
      if (!estimate) return [];
      this.periods.set(period.label, period);
      return [{ ...estimate, period }];
    });
  }

  private currencyOf(row: Row): string {
    const { currency } = this.mapping;
    return 'code' in currency ? currency.code : row.cell(currency.column).toUpperCase();
  }

  private read(
    row: Row,
    ends: EndColumns,
    currency: string,
    faults: FileFaults,
  ): Omit<CellEstimate, 'period'> | undefined {
    const { column } = ends;
    const base = this.amount(row, column, currency, faults);
    const low = this.amount(row, ends.low, currency, faults);
    const high = this.amount(row, ends.high, currency, faults);
    if (base === undefined || low === undefined || high === undefined) return undefined;
    const isRange = low !== null || high !== null;
    const fault = (reason: FileFaultReason) => {
      const value = `${row.cell(ends.low ?? column)} / ${row.cell(column)} / ${row.cell(ends.high ?? column)}`;
      faults.add({ reason, row: row.row, column, value });
      return undefined;
    };
    if (isRange && (low === null || base === null || high === null)) {
      fault('RANGE_INCOMPLETE');
      return;
    }
    if (low !== null && base !== null && high !== null && (low > base || base > high)) {
      fault('RANGE_REVERSED');
      return;
    }
    if (base === null && this.mapping.emptyAmount === 'none') return undefined;
    return { column, currency, low, base, high };
  }

  /** Null for an empty cell and for none; undefined for one that cannot be read. */
  private amount(
    row: Row,
    column: string | undefined,
    currency: string,
    faults: FileFaults,
  ): bigint | null | undefined {
    if (column === undefined) return null;
    const value = row.cell(column);
    if (this.mapping.emptyTexts.has(value)) return null;
    const reading = readCsvAmount(value, { ...this.mapping.form, currency });
    if (reading.ok) return reading.amountMinor;
    const beside = reading.reason === 'tooManyDecimals' ? `${currency}: ${reading.allowed}` : currency;
    faults.add({ reason: reasons[reading.reason], row: row.row, column, value, beside });
    return undefined;
  }

  private periodOf(
    row: Row,
    { periodColumn: column, periods }: AmountColumns & { kind: 'rows' },
    faults: FileFaults,
  ): Period | undefined {
    const value = row.cell(column);
    const period = readPeriod(row, value, periods);
    if (!period || !isValidPeriod(period)) {
      const known = periods.kind === 'told' ? [...periods.periods.keys()].join(', ') : undefined;
      faults.add({ reason: 'PERIOD_UNKNOWN', row: row.row, column, value, beside: known });
      return undefined;
    }
    const known = this.periods.get(period.label) ?? period;
    this.periods.set(period.label, known);
    if (known.startsOn === period.startsOn && known.endsOn === period.endsOn) return known;
    const beside = `${known.startsOn} - ${known.endsOn}`;
    faults.add({ reason: 'PERIOD_DIFFERS', row: row.row, column, value, beside });
    return undefined;
  }
}

function isBlank(row: Row, column: string | undefined): boolean {
  return column === undefined || row.cell(column) === '';
}

function readPeriod(row: Row, written: string, periods: PeriodsOfRows): Period | undefined {
  if (periods.kind === 'told') return periods.periods.get(written);
  if (periods.kind === 'dated')
    return {
      label: unguarded(row.raw(periods.label)),
      startsOn: row.cell(periods.startsOn),
      endsOn: row.cell(periods.endsOn),
    };
  const reading = readPeriodLabel(written, periods.years);
  return reading.ok ? reading.period : undefined;
}

function demandCurrency(row: Row, currency: string, mapping: CostMapping, faults: FileFaults): boolean {
  if (isCurrency(currency)) return true;
  const column = 'column' in mapping.currency ? mapping.currency.column : undefined;
  faults.add({ reason: 'CURRENCY_UNKNOWN', row: row.row, column, value: currency });
  return false;
}
