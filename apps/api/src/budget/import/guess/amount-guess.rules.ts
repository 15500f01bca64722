import { adoptedWords, amountWords, highWords, isTotal, lowWords, spentWords } from './budget-words.js';
import type { SampleColumn } from './column-kinds.rules.js';
import { sumOf } from './sum-column.rules.js';
import { yearIn, type YearFound, type YearRule } from './period-guess.rules.js';

export interface PeriodTold {
  column: string;
  label: string;
  startsOn: string;
  endsOn: string;
}

export type AmountGuess =
  | { kind: 'columns'; columns: PeriodTold[]; isFiscal: boolean; others: string[] }
  | {
      kind: 'rows';
      amountColumn: string;
      lowColumn?: string | undefined;
      highColumn?: string | undefined;
      periodColumn: string;
      isFiscal: boolean;
      /** Periods that no rule reads. */
      dates: Record<string, { startsOn: string; endsOn: string }>;
      others: string[];
    }
  /** Amounts, and nothing that says for when. */
  | { kind: 'undated'; column: string; others: string[] };

/** How likely a column has what was decided to be spent, which is what an edition gives. */
const rank = ({ head, filled }: SampleColumn): number =>
  (adoptedWords.test(head) ? 4 : 0) +
  (amountWords.test(head) ? 2 : 0) -
  (spentWords.test(head) ? 3 : 0) +
  (isTotal(head) ? 1 : 0) +
  (filled.length > 0 ? 1 : 0);

const best = (columns: readonly SampleColumn[]): SampleColumn | undefined =>
  sumOf(columns) ?? columns.toSorted((one, other) => rank(other) - rank(one) || one.place - other.place)[0];

/** Tells where the amounts are, and for which periods. */
export function guessAmounts(
  columns: readonly SampleColumn[],
  { rule, around }: { rule: YearRule; around: readonly string[] },
): AmountGuess | undefined {
  const amounts = columns.filter(({ kind }) => kind === 'AMOUNT');
  const dated = amounts.filter(({ year }) => year !== undefined);
  if (dated.length > 0) return inColumns(dated, amounts);
  const base =
    best(amounts.filter(({ head }) => !lowWords.test(head) && !highWords.test(head))) ?? amounts[0];
  if (!base) return undefined;
  const others = amounts.filter((column) => column !== base).map(({ name }) => name);
  const period = columns.find(({ kind }) => kind === 'PERIOD');
  if (period) return inRows({ base, period, amounts, rule });
  const year = around.map((text) => yearIn(text, rule)).find((found) => found !== undefined);
  if (!year) return { kind: 'undated', column: base.name, others };
  return { kind: 'columns', columns: [told(base, year, year.label)], isFiscal: year.isFiscal, others };
}

function told({ name }: SampleColumn, { period }: YearFound, label: string): PeriodTold {
  return { column: name, label: label.slice(0, 40), startsOn: period.startsOn, endsOn: period.endsOn };
}

/** One column for each year: a year that has several has the one of what was decided. */
function inColumns(dated: readonly SampleColumn[], amounts: readonly SampleColumn[]): AmountGuess {
  const byYear = new Map<string, SampleColumn[]>();
  for (const column of dated) {
    const year = column.year?.label ?? '';
    byYear.set(year, [...(byYear.get(year) ?? []), column]);
  }
  const chosen = [...byYear.values()].flatMap((same) => best(same) ?? []);
  return {
    kind: 'columns',
    columns: chosen
      .toSorted((one, other) => one.place - other.place)
      .flatMap((column) => (column.year ? [told(column, column.year, column.year.label)] : [])),
    isFiscal: chosen.some(({ year }) => year?.isFiscal),
    others: amounts.filter((column) => !chosen.includes(column)).map(({ name }) => name),
  };
}

interface Rows {
  base: SampleColumn;
  period: SampleColumn;
  amounts: readonly SampleColumn[];
  rule: YearRule;
}

function inRows({ base, period, amounts, rule }: Rows): AmountGuess {
  const read = [...period.distinct].flatMap((cell) => {
    const year = yearIn(cell, rule);
    return year ? [{ cell, year }] : [];
  });
  const low = amounts.find(({ head }) => lowWords.test(head));
  const high = amounts.find(({ head }) => highWords.test(head));
  const isRange = low !== undefined && high !== undefined;
  const isPlain = (cell: string) =>
    /^(?:(?:FY|F\.Y\.|fiscal year|financial year) ?)?'?\d{2,4}(?: ?[-/] ?'?\d{2,4})?$/i.test(cell);
  return {
    kind: 'rows',
    amountColumn: base.name,
    ...(isRange && { lowColumn: low.name, highColumn: high.name }),
    periodColumn: period.name,
    isFiscal: /fiscal|financial/.test(period.head) || read.some(({ year }) => year.isFiscal),
    dates: Object.fromEntries(
      read
        .filter(({ cell }) => !isPlain(cell))
        .map(
          ({
            cell,
            year: {
              period: { startsOn, endsOn },
            },
          }) => [cell, { startsOn, endsOn }],
        ),
    ),
    others: amounts
      .filter((column) => ![base, ...(isRange ? [low, high] : [])].includes(column))
      .map(({ name }) => name),
  };
}
