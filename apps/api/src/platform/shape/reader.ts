import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { Database } from '../database/database.js';
import { Compiler, type Statement } from './compiler.js';
import { collectFields, objectTypeOf, type Variables } from './selection.js';
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
