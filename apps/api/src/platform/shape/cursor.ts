import { GraphQLError } from 'graphql';

/** Reads a cursor back into the values of its keys. A cursor that we did not make is refused. */
export function readCursor(cursor: string, keyCount: number): string[] {
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
  } catch {
    keys = undefined;
  }
  if (!Array.isArray(keys) || keys.length !== keyCount || !keys.every((key) => typeof key === 'string'))
    throw new GraphQLError('The cursor is not one that a page of this list ended with.');
  return keys;
}
