import { once } from 'node:events';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../../tests/world/postgres-database.js';
import { ActFeed } from '../../act/act-feed.js';
import { followOn } from '../../act/act-reads.js';
import { Acts } from '../../act/act.service.js';
import { tellWritten } from '../../act/written.js';
import { entities } from '../../entities.js';
import { migrations } from '../../migrations/all.js';
import { ResponseCache } from '../cache/response-cache.js';
import { seenBy } from '../cache/seen.rules.js';
import { headersOf, sendAnswer } from '../cache/send-answer.js';
import { spellingOf } from '../cache/spelling.rules.js';
import { Database } from '../database/database.js';
import { KeyedHash } from '../secret/keyed-hash.js';
import { FrontDoor } from './front-door.js';
import { createAdapter, guardEdge } from './server.js';

let fresh: FreshDatabase;
let database: Database;
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  const options = { appUrl: fresh.appUrl, entities, migrations, environment: process.env, poolSize: 4 };
  database = new Database(options);
  database.start();
  await database.ready();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
afterAll(async () => {
  await database.stop();
  await fresh.drop();
});

interface Response {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** An instance whose feed looks when it is told to. It tells how many acts there were, and does acts. */
async function instance() {
  const feed = new ActFeed({ open: () => followOn(database, 5_000), now: () => 0 });
  const cache = new ResponseCache({ maxBytes: 10_000_000, followed: feed });
  const duty = { isDraining: false };
  const door = new FrontDoor({ cache, sessionCookie: 'session', duty });
  const edge = { logger: pino({ level: 'silent' }), trustProxy: 0, isSecure: true, isDevelopment: false };
  const adapter = createAdapter(edge, door);
  const fastify: FastifyInstance = adapter.getInstance();
  await guardEdge(fastify, edge);
  tellWritten(fastify, edge);
  const acts = new Acts(database, new KeyedHash('secret'), feed);
  fastify.get('/*', (asked, reply) => countActs(cache, asked, reply));
  fastify.post<{ Body: { id: string } }>('/act', async ({ body: { id } }) =>
    acts.once({ id, actor: 'operator', operation: 'act', request: null }, async () => ({
      ...{ outcome: {}, touched: [], tags: ['all'], isPublic: false },
    })),
  );
  await fastify.listen({ port: 0, host: '127.0.0.1' });
  stops.push(
    () => fastify.close(),
    () => feed.stop(),
  );
  await feed.look();
  const { port } = fastify.server.address() as AddressInfo;
  const get = (path: string, headers: Record<string, string> = {}) => send(port, { path, headers });
  const count = async (headers?: Record<string, string>) =>
    parseInt((await get('/', headers)).body.toString());
  const act = (id = v7()) =>
    send(port, {
      ...{ method: 'POST', path: '/act', headers: { 'content-type': 'application/json' } },
      payload: JSON.stringify({ id }),
    });
  /** How many answers the door gave since it was asked last. */
  const answered = () => {
    const counts = { ...door.counts };
    Object.assign(door.counts, { 200: 0, 304: 0 });
    return counts;
  };
  return { port, feed, duty, get, count, act, answered };
}

/** Tells how many acts there were. */
async function countActs(cache: ResponseCache, asked: FastifyRequest, reply: FastifyReply) {
  const { url, headers } = asked;
  const isForAll = url !== '/mine';
  const spelling = spellingOf(url, headers.accept);
  const hasSession = headers.authorization !== undefined || (headers.cookie?.includes('session=') ?? false);
  const answer = await cache.answer(url, { seen: seenBy(headers), spelling, hasSession }, async () => {
    const [row] = await database.read<{ count: string }>(undefined, 'SELECT count(*) FROM act', []);
    const body = Buffer.from(`${row?.count ?? ''} acts${' in this place'.repeat(200)}`);
    const own = {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public',
      vary: 'accept-encoding',
    };
    return {
      status: 200,
      headers: { ...headersOf(reply), ...own },
      body,
      tags: new Set(['all']),
      isForAll,
    };
  });
  return sendAnswer(asked, reply, answer);
}

async function send(
  port: number,
  of: { method?: string; path: string; headers: Record<string, string>; payload?: string },
): Promise<Response> {
  const { method = 'GET', path, headers, payload } = of;
  const sent = request({ host: '127.0.0.1', port, method, path, headers });
  sent.end(payload);
  const [message] = await once(sent, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return { status: message.statusCode, headers: message.headers, body: Buffer.concat(chunks) };
}

describe('an answer from memory', () => {
  test('has all the headers of one that was made, but for the id and the date of a request', async () => {
    const { get, answered } = await instance();
    const made = await get('/');
    expect(answered()).toEqual({ 200: 0, 304: 0 });
    const kept = await get('/');
    expect(answered()).toEqual({ 200: 1, 304: 0 });
    const { 'x-request-id': id, ...rest } = made.headers;
    const { headers } = kept;
    expect(headers).toEqual({ ...rest, date: headers.date });
    expect(id).toBeTruthy();
    expect(kept.body).toEqual(made.body);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['strict-transport-security']).toBeTruthy();
  });

  test('is only said to be the same to who has it', async () => {
    const { get, answered } = await instance();
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': String(headers.etag) });
    expect({ status: again.status, length: again.body.length }).toEqual({ status: 304, length: 0 });
    expect(again.headers).toMatchObject({
      etag: headers.etag,
      'cache-control': 'public',
      vary: 'accept-encoding',
    });
    expect(answered()).toEqual({ 200: 0, 304: 1 });
    expect((await get('/', { 'if-none-match': '"another"' })).status).toBe(200);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is sent as %s to who takes it so, once that form was made', async (encoding, unpack) => {
    const { get, answered } = await instance();
    const plain = await get('/');
    const ask = () => get('/', { 'accept-encoding': encoding });
    for (const { headers, body } of [await ask(), await ask()]) {
      expect(headers['content-encoding']).toBe(encoding);
      expect(Number(headers['content-length'])).toBe(body.length);
      expect(unpack(body)).toEqual(plain.body);
    }
    expect(answered()).toEqual({ 200: 1, 304: 0 });
  });

  test('is for who is not signed in, unless it is for all', async () => {
    const { get, answered } = await instance();
    const signedIn = { cookie: 'theme=dark; session=secret' };
    for (const path of ['/', '/mine']) await get(path);
    await get('/', signedIn);
    expect(answered()).toEqual({ 200: 1, 304: 0 });
    await get('/mine', signedIn);
    expect(answered()).toEqual({ 200: 0, 304: 0 });
    await get('/mine', { authorization: 'Bearer of a script' });
    expect(answered()).toEqual({ 200: 0, 304: 0 });
    await get('/mine', { cookie: 'theme=dark' });
    expect(answered()).toEqual({ 200: 1, 304: 0 });
  });

  test('is not given while the server stops, so that the connection is closed', async () => {
    const { get, duty, answered } = await instance();
    await get('/');
    duty.isDraining = true;
    expect((await get('/')).status).toBe(200);
    expect(answered()).toEqual({ 200: 0, 304: 0 });
  });
});

describe('an answer that is sent again', () => {
  /** All that comes over one connection until it is closed, and the heads in it without their dates. */
  async function spoken(port: number, said: string): Promise<string[]> {
    const socket = connect(port, '127.0.0.1');
    socket.end(said);
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    const heads = Buffer.concat(chunks)
      .toString()
      .match(/HTTP\/1\.1 \d+ [\s\S]*?\r\n\r\n/g);
    return (heads ?? []).map((head) => head.replace(/^Date: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/m, 'Date'));
  }
  const ask = (more = '') => `GET / HTTP/1.1\r\nHost: x\r\n${more}\r\n`;

  test('begins as Node itself would begin it, however many are asked for at once', async () => {
    const { get, port, answered } = await instance();
    const { headers } = await get('/');
    const has = `If-None-Match: ${String(headers.etag)}\r\n`;
    const heads = await spoken(port, [ask(), ask(), ask(has), ask(), ask(has)].join(''));
    const [byNode, again, known, third, knownAgain] = heads;
    expect(byNode).toContain('HTTP/1.1 200 OK');
    expect(byNode).toMatch(/^Date\r$/m);
    expect([...(again ?? '').split('\r\n')].toSorted()).toEqual((byNode ?? '').split('\r\n').toSorted());
    expect(third).toBe(again);
    expect(known).toContain('HTTP/1.1 304 Not Modified');
    expect((knownAgain ?? '').split('\r\n').toSorted()).toEqual((known ?? '').split('\r\n').toSorted());
    expect(answered()).toEqual({ 200: 3, 304: 2 });
  });

  test('closes the connection for who asks for that', async () => {
    const { get, port } = await instance();
    await get('/');
    const close = 'Connection: close\r\n';
    const heads = await spoken(port, [ask(), ask(), ask(close)].join(''));
    expect(heads.map((head) => /^connection: (.*)\r$/im.exec(head)?.[1])).toEqual([
      'keep-alive',
      'keep-alive',
      'close',
    ]);
  });
});

describe('who writes', () => {
  test('reads what they wrote next, at the same instance with or without a token', async () => {
    const { act, count } = await instance();
    let before = await count();
    for (let turn = 0; turn < 10; turn += 1) {
      await act();
      expect(await count()).toBe((before += 1));
      expect(await count()).toBe(before);
    }
  });

  test('reads it at another instance by header or cookie, before that one has heard of it', async () => {
    const [here, there] = [await instance(), await instance()];
    const before = await there.count();
    const { headers } = await here.act();
    const seen = String(headers['plumbline-seen']);
    expect(seen).toMatch(/^\d+$/);
    expect(headers['set-cookie']).toEqual([
      `seen=${seen}; Max-Age=10; Path=/; HttpOnly; SameSite=Lax; Secure`,
    ]);
    expect(await there.count({ 'plumbline-seen': seen })).toBe(before + 1);
    expect(await there.count({ cookie: `theme=dark; seen=${seen}` })).toBe(before + 1);
  });

  test('would read what was before without a token, until that instance looks', async () => {
    const [here, there] = [await instance(), await instance()];
    const before = await there.count();
    await here.act();
    expect(await there.count()).toBe(before);
    await there.feed.look();
    expect(await there.count()).toBe(before + 1);
  });

  test('is told the same when the act had been done before, since its first answer may be lost', async () => {
    const { act } = await instance();
    const id = v7();
    const [first, again] = [await act(id), await act(id)];
    expect(again.headers['plumbline-seen']).toBe(first.headers['plumbline-seen']);
  });
});

test.each(['x', '%00', '9'.repeat(19), '9'.repeat(500), '1.'.repeat(300), '-1', '"12"'])(
  'a token such as "%s", which nobody was given, is answered from the database',
  async (seen) => {
    const { get, answered } = await instance();
    await get('/');
    expect((await get('/', { cookie: `seen=${seen}` })).status).toBe(200);
    expect((await get('/', { 'plumbline-seen': seen })).status).toBe(200);
    expect(answered()).toEqual({ 200: 0, 304: 0 });
  },
);
