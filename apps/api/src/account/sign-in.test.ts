import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicUrl, startApi, type Api } from '../../../../tests/world/api.js';
import { withClient } from '../../../../tests/world/postgres.js';
import { countStatements } from '../platform/database/statements.js';

let api: Api;
beforeAll(async () => {
  api = await startApi({ isDemonstration: false });
});
afterAll(() => api.close());

interface Browser {
  cookies: Record<string, string>;
}

/** Sends a form as a browser does, which keeps the cookies that it gets. */
async function send(
  browser: Browser,
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { origin: publicUrl },
): Promise<LightMyRequestResponse> {
  const answer = await api.fastify.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'Firefox/1 (X11)',
      ...headers,
    },
    cookies: browser.cookies,
    payload: new URLSearchParams(fields).toString(),
  });
  for (const { name, value } of answer.cookies) browser.cookies[name] = value;
  return answer;
}

const newBrowser = (): Browser => ({ cookies: {} });
const placeOf = (answer: LightMyRequestResponse): URL => new URL(String(answer.headers.location), publicUrl);

let people = 0;
const somebody = (): string => `person-${(people += 1)}@example.org`;

/** What arrived last at an address. */
async function tokenFor(email: string): Promise<string> {
  const { data } = await api.graphql('{ outbox { recipient text } }');
  const mails = data['outbox'] as { recipient: string; text: string }[];
  const text = mails.find(({ recipient }) => recipient === email)?.text ?? '';
  return new URL(/http\S+/.exec(text)?.[0] ?? 'no:link').searchParams.get('token') ?? '';
}

async function asked(email: string, browser = newBrowser(), next = '/refs/C-17') {
  const answer = await send(browser, '/session/ask', { email, next });
  const code = placeOf(answer).searchParams.get('code') ?? '';
  return { browser, answer, code, token: await tokenFor(email) };
}

const nameOf = async ({ cookies }: Browser) => {
  const { data } = await api.graphql('{ viewer { name roles } }', {}, cookies['session']);
  return data['viewer'];
};

const nobody = { name: null, roles: [] };
const participant = { name: 'Name withheld', roles: ['PARTICIPANT'] };
const endedFor = (why: string) => `/sign-in/ended?why=${why}`;

describe('asking for a link', () => {
  test('a known address and an unknown one get the same answer, by the same statements', async () => {
    const [known, unknown] = [somebody(), somebody()];
    const first = await asked(known);
    await send(first.browser, '/session/link', { token: first.token });
    const answers = [];
    for (const email of [known, unknown])
      answers.push(await countStatements(() => send(newBrowser(), '/session/ask', { email })));
    const [one, other] = answers.map(({ result, statements }) => ({
      status: result.statusCode,
      path: placeOf(result).pathname,
      headers: Object.keys(result.headers).sort(),
      statements,
    }));
    expect(one).toEqual(other);
    expect(one).toMatchObject({ status: 303, path: '/sign-in/sent' });
  });

  test('what is no address is said at its field, and nothing is sent', async () => {
    const answer = await send(newBrowser(), '/session/ask', { email: 'ada@', next: '/refs/I-2' });
    expect(placeOf(answer).search).toBe('?fault=email&next=%2Frefs%2FI-2');
    expect(answer.cookies).toEqual([]);
  });

  test('of link, code and browser only hashes are kept', async () => {
    const { token, code, browser } = await asked(somebody());
    const rows = await api.database.read(undefined, 'SELECT l::text AS row FROM sign_in_link l', []);
    for (const secret of [token, code, browser.cookies['asking'] ?? ''].filter(Boolean)) {
      expect(secret.length).toBeGreaterThan(5);
      expect(JSON.stringify(rows)).not.toContain(secret);
      expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  test('a form of another site asks for nothing', async () => {
    const email = somebody();
    const answer = await send(
      newBrowser(),
      '/session/ask',
      { email },
      { origin: 'https://elsewhere.example' },
    );
    expect(answer.statusCode).toBe(403);
    expect(await tokenFor(email)).toBe('');
  });
});

describe('a link', () => {
  test('signs in in the browser that asked, leads back to where it was asked for, and makes a participant', async () => {
    const email = somebody();
    const { browser, token } = await asked(email);
    const answer = await send(browser, '/session/link', { token });
    expect(placeOf(answer).pathname + placeOf(answer).search).toBe('/account?new=yes&next=%2Frefs%2FC-17');
    expect(answer.cookies.find(({ name }) => name === 'session')).toMatchObject({
      ...{ httpOnly: true, sameSite: 'Lax', path: '/' },
    });
    expect(await nameOf(browser)).toEqual(participant);
    const again = await asked(email.toUpperCase());
    expect(placeOf(await send(again.browser, '/session/link', { token: again.token })).pathname).toBe(
      '/refs/C-17',
    );
    const accounts = await api.database.read(undefined, 'SELECT FROM account_email WHERE address_key = $1', [
      email,
    ]);
    expect(accounts).toHaveLength(1);
  });

  test('is good for one use', async () => {
    const { browser, token } = await asked(somebody());
    await send(browser, '/session/link', { token });
    const second = newBrowser();
    const answer = await send(second, '/session/link', { token });
    expect(answer.headers.location).toBe(endedFor('used'));
    expect(await nameOf(second)).toEqual(nobody);
  });

  test('that is confirmed twice at once signs in once', async () => {
    const { browser, token } = await asked(somebody());
    const answers = await Promise.all(
      [1, 2].map(() => send({ cookies: { ...browser.cookies } }, '/session/link', { token })),
    );
    expect(answers.map((answer) => placeOf(answer).pathname).sort()).toEqual(['/account', '/sign-in/ended']);
  });

  test('that is forwarded wants the code in another browser, and signs in there with it', async () => {
    const { token, code } = await asked(somebody());
    const other = newBrowser();
    const first = await send(other, '/session/link', { token });
    expect(placeOf(first).searchParams.get('code')).toBe('wanted');
    expect(await nameOf(other)).toEqual(nobody);
    await send(other, '/session/link', { token, code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(await nameOf(other)).toEqual(participant);
  });

  test('is dead for everybody after five wrong codes, however many are sent at once', async () => {
    const { browser, token, code } = await asked(somebody());
    const wrong = code === '000000' ? '111111' : '000000';
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send(newBrowser(), '/session/link', { token, code: wrong })),
    );
    const wanted = answers.filter((answer) => placeOf(answer).searchParams.get('code') === 'wrong');
    expect(wanted).toHaveLength(4);
    for (const [one, given] of [
      [newBrowser(), code],
      [browser, code],
    ] as const) {
      const answer = await send(one, '/session/link', { token, code: given });
      expect(answer.headers.location).toBe(endedFor('guessed'));
      expect(await nameOf(one)).toEqual(nobody);
    }
  });

  test('expires by the clock of the database', async () => {
    const { browser, token } = await asked(somebody());
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(`UPDATE sign_in_link SET expires_at = clock_timestamp()`),
    );
    const answer = await send(browser, '/session/link', { token });
    expect(answer.headers.location).toBe(endedFor('expired'));
    expect(await nameOf(browser)).toEqual(nobody);
  });

  test.each(['', 'guessed', '\u0000', `' OR true --`, 'x'.repeat(3000)])(
    'that is made up, such as %j, is unknown',
    async (token) => {
      const browser = newBrowser();
      const answer = await send(browser, '/session/link', { token });
      expect(answer.headers.location).toBe(endedFor('unknown'));
      expect(await nameOf(browser)).toEqual(nobody);
    },
  );

  test('that is only opened is not used up: programs that look at mails follow links', async () => {
    const { browser, token } = await asked(somebody());
    await api.fastify.inject({ method: 'GET', url: `/sign-in/link?token=${token}` });
    await api.fastify.inject({ method: 'GET', url: `/session/link?token=${token}` });
    await send(browser, '/session/link', { token });
    expect(await nameOf(browser)).toEqual(participant);
  });

  test('confirmed by a form of another site signs nobody in', async () => {
    const { browser, token } = await asked(somebody());
    const answer = await send(browser, '/session/link', { token }, { origin: 'https://elsewhere.example' });
    expect(answer.statusCode).toBe(403);
    expect(await nameOf(browser)).toEqual(nobody);
  });

  test('gives a new token to a browser whose session somebody else had put there, and ends that one', async () => {
    const planted = newBrowser();
    const first = await asked(somebody(), planted);
    await send(planted, '/session/link', { token: first.token });
    const fixed = planted.cookies['session'];
    const victim = await asked(somebody(), { cookies: { session: fixed ?? '' } });
    await send(victim.browser, '/session/link', { token: victim.token });
    expect(victim.browser.cookies['session']).not.toBe(fixed);
    expect(await nameOf({ cookies: { session: fixed ?? '' } })).toEqual(nobody);
  });
});

describe('without mail', () => {
  test('no link can be asked for, and the page can say so', async () => {
    const silent = await startApi({ isDemonstration: false, mailRoute: { kind: 'none' } });
    const answer = await silent.fastify.inject({
      method: 'POST',
      url: '/session/ask',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl },
      payload: 'email=ada%40example.org',
    });
    expect(answer.statusCode).toBe(404);
    const { data } = await silent.graphql('{ signIn { byEmail } }');
    expect(data).toEqual({ signIn: { byEmail: false } });
    await silent.close();
  });
});
