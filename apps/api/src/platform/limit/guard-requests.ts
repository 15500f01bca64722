import type { FastifyInstance } from 'fastify';
import type { RateLimits } from './rate-limits.js';

/** Files of the site cost little, and a browser asks for many at once; an operator's probes come from one place. */
const uncounted = /^\/(?:assets\/|fonts\/|healthz$|readyz$|metrics$)/;

/** Counts every request that came past what is kept, before anything is done for it. */
export function guardRequests(fastify: FastifyInstance, limits: RateLimits): void {
  fastify.addHook('onRequest', async (request) => {
    if (!uncounted.test(request.url)) limits.takeRequest(request.ip);
  });
}
