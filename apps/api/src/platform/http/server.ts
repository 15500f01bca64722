import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { contentSecurityDirectives } from '../site/content-security.js';
import { rewriteLocation } from '../site/location.rules.js';
import type { FrontDoor } from './front-door.js';

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

/** Longer than the minute for which most proxies keep a connection, so that none is closed while it is used. */
const keepAliveTimeout = 72_000;

/** Nest would put its own last edge in the place of ours, which keeps the text of exceptions from clients. */
class EdgedAdapter extends FastifyAdapter {
  override setErrorHandler() {
    return this.getInstance();
  }

  override setNotFoundHandler() {
    return this.getInstance();
  }
}

/** The Fastify that everything is served by, behind a door that answers what is kept. */
export function createAdapter({ logger, trustProxy }: EdgeOptions, door: FrontDoor): FastifyAdapter {
  return new EdgedAdapter({
    loggerInstance: logger,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: (_address, hop) => hop < trustProxy,
    bodyLimit: largestBody,
    serverFactory: (inside: RequestListener) =>
      createServer({ ...patience, keepAliveTimeout, maxHeaderSize: 16 * 1024 }, door.before(inside)),
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
  await fastify.register(compress, {
    global: true,
    threshold: 1024,
    encodings: ['br', 'gzip'],
    // Their own defaults make the smallest form, which takes longer than most answers take to be made.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 6 },
  });
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
}
