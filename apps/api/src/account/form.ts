import type { FastifyReply, FastifyRequest } from 'fastify';

/** A field of a form that a browser sent; nothing where it was not sent, or sent twice. */
export function field(body: unknown, name: string): string | undefined {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return undefined;
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : undefined;
}

/** All values of a field that may be sent several times. */
export function fields(body: unknown, name: string): string[] {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return [];
  const value: unknown = Reflect.get(body, name);
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

/** A form of another site must not act for anybody here. Browsers send Origin with every POST. */
export function isFromHere({ headers }: FastifyRequest, publicUrl: string): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined || origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Only a path of this site, in the characters that a header may have: "//elsewhere" and "/\elsewhere" would leave it. */
export const pathOf = (next: string | undefined): string =>
  next !== undefined && next.length <= 2000 && /^\/(?!\/)[!-[\]-~]*$/.test(next) ? next : '/';

/** The path of a page of this site, with what it is to know. */
export const pageAt = (path: string, search: Record<string, string>): string =>
  `${path}?${new URLSearchParams(search).toString()}`;

export async function refuse(reply: FastifyReply, status: 403 | 404): Promise<void> {
  await reply
    .code(status)
    .type('text/plain; charset=utf-8')
    .send(status === 404 ? 'There is no such account here.' : 'This form came from another site.');
}

/** Sends a browser on to a page. Neither it nor a proxy keeps that. */
export async function goOn(reply: FastifyReply, path: string): Promise<void> {
  await reply.header('cache-control', 'no-store').redirect(path, 303);
}
