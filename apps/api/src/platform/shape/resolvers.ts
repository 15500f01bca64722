import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/context.js';
import type { Row } from './reader.js';
import { responseKey } from './selection.js';
import type { Shapes } from './shape.js';

type Resolve = (parent: Row, args: unknown, context: RequestContext, info: GraphQLResolveInfo) => unknown;

const keyOf = (info: GraphQLResolveInfo): string => {
  const [node] = info.fieldNodes as [FieldNode];
  return responseKey(node);
};

const fromRow: Resolve = (parent, _args, _context, info) => parent[keyOf(info)];

/** The first root field of an operation reads for all of them. */
const fromRoot: Resolve = async (_parent, _args, context, info) => {
  if (!context.reads.root || context.reads.operation !== info.operation) {
    context.reads.operation = info.operation;
    context.reads.root = context.reader.root(info);
  }
  return (await context.reads.root)[keyOf(info)];
};

const fromEntry: Resolve = (parent, _args, context, info) => {
  const key = parent[info.fieldName];
  return key === null || key === undefined ? null : context.reader.entry(info, key);
};

/**
 * Resolvers for every field that shapes declare, and for the fields of other types that hold the key of a shaped one
 * (the payloads of mutations).
 */
export function resolversOf(
  shapes: Shapes,
  types: readonly GraphQLObjectType[],
): Record<string, Record<string, Resolve>> {
  const resolvers: Record<string, Record<string, Resolve>> = {};
  for (const type of types) {
    const shape = shapes[type.name];
    const isConnection = type.name.endsWith('Connection') || type.name === 'PageInfo';
    for (const field of Object.values(type.getFields())) {
      const isShaped = isConnection || field.name in { ...shape?.fields, ...shape?.children };
      const isEntry = !shape && !isConnection && shapes[getNamedType(field.type).name]?.entry !== undefined;
      if (!isShaped && !isEntry) continue;
      const resolve = isEntry ? fromEntry : type.name === 'Query' ? fromRoot : fromRow;
      (resolvers[type.name] ??= {})[field.name] = resolve;
    }
  }
  return resolvers;
}
