import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Fill } from '../cache/answer.js';
import type { ResponseCache } from '../cache/response-cache.js';
import { seenBy } from '../cache/seen.rules.js';
import { headersOf, sendAnswer } from '../cache/send-answer.js';
import { spellingOf } from '../cache/spelling.rules.js';
import { cacheControlOf } from '../http/answer.rules.js';
import { formatErrors } from './errors.js';
import { mediaTypeOf } from './media-type.js';
import type { Asked, Reads } from './reads.js';

/** A query of one of our own pages, which many ask in the same words. */
export interface KeptRead {
  reads: Reads;
  cache: ResponseCache;
  asked: Asked;
  /** Under which the operation is known. */
  id: string;
  hasSession: boolean;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Answers from what is kept, or keeps the answer: the same operation with the same variables, however they are spelled. */
export async function sendKept(read: KeptRead): Promise<FastifyReply> {
  const { reads, cache, asked, id, hasSession, request, reply } = read;
  const { headers, originalUrl, query } = request;
  const key = `${mediaTypeOf(headers.accept)} ${id} ${canonical(reads.coerced(asked))}`;
  const parameter = (query as Record<string, unknown>)['seen'];
  const reader = {
    seen: seenBy(headers, parameter),
    spelling: spellingOf(originalUrl, headers.accept),
    hasSession,
  };
  return sendAnswer(request, reply, await cache.answer(key, reader, () => fill(read)));
}

async function fill({ reads, asked, hasSession, reply }: KeptRead): Promise<Fill> {
  const answer = await reads.answer(asked, { isTagged: true });
  const headers = { ...headersOf(reply), vary: 'accept, accept-encoding' };
  if (!('text' in answer)) {
    const { statusCode, response } = formatErrors(answer.execution, reply);
    return { status: statusCode, headers, body: Buffer.from(JSON.stringify(response)), isForAll: false };
  }
  const { text, tags, freshForMs, dependsOnViewer } = answer.text;
  const isPublic = !dependsOnViewer || !hasSession;
  return {
    status: 200,
    headers: {
      ...headers,
      ...(isPublic && { 'cache-control': cacheControlOf(200) }),
      // Whose answer it is cannot be told from its address alone.
      ...(dependsOnViewer && { vary: `${headers.vary}, cookie` }),
    },
    body: Buffer.from(text),
    tags,
    freshForMs,
    isForAll: !dependsOnViewer,
  };
}

/** Variables as the types of the operation read them, in one order. */
function canonical(variables: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(variables).sort();
  return JSON.stringify(names.map((name) => [name, variables[name]]));
}
