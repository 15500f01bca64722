import { formatFigure } from '@plumbline/money/format';
import type { CostDraftQuery } from '../gql/graphql';

export type ServedDraft = NonNullable<CostDraftQuery['costDraft']>;
type ServedLine = ServedDraft['lines'][number];

/** A column of the sheet: a text of a line, or an amount in a period, "base FY11", in another currency "EUR:base FY11". */
export type Column = string;

export interface SheetPeriod {
  label: string;
  startsOn: string;
  endsOn: string;
  /** Its label as it is saved, where it is called otherwise now. */
  was?: string;
}

/** A line as it is typed: each cell is a text, whether it can be read or not. */
export interface SheetLine {
  key: string;
  /** 1 lies directly under the initiative; the line that it lies under is the last one above with a smaller level. */
  level: number;
  isArea: boolean;
  cells: Readonly<Record<Column, string>>;
}

export interface Sheet {
  title: string;
  periods: readonly SheetPeriod[];
  lines: readonly SheetLine[];
}

export const textColumns = ['title', 'code', 'objectClass', 'currency'] as const;
export const ends = ['low', 'base', 'high'] as const;
export type End = (typeof ends)[number];

/** What stands in the cell of a base amount that is known to be there and was not published. */
export const unpublished = 'not published';

/** The column of an amount: in the currency of the line, or beside it in another one. */
export const amountColumn = (end: End, period: string, other = ''): Column =>
  `${other === '' ? '' : `${other}:`}${end} ${period}`;

const inOther = /^([A-Z]{3}):/;

/** The other currencies in which a line has amounts. */
export const otherCurrencies = ({ cells }: SheetLine): string[] => {
  const found = Object.entries(cells).flatMap(([column, text]) =>
    text.trim() === '' ? [] : (inOther.exec(column)?.[1] ?? []),
  );
  return [...new Set(found)].sort();
};

/** The columns in their order. Ranges may be left out of sight, and never out of the sheet. */
export const columnsOf = (
  periods: readonly SheetPeriod[],
  withRanges: boolean,
  others: readonly string[] = [],
): Column[] => [
  ...textColumns,
  ...['', ...others].flatMap((other) =>
    periods.flatMap(({ label }) =>
      (withRanges ? ends : (['base'] as const)).map((end) => amountColumn(end, label, other)),
    ),
  ),
];

const words: Readonly<Record<string, string>> = {
  title: 'Title',
  code: 'Code',
  objectClass: 'Class',
  currency: 'Currency',
};

/** What a column is called. */
export function columnName(column: Column): string {
  const text = words[column];
  if (text !== undefined) return text;
  const other = inOther.exec(column)?.[1];
  const [end = '', ...period] = column.replace(inOther, '').split(' ');
  return `${period.join(' ')} ${end}${other === undefined ? '' : ` in ${other}`}`;
}

/** The sheet of a draft as it is saved. */
export function sheetOf({ title, periods, lines }: ServedDraft): Sheet {
  const usual = lines.find(({ estimates }) => estimates.length > 0)?.estimates[0]?.currency ?? 'USD';
  const levels = new Map<string | null, number>([[null, 0]]);
  return {
    title,
    periods: periods.map(({ label, startsOn, endsOn }) => ({ label, startsOn, endsOn })),
    lines: inTreeOrder(lines).map((line) => {
      const level = (levels.get(line.parent ?? null) ?? 0) + 1;
      levels.set(line.key, level);
      return sheetLine(line, { level, usual });
    }),
  };
}

/** Each line before its parts, and parts in the order of the edition: a file may have them otherwise. */
function inTreeOrder(lines: readonly ServedLine[]): ServedLine[] {
  const parts = new Map<string | null, ServedLine[]>();
  for (const line of lines) {
    const siblings = parts.get(line.parent ?? null);
    if (siblings) siblings.push(line);
    else parts.set(line.parent ?? null, [line]);
  }
  const ordered: ServedLine[] = [];
  const waiting = [...(parts.get(null) ?? [])].reverse();
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    ordered.push(line);
    waiting.push(...[...(parts.get(line.key) ?? [])].reverse());
  }
  return ordered;
}

function sheetLine(line: ServedLine, { level, usual }: { level: number; usual: string }): SheetLine {
  const { key, isArea, title, code, objectClass, estimates } = line;
  const currency = estimates[0]?.currency ?? usual;
  const cells: Record<Column, string> = {
    title,
    code: code ?? '',
    objectClass: objectClass ?? '',
    currency,
  };
  for (const estimate of estimates)
    for (const end of ends) {
      const amount = estimate[end] ?? null;
      const isMissing = amount === null && end === 'base';
      if (amount !== null || isMissing)
        cells[amountColumn(end, estimate.period, estimate.currency === currency ? '' : estimate.currency)] =
          amount === null
            ? unpublished
            : formatFigure({ amountMinor: BigInt(amount), currency: estimate.currency });
    }
  return { key, level, isArea, cells };
}

export const cellOf = (line: SheetLine, column: Column): string => line.cells[column] ?? '';

/** The key of what each line lies under, in the order of the lines. */
export function parentsOf(lines: readonly SheetLine[]): (string | null)[] {
  const above: string[] = [];
  return lines.map(({ key, level }) => {
    above.length = Math.min(above.length, level - 1);
    const parent = above.at(-1) ?? null;
    above[level - 1] = key;
    return parent;
  });
}
