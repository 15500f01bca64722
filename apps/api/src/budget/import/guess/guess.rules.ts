import { basisColumnsOfOwn, ownColumns } from '../../export/own-format.js';
import type { MappingFile } from '../mapping-file.js';
import { guessAmounts, type AmountGuess } from './amount-guess.rules.js';
import { isEmptyText, isTotal } from './budget-words.js';
import { columnsOf, type ColumnKind, type SampleColumn } from './column-kinds.rules.js';
import { currencyIn } from './currency-guess.rules.js';
import { guessTree, type TreeGuess } from './level-guess.rules.js';
import { guessMarks } from './number-marks.rules.js';
import { yearRuleOf, type YearRule } from './period-guess.rules.js';
import { guessKept, guessLeftOut } from './row-guess.rules.js';
import type { SampleTable } from './sample.rules.js';
import { unitIn } from './unit-guess.rules.js';

export type GuessedThing =
  | 'encoding'
  | 'delimiter'
  | 'header'
  | 'marks'
  | 'currency'
  | 'unit'
  | 'levels'
  | 'periods'
  | 'amounts'
  | 'rows';

/** A mapping that was guessed, and how sure each part of it is, from 0 to 1. With 0 it is for a person to say. */
export interface CostGuess {
  /** Nothing where the file is one of our own, which needs no mapping. */
  mapping: MappingFile | null;
  sureness: Record<GuessedThing, number>;
  kinds: { name: string; kind: ColumnKind }[];
}

export interface Hints {
  fileName: string;
  /** The currency of the costs published last. */
  currency?: string | undefined;
}

const certain: Record<GuessedThing, number> = {
  ...{ encoding: 1, delimiter: 1, header: 1, marks: 1, currency: 1 },
  ...{ unit: 1, levels: 1, periods: 1, amounts: 1, rows: 1 },
};

/** Guesses what the columns of a table of costs mean, from some of its rows. */
export function guessMapping(table: SampleTable, hints: Hints): CostGuess {
  const { form, names, title, rows } = table;
  if (ownColumns.every((column) => basisColumnsOfOwn.has(column) || names.includes(column)))
    return { mapping: null, sureness: certain, kinds: names.map((name) => ({ name, kind: 'TEXT' })) };
  const around = [...title, hints.fileName.replaceAll('_', ' ')];
  const cells = rows.map((row) => row.cells);
  const currency =
    currencyIn([...names, ...title, ...table.above, ...examples(cells), hints.fileName]) ?? known(hints);
  const rule = yearRuleOf(currency?.currency, names);
  const columns = columnsOf(names, { above: table.above, rows: withoutTotals(cells), rule });
  const amounts = guessAmounts(columns, { rule, around });
  const chosen = chosenColumns(columns, amounts);
  const marks = guessMarks(
    chosen.flatMap(({ filled }) => filled),
    form.delimiter,
  );
  const kept = guessKept(columns);
  const isTold = new Set([
    ...chosen,
    ...columns.filter(({ name }) => kept.some(({ column }) => column === name)),
  ]);
  const tree = guessTree(columns.filter((column) => !isTold.has(column)));
  const leaveOut = guessLeftOut(columns, chosen, cells);
  const currencyColumn = columns.find(({ kind }) => kind === 'CURRENCY');
  const unit = unitIn([...chosen.map(({ name }) => name), ...table.above, ...title.toReversed()]);
  const isYearDoubtful = amounts?.kind !== 'undated' && amounts?.isFiscal === true;
  return {
    mapping: {
      ...form,
      ...(currencyColumn
        ? { currency: { column: currencyColumn.name } }
        : currency && { currency: currency.currency }),
      unit: unit ?? 1,
      decimalMark: marks.decimalMark,
      ...(marks.groupMark && { groupMark: marks.groupMark }),
      ...empties(chosen),
      ...treeOf(tree),
      ...periodsOf(amounts, rule),
      ...(kept.length > 0 && { keep: kept.map(({ column, values }) => ({ column, values })) }),
      ...(leaveOut.length > 0 && { leaveOut }),
      samePath: 'sum',
    },
    sureness: {
      ...table.sureness,
      marks: marks.sureness,
      currency: currencyColumn ? 1 : (currency?.sureness ?? 0),
      unit: unit === undefined ? 1 : 0.7,
      levels:
        tree.kind === 'levels' && tree.levels.length === 0
          ? 0
          : tree.kind === 'levels' && tree.left.length > 0
            ? 0.6
            : 0.8,
      periods: amounts === undefined || amounts.kind === 'undated' ? 0 : isYearDoubtful ? 0.6 : 0.9,
      amounts: amounts === undefined ? 0 : amounts.others.length > 0 ? 0.6 : 0.9,
      rows: kept.length + leaveOut.length > 0 ? 0.7 : 1,
    },
    kinds: columns.map(({ name, kind }) => ({ name, kind })),
  };
}

/** What stands in rows of totals says nothing of a column, unless there is nothing else. */
function withoutTotals(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const lines = rows.filter((row) => !row.some(isTotal));
  return lines.length >= rows.length / 2 ? lines : rows;
}

const known = ({ currency }: Hints) => (currency === undefined ? undefined : { currency, sureness: 0.6 });

/** Cells with a sign of a currency in them. */
const examples = (rows: readonly (readonly string[])[]): string[] =>
  rows
    .slice(0, 50)
    .flatMap((row) =>
      row.filter((cell) => cell.length < 40 && /\d/.test(cell) && /[\p{Sc}]|Kč|zł|\bkr\b/u.test(cell)),
    )
    .slice(0, 20);

function chosenColumns(columns: readonly SampleColumn[], amounts: AmountGuess | undefined): SampleColumn[] {
  const names = new Set(namesIn(amounts));
  return columns.filter(({ name }) => names.has(name));
}

function namesIn(amounts: AmountGuess | undefined): (string | undefined)[] {
  switch (amounts?.kind) {
    case undefined:
      return [];
    case 'columns':
      return amounts.columns.map(({ column }) => column);
    case 'rows':
      return [amounts.amountColumn, amounts.lowColumn, amounts.highColumn];
    case 'undated':
      return [amounts.column];
  }
}

/** A table with many empty cells does not say of each that there is an amount which was not published. */
function empties(chosen: readonly SampleColumn[]): Pick<MappingFile, 'emptyAmount' | 'emptyTexts'> {
  const cells = chosen.flatMap((column) => column.cells);
  const texts = [...new Set(cells.filter((cell) => cell !== '' && isEmptyText(cell)))];
  const empty = cells.filter((cell) => cell === '' || isEmptyText(cell)).length;
  return {
    emptyAmount: empty > cells.length * 0.02 ? 'none' : 'notPublished',
    ...(texts.length > 0 && { emptyTexts: texts }),
  };
}

function treeOf(tree: TreeGuess): Pick<MappingFile, 'levels' | 'parent'> {
  if (tree.kind === 'parent') return { parent: tree.parent };
  return tree.levels.length === 0 ? {} : { levels: tree.levels };
}

function periodsOf(amounts: AmountGuess | undefined, rule: YearRule): Pick<MappingFile, 'periods'> {
  if (amounts === undefined || amounts.kind === 'undated') return {};
  if (amounts.kind === 'columns') return { periods: amounts.columns };
  const { amountColumn, lowColumn, highColumn, periodColumn, dates, isFiscal } = amounts;
  const { startMonth, namedBy } = rule;
  const fiscalYears = isFiscal ? { startMonth, namedBy, dates } : { dates };
  return {
    periods: {
      amountColumn,
      ...(lowColumn && highColumn && { lowColumn, highColumn }),
      periodColumn,
      fiscalYears,
    },
  };
}
