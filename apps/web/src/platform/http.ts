import { type AnswerData, dataOf, type Operation, parseAnswer } from './operation';
import { kindOfStatus, RequestFailure, retryAfter } from './request-failure';

const patience = 30_000;

export interface HttpRequest {
  path: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
}

/**
 * A query goes by GET, so that every cache on its way can keep it; a mutation by POST, so that none does. A query has
 * one address only, whatever order its variables are named in. One that is private goes by POST.
 *
 * @param seen the acts that this browser was told of: no answer from before them may be given to it
 */
export function httpRequest({ hash, kind, variables, isPrivate }: Operation, seen = ''): HttpRequest {
  const accept = 'application/graphql-response+json, application/json;q=0.9';
  if (kind === 'mutation' || isPrivate)
    return {
      path: '/graphql',
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify({ id: hash, variables }),
    };
  const query = new URLSearchParams({ id: hash });
  if (Object.keys(variables).length > 0) query.set('variables', JSON.stringify(inOrder(variables)));
  if (seen !== '') query.set('seen', seen);
  return { path: `/graphql?${query}`, method: 'GET', headers: { accept } };
}

/** Sets the keys of objects in order, at any depth. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, inOrder(held)]));
}

/** After this time every cache on the way has what an act changed. */
const seenFor = 10_000;

/** The server believes no longer list than this. */
const mostSeen = 64;

/** Remembers the acts that the server told of in answers, each for ten seconds. */
export function createSeen(now: () => number) {
  const toldAt = new Map<string, number>();
  return {
    /** Takes a header `plumbline-seen`: transaction ids, joined by dots. */
    note(header: string | null): void {
      if (header === null || !/^\d{1,19}(\.\d{1,19})*$/.test(header)) return;
      for (const id of header.split('.')) toldAt.set(id, now());
    },
    /** The parameter that goes with a query; empty where there is nothing to tell. */
    current(): string {
      for (const [id, at] of toldAt) if (now() - at >= seenFor) toldAt.delete(id);
      return [...toldAt.keys()].slice(-mostSeen).join('.');
    },
  };
}

const seen = createSeen(() => performance.now());

/** Executes an operation over HTTP. Throws a RequestFailure for everything that is no answer. */
export async function executeByHttp(operation: Operation, signal?: AbortSignal): Promise<AnswerData> {
  const { path, ...request } = httpRequest(operation, seen.current());
  const timeout = AbortSignal.timeout(patience);
  const response = await fetch(path, {
    ...request,
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new RequestFailure(timeout.aborted ? 'slow' : 'offline');
  });
  seen.note(response.headers.get('plumbline-seen'));
  const facts = {
    requestId: response.headers.get('x-request-id') ?? undefined,
    retryAfterSeconds: retryAfter(response.headers.get('retry-after')),
  };
  if (!response.ok) throw new RequestFailure(kindOfStatus(response.status), facts);
  const body: unknown = await response.json().catch(() => undefined);
  return dataOf(parseAnswer(body), facts);
}
