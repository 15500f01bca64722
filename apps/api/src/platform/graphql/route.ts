import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, GraphQLError } from 'graphql';
import type {} from 'mercurius';
import type { ResponseCache } from '../cache/response-cache.js';
import type { RateLimits } from '../limit/rate-limits.js';
import { withinScope } from '../viewer/scope.js';
import { largestBody } from '../http/server.js';
import type { Viewer } from '../viewer/viewer.js';
import { largestBatch, withinLargest } from './body-limit.js';
import { rootFieldsOf, type Admitted, type Documents } from './documents.js';
import { formatErrors } from './errors.js';
import { sendKept } from './kept-reads.js';
import { mediaTypeOf } from './media-type.js';
import type { Asked, Reads } from './reads.js';
import { BadRequest, readRequest, type GraphqlRequest } from './request.js';

/** What the route for GraphQL answers with. */
export interface GraphqlDoor {
  documents: Documents;
  reads: Reads;
  viewerOf: (request: FastifyRequest) => () => Promise<Viewer>;
  /** Whether whoever sent a request may be signed in. */
  hasSession: (request: FastifyRequest) => boolean;
  cache: ResponseCache;
  limits: RateLimits;
}

/**
 * GraphQL over HTTP as its draft specification has it (all audits of graphql-http), and persisted operations by `id`.
 * Queries of shapes are answered with the text that PostgreSQL wrote; everything else by Mercurius.
 */
export function serveGraphql(fastify: FastifyInstance, door: GraphqlDoor): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    try {
      return await answerRequest(door, request, reply);
    } catch (error) {
      return sendErrors(reply, error);
    }
  };
  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: largestBatch,
    preParsing: async (request, _reply, payload) =>
      (await mayBatch(door, request)) ? payload : withinLargest(request, payload),
    // An answer may depend on who asks: the cookie is not part of an address.
    onRequest: (_request, reply, done) => {
      reply.header('cache-control', 'no-store');
      done();
    },
    errorHandler: (error, _request, reply) => void sendErrors(reply, error),
    handler: answer,
  });
}

/** Only somebody who is signed in may send a batch: a cookie that anybody can make up is looked at before its body is. */
async function mayBatch({ hasSession, viewerOf }: GraphqlDoor, request: FastifyRequest): Promise<boolean> {
  const isSmall = Number(request.headers['content-length'] ?? Infinity) <= largestBody;
  if (isSmall || !hasSession(request)) return false;
  return (await viewerOf(request)()).accountId !== null;
}

async function answerRequest(
  door: GraphqlDoor,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { method, headers, query, body } = request;
  const contentType = headers['content-type'];
  const given = readRequest({ method, contentType, query, body });
  const asked: Asked = {
    admitted: admit(door.documents, given),
    name: given.operationName,
    variables: given.variables,
    viewer: door.viewerOf(request),
    requestId: request.id,
  };
  reply.type(`${mediaTypeOf(headers.accept)}; charset=utf-8`);
  if (!door.reads.canAnswer(asked)) return byMercurius(door, asked, reply);
  if (given.id !== undefined && method === 'GET' && door.cache.isOn)
    return sendKept({ ...door, asked, id: given.id, hasSession: door.hasSession(request), request, reply });
  const answer = await door.reads.answer(asked, { isTagged: false });
  return 'text' in answer ? reply.send(answer.text.text) : sendExecution(reply, answer.execution);
}

function admit(documents: Documents, { id, query, variables }: GraphqlRequest): Admitted {
  if (id !== undefined) {
    const known = documents.known(id);
    if (!known) throw new BadRequest('No operation is known by this "id"', 404);
    return known;
  }
  if (query === undefined || query === '') throw new BadRequest('"query" must be a string');
  return documents.admit(query, variables);
}

/** Mutations, introspection, and what resolvers of ours answer. */
async function byMercurius(
  { reads, limits }: GraphqlDoor,
  asked: Asked,
  reply: FastifyReply,
): Promise<unknown> {
  const { admitted, name, variables } = asked;
  const operation = getOperationAST(admitted.document, name);
  const answer = (): unknown =>
    reply.graphql(admitted.source, { ...reads.contextOf(asked) }, variables, name);
  if (reply.request.method === 'GET' && operation && operation.operation !== 'query') {
    void reply.header('allow', 'POST');
    throw new BadRequest('Only a query can be sent by GET', 405);
  }
  if (operation?.operation === 'mutation') {
    const { accountId, scope } = await asked.viewer();
    const times = rootFieldsOf(operation.selectionSet, admitted.fragments).length;
    await limits.take('act', { address: reply.request.ip, accountId }, times);
    return withinScope(scope, () => answer());
  }
  return answer();
}

function sendExecution(reply: FastifyReply, execution: { data?: unknown; errors?: readonly GraphQLError[] }) {
  if (!execution.errors) return reply.send(execution);
  const { statusCode, response } = formatErrors(execution, reply);
  return reply.code(statusCode).send(response);
}

function sendErrors(reply: FastifyReply, error: unknown): FastifyReply {
  const { statusCode, response } = formatErrors({ errors: [located(error)] }, reply);
  return reply.code(statusCode).send(response);
}

/** As graphql-js keeps what a resolver threw. */
function located(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
