import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { contentSecurityDirectives } from '../site/content-security.js';
import { rewriteLocation } from '../site/location.rules.js';

export interface EdgeOptions {
  logger: Logger;
  trustProxy: number;
  /** People reach the site by TLS. */
  isSecure: boolean;
  /** Sources of the web are served by Vite, which writes scripts into pages. */
  isDevelopment: boolean;
}

/** The largest body: a submission of 20,000 characters in any script, with room. */
export const largestBody = 256 * 1024;

/** How long a client may take to send its head and its whole request; looked at every second. */
export const patience = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
};

/** Nest would put its own last edge in the place of ours, which keeps the text of exceptions from clients. */
class EdgedAdapter extends FastifyAdapter {
  override setErrorHandler() {
    return this.getInstance();
  }

  override setNotFoundHandler() {
    return this.getInstance();
  }
}

/** The Fastify that everything is served by. */
export function createAdapter({ logger, trustProxy }: EdgeOptions): FastifyAdapter {
  return new EdgedAdapter({
    loggerInstance: logger,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: (_address, hop) => hop < trustProxy,
    bodyLimit: largestBody,
    http: { ...patience, keepAliveTimeout: 5_000, maxHeaderSize: 16 * 1024 },
    requestTimeout: patience.requestTimeout,
    forceCloseConnections: 'idle',
    rewriteUrl: rewriteLocation,
    routerOptions: { maxParamLength: 2048 },
  });
}

/** What every answer carries: security headers, compression, the id of the request. */
export async function guardEdge(
  fastify: FastifyInstance,
  { isSecure, isDevelopment }: EdgeOptions,
): Promise<void> {
  await fastify.register(cookie);
  await fastify.register(helmet, {
    contentSecurityPolicy: isDevelopment
      ? false
      : { useDefaults: false, directives: contentSecurityDirectives },
    crossOriginEmbedderPolicy: false,
    hsts: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
  await fastify.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] });
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
}
