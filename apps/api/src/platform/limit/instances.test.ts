import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newAct, publicUrl, startApi, type Api } from '../../../../../tests/world/api.js';
import { withClient } from '../../../../../tests/world/postgres.js';
import { limits } from './rate-limits.js';

/** Two instances behind one proxy, and one that nobody put a proxy before, all with one database. */
let one: Api;
let urls: { one: string; two: string; open: string };
const running: Api[] = [];

async function listening(api: Api): Promise<string> {
  running.unshift(api);
  await api.app.listen(0, '127.0.0.1');
  return `http://127.0.0.1:${(api.fastify.server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  one = await startApi({ rateFactor: 1, trustProxy: 1 });
  urls = {
    one: await listening(one),
    two: await listening(await startApi({ beside: one, rateFactor: 1, trustProxy: 1 })),
    open: await listening(await startApi({ beside: one, rateFactor: 1 })),
  };
});
afterAll(async () => {
  for (const api of running) await api.close();
});

interface Sent {
  from?: string;
  fields?: Record<string, string> | URLSearchParams;
}

/** Sends a form as a proxy passes it on. */
const form = (url: string, path: string, { from, fields = {} }: Sent) =>
  fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: publicUrl, ...(from !== undefined && { 'x-forwarded-for': from }) },
    body: new URLSearchParams(fields),
  });

const guess = (url: string, from: string) =>
  form(url, '/session/link', { from, fields: { token: 'guessed' } });

/** How many of so many guesses, from each of these in turn, are tried; all others are told when to come again. */
async function tried(count: number, at: (index: number) => Promise<Response>): Promise<number> {
  let through = 0;
  const left = Array.from({ length: count }, (_, index) => index);
  const inTurn = async (): Promise<void> => {
    for (let index = left.shift(); index !== undefined; index = left.shift()) {
      const answer = await at(index);
      if (answer.status === 303) through += 1;
      else expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true]);
      await answer.text();
    }
  };
  await Promise.all(Array.from({ length: 10 }, inTurn));
  return through;
}

const { points } = limits.signIn.place;
const instance = (index: number) => (index % 2 === 0 ? urls.one : urls.two);

describe('two instances over HTTP', () => {
  test('count together whoever a proxy names, and nobody else', async () => {
    expect(await tried(points + 20, (index) => guess(instance(index), '203.0.113.5'))).toBe(points);
    expect((await guess(urls.one, '203.0.113.6')).status).toBe(303);
  });

  test('believe no more proxies than there are: what a client wrote itself is nothing', async () => {
    const forged = (index: number) => `198.51.100.${index % 250}, 203.0.113.7`;
    expect(await tried(points + 20, (index) => guess(instance(index), forged(index)))).toBe(points);
  });

  test('and none where there is none', async () => {
    const forged = (index: number) => `198.51.101.${index % 250}`;
    expect(await tried(points + 20, (index) => guess(urls.open, forged(index)))).toBe(points);
  });

  test('count a household of IPv6 as one', async () => {
    const within = (index: number) => `2001:db8:7:7::${(index + 1).toString(16)}`;
    expect(await tried(points + 20, (index) => guess(instance(index), within(index)))).toBe(points);
    expect((await guess(urls.two, '2001:db8:7:8::1')).status).toBe(303);
  });
});

describe('a thousand guesses', () => {
  const thousand = Array.from({ length: 1_000 }, (_, index) => String(index).padStart(6, '0'));

  async function linkFor(email: string, from: string) {
    const asked = await form(urls.one, '/session/ask', { from, fields: { email } });
    const code = new URL(asked.headers.get('location') ?? '', publicUrl).searchParams.get('code') ?? '';
    const { data } = await one.graphql('{ outbox { recipient text } }');
    const mails = data['outbox'] as { recipient: string; text: string }[];
    const text = mails.find(({ recipient }) => recipient === email)?.text ?? '';
    return { code, token: new URL(/http\S+/.exec(text)?.[0] ?? 'no:link').searchParams.get('token') ?? '' };
  }

  const sessions = async (): Promise<number> =>
    (await one.database.read(undefined, 'SELECT FROM session', [])).length;

  test('at the code of a link are a thousand: few are tried, and the right one comes too late', async () => {
    const { token, code } = await linkFor('code@example.org', '203.0.113.20');
    const guesses = [...thousand.filter((other) => other !== code).slice(0, 999), code];
    const before = await sessions();
    const through = await tried(1_000, (index) =>
      form(instance(index), '/session/link', {
        from: '203.0.113.21',
        fields: { token, code: guesses[index] ?? '' },
      }),
    );
    expect(through).toBe(points);
    expect(await sessions()).toBe(before);
    const late = await form(urls.two, '/session/link', { from: '203.0.113.22', fields: { token, code } });
    expect(late.headers.get('location')).toBe('/sign-in/ended?why=guessed');
  }, 120_000);

  test('at a link are a thousand', async () => {
    const before = await sessions();
    const through = await tried(1_000, (index) =>
      form(instance(index), '/session/link', { from: '203.0.113.23', fields: { token: `guess ${index}` } }),
    );
    expect(through).toBe(points);
    expect(await sessions()).toBe(before);
  }, 120_000);

  test('in one form are none', async () => {
    const { token, code } = await linkFor('form@example.org', '203.0.113.24');
    const fields = new URLSearchParams([
      ['token', token],
      ...thousand.map((wrong): [string, string] => ['code', wrong]),
      ['code', code],
    ]);
    const answer = await form(urls.one, '/session/link', { from: '203.0.113.25', fields });
    expect([answer.status >= 400 || answer.headers.get('location')?.includes('code=wanted')]).toEqual([true]);
  });

  test('in one document are refused before one is tried: no field takes a code, and no document a thousand acts', async () => {
    const post = (query: string, variables: object) =>
      fetch(`${urls.two}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.26' },
        body: JSON.stringify({ query, variables }),
      });
    const aliased = (field: string) => thousand.map((code) => `g${code}: ${field}`).join(' ');
    const acts = async () => (await one.database.read(undefined, 'SELECT FROM act', [])).length;
    const before = [await sessions(), await acts()];
    for (const field of [
      'confirmLink(token: "guessed", code: "000000") { __typename }',
      'submit(act: $act, input: { about: "I-1", text: "Why?" }) { __typename }',
    ]) {
      const answer = await post(`mutation($act: ActInput!) { ${aliased(field)} }`, {
        act: newAct('somebody'),
      });
      expect(await answer.text()).toMatch(/"errors"/);
    }
    expect([await sessions(), await acts()]).toEqual(before);
  });
});

test('when it has too much to do it says so with 503 and when to come again, and nothing is done', async () => {
  await withClient(one.fresh.ownerUrl, async (holder) => {
    await holder.query('SELECT pg_advisory_lock(77)');
    const waiting = Array.from({ length: 4 }, () =>
      one.database.read(undefined, 'SELECT pg_advisory_lock_shared(77)', []).catch(() => undefined),
    );
    const answer = await fetch(`${urls.one}/graphql?query=%7Borganisations%7Bnodes%7Bslug%7D%7D%7D`, {
      headers: { 'x-forwarded-for': '203.0.113.30' },
    });
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.text()).toContain('Nothing was lost');
    await holder.query('SELECT pg_advisory_unlock_all()');
    await Promise.all(waiting);
  });
});
