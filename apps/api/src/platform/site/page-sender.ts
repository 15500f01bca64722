import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cacheControlOf, type Encoding, encodingFor, entityTagOf, isKnown } from './answer.rules.js';

/** A page as it leaves the server. */
export interface Page {
  status: number;
  html: string;
  refreshSeconds?: number | undefined;
  /** The content security policy; none while the sources are served, whose tools write scripts into the page. */
  policy?: string | undefined;
}

const worthCompressing = 1000;

// Per request, so quick rather than small: what takes long is done once, where pages are kept.
const compress: Record<Exclude<Encoding, undefined>, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body) => zip(body, { level: 6 }),
};
const brotli = promisify<Buffer, { params: Record<number, number> }, Buffer>(brotliCompress);
const zip = promisify<Buffer, { level: number }, Buffer>(gzip);

/** Sends a page compressed as the client takes it; a client that has it already is only told so. */
export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
): Promise<FastifyReply> {
  const { status, html, refreshSeconds, policy } = page;
  const body = Buffer.from(html);
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', cacheControlOf(status))
    .header('vary', 'accept-encoding');
  if (policy !== undefined) reply.header('content-security-policy', policy);
  if (refreshSeconds !== undefined) reply.header('retry-after', String(refreshSeconds));
  if (status === 200) {
    const tag = entityTagOf(body);
    reply.header('etag', tag);
    if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send();
  }
  const encoding =
    body.length < worthCompressing ? undefined : encodingFor(request.headers['accept-encoding']);
  if (!encoding) return reply.send(body);
  return reply.header('content-encoding', encoding).send(await compress[encoding](body));
}

/** Sends somebody to where a page is. */
export function sendOn(reply: FastifyReply, status: number, location: string): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', cacheControlOf(status))
    .header('location', location)
    .send();
}
