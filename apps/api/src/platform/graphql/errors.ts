import type { FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { codeOf } from '../database/error-code.js';
import { DatabaseUnavailable } from '../database/unavailable.js';
import { TooMany } from '../limit/too-many.js';
import { InvalidDocument } from './documents.js';
import { graphqlResponse, mediaTypeOf } from './media-type.js';

interface Execution {
  data?: unknown;
  errors?: readonly GraphQLError[];
}

interface RequestCause {
  code?: string;
  statusCode?: number;
  errors?: readonly GraphQLError[];
}

/** What is wrapped around a document that was refused, by us or by Mercurius. */
const isInvalidDocument = (cause: RequestCause | undefined) =>
  cause instanceof InvalidDocument || cause?.code === 'MER_ERR_GQL_VALIDATION';

/** What PostgreSQL calls a text with U+0000 in it, which no column can hold. */
const unstorable = '22021';

/** Retried after this many seconds, a request finds the database again where that is possible at all. */
export const retryAfterSeconds = 2;

/**
 * Tells a client what is wrong, in the form of the specification. What we did not expect is logged under the id of the
 * request and never told.
 */
export function formatErrors(
  execution: Execution,
  reply: FastifyReply | undefined,
): { statusCode: number; response: object } {
  const type = mediaTypeOf(reply?.request.headers.accept);
  void reply?.type(`${type}; charset=utf-8`); // Fastify drops the type when a handler throws.
  const errors = execution.errors ?? [];
  const cause = errors[0]?.originalError as RequestCause | undefined;
  const isUnavailable = errors.some((error) => error.originalError instanceof DatabaseUnavailable);
  if (isUnavailable) {
    void reply?.header('retry-after', String(retryAfterSeconds));
    return { statusCode: 503, response: { errors: errors.map(told(reply)) } };
  }
  if (cause instanceof TooMany) void reply?.header('retry-after', String(cause.retryAfterSeconds));
  const status = cause?.statusCode ?? 0;
  const isInvalidRequest = status >= 400 && status < 500 && !isInvalidDocument(cause);
  const wasExecuted = execution.data !== undefined && !isInvalidRequest && !isInvalidDocument(cause);
  const flat = errors.flatMap((error) => (error.originalError as RequestCause | undefined)?.errors ?? error);
  return {
    statusCode: wasExecuted ? 200 : isInvalidRequest ? status : type === graphqlResponse ? 400 : 200,
    response: {
      ...(flat.length > 0 && { errors: flat.map(told(reply)) }),
      ...(wasExecuted && { data: execution.data }),
    },
  };
}

const told =
  (reply: FastifyReply | undefined) =>
  (error: GraphQLError): GraphQLFormattedError => {
    const { originalError } = error;
    if (originalError instanceof DatabaseUnavailable)
      return {
        ...bare(error),
        message: 'The database cannot be reached just now. Nothing was lost; try again in a moment.',
      };
    if (codeOf(originalError) === unstorable)
      return { ...bare(error), message: 'The character U+0000 cannot be part of a text.' };
    if (isForClients(error))
      return error instanceof GraphQLError ? error.toJSON() : { message: (error as Error).message };
    const reference = reply?.request.id ?? 'none';
    reply?.request.log.error({ err: originalError ?? error }, 'an operation failed');
    return { ...bare(error), message: `Something failed here. Tell us the reference ${reference}.` };
  };

const bare = ({ path, locations }: GraphQLError) => ({
  ...(path && { path }),
  ...(locations && { locations }),
});

/** Whether the message was written for clients: by the GraphQL library, by Mercurius about a request, or by us. */
function isForClients(error: GraphQLError): boolean {
  const { originalError } = error;
  if (!originalError || originalError instanceof GraphQLError) return true;
  const status = (originalError as RequestCause).statusCode ?? 0;
  return (status >= 400 && status < 500) || isInvalidDocument(originalError as RequestCause);
}
