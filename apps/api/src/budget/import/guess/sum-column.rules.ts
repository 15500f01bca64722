import { readCsvAmount } from '@plumbline/money/csv-amount';
import { isEmptyText } from './budget-words.js';
import type { SampleColumn } from './column-kinds.rules.js';
import { guessMarks } from './number-marks.rules.js';

/** Every column is tried with every run of others, which is much for a table of hundreds. */
const mostParts = 12;
const enoughRows = 200;

/**
 * The column that is the sum of two or more beside it, such as what is for running and for building together: any other
 * would be a part of the amounts. It stands behind its parts, or before them.
 */
export function sumOf(columns: readonly SampleColumn[]): SampleColumn | undefined {
  if (columns.length < 3 || columns.length > mostParts) return undefined;
  const form = guessMarks(
    columns.flatMap(({ filled }) => filled.slice(0, enoughRows)),
    '',
  );
  // Whichever currency it is: only whether they add up is asked.
  const written = { ...form, currency: 'EUR', scale: 1_000 } as const;
  const cells = columns.map((column) =>
    column.cells.slice(0, enoughRows).map((cell) => {
      if (cell === '' || isEmptyText(cell)) return 0n;
      const reading = readCsvAmount(cell, written);
      return reading.ok ? (reading.amountMinor ?? 0n) : undefined;
    }),
  );
  for (let size = columns.length - 1; size >= 2; size -= 1)
    for (const [place, column] of columns.entries())
      for (const from of [place - size, place + 1])
        if (
          from >= 0 &&
          from + size <= columns.length &&
          addsUp(cells[place], cells.slice(from, from + size))
        )
          return column;
  return undefined;
}

function addsUp(
  sums: readonly (bigint | undefined)[] = [],
  parts: readonly (readonly (bigint | undefined)[])[],
): boolean {
  let told = 0;
  let same = 0;
  for (const [row, sum] of sums.entries()) {
    const of = parts.map((cells) => cells[row]);
    // A sum of one part says nothing of which column is the sum.
    if (sum === undefined || of.includes(undefined) || of.filter((part) => part !== 0n).length < 2) continue;
    told += 1;
    same += of.reduce<bigint>((all, part) => all + (part ?? 0n), 0n) === sum ? 1 : 0;
  }
  return told >= 2 && same >= told * 0.95;
}
