import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
} from 'graphql';
import type { RequestContext } from '../graphql/context.js';
import { demandArguments, type Arguments } from './arguments.js';
import { ownFields } from './compiler.js';
import { questionOf, type Row } from './reader.js';
import { responseKey } from './selection.js';
import type { ChildShape, Shapes } from './shape.js';

type Resolve = (parent: Row, args: Arguments, context: RequestContext, info: GraphQLResolveInfo) => unknown;

const keyOf = (info: GraphQLResolveInfo): string => {
  const [node] = info.fieldNodes as [FieldNode];
  return responseKey(node);
};

/** A row of an abstract type has its fields inside, beside what it is. */
const fieldsOf = (row: Row): Row => (ownFields in row ? (row[ownFields] as Row) : row);

const fromRow =
  (child?: ChildShape): Resolve =>
  (parent, args, _context, info) => {
    demandArguments(child, args);
    return fieldsOf(parent)[keyOf(info)];
  };

/** The first root field of an operation reads for all of them. */
const fromRoot =
  (child?: ChildShape): Resolve =>
  async (_parent, args, context, info) => {
    demandArguments(child, args);
    if (!context.reads.root || context.reads.operation !== info.operation) {
      context.reads.operation = info.operation;
      context.reads.root = context.viewer().then((viewer) => context.reader.rows(questionOf(info), viewer));
    }
    return (await context.reads.root)[keyOf(info)];
  };

const fromEntry: Resolve = async (parent, _args, context, info) => {
  const key = parent[info.fieldName];
  if (key === null || key === undefined) return null;
  return context.reader.entry(info, key, await context.viewer());
};

/**
 * Resolvers for every field that shapes declare, and for the fields of other types that hold the key of a shaped one
 * (the payloads of mutations).
 */
export function resolversOf(
  shapes: Shapes,
  types: readonly GraphQLNamedType[],
): Record<string, Record<string, Resolve>> {
  const resolvers: Record<string, Record<string, Resolve>> = {};
  for (const type of types) {
    const shape = shapes[type.name];
    if (!isObjectType(type)) continue;
    const isConnection = type.name.endsWith('Connection') || type.name === 'PageInfo';
    for (const field of Object.values(type.getFields())) {
      const child = shape?.children?.[field.name];
      const isShaped = isConnection || child !== undefined || field.name in { ...shape?.fields };
      const isEntry = !shape && !isConnection && shapes[getNamedType(field.type).name]?.entry !== undefined;
      if (!isShaped && !isEntry) continue;
      const resolve = isEntry ? fromEntry : type.name === 'Query' ? fromRoot(child) : fromRow(child);
      (resolvers[type.name] ??= {})[field.name] = resolve;
    }
  }
  return resolvers;
}
