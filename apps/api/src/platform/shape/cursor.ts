import { GraphQLError } from 'graphql';
import type { Key } from './shape.js';

const most = { bigint: 9_223_372_036_854_775_807n, integer: 2_147_483_647n };

/** Whether PostgreSQL can read a text as a value of the type. Its own words would be an error of ours. */
const isOfType: Record<Key['type'], (text: string) => boolean> = {
  bigint: (text) => isWhole(text, most.bigint),
  integer: (text) => isWhole(text, most.integer),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text),
  timestamptz: (text) =>
    /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}(:?\d{2})?)$/.test(text) &&
    isDay(text.slice(0, 10)) &&
    Number(text.slice(11, 13)) < 24 &&
    Number(text.slice(14, 16)) < 60 &&
    Number(text.slice(17, 19)) < 60,
  text: (text) => !text.includes('\0'),
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
};

/** The smallest number of two's complement has no positive twin; a page may well end with it. */
function isWhole(text: string, largest: bigint): boolean {
  if (!/^-?\d{1,19}$/.test(text)) return false;
  const value = BigInt(text);
  return value <= largest && value >= -largest - 1n;
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28 + daysAbove28(year, month);
}

function daysAbove28(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 1 : 0;
  return [4, 6, 9, 11].includes(month) ? 2 : 3;
}

/** Reads a cursor back into the values of its keys. A cursor that we did not make is refused. */
export function readCursor(cursor: string, types: readonly Key['type'][]): string[] {
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
  } catch {
    keys = undefined;
  }
  const isOurs =
    Array.isArray(keys) &&
    keys.length === types.length &&
    types.every((type, index) => {
      const key: unknown = (keys as unknown[])[index];
      return typeof key === 'string' && isOfType[type](key);
    });
  if (!isOurs) throw new GraphQLError('The cursor is not one that a page of this list ended with.');
  return keys as string[];
}
