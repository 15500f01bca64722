import { GraphQLError } from 'graphql';
import { readCursor } from './cursor.js';
import { isPage, type ChildShape, type Key, type PageShape } from './shape.js';

export type Arguments = Readonly<Record<string, unknown>>;

/** The keys by which a page is ordered, as its arguments choose. */
export function keysOf(page: PageShape, args: Arguments): readonly Key[] {
  const chosen = page.orderedBy ? args[page.orderedBy] : 'default';
  const keys = page.orders[String(chosen)];
  if (!keys) throw new GraphQLError(`"${page.orderedBy ?? 'order'}" must name an order.`);
  return keys;
}

/** How many rows a page is asked for. */
export function firstOf(page: PageShape, given: unknown): number {
  if (typeof given !== 'number' || given < 0 || given > page.most)
    throw new GraphQLError(`"first" must be a whole number from 0 to ${page.most}.`);
  return given;
}

/** The keys of the row after which a page begins; nothing for the first page. */
export function afterOf(keys: readonly Key[], given: unknown): string[] | undefined {
  if (typeof given !== 'string') return undefined;
  return readCursor(
    given,
    keys.map(({ type }) => type),
  );
}

/** PostgreSQL has no text with U+0000 in it. */
export function storable(value: unknown): unknown {
  if (typeof value === 'string' && value.includes('\0'))
    throw new GraphQLError('The character U+0000 cannot be part of a text.');
  return value;
}

/** @throws GraphQLError that says which argument of a field cannot be, beyond what its type says */
export function demandArguments(child: ChildShape | undefined, args: Arguments): void {
  if (child !== undefined && isPage(child)) {
    firstOf(child, args['first']);
    afterOf(keysOf(child, args), args['after']);
  }
  for (const value of Object.values(args)) storable(value);
}
