import type { FastifyError, FastifyInstance } from 'fastify';
import { unavailability } from '../database/unavailable.js';
import { retryAfterSeconds } from '../graphql/errors.js';
import { TooMany } from '../limit/too-many.js';

/** The last edge: whatever a handler throws becomes an answer without the text of an exception. */
export function guardFaults(fastify: FastifyInstance): void {
  fastify.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ errors: [{ message: 'There is nothing here.' }] }),
  );
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (unavailability(error) !== undefined) {
      return reply
        .code(503)
        .header('retry-after', String(retryAfterSeconds))
        .send({
          errors: [
            { message: 'The database cannot be reached just now. Nothing was lost; try again in a moment.' },
          ],
        });
    }
    if (error instanceof TooMany) {
      void reply.code(status).header('retry-after', String(error.retryAfterSeconds));
      return reply.send({ errors: [{ message: error.message }] });
    }
    if (status >= 400 && status < 500)
      return reply.code(status).send({ errors: [{ message: wordsFor(status) }] });
    request.log.error({ err: error }, 'a request failed');
    return reply
      .code(500)
      .send({ errors: [{ message: `Something failed here. Tell us the reference ${request.id}.` }] });
  });
}

function wordsFor(status: number): string {
  switch (status) {
    case 413:
      return 'The request is too large.';
    case 415:
      return 'The body must be of the type application/json.';
    default:
      return 'The request cannot be read.';
  }
}
