import { Injectable } from '@nestjs/common';
import {
  getNamedType,
  isEnumType,
  isObjectType,
  typeFromAST,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
} from 'graphql';
import { Database } from '../database/database.js';
import { visitor, type Viewer } from '../viewer/viewer.js';
import { Compiler } from './compiler.js';
import { missing, readMarks, type Marked } from './marks.js';
import type { Asking } from './parameters.js';
import { collectFields, type Fragments, type Variables } from './selection.js';
import type { Shapes } from './shape.js';
import type { Mode, Statement } from './statement.js';

export type Row = Record<string, unknown>;

/** A query operation of a document, with the variables of one request as the schema coerced them. */
export interface Question {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  variables: Variables;
}

/** Who asks, and for what. */
export interface Asker {
  /** Looked up when the statement wants to know. */
  viewer: () => Promise<Viewer>;
  /** Prepares the statement at its first use: the operation is one of our own pages'. */
  isOurs: boolean;
  /** Tells what the answer depends on. */
  isTagged: boolean;
}

export interface TextAnswer extends Marked {
  /** It may be another for somebody else. */
  dependsOnViewer: boolean;
}

interface Kept extends Statement {
  uses: number;
}

/** Variants of one operation that are kept at most; they differ in what is included, in order, and in what is null. */
const mostVariants = 64;

/** Reads what an operation selects in one statement. */
@Injectable()
export class Reader {
  /** Statements by the operation they were compiled from; they go when its document is forgotten. */
  private readonly compiled = new WeakMap<OperationDefinitionNode, Map<string, Kept>>();

  constructor(
    private readonly database: Database,
    private readonly shapes: Shapes,
  ) {}

  /**
   * The answer as text. Nothing where the answer has errors in it, which takes rows and graphql-js to tell.
   * @throws GraphQLError where an argument cannot be
   */
  async text(question: Question, asker: Asker): Promise<TextAnswer | undefined> {
    const { isOurs, isTagged } = asker;
    if (hasNullAgainstDefault(question)) return undefined;
    const statement = this.statementOf(question, isTagged ? 'tagged' : 'text');
    const { dependsOnViewer } = statement;
    const viewer = dependsOnViewer ? await asker.viewer() : visitor;
    const values = statement.values({ variables: question.variables, viewer });
    const json = await this.run(statement, values, isOurs);
    if (json.includes(missing)) return undefined;
    const marked = isTagged
      ? readMarks(json)
      : { text: json, tags: new Set<string>(), freshForMs: undefined };
    return { ...marked, dependsOnViewer };
  }

  /** The rows of every shaped root field by response key, for graphql-js to resolve fields from. */
  async rows(question: Question, viewer: Viewer): Promise<Row> {
    const statement = this.statementOf(question, 'rows');
    const { variables } = question;
    return parsed(await this.run(statement, statement.harmless({ variables, viewer }), false));
  }

  /** One row of the type that the field answers with, found again by its key. */
  async entry(info: GraphQLResolveInfo, key: unknown, viewer: Viewer): Promise<Row | null> {
    const type = getNamedType(info.returnType);
    if (!isObjectType(type)) throw new Error(`${info.fieldName} is not of an object type`);
    const question = questionOf(info);
    const statement = this.compiler(question, 'rows').entry(type, info.fieldNodes, key);
    const asking: Asking = { variables: question.variables, viewer };
    return parsed(await this.run({ ...statement, uses: 1 }, statement.harmless(asking), true));
  }

  private statementOf(question: Question, mode: Mode): Kept {
    const variants = this.compiled.get(question.operation) ?? new Map<string, Kept>();
    this.compiled.set(question.operation, variants);
    const key = `${mode} ${structureOf(question)}`;
    const found = variants.get(key);
    if (found) return found;
    if (variants.size >= mostVariants) variants.clear();
    const kept = { ...this.compile(question, mode), uses: 0 };
    variants.set(key, kept);
    return kept;
  }

  private compile(question: Question, mode: Mode): Statement {
    const query: GraphQLObjectType | null | undefined = question.schema.getQueryType();
    if (!query) throw new Error('The schema has no queries');
    const all = collectFields(query, [question.operation.selectionSet], question);
    // Beside fields with resolvers of their own only what is shaped is read here.
    const shaped = this.shapes['Query']?.children ?? {};
    const isRead = (name: string) => name in shaped || (mode !== 'rows' && name === '__typename');
    const fields = new Map([...all].filter(([, nodes]) => isRead(nodes[0]?.name.value ?? '')));
    return this.compiler(question, mode).root(query, fields);
  }

  private compiler(question: Question, mode: Mode): Compiler {
    return new Compiler(this.shapes, question, mode);
  }

  private async run(statement: Kept, values: unknown[], isOurs: boolean): Promise<string> {
    statement.uses += 1;
    // A document of a stranger is prepared when it comes again: one that never does takes no room.
    const name = isOurs || statement.uses > 1 ? statement.name : undefined;
    const [row] = await this.database.read<{ json: string }>(name, statement.text, values);
    if (!row) throw new Error('A compiled statement answered without a row');
    return row.json;
  }
}

/** The question that an operation asks which graphql-js is executing. */
export const questionOf = (info: GraphQLResolveInfo): Question => ({
  schema: info.schema,
  operation: info.operation,
  fragments: info.fragments,
  variables: info.variableValues,
});

/** A statement of ours wrote it. */
const parsed = (json: string): Row => JSON.parse(json) as Row;

/** The values that a statement belongs to: booleans and enums decide what is selected and in which order, nulls how it is found. */
function structureOf({ schema, operation, variables }: Question): string {
  const structural = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const value = variables[variable.name.value];
    // What is left out may have a default where it stands, and what is null has none.
    if (value === undefined) return 'left out';
    const named = type.kind === 'NonNullType' ? type.type : type;
    const isChoice = named.kind === 'NamedType' && chooses(schema, named);
    return isChoice || value === null ? value : 'given';
  });
  return JSON.stringify(structural);
}

/** Where a value must be, a variable with a default may stand, and may be sent as null: graphql-js says where that is wrong. */
const hasNullAgainstDefault = ({ operation, variables }: Question): boolean =>
  (operation.variableDefinitions ?? []).some(
    ({ variable, defaultValue }) => defaultValue !== undefined && variables[variable.name.value] === null,
  );

function chooses(schema: GraphQLSchema, named: NamedTypeNode): boolean {
  return named.name.value === 'Boolean' || isEnumType(typeFromAST(schema, named));
}
