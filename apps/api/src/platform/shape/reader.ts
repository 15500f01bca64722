import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/context.js';
import { Compiler, type Statement } from './compiler.js';
import { collectFields, objectTypeOf, responseKey, type Variables } from './selection.js';
import type { Shapes } from './shape.js';

export type Row = Record<string, unknown>;

interface NamedStatement extends Statement {
  name: string;
}

/** Reads what an operation selects in one statement. */
@Injectable()
export class Reader {
  /** Statements by the operation they were compiled from; they go when Mercurius forgets its document. */
  private readonly compiled = new WeakMap<object, Map<string, NamedStatement>>();

  constructor(
    private readonly database: Database,
    private readonly shapes: Shapes,
  ) {}

  /** The rows of every shaped root field of the operation, by response key. */
  async root(info: GraphQLResolveInfo): Promise<Row> {
    const shaped = this.shapes['Query']?.children ?? {};
    const sets = [info.operation.selectionSet];
    const compile = () => {
      const all = collectFields(info.parentType, sets, info.fragments, info.variableValues);
      const fields = new Map([...all].filter(([, nodes]) => (nodes[0]?.name.value ?? '') in shaped));
      return new Compiler(this.shapes, info.fragments, info.variableValues).root(info.parentType, fields);
    };
    return this.run(this.statementOf(info.operation, info, compile), info.variableValues);
  }

  /** One row of the type that the field answers with, found again by its key. */
  async entry(info: GraphQLResolveInfo, key: unknown): Promise<Row | null> {
    const type = objectTypeOf(info.returnType);
    if (!type) throw new Error(`${info.fieldName} is not of an object type`);
    const statement = new Compiler(this.shapes, info.fragments, info.variableValues).entry(
      type,
      info.fieldNodes,
      key,
    );
    return this.run({ ...statement, name: nameOf(statement.text) }, info.variableValues);
  }

  private statementOf(operation: object, info: GraphQLResolveInfo, compile: () => Statement): NamedStatement {
    const known = this.compiled.get(operation) ?? new Map<string, NamedStatement>();
    this.compiled.set(operation, known);
    const key = structureOf(info);
    const found = known.get(key);
    if (found) return found;
    const statement = compile();
    const named = { ...statement, name: nameOf(statement.text) };
    known.set(key, named);
    return named;
  }

  private async run(statement: NamedStatement, variables: Variables): Promise<Row> {
    const [row] = await this.database.read<{ json: string }>(
      statement.name,
      statement.text,
      statement.values(variables),
    );
    if (!row) throw new Error('A compiled statement answered without a row');
    return JSON.parse(row.json) as Row;
  }
}

const nameOf = (text: string): string => createHash('sha1').update(text).digest('hex');

/** The values that decide what is selected and in which order: booleans and enums. */
function structureOf(info: GraphQLResolveInfo): string {
  const structural = (info.operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const named = type.kind === 'NonNullType' ? type.type : type;
    const isStructural =
      named.kind === 'NamedType' && (named.name.value === 'Boolean' || isEnum(info, named.name.value));
    return isStructural ? [[variable.name.value, info.variableValues[variable.name.value] ?? null]] : [];
  });
  return JSON.stringify(structural);
}

const isEnum = (info: GraphQLResolveInfo, name: string) =>
  info.schema.getType(name)?.astNode?.kind === 'EnumTypeDefinition';

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
