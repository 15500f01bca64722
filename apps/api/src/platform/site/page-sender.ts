import type { FastifyReply } from 'fastify';
import type { Fill } from '../cache/answer.js';
import { headersOf } from '../cache/send-answer.js';
import { cacheControlOf } from '../http/answer.rules.js';

/** A page as it leaves the server. */
export interface Page {
  status: number;
  html: string;
  refreshSeconds?: number | undefined;
  /** The content security policy; none while the sources are served, whose tools write scripts into the page. */
  policy?: string | undefined;
}

/** What a page is sent as, with the headers that every answer of this server has. */
export function pageFill(reply: FastifyReply, { status, html, refreshSeconds, policy }: Page): Fill {
  return {
    status,
    headers: {
      ...headersOf(reply),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': cacheControlOf(status),
      vary: 'accept-encoding',
      ...(policy !== undefined && { 'content-security-policy': policy }),
      ...(refreshSeconds !== undefined && { 'retry-after': String(refreshSeconds) }),
    },
    body: Buffer.from(html),
    isForAll: true,
  };
}

/** Sends somebody to where a page is. */
export function onwardFill(reply: FastifyReply, status: number, location: string): Fill {
  const headers = { ...headersOf(reply), 'cache-control': cacheControlOf(status), location };
  return { status, headers, body: Buffer.alloc(0), isForAll: true };
}
