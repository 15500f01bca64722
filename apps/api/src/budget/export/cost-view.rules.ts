import { formatDecimal, shareOf } from '@plumbline/money';
import { readCursor } from '../../platform/shape/cursor.js';
import { csvLine } from '../../platform/text/csv-cell.js';

/** Which rows of a tree of costs are shown, and how: what the address of the page says. */
export interface CostView {
  edition: string | null;
  period: string | null;
  order: 'AS_PUBLISHED' | 'LARGEST_FIRST' | 'BY_TITLE';
  objectClass: string | null;
  sourcing: 'IN_HOUSE' | 'CONTRACTED' | 'NOT_TOLD' | null;
  /** As many levels are open, but what is named as closed. */
  depth: number;
  open: ReadonlySet<string>;
  closed: ReadonlySet<string>;
  after: string | null;
}

const orders = { largest: 'LARGEST_FIRST', title: 'BY_TITLE' } as const;
const sourcings = { 'in-house': 'IN_HOUSE', contracted: 'CONTRACTED', 'not-told': 'NOT_TOLD' } as const;

const chosenOf = <Word extends string, Value>(words: Record<Word, Value>, text: string): Value | undefined =>
  Object.entries<Value>(words).find(([word]) => word === text)?.[1];

/** More than a page has refs in its address is nobody's page. */
const mostNamed = 200;

const refsIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(',')
      .filter((ref) => /^[AC]-[1-9]\d{0,14}$/.test(ref))
      .slice(0, mostNamed),
  );

const short = (text: string): string | null => {
  const trimmed = text.trim();
  return trimmed === '' || trimmed.length > 200 || trimmed.includes('\0') ? null : trimmed;
};

/** A class stands as it is; "~" stands before what begins with it, and alone for lines whose class is not told. */
function classIn(text: string): string | null {
  const word = short(text);
  return word?.startsWith('~') ? word.slice(1) : word;
}

const keysOf = {
  AS_PUBLISHED: ['integer', 'bigint'],
  LARGEST_FIRST: ['bigint', 'bigint'],
  BY_TITLE: ['text', 'bigint'],
} as const;

/** A cursor at which a page of parts can begin. */
function cursorIn(text: string, order: CostView['order']): string | null {
  try {
    readCursor(text, keysOf[order]);
    return text;
  } catch {
    return null;
  }
}

/** Reads what the address of the page says, as the page does: what makes no sense there is as good as not said. */
export function costViewOf(query: Readonly<Record<string, unknown>>): CostView {
  const said = (name: string): string => {
    const value = query[name];
    return typeof value === 'string' ? value : '';
  };
  const edition = said('edition');
  const order = chosenOf(orders, said('order')) ?? 'AS_PUBLISHED';
  const levels = /^[2-9]$/.test(said('depth')) ? Number(said('depth')) : 1;
  return {
    edition: /^E-[1-9]\d{0,14}$/.test(edition) ? edition : null,
    period: short(said('period')),
    order,
    objectClass: classIn(said('class')),
    sourcing: chosenOf(sourcings, said('sourcing')) ?? null,
    depth: said('open') === 'all' ? Infinity : levels,
    open: refsIn(said('open')),
    closed: refsIn(said('closed')),
    after: cursorIn(said('after'), order),
  };
}

/** Whether what lies under a line of a level, from 1, is shown. */
export const isOpen = (
  { depth, open, closed }: CostView,
  { ref, level }: { ref: string; level: number },
): boolean => (level < depth ? !closed.has(ref) : open.has(ref));

export interface FileTotal {
  period: { label: string };
  currency: string;
  low: string | null;
  base: string | null;
  high: string | null;
  unpublishedCount: number;
}

export interface FilePart {
  address: { ref: string };
  title: string;
  code: string | null;
  objectClass: string | null;
  partCount: number;
  totals: readonly FileTotal[];
  before: { isPlaced: boolean; totals: readonly FileTotal[] } | null;
}

/** Under what a part lies, and what that comes to. */
export interface Above {
  ref: string;
  level: number;
  totals: readonly FileTotal[];
}

const names = [
  ...['level', 'ref', 'parent', 'title', 'code', 'object_class', 'parts', 'period', 'currency'],
  ...['low', 'base', 'high', 'not_published', 'share_of_parent', 'base_before', 'change', 'new'],
] as const;

/** A row as it is shown. Amounts are plain decimals; what is not there is an empty text. */
export type FileRow = Readonly<Record<(typeof names)[number], string>>;

const decimal = (amountMinor: string | null | undefined, currency: string): string =>
  amountMinor === null || amountMinor === undefined
    ? ''
    : formatDecimal({ amountMinor: BigInt(amountMinor), currency });

/** The rows of a part in a period: one for each of its currencies, which are never added. */
export function rowsOf(part: FilePart, above: Above, period: string): FileRow[] {
  const { address, title, code, objectClass, partCount, before } = part;
  const told = {
    level: String(above.level),
    ref: address.ref,
    parent: above.ref,
    title,
    code: code ?? '',
    object_class: objectClass ?? '',
    parts: String(partCount),
    period,
    new: before === null ? '' : before.isPlaced ? 'no' : 'yes',
  };
  const isShown = (total: FileTotal): boolean => total.period.label === period;
  const own = part.totals.filter(isShown);
  const nothing = {
    ...told,
    currency: '',
    low: '',
    base: '',
    high: '',
    not_published: '',
    share_of_parent: '',
    base_before: '',
    change: '',
  };
  if (own.length === 0) return [nothing];
  return own.map((total) => {
    const { currency, low, base, high, unpublishedCount } = total;
    const isSame = (other: FileTotal): boolean => isShown(other) && other.currency === currency;
    const then = before?.totals.find(isSame)?.base ?? null;
    return {
      ...nothing,
      currency,
      low: decimal(low, currency),
      base: decimal(base, currency),
      high: decimal(high, currency),
      not_published: String(unpublishedCount),
      share_of_parent: shareText(total, above.totals.find(isSame)),
      base_before: decimal(then, currency),
      change: base === null || then === null ? '' : decimal(String(BigInt(base) - BigInt(then)), currency),
    };
  });
}

/** A share to the hundredth of a percent: "0.2919". */
function shareText({ base, currency }: FileTotal, whole: FileTotal | undefined): string {
  const of = whole?.base ?? null;
  if (base === null || of === null) return '';
  const amount = (amountMinor: string) => ({ amountMinor: BigInt(amountMinor), currency });
  const share = shareOf(amount(base), amount(of));
  if (share === null) return '';
  const digits = String(Math.abs(share)).padStart(5, '0');
  return `${share < 0 ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/** Rows as CSV, with the mark that Excel needs to read UTF-8. */
export async function* csvOf(rows: AsyncIterable<FileRow>): AsyncGenerator<string> {
  yield `\ufeff${csvLine(names)}`;
  for await (const row of rows) yield csvLine(names.map((name) => row[name]));
}

/** The same as JSON: what is shown, and the rows in it, one a line. */
export async function* jsonOf(
  rows: AsyncIterable<FileRow>,
  head: Readonly<Record<string, unknown>>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  let separator = '\n';
  for await (const row of rows) {
    yield separator + JSON.stringify(row);
    separator = ',\n';
  }
  yield '\n]}\n';
}
