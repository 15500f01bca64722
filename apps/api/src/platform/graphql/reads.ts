import {
  execute,
  getVariableValues,
  GraphQLError,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Reader, TextAnswer } from '../shape/reader.js';
import type { Shapes } from '../shape/shape.js';
import type { Viewer } from '../viewer/viewer.js';
import type { RequestContext } from './context.js';
import { shapedQueryOf, type Admitted } from './documents.js';

/** One request for an operation of a document. */
export interface Asked {
  admitted: Admitted;
  name?: string | undefined;
  variables: Readonly<Record<string, unknown>>;
  viewer: () => Promise<Viewer>;
  requestId: string;
}

/** What a query was answered with: text as PostgreSQL wrote it, or what graphql-js made where there are errors. */
export type ReadAnswer = { text: TextAnswer } | { execution: ExecutionResult };

/** Answers queries by one statement each, whose text is the answer. */
export class Reads {
  private readonly queries = new WeakMap<Admitted, Map<string | undefined, OperationDefinitionNode>>();

  constructor(
    private readonly reader: Reader,
    private readonly shapes: Shapes,
    private readonly schema: GraphQLSchema,
  ) {}

  /** Whether the operation is a query that shapes alone can answer. */
  canAnswer({ admitted, name }: Pick<Asked, 'admitted' | 'name'>): boolean {
    return this.queryOf(admitted, name) !== undefined;
  }

  /**
   * @throws GraphQLError where a variable is not of its type
   * @throws DatabaseUnavailable
   */
  async answer(asked: Asked, { isTagged }: { isTagged: boolean }): Promise<ReadAnswer> {
    const { admitted, name, viewer } = asked;
    const operation = this.queryOf(admitted, name);
    if (!operation) throw new Error('The operation is not one that shapes can answer');
    const variables = this.coerced(asked);
    const question = { schema: this.schema, operation, fragments: admitted.fragments, variables };
    const text = await this.textOf(() =>
      this.reader.text(question, { viewer, isOurs: admitted.isOurs, isTagged }),
    );
    return text ? { text } : { execution: await this.execute(asked) };
  }

  /** Variables as the operation's types read them, with defaults. */
  coerced({
    admitted,
    name,
    variables,
  }: Pick<Asked, 'admitted' | 'name' | 'variables'>): Record<string, unknown> {
    const definitions = this.queryOf(admitted, name)?.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(this.schema, definitions, variables, { maxErrors: 10 });
    if (errors?.[0]) throw errors[0];
    return coerced ?? {};
  }

  /** By graphql-js, field by field, from rows: for what has errors in it, and for operations that are not only read. */
  async execute(asked: Asked): Promise<ExecutionResult> {
    return execute({
      schema: this.schema,
      document: asked.admitted.document,
      contextValue: this.contextOf(asked),
      variableValues: asked.variables,
      operationName: asked.name,
    });
  }

  /** What resolvers are told of the request. */
  contextOf({ requestId, viewer }: Asked): RequestContext {
    return { requestId, reader: this.reader, reads: {}, viewer };
  }

  private queryOf(admitted: Admitted, name: string | undefined): OperationDefinitionNode | undefined {
    const known = this.queries.get(admitted) ?? new Map<string | undefined, OperationDefinitionNode>();
    this.queries.set(admitted, known);
    const found = known.get(name);
    if (found) return found;
    const shaped = this.shapes['Query']?.children ?? {};
    const query = shapedQueryOf(admitted, name, (field) => field === '__typename' || field in shaped);
    if (query) known.set(name, query);
    return query;
  }

  /** Nothing where an argument cannot be: its field has to be found, and everything else answered. */
  private async textOf(read: () => Promise<TextAnswer | undefined>): Promise<TextAnswer | undefined> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof GraphQLError) return undefined;
      throw error;
    }
  }
}
