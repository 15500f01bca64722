import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  getOperationAST,
  getVariableValues,
  isInputType,
  typeFromAST,
  type DocumentNode,
  type GraphQLSchema,
  type NamedTypeNode,
} from 'graphql';
import type { Limiter } from './limits.js';
import { mediaTypeOf } from './media-type.js';
import type { PersistedOperation, PersistedOperations } from './persisted.js';

/** A request that is refused before anything is executed. Its message is for whoever wrote the request. */
export class BadRequest extends Error {
  constructor(
    message: string,
    readonly statusCode = 400,
  ) {
    super(message);
  }
}

type Parameters = Record<string, unknown>;

const isMap = (value: unknown): value is Parameters =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readMap(value: unknown, name: string): Parameters {
  if (value === undefined) return {};
  if (isMap(value)) return value;
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : undefined;
    if (isMap(parsed)) return parsed;
  } catch {
    // Said below.
  }
  throw new BadRequest(`"${name}" must be a JSON object`);
}

function demandParameters(parameters: Parameters, isGet: boolean): void {
  for (const name of ['operationName', 'variables', 'extensions', 'id'])
    if (parameters[name] === null) delete parameters[name];
  if (parameters['operationName'] !== undefined && typeof parameters['operationName'] !== 'string')
    throw new BadRequest('"operationName" must be a string');
  for (const name of ['variables', 'extensions']) {
    const given = parameters[name];
    if (given !== undefined && (isGet ? typeof given !== 'string' : !isMap(given)))
      throw new BadRequest(`"${name}" must be a JSON object`);
  }
}

/**
 * GraphQL over HTTP as its draft specification has it (all audits of graphql-http), persisted operations by `id`, and the
 * limits on everybody else's documents. These are options of the route that Mercurius serves.
 */
export function graphqlRoute(of: {
  schema: GraphQLSchema;
  limiter: Limiter;
  persisted: PersistedOperations;
}) {
  const admitted = (parameters: Parameters, variables: Parameters): PersistedOperation => {
    const { id, query } = parameters;
    if (id !== undefined) {
      const known = typeof id === 'string' ? of.persisted.operation(id) : undefined;
      if (known === undefined) throw new BadRequest('No operation is known by this "id"', 404);
      delete parameters['id'];
      return known;
    }
    if (typeof query !== 'string' || query === '') throw new BadRequest('"query" must be a string');
    return { source: query, document: of.limiter.demandWithin(query, variables) };
  };
  return {
    schema: {}, // No coercion of parameters by Ajv, and no serializer that turns the indexes of paths into strings.
    preParsing: (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
      reply.type(`${mediaTypeOf(request.headers.accept)}; charset=utf-8`);
      // An answer may depend on who asks: the cookie is not part of an address.
      reply.header('cache-control', 'no-store');
      return Promise.resolve(payload);
    },
    preValidation: (request: FastifyRequest) => {
      const isGet = request.method === 'GET';
      // A form of another site can post everything but JSON without asking first.
      if (!isGet && !/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
        throw new BadRequest('The body must be of the type application/json', 415);
      const parameters = isGet ? request.query : request.body;
      if (!isMap(parameters)) throw new BadRequest('The body must be a JSON object');
      demandParameters(parameters, isGet);
      const variables = readMap(parameters['variables'], 'variables');
      const { source, document } = admitted(parameters, variables);
      const name = parameters['operationName'];
      demandVariables(of.schema, { document, name, variables });
      // Mercurius keeps a compiled operation by its document alone: the name becomes part of the key.
      const isNamed = typeof name === 'string' && /^\w+$/.test(name);
      parameters['query'] = isNamed ? `${source}\n#${name}` : source;
      return Promise.resolve();
    },
  };
}

/** A compiled operation says of a wrong variable neither where nor why; so they are read here first, by the library itself. */
function demandVariables(
  schema: GraphQLSchema,
  { document, name, variables }: { document: DocumentNode; name: unknown; variables: Parameters },
): void {
  const operation = getOperationAST(document, typeof name === 'string' ? name : undefined);
  const definitions = operation?.variableDefinitions ?? [];
  const isKnown = definitions.every(({ type }) => isInputType(typeFromAST(schema, type as NamedTypeNode)));
  if (!isKnown) return; // Validation says so.
  const { errors } = getVariableValues(schema, definitions, variables, { maxErrors: 10 });
  if (errors?.[0]) throw errors[0];
}
