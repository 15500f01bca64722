import { afterEach, describe, expect, test, vi } from 'vitest';
import { executeByHttp, httpRequest } from './http';
import { type FailureKind, RequestFailure } from './request-failure';

const hash = 'a'.repeat(64);
const query = { hash, kind: 'query', variables: { ref: 'C-17', text: 'ü & "?' } } as const;
const mutation = { hash, kind: 'mutation', variables: { act: { id: '1' } } } as const;

describe('an operation over HTTP', () => {
  test('a query goes by GET, with its hash and variables in the address and no body', () => {
    const { path, method, body } = httpRequest(query);
    const { pathname, searchParams } = new URL(path, 'http://localhost');
    expect({ method, body, pathname }).toEqual({ method: 'GET', body: undefined, pathname: '/graphql' });
    expect(Object.fromEntries(searchParams)).toEqual({
      id: hash,
      variables: JSON.stringify(query.variables),
    });
  });

  test('a query without variables has one address only', () => {
    expect(httpRequest({ ...query, variables: {} }).path).toBe(`/graphql?id=${hash}`);
  });

  test('a mutation goes by POST, and nothing of it stands in the address', () => {
    const { path, method, body } = httpRequest(mutation);
    expect({ path, method }).toEqual({ path: '/graphql', method: 'POST' });
    expect(JSON.parse(body ?? '')).toEqual({ id: hash, variables: mutation.variables });
  });
});

describe('an answer over HTTP', () => {
  afterEach(() => vi.unstubAllGlobals());

  const answering = (make: () => Response | Promise<Response>) => vi.stubGlobal('fetch', async () => make());
  const failure = () =>
    executeByHttp(query).then(
      () => undefined,
      (error: unknown) => (error instanceof RequestFailure ? error : undefined),
    );

  test('gives the data of a query that was answered', async () => {
    answering(() => Response.json({ data: { ok: true } }));
    expect(await executeByHttp(query)).toEqual({ ok: true });
  });

  test.each<[number, FailureKind]>([
    [400, 'broken'],
    [404, 'outdated'],
    [413, 'tooLarge'],
    [429, 'tooMany'],
    [500, 'broken'],
    [502, 'unavailable'],
    [503, 'unavailable'],
  ])('a status of %i is a failure of the kind %s', async (status, kind) => {
    answering(() => new Response('<html>', { status }));
    expect((await failure())?.kind).toBe(kind);
  });

  test('keeps when to come back and the name of the request', async () => {
    const headers = { 'retry-after': '7', 'x-request-id': 'req-1' };
    answering(() => new Response(null, { status: 503, headers }));
    expect(await failure()).toMatchObject({ retryAfterSeconds: 7, requestId: 'req-1' });
  });

  test('a request that never reached the server is offline', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect((await failure())?.kind).toBe('offline');
  });

  test.each([
    ['what is no JSON', () => new Response('<html>')],
    ['an answer without data', () => Response.json({})],
    ['an error beside data', () => Response.json({ data: { ok: true }, errors: [{ message: 'x' }] })],
  ])('%s is a fault, and never half an answer', async (_what, make) => {
    answering(make);
    expect((await failure())?.kind).toBe('broken');
  });

  test('an error that says the database is out is told from a fault', async () => {
    answering(() => Response.json({ errors: [{ message: 'x', extensions: { code: 'UNAVAILABLE' } }] }));
    expect((await failure())?.kind).toBe('unavailable');
  });

  test('a request that its page gave up is no failure', async () => {
    const abort = new AbortController();
    abort.abort();
    answering(() => Promise.reject(new DOMException('given up', 'AbortError')));
    await expect(executeByHttp(query, abort.signal)).rejects.not.toBeInstanceOf(RequestFailure);
  });
});
