import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newAct, startApi, type Api } from '../../../../../tests/world/api.js';
import { seedPlan } from '../../../../../tests/world/plan.js';
import { Database } from '../database/database.js';
import { KeyedHash } from '../secret/keyed-hash.js';
import { limits, RateLimits, requestsOfPlace } from './rate-limits.js';
import { TooMany } from './too-many.js';

let api: Api;
beforeAll(async () => {
  api = await startApi({ rateFactor: 1 });
  await seedPlan(api);
});
afterAll(() => api.close());

const secret = 'a visitor of the tests';
const somebody = (address: string) => ({ address, accountId: null });
const instance = (factor = 1) => new RateLimits(api.database, new KeyedHash('one secret for all'), factor);

/** How often a sender is let through until they are refused. */
async function letThrough(take: () => Promise<void>, atMost: number): Promise<number> {
  for (let times = 0; times < atMost; times += 1) {
    const refusal = await take().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (refusal instanceof TooMany) return times;
    expect(refusal).toBeUndefined();
  }
  return atMost;
}

describe('what one sender does is counted', () => {
  test('for all instances together', async () => {
    const [one, other] = [instance(), instance()];
    const from = somebody('192.0.2.1');
    const { points } = limits.signIn.place;
    const instances = [one, other];
    let turn = 0;
    const take = () => instances[turn++ % 2]?.take('signIn', from) ?? Promise.resolve();
    expect(await letThrough(take, points * 2)).toBe(points);
  });

  test('for a whole household of IPv6, and for nobody else', async () => {
    const { points } = limits.signIn.place;
    await instance().take('signIn', somebody('2001:db8:0:1::1'), points);
    await expect(instance().take('signIn', somebody('2001:db8:0:1:9::9'))).rejects.toThrow(TooMany);
    await instance().take('signIn', somebody('2001:db8:0:2::1'));
  });

  test('for an account wherever it sends from', async () => {
    const accountId = '0190a1b2-0000-7000-8000-000000000001';
    const { points } = limits.act.account;
    for (const end of [1, 2])
      await instance().take('act', { address: `192.0.2.${100 + end}`, accountId }, points / 2);
    await expect(instance().take('act', { address: '192.0.2.103', accountId })).rejects.toThrow(TooMany);
    await instance().take('act', {
      address: '192.0.2.103',
      accountId: '0190a1b2-0000-7000-8000-000000000002',
    });
  });

  test('and tells when to come again', async () => {
    const from = somebody('192.0.2.50');
    await instance().take('signIn', from, limits.signIn.place.points);
    const refusal = await instance()
      .take('signIn', from)
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TooMany);
    const { retryAfterSeconds } = refusal as TooMany;
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(limits.signIn.place.seconds);
  });

  test('by nothing that tells who they are', async () => {
    await instance().take('act', {
      address: '198.51.100.77',
      accountId: '0190a1b2-0000-7000-8000-00000000000f',
    });
    const rows = await api.database.read<{ key: string }>(undefined, 'SELECT key FROM attempt', []);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ key }) => /198\.51|0190a1b2/.test(key))).toEqual([]);
  });

  test('unless the operator wants no limits', async () => {
    const from = somebody('192.0.2.60');
    const times = limits.signIn.place.points * 3;
    expect(await letThrough(() => instance(0).take('signIn', from), times)).toBe(times);
  });
});

const submit = (count: number) => ({
  query: `mutation(${Array.from({ length: count }, (_, index) => `$a${index}: ActInput!`).join(', ')}) {
    ${Array.from(
      { length: count },
      (_, index) =>
        `m${index}: submit(act: $a${index}, input: { about: "I-1", text: "Comment" }) { __typename }`,
    ).join('\n')}
  }`,
  variables: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`a${index}`, newAct(secret)] as const),
  ),
});

const post = (payload: object, remoteAddress: string) =>
  api.fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    payload: JSON.stringify(payload),
    remoteAddress,
  });

describe('over HTTP', () => {
  test('acts in one document count each, and are refused in words, with nothing done', async () => {
    const address = '203.0.113.1';
    const { points } = limits.act.place;
    const atOnce = 10;
    for (let sent = 0; sent < points; sent += atOnce) {
      const answer = await post(submit(atOnce), address);
      expect(answer.statusCode).toBe(200);
    }
    const count = async () => (await api.graphql('{ address(ref: "I-1") { voice { count } } }')).data;
    const before = await count();
    const refused = await post(submit(1), address);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body).toContain('nothing of this was done');
    expect(await count()).toEqual(before);
    const elsewhere = await post(submit(1), '203.0.113.2');
    expect(elsewhere.statusCode).toBe(200);
  });

  test('requests from one place are counted before anything is done for them, and those for files are not', async () => {
    const ask = (url: string) => api.fastify.inject({ url, remoteAddress: '203.0.113.9' });
    for (let asked = 0; asked < requestsOfPlace.points; asked += 1) await ask('/nothing-here');
    const refused = await ask('/nothing-here');
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['retry-after']).toMatch(/^\d+$/);
    expect((await ask('/healthz')).statusCode).toBe(200);
    expect((await ask('/assets/none.js')).statusCode).not.toBe(429);
  });
});

test('a database that is away is no refusal', async () => {
  const away = new Database({
    appUrl: 'postgres://nobody@127.0.0.1:1/none',
    entities: [],
    migrations: [],
    environment: {},
    poolSize: 1,
  });
  const taking = new RateLimits(away, new KeyedHash('one secret for all'), 1).take(
    'act',
    somebody('192.0.2.9'),
  );
  await expect(taking).rejects.not.toBeInstanceOf(TooMany);
});
