import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/refusal/refusal.js';
import { exportCosts } from './cost-export.js';

/**
 * Serves every published edition whole, as the file from which it can be brought in again: line by line with its basis,
 * read in pieces, so that no size of it fills the memory.
 */
export function serveEditionFiles(fastify: FastifyInstance, database: Database): void {
  fastify.get<{ Params: { ref: string } }>('/refs/:ref/costs.csv', async ({ params: { ref } }, reply) => {
    const pieces = /^E-[1-9]\d{0,14}$/.test(ref) ? await begun(exportCosts(database, ref)) : undefined;
    if (pieces === undefined)
      return reply.code(404).type('text/plain; charset=utf-8').send('There is no such edition here.\n');
    return reply
      .type('text/csv; charset=utf-8; header=present')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${ref}-costs.csv"`)
      .send(Readable.from(pieces, { objectMode: false, highWaterMark: 64 * 1024 }));
  });
}

/** The pieces with the first of them read, so that what is not there can be said so; nothing where it is not. */
async function begun(pieces: AsyncGenerator<string>): Promise<AsyncGenerator<string> | undefined> {
  try {
    const first = await pieces.next();
    return (async function* whole() {
      if (first.done !== true) yield first.value;
      yield* pieces;
    })();
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
