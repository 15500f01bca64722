import { Readable } from 'node:stream';
import type { FastifyRequest, RequestPayload } from 'fastify';
import fastify from 'fastify';
import { largestBody } from '../http/server.js';

/** A batch of some thousands of lines, from somebody who is signed in. Everybody else writes no more than a comment. */
export const largestBatch = 4 * 1024 * 1024;

/** The body of a request, which ends with a refusal as soon as it is larger than others' bodies may be. */
export function withinLargest({ headers }: FastifyRequest, payload: RequestPayload): RequestPayload {
  const length = headers['content-length'];
  if (length !== undefined) {
    if (Number(length) > largestBody) throw new fastify.errorCodes.FST_ERR_CTP_BODY_TOO_LARGE();
    return payload;
  }
  return Readable.from(counted(payload));
}

async function* counted(payload: RequestPayload): AsyncGenerator<Buffer> {
  let length = 0;
  // Destroyed, the request would take its connection with it, and nobody would read the refusal.
  for await (const chunk of Readable.prototype.iterator.call(payload, {
    destroyOnReturn: false,
  }) as AsyncIterable<Buffer>) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > largestBody) throw new fastify.errorCodes.FST_ERR_CTP_BODY_TOO_LARGE();
    yield bytes;
  }
}
