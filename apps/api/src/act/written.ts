import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The transactions of the acts that were done, or found done, for one request. */
type Written = Set<string>;

const writing = new AsyncLocalStorage<Written>();

/** Notes for whoever is being answered that an act is in the feed with this transaction. */
export function noteWritten(transaction: string): void {
  writing.getStore()?.add(transaction);
}

/**
 * Tells whoever writes which transactions they have seen: in the header `plumbline-seen`, for scripts, and in the cookie
 * `seen`, for the next page of a browser. Who sends that along is never answered from before their own act, by whichever
 * instance; ten seconds later every instance knows of it anyway.
 */
export function tellWritten(fastify: FastifyInstance, { isSecure }: { isSecure: boolean }): void {
  const ofRequests = new WeakMap<FastifyRequest, Written>();
  // Not before the body was read: its events come from the socket, which knows nothing of a request.
  fastify.addHook('preHandler', (request, _reply, done) => {
    if (request.method !== 'POST') return done();
    const written: Written = new Set();
    ofRequests.set(request, written);
    writing.run(written, done);
  });
  fastify.addHook('onSend', async (request, reply) => {
    const written = ofRequests.get(request);
    if (written === undefined || written.size === 0) return;
    const seen = [...written].join('.');
    reply.header('plumbline-seen', seen);
    const rest = `Max-Age=10; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
    reply.header('set-cookie', `seen=${seen}; ${rest}`);
  });
}
