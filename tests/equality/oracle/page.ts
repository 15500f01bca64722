import { microseconds } from './instant.js';
import type { Asked } from './asked.js';

export interface PageArguments {
  first: number | null;
  after?: string | null;
}

/** One key of an order, as the text that PostgreSQL prints for it. */
export interface Key<Row> {
  type: keyof typeof isOfType;
  of: (row: Row) => string;
}

interface Listing<Row> {
  rows: readonly Row[];
  keys: readonly Key<Row>[];
  /** All keys run the same way. */
  isDescending: boolean;
  most: number;
}

const isOfType = {
  bigint: (text: string) => isWhole(text, 9_223_372_036_854_775_807n),
  integer: (text: string) => isWhole(text, 2_147_483_647n),
  date: (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  timestamptz: (text: string) => /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2})$/.test(text),
  text: (text: string) => !text.includes('\0'),
  uuid: (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
};

const isWhole = (text: string, largest: bigint): boolean =>
  /^-?\d{1,19}$/.test(text) && BigInt(text) <= largest && BigInt(text) >= -largest - 1n;

const refusedCursor = 'The cursor is not one that a page of this list ended with.';

/** A page of a list, or the error that its arguments make. */
export function page<Row>(asked: Asked, args: PageArguments, listing: Listing<Row>) {
  const { keys, isDescending, most } = listing;
  const { first, after = null } = args;
  if (typeof first !== 'number' || first < 0 || first > most)
    throw new Error(`"first" must be a whole number from 0 to ${most}.`);
  const bounds = after === null ? undefined : boundsOf(after, keys);
  const compare = (a: readonly string[], b: readonly string[]): number => {
    for (const [index, key] of keys.entries()) {
      const difference = compareKeys(asked, key.type, a[index] ?? '', b[index] ?? '');
      if (difference !== 0) return isDescending ? -difference : difference;
    }
    return 0;
  };
  const ordered = listing.rows
    .map((row) => ({ row, at: keys.map((key) => key.of(row)) }))
    .filter(({ at }) => bounds === undefined || compare(at, bounds) > 0)
    .sort((a, b) => compare(a.at, b.at));
  const shown = ordered.slice(0, first);
  const last = shown.at(-1);
  return {
    nodes: shown.map(({ row }) => row),
    pageInfo: {
      hasNextPage: ordered.length > shown.length,
      endCursor: last === undefined ? null : Buffer.from(asArray(last.at)).toString('base64'),
    },
  };
}

/** A JSON array as PostgreSQL builds it, with a space after each comma. */
const asArray = (texts: readonly string[]): string =>
  `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;

function boundsOf(cursor: string, keys: readonly Key<never>[]): string[] {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
  } catch {
    throw new Error(refusedCursor);
  }
  if (!Array.isArray(read) || read.length !== keys.length) throw new Error(refusedCursor);
  return keys.map(({ type }, index) => {
    const text: unknown = read[index];
    if (typeof text !== 'string' || !isOfType[type](text)) throw new Error(refusedCursor);
    return text;
  });
}

function compareKeys({ texts }: Asked, type: Key<never>['type'], a: string, b: string): number {
  if (type === 'text') return texts.compare(a, b);
  if (type === 'date' || type === 'uuid') return a < b ? -1 : a > b ? 1 : 0;
  const [left, right] = type === 'timestamptz' ? [microseconds(a), microseconds(b)] : [BigInt(a), BigInt(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** PostgreSQL has no text with U+0000 in it. */
export function demandStorable(...texts: readonly (string | null | undefined)[]): void {
  if (texts.some((text) => text?.includes('\0')))
    throw new Error('The character U+0000 cannot be part of a text.');
}
