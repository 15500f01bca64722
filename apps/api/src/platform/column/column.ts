import type { ColumnOptions } from 'typeorm';

/** Reads an int8 column as a bigint: PostgreSQL sends it as text, since a JavaScript number would round it. */
const asBigint = {
  to: (value: bigint | null | undefined) => value?.toString() ?? value,
  from: (value: string | null) => (value === null ? null : BigInt(value)),
};

/** An amount in minor units of a currency. */
export const minor = { type: 'bigint', transformer: asBigint } satisfies ColumnOptions;

/** An ISO 4217 code. */
export const currency = { type: 'char', length: 3 } satisfies ColumnOptions;

/** The key of an address: an internal number that never leaves the server. */
export const addressKey = { type: 'bigint' } satisfies ColumnOptions;

/** An instant that the database's clock gives when the row is written. */
export const writtenAt = { type: 'timestamptz', default: () => 'clock_timestamp()' } satisfies ColumnOptions;

/** What is put on a table whose rows are never changed: migrations grant no more than INSERT and SELECT on it. */
export const appendOnly = (what: string) => `append-only: ${what}`;
