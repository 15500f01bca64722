import { connect, type AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../../tests/world/api.js';
import { createLogger } from './logger.js';
import { patience } from './server.js';

let api: Api;
const lines: string[] = [];
const logger = createLogger('info', { write: (line: string) => void lines.push(line) });

beforeAll(async () => {
  api = await startApi({ logger });
  await api.app.listen(0, '127.0.0.1');
});
afterAll(() => api.close());

const post = (payload: string, headers: Record<string, string> = {}) =>
  api.fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });

describe('every answer', () => {
  test('forbids scripts, styles and frames that are not of this site', async () => {
    const { headers } = await api.fastify.inject('/healthz');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe-eval');
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('about who is asking is kept by nobody', async () => {
    const { headers } = await api.fastify.inject('/graphql?query=%7Bviewer%7Bname%7D%7D');
    expect(headers['cache-control']).toBe('no-store');
  });

  test('has the id under which the log knows it', async () => {
    const { headers } = await api.fastify.inject('/healthz');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('what cannot be served is refused in words, without the text of an exception', () => {
  test('a body that is too large', async () => {
    const answer = await post(JSON.stringify({ query: 'x'.repeat(1_000_000) }));
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('too large') as string }],
    });
  });

  test.each([
    ['syntax', '{ viewer {', 'Syntax Error'],
    ['an unknown field', '{ viewer { secret } }', 'Cannot query field "secret"'],
    [
      'an amount with a mark',
      'mutation { pledge(act: {id: "x"}, input: {}) { __typename } }',
      'UUID cannot be "x"',
    ],
    ['a cursor that is not ours', '{ initiatives(after: "x") { nodes { ref } } }', 'The cursor is not one'],
    [
      'a page that is too long',
      '{ initiatives(first: 1000) { nodes { ref } } }',
      '"first" must be a whole number',
    ],
  ])('%s', async (_, query, words) => {
    const answer = await post(JSON.stringify({ query }));
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.body).toContain(words.replaceAll('"', '\\"'));
  });

  test('a mutation by GET', async () => {
    const answer = await api.fastify.inject(
      `/graphql?query=${encodeURIComponent('mutation { withdrawPledge(act: {id: "0190a1b2-0000-7000-8000-000000000000"}, ref: "F-1", reason: "x") { __typename } }')}`,
    );
    expect(answer.statusCode).toBe(405);
  });

  test('an operation that is not persisted', async () => {
    const answer = await api.fastify.inject('/graphql?id=unknown');
    expect(answer.statusCode).toBe(404);
  });

  test('a form in place of JSON, which another site could send', async () => {
    const answer = await post('query=%7Bviewer%7Bname%7D%7D', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.statusCode).toBe(415);
  });

  test('a path where nothing is', async () => {
    const answer = await api.fastify.inject({ method: 'PUT', url: '/nothing' });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toEqual({ errors: [{ message: 'There is nothing here.' }] });
  });
});

test('a character that no text can hold is refused in words', async () => {
  for (const query of [
    '{ search(text: "a\\u0000b") { nodes { ref } } }',
    '{ viewer { atOrganisation(slug: "a\\u0000b") { mayEdit } } }',
    `mutation { submit(act: { id: "0190a1b2-0000-7000-8000-00000000000a", visitor: "a visitor of the tests" },
      input: { about: "C-1", text: "Why?", authorName: "a\\u0000b" }) { __typename ... on Faulty { faults { code } } } }`,
  ]) {
    const answer = await post(JSON.stringify({ query }));
    expect(answer.body).toMatch(/U\+0000|UNSAFE_CHARACTERS|NotFound/);
    expect(answer.body).not.toContain('Something failed');
  }
});

test('our own fault is told by its reference, and the log has the cause under it', async () => {
  const owner = new pg.Client(api.fresh.ownerUrl);
  await owner.connect();
  await owner.query('ALTER TABLE proceeding_extension RENAME TO mislaid');
  const answer = await post(
    JSON.stringify({ query: '{ proceedings { nodes { extensions { closesAt } } } }' }),
  );
  await owner.query('ALTER TABLE mislaid RENAME TO proceeding_extension');
  await owner.end();
  const [error] = answer.json<{ errors: { message: string }[] }>().errors;
  const [, reference = ''] = /reference (\S+)\.$/.exec(error?.message ?? '') ?? [];
  expect(reference).toBe(answer.headers['x-request-id']);
  expect(lines.some((line) => line.includes(reference) && line.includes('does not exist'))).toBe(true);
});

test('the log holds neither the query of an address nor who asked', async () => {
  lines.length = 0;
  await api.fastify.inject({
    url: '/healthz?q=Jane+Doe',
    headers: { cookie: 'session=secret', 'x-forwarded-for': '203.0.113.9' },
  });
  const logged = lines.join('');
  expect(logged).toContain('/healthz');
  expect(logged).not.toMatch(/Jane|secret|203\.0\.113\.9|127\.0\.0\.1/);
});

test(
  'a client that sends its head slowly is cut off, and soon',
  async () => {
    const { port } = api.fastify.server.address() as AddressInfo;
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n'));
      let received = '';
      const drip = setInterval(() => socket.write('X-Slow: 1\r\n'), 1_000);
      socket.on('data', (chunk) => (received += String(chunk)));
      socket.on('error', () => undefined); // Writing on after the cut; what was received counts.
      socket.on('close', () => {
        clearInterval(drip);
        resolve(received);
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408/);
  },
  patience.headersTimeout + 8_000,
);
