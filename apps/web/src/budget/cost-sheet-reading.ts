import { readAmount } from '@plumbline/money/reading';
import { isCurrency } from '@plumbline/money/currency';
import type { CostDraftLineInput } from '../gql/graphql';
import {
  amountColumn,
  cellOf,
  type Column,
  type End,
  ends,
  otherCurrencies,
  type SheetLine,
  type SheetPeriod,
  unpublished,
} from './cost-sheet';

/** What does not stand in a cell. */
export interface CellFault {
  key: string;
  column: Column;
  message: string;
}

export type SheetEstimate = CostDraftLineInput['estimates'][number];

const longest: Readonly<Record<string, number>> = { title: 500, code: 100, objectClass: 200 };
// Controls but tab and line breaks, and what turns the direction of text around: as the server has it.
const unsafe = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;
const unseen = /[\s\u00ad\u180e\u200b-\u200f\u2060\u3164]/gu;

const reasons: Readonly<Record<string, string>> = {
  notANumber: 'is not a number. Write 60,000 or 60000.50.',
  ambiguousMarks: 'can be read in two ways. Write 60,000 or 60000.50: a point is always the decimal mark.',
  tooManyDecimals: 'has more decimals than the currency.',
  scientific: 'is in scientific notation. Write all digits.',
  otherDigits: 'has digits of another script. Write 0 to 9.',
  otherCurrency: 'has the sign of another currency than the line.',
  tooLarge: 'is larger than can be reckoned with.',
};

/** The estimates of a line as they are typed, and what does not stand in its cells. */
export function readLine(
  line: SheetLine,
  periods: readonly SheetPeriod[],
): { estimates: SheetEstimate[]; faults: CellFault[] } {
  const { key } = line;
  const faults: CellFault[] = [];
  const tell = (column: Column, message: string) => faults.push({ key, column, message });
  for (const column of Object.keys(longest)) {
    const text = cellOf(line, column);
    if (column === 'title' && text.replaceAll(unseen, '') === '') tell(column, 'is empty. Write a title.');
    else if ([...text].length > (longest[column] ?? 0))
      tell(column, `is too long: ${longest[column] ?? 0} characters at most.`);
    else if (unsafe.test(text.replaceAll(/[\t\n\r]/g, '')))
      tell(column, 'has characters that cannot be seen or that turn text around. Type it again.');
  }
  const currency = cellOf(line, 'currency').trim();
  const isKnown = isCurrency(currency);
  const estimates: SheetEstimate[] = [];
  for (const other of ['', ...otherCurrencies(line)])
    for (const { label } of periods) {
      if (ends.every((end) => cellOf(line, amountColumn(end, label, other)).trim() === '')) continue;
      if (other === '' ? !isKnown : !isCurrency(other)) continue;
      const estimate = readPeriod(line, { label, other, currency: other || currency, tell });
      if (estimate) estimates.push(estimate);
    }
  const hasAmounts = periods.some(({ label }) =>
    ends.some((end) => cellOf(line, amountColumn(end, label)).trim() !== ''),
  );
  if (!isKnown && (hasAmounts || currency !== ''))
    tell('currency', 'is not a currency that is known here. Write its three letters, such as USD.');
  if (isKnown && otherCurrencies(line).includes(currency))
    tell('currency', 'is one in which the line has amounts beside these. Give them in one place.');
  return { estimates, faults };
}

interface PeriodReading {
  label: string;
  /** The currency, where it is another than that of the line. */
  other: string;
  currency: string;
  tell: (column: Column, message: string) => void;
}

function readPeriod(
  line: SheetLine,
  { label, other, currency, tell }: PeriodReading,
): SheetEstimate | undefined {
  const read = (end: End): bigint | null | undefined => {
    const text = cellOf(line, amountColumn(end, label, other)).trim();
    if (text === '' || (end === 'base' && text === unpublished)) return null;
    const reading = readAmount(text, currency, { allowNegative: true });
    if (reading.ok) return reading.money.amountMinor;
    tell(amountColumn(end, label, other), reasons[reading.reason] ?? 'cannot be read.');
    return undefined;
  };
  const [low, base, high] = [read('low'), read('base'), read('high')];
  if (low === undefined || base === undefined || high === undefined) return undefined;
  const at = (end: End, message: string) => tell(amountColumn(end, label, other), message);
  if (low === null && high === null) return sent({ label, currency }, [null, base, null]);
  if (base === null) at('base', 'is missing. A range needs a base within it.');
  else if (low === null) at('low', 'is missing. A range has both ends, or none.');
  else if (high === null) at('high', 'is missing. A range has both ends, or none.');
  else if (low > high) at('low', 'is above the high end.');
  else if (low > base) at('low', 'is above the base.');
  else if (base > high) at('high', 'is below the base.');
  else return sent({ label, currency }, [low, base, high]);
  return undefined;
}

const sent = (
  { label, currency }: { label: string; currency: string },
  amounts: readonly [bigint | null, bigint | null, bigint | null],
): SheetEstimate => {
  const [low, base, high] = amounts.map((amount) => (amount === null ? null : String(amount)));
  return { period: label, currency, low: low ?? null, base: base ?? null, high: high ?? null };
};

/** The same line and the same periods are read once. */
export function createReader() {
  let of: readonly SheetPeriod[] | undefined;
  let read = new WeakMap<SheetLine, ReturnType<typeof readLine>>();
  return (line: SheetLine, periods: readonly SheetPeriod[]): ReturnType<typeof readLine> => {
    if (of !== periods) {
      of = periods;
      read = new WeakMap();
    }
    const known = read.get(line) ?? readLine(line, periods);
    read.set(line, known);
    return known;
  };
}

export type Reader = ReturnType<typeof createReader>;
