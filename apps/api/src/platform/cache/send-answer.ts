import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodingFor, isKnown } from '../http/answer.rules.js';
import type { Answer } from './answer.js';

/** What is of one answer alone, or of the way it is sent, and never part of what is kept. */
const ofOneAnswer = new Set(
  'connection content-encoding content-length date keep-alive plumbline-seen set-cookie transfer-encoding x-request-id'.split(
    ' ',
  ),
);

/** The headers that a reply has so far and that every reader of the same answer may have. */
export function headersOf(reply: FastifyReply): Record<string, string> {
  const entries = Object.entries(reply.getHeaders()).filter(([name]) => !ofOneAnswer.has(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** Sends an answer compressed as the client takes it; who has it already is only told so. */
export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): Promise<FastifyReply> {
  reply.code(answer.status).headers(answer.headers);
  if (answer.status === 200 && answer.headers['cache-control'] !== 'no-store') {
    reply.header('etag', answer.entityTag);
    if (isKnown(request.headers['if-none-match'], answer.entityTag)) return reply.code(304).send();
  }
  const encoding = answer.isCompressible ? encodingFor(request.headers['accept-encoding']) : undefined;
  if (encoding === undefined) return reply.send(answer.body);
  return reply
    .header('content-encoding', encoding)
    .send(answer.ready(encoding) ?? (await answer.form(encoding)));
}
