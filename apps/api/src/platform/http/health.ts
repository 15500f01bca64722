import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.js';

/** Whether this process takes new work. It stops doing so before it stops. */
export interface Duty {
  isDraining: boolean;
}

export function serveHealth(fastify: FastifyInstance, database: Database, duty: Duty): void {
  fastify.get('/healthz', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'alive' }),
  );
  fastify.get('/readyz', async (_request, reply) => {
    const state = duty.isDraining ? 'draining' : database.state();
    const isReady = state === 'ready';
    reply.code(isReady ? 200 : 503).header('cache-control', 'no-store');
    // The reasons are for whoever runs the server; the log has them.
    return { status: typeof state === 'string' ? state : 'unsafe' };
  });
}
