import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';

export const schema = buildSchema(
  readFileSync(resolve(import.meta.dirname, '../../apps/api/schema.graphql'), 'utf8'),
);

export type RootField = GraphQLField<unknown, unknown>;

/** What can be asked for, each by a document of its own. */
export const rootFields: readonly RootField[] = Object.values(schema.getQueryType()?.getFields() ?? {});

/** Selects every field down to a depth, lists by their first rows. */
function everything(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (isAbstractType(named)) return depth === 0 ? [] : [`${field.name} { __typename ${asEachOf(named)} }`];
    if (!isObjectType(named) || depth === 0) return [];
    const first = field.args.some((argument) => argument.name === 'first') ? '(first: 3)' : '';
    return [`${field.name}${first} { __typename ${everything(named, depth - 1)} }`];
  });
  return fields.join(' ');
}

/** The leaves of every type that an interface or a union may be. */
const asEachOf = (type: GraphQLAbstractType): string =>
  schema
    .getPossibleTypes(type)
    .map((possible) => `... on ${possible.name} { ${everything(possible, 0)} }`)
    .join(' ');

/**
 * A document that asks for every field under a root field, three levels down.
 *
 * @param values for the arguments that must be there, by their names, as GraphQL writes them
 */
export function everythingUnder(field: RootField, values: Readonly<Record<string, string>>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name} is not of an object type`);
  const given = field.args.filter(isRequiredArgument).map(({ name }) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${field.name} asks for ${name}: give it a value`);
    return `${name}: ${value}`;
  });
  const asked = given.length === 0 ? '' : `(${given.join(', ')})`;
  return `{ ${field.name}${asked} { ${everything(type, 3)} } }`;
}
