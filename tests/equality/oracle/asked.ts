import type { Rows, Tables } from './rows.js';
import type { Texts } from './texts.js';

/** Whoever asks: the key of their account; nothing for a visitor. */
export interface Asker {
  accountId: string | undefined;
}

/** What every resolver knows: the rows, how texts are ordered, who asks and when. */
export interface Asked extends Asker {
  rows: Rows;
  texts: Texts;
  /** Microseconds since 1970. */
  now: bigint;
}

export type Address = Tables['address'];

export function demand<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The rows have no ${what}`);
  return value;
}

/** The address with a key, published or not. */
export const addressOf = ({ rows }: Asked, id: string): Address =>
  demand(
    rows.address.find((address) => address.id === id),
    `address ${id}`,
  );

/** An address that may be shown: a draft has no ref. */
export function published(asked: Asked, id: string | null): Address | null {
  return asked.rows.address.find((address) => address.id === id && address.ref !== null) ?? null;
}

/** The published address at a ref. */
export const addressAt = ({ rows }: Asked, ref: string): Address | undefined =>
  rows.address.find((address) => address.ref === ref);

/** Whether something lies under an address, at any depth. */
export const isUnder = (thing: Address, top: Address): boolean =>
  thing.path !== null && top.path !== null && thing.path !== top.path && thing.path.startsWith(top.path);

/** The keys of an address and of everything under it. */
export function atOrUnder({ rows }: Asked, top: Address): Set<string> {
  return new Set([top.id, ...rows.address.filter((thing) => isUnder(thing, top)).map(({ id }) => id)]);
}

/** Smaller keys first. */
export const byKey = (a: string, b: string): number => {
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Days and other texts of digits in one form; what is not known comes last. */
export const unknownLast = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};
