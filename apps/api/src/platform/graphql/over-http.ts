import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Limiter } from './limits.js';
import { mediaTypeOf } from './media-type.js';
import type { PersistedOperations } from './persisted.js';

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
export function graphqlRoute(of: { limiter: () => Limiter; persisted: PersistedOperations }) {
  const document = (parameters: Parameters): string => {
    const { id } = parameters;
    if (id !== undefined) {
      const known = typeof id === 'string' ? of.persisted.get(id) : undefined;
      if (known === undefined) throw new BadRequest('No operation is known by this "id"', 404);
      delete parameters['id'];
      return known;
    }
    const { query } = parameters;
    if (typeof query !== 'string' || query === '') throw new BadRequest('"query" must be a string');
    of.limiter().demandWithin(query, readMap(parameters['variables'], 'variables'));
    return query;
  };
  return {
    schema: {}, // No coercion of parameters by Ajv, and no serializer that turns the indexes of paths into strings.
    preParsing: (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
      reply.type(`${mediaTypeOf(request.headers.accept)}; charset=utf-8`);
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
      parameters['query'] = document(parameters);
      // Mercurius keeps a compiled operation by its document alone: the name becomes part of the key.
      const name = parameters['operationName'];
      if (typeof name === 'string' && /^\w+$/.test(name)) parameters['query'] += `\n#${name}`;
      return Promise.resolve();
    },
  };
}
