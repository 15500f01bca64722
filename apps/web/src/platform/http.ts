import { type AnswerData, dataOf, type Operation, parseAnswer } from './operation';
import { kindOfStatus, RequestFailure, retryAfter } from './request-failure';

const patience = 30_000;

export interface HttpRequest {
  path: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
}

/** A query goes by GET, so that every cache on its way can keep it; a mutation by POST, so that none does. */
export function httpRequest({ hash, kind, variables }: Operation): HttpRequest {
  const accept = 'application/graphql-response+json, application/json;q=0.9';
  if (kind === 'mutation')
    return {
      path: '/graphql',
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify({ id: hash, variables }),
    };
  const query = new URLSearchParams({ id: hash });
  if (Object.keys(variables).length > 0) query.set('variables', JSON.stringify(variables));
  return { path: `/graphql?${query}`, method: 'GET', headers: { accept } };
}

/** Executes an operation over HTTP. Throws a RequestFailure for everything that is no answer. */
export async function executeByHttp(operation: Operation, signal?: AbortSignal): Promise<AnswerData> {
  const { path, ...request } = httpRequest(operation);
  const timeout = AbortSignal.timeout(patience);
  const response = await fetch(path, {
    ...request,
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new RequestFailure(timeout.aborted ? 'slow' : 'offline');
  });
  const facts = {
    requestId: response.headers.get('x-request-id') ?? undefined,
    retryAfterSeconds: retryAfter(response.headers.get('retry-after')),
  };
  if (!response.ok) throw new RequestFailure(kindOfStatus(response.status), facts);
  const body: unknown = await response.json().catch(() => undefined);
  return dataOf(parseAnswer(body), facts);
}
