import { expenseWords, isTotal, plain, revenueWords } from './budget-words.js';
import type { SampleColumn } from './column-kinds.rules.js';

export interface RowsOf {
  column: string;
  values: string[];
}

/** Rows of totals, and lines of notes at the end: what would be counted twice, or is no line. */
export function guessLeftOut(
  columns: readonly SampleColumn[],
  amounts: readonly SampleColumn[],
  rows: readonly (readonly string[])[],
): RowsOf[] {
  const words = columns.filter(
    ({ kind }) => kind === 'TEXT' || kind === 'CODE' || kind === 'NOTE' || kind === 'PERIOD',
  );
  const found = new Map<string, Set<string>>();
  const leave = ({ name, place }: SampleColumn, row: readonly string[]) =>
    found.set(name, (found.get(name) ?? new Set()).add((row[place] ?? '').trim()));
  let isAtEnd = true;
  for (const row of rows.toReversed()) {
    const isFilled = ({ place }: SampleColumn) => (row[place] ?? '').trim() !== '';
    const told = words.filter(isFilled);
    const [only] = told;
    const total = told.find(({ place }) => isTotal(row[place] ?? ''));
    if (total) leave(total, row);
    else if (isAtEnd && only && told.length === 1 && words.length > 1 && !amounts.some(isFilled))
      leave(only, row);
    else if (told.length > 0) isAtEnd = false;
  }
  return [...found].map(([column, values]) => ({ column, values: [...values].slice(0, 200) }));
}

/** Where one table has what is spent and what comes in, the rows of what is spent. */
export function guessKept(columns: readonly SampleColumn[]): (RowsOf & { left: string[] })[] {
  return columns.flatMap(({ name, kind, distinct }) => {
    if ((kind !== 'TEXT' && kind !== 'CODE') || distinct.size < 2 || distinct.size > 6) return [];
    const values = [...distinct];
    const spent = values.filter((value) => expenseWords.test(plain(value)));
    const left = values.filter((value) => revenueWords.test(plain(value)));
    return spent.length > 0 && left.length > 0
      ? [{ column: name, values: values.filter((value) => !left.includes(value)), left }]
      : [];
  });
}
