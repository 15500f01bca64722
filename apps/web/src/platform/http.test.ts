import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSeen, executeByHttp, httpRequest } from './http';
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

  test('the same question has the same address, in whatever order its variables are named', () => {
    const asked = (variables: Record<string, unknown>) => httpRequest({ ...query, variables }).path;
    const path = asked({ b: [{ y: 1, x: null }], a: { d: 1, c: 2 } });
    expect(path).toBe(asked({ a: { c: 2, d: 1 }, b: [{ x: null, y: 1 }] }));
    expect(new URL(path, 'http://localhost').search).toMatch(/^\?id=[a]{64}&variables=/);
    expect(new URL(path, 'http://localhost').searchParams.get('variables')).toBe(
      '{"a":{"c":2,"d":1},"b":[{"x":null,"y":1}]}',
    );
  });

  test('a query says which acts were seen, and a mutation does not', () => {
    expect(httpRequest({ ...query, variables: {} }, '812.815').path).toBe(`/graphql?id=${hash}&seen=812.815`);
    expect(httpRequest(mutation, '812.815').path).toBe('/graphql');
  });

  test('a query that is private goes by POST, and nothing of it stands in the address', () => {
    const { path, method, body } = httpRequest({ ...query, isPrivate: true }, '812');
    expect({ path, method }).toEqual({ path: '/graphql', method: 'POST' });
    expect(JSON.parse(body ?? '')).toEqual({ id: hash, variables: query.variables });
  });

  test('a mutation goes by POST, and nothing of it stands in the address', () => {
    const { path, method, body } = httpRequest(mutation);
    expect({ path, method }).toEqual({ path: '/graphql', method: 'POST' });
    expect(JSON.parse(body ?? '')).toEqual({ id: hash, variables: mutation.variables });
  });
});

describe('the acts that this browser was told of', () => {
  function clocked() {
    const clock = { now: 0 };
    return { clock, seen: createSeen(() => clock.now) };
  }

  test('are said for ten seconds, each from when it was told', () => {
    const { clock, seen } = clocked();
    expect(seen.current()).toBe('');
    seen.note('812');
    clock.now = 6000;
    seen.note('815.816');
    clock.now = 9999;
    expect(seen.current()).toBe('812.815.816');
    clock.now = 10_000;
    expect(seen.current()).toBe('815.816');
    clock.now = 16_000;
    expect(seen.current()).toBe('');
  });

  test('are the last ones where there are more than the server believes', () => {
    const { seen } = clocked();
    for (let id = 1; id <= 70; id += 1) seen.note(String(id));
    expect(seen.current().split('.')).toEqual(Array.from({ length: 64 }, (_, index) => String(index + 7)));
  });

  test.each([null, '', 'x', '812.', '812,813', '1'.repeat(20)])('are not in a header of %j', (header) => {
    const { seen } = clocked();
    seen.note(header);
    expect(seen.current()).toBe('');
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

  test('that tells of an act makes every query after it say so', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path);
      return Response.json({ data: { ok: true } }, { headers: { 'plumbline-seen': '77' } });
    });
    await executeByHttp(mutation);
    await executeByHttp(query);
    expect(asked[1]).toMatch(/&seen=77$/);
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
