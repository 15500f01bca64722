import { expenseWords, isTotal, phaseRank, phaseWords, plain, revenueWords } from './budget-words.js';
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
  const [first] = rows;
  const [column] = words;
  // Many official tables number their columns in a line below the heads: 1, 2, 3 ... are no amounts.
  if (first && column && isNumbering(first))
    leave(words.find(({ kind }) => kind === 'TEXT') ?? column, first);
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

const isNumbering = (row: readonly string[]): boolean =>
  row.length > 2 && row.every((cell, place) => cell.trim().replace(/[()]/g, '') === String(place + 1));

/** Rows that one column says to be kept, and what is left by it. */
export interface KeptRows extends RowsOf {
  left: string[];
}

/** Where one table has what is spent and what comes in, the rows of what is spent; of several turns of one budget, one. */
export const guessKept = (columns: readonly SampleColumn[]): KeptRows[] => [
  ...columns.flatMap(spending),
  ...columns.flatMap(turn),
];

function spending({ name, kind, distinct }: SampleColumn): KeptRows[] {
  if ((kind !== 'TEXT' && kind !== 'CODE') || distinct.size < 2 || distinct.size > 6) return [];
  const values = [...distinct];
  const spent = values.filter((value) => expenseWords.test(plain(value)));
  const left = values.filter((value) => revenueWords.test(plain(value)));
  return spent.length > 0 && left.length > 0
    ? [{ column: name, values: values.filter((value) => !left.includes(value)), left }]
    : [];
}

/** What was proposed, adopted and spent is the same money: added up it would count several times. */
function turn({ name, head, kind, distinct }: SampleColumn): KeptRows[] {
  if ((kind !== 'TEXT' && kind !== 'CODE') || distinct.size < 2 || distinct.size > 12) return [];
  const ranked = [...distinct].map((value) => ({ value, rank: phaseRank(value) }));
  const known = ranked.filter(({ rank }) => rank > 0);
  if (known.length < (phaseWords.test(head) ? Math.max(2, distinct.size / 2) : distinct.size)) return [];
  const [best] = known.toSorted((one, other) => other.rank - one.rank);
  if (!best) return [];
  const left = [...distinct].filter((value) => value !== best.value);
  return [{ column: name, values: [best.value], left }];
}
