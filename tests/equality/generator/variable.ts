import { getNamedType, getNullableType, isEnumType, isNonNullType, type GraphQLInputType } from 'graphql';
import type { Chance } from './chance.js';

/** What a client sends for a variable; nothing where it leaves it out. */
type Sent = { value: unknown } | undefined;

/** A variable as an operation defines it, with what is sent for it at first and when the same document comes again. */
export interface Variable {
  name: string;
  definition: string;
  sent: readonly [Sent, Sent];
}

/** A place for a value, with two values that can stand there. */
export interface Place {
  type: GraphQLInputType;
  hasDefault: boolean;
  values: readonly [unknown, unknown];
}

/** Draws how a variable stands in for a value at a place. */
export function variableFor(
  { type, hasDefault, values }: Place,
  { chance, name, isFaulty }: { chance: Chance; name: string; isFaulty: boolean },
): Variable {
  const bare = getNullableType(type).toString();
  const [value, other] = values;
  const mustBe = isNonNullType(type) || (value !== null && other !== null && chance.oneIn(4));
  const isDefaulted = value !== null && chance.oneIn(3);
  if (isDefaulted) {
    const mayBeNull = isFaulty || (!isNonNullType(type) && !hasDefault);
    const sent = [
      againstDefault(value, chance, mayBeNull),
      againstDefault(other, chance, mayBeNull),
    ] as const;
    return { name, definition: `$${name}: ${bare} = ${literalOf(type, value)}`, sent };
  }
  if (mustBe) return { name, definition: `$${name}: ${bare}!`, sent: [{ value }, { value: other }] };
  const orLeftOut = (given: unknown): Sent => (chance.oneIn(4) ? undefined : { value: given });
  return { name, definition: `$${name}: ${bare}`, sent: [orLeftOut(value), orLeftOut(other)] };
}

/** A variable with a default is sent all the same, left out, or sent as null where that may be. */
function againstDefault(value: unknown, chance: Chance, mayBeNull: boolean): Sent {
  if (chance.oneIn(2)) return undefined;
  if (value === null) return mayBeNull ? { value } : undefined;
  return { value: mayBeNull && chance.oneIn(3) ? null : value };
}

/** A value as it is written in a document. */
export function literalOf(type: GraphQLInputType, value: unknown): string {
  if (typeof value === 'string' && isEnumType(getNamedType(type))) return value;
  return JSON.stringify(value);
}
