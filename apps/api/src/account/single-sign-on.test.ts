import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publicUrl, startApi, type Api } from '../../../../tests/world/api.js';
import { freePort } from '../platform/database/free-port.js';

type Claims = Record<string, unknown>;

let api: Api;
let server: Server;
let issuer: string;
/** What the issuer says instead of what it would; it signs that with its own key all the same. */
let twist: (claims: Claims) => Claims;

beforeAll(async () => {
  const port = await freePort();
  issuer = `http://localhost:${port}`;
  const settings = { clientId: 'plumbline', clientSecret: 'a secret of forty characters, more or less' };
  server = await issuerAt(port, settings);
  api = await startApi({ isDemonstration: false, singleSignOn: { issuer, ...settings } });
});
afterAll(async () => {
  await api.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
beforeEach(() => {
  twist = (claims) => claims;
});

/** A real provider of OpenID Connect on the loopback, where whoever types a name is that person. */
async function issuerAt(port: number, client: { clientId: string; clientSecret: string }): Promise<Server> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk: JWK = { ...(await exportJWK(privateKey)), kid: 'test', use: 'sig', alg: 'RS256' };
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: client.clientId, client_secret: client.clientSecret },
        redirect_uris: [`${publicUrl}/session/oidc/callback`],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['for the test alone'] },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: 'same@example.org' }),
    }),
  });
  provider.use(async (context, next) => {
    await next();
    const body: unknown = context.body;
    if (typeof body !== 'object' || body === null || !('id_token' in body)) return;
    const [, payload = ''] = String(body.id_token).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
    body.id_token = await new SignJWT(twist(claims))
      .setProtectedHeader({ alg: 'RS256', kid: 'test' })
      .sign(await importJWK(jwk, 'RS256'));
  });
  const callback = provider.callback();
  const listening = createServer((request, answer) => void callback(request, answer)).listen(
    port,
    'localhost',
  );
  await once(listening, 'listening');
  return listening;
}

interface Browser {
  site: Record<string, string>;
  issuer: Map<string, string>;
}

const newBrowser = (): Browser => ({ site: {}, issuer: new Map() });

/** Asks the site, keeping its cookies. */
async function visit(browser: Browser, url: string) {
  const answer = await api.fastify.inject({ method: 'GET', url, cookies: browser.site });
  for (const { name, value } of answer.cookies) browser.site[name] = value;
  return { status: answer.statusCode, location: String(answer.headers.location) };
}

/** Signs in at the issuer as a person would, and answers where that sends the browser. */
async function throughIssuer(browser: Browser, start: string, name: string): Promise<string> {
  let [url, form] = [start, undefined as URLSearchParams | undefined];
  for (let step = 0; step < 12; step += 1) {
    const cookie = [...browser.issuer].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: form }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [key = '', value = ''] = (line.split(';', 1)[0] ?? '').split(/=(.*)/);
      browser.issuer.set(key, value);
    }
    form = undefined;
    const location = answer.headers.get('location');
    if (location !== null) {
      url = new URL(location, url).href;
      if (url.startsWith(publicUrl)) return url.slice(publicUrl.length);
      continue;
    }
    const page = await answer.text();
    const action = /action="([^"]+)"/.exec(page)?.[1];
    if (!action) throw new Error(`The issuer said ${answer.status}: ${page.slice(0, 300)}`);
    url = new URL(action, url).href;
    form = new URLSearchParams(
      page.includes('name="login"') ? { prompt: 'login', login: name, password: 'x' } : { prompt: 'consent' },
    );
  }
  throw new Error('The issuer never sent the browser back');
}

async function comeBack(browser: Browser, name: string, next = '/refs/C-17'): Promise<string> {
  const { location } = await visit(browser, `/session/oidc?next=${encodeURIComponent(next)}`);
  return throughIssuer(browser, location, name);
}

const viewerOf = async ({ site }: Browser) =>
  (await api.graphql('{ viewer { name roles } }', {}, site['session'])).data['viewer'];
const nobody = { name: null, roles: [] };
const participant = { name: 'Name withheld', roles: ['PARTICIPANT'] };
const without = (claims: Claims, name: string): Claims =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));
const refused = { status: 303, location: '/sign-in/ended?why=elsewhere' };

describe('signing in at another site', () => {
  test('makes a participant who is known by issuer and subject, and finds them again', async () => {
    const first = newBrowser();
    expect(await visit(first, await comeBack(first, 'ada'))).toEqual({
      ...{ status: 303, location: '/account?new=yes&next=%2Frefs%2FC-17' },
    });
    expect(await viewerOf(first)).toEqual(participant);
    const second = newBrowser();
    expect((await visit(second, await comeBack(second, 'ada'))).location).toBe('/refs/C-17');
    const known = await api.database.read(undefined, 'SELECT issuer, subject FROM account_identity', []);
    expect(known).toEqual([{ issuer, subject: 'ada' }]);
  });

  test('two people with one e-mail address are two accounts, and the address is not kept', async () => {
    for (const name of ['bo', 'cy']) {
      const browser = newBrowser();
      await visit(browser, await comeBack(browser, name));
    }
    const [found] = await api.database.read<{ count: string; emails: string }>(
      undefined,
      `SELECT count(DISTINCT account_id) AS count, (SELECT count(*) FROM account_email) AS emails
       FROM account_identity WHERE subject IN ('bo', 'cy')`,
      [],
    );
    expect(found).toEqual({ count: '2', emails: '0' });
  });

  test('asks for a code with a challenge, a state and a nonce, which no script reads', async () => {
    const answer = await api.fastify.inject({ method: 'GET', url: '/session/oidc' });
    const sent = new URL(String(answer.headers.location));
    expect(sent.searchParams.get('response_type')).toBe('code');
    expect(sent.searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(sent.searchParams.get(name)?.length).toBeGreaterThan(40);
    expect(answer.cookies[0]).toMatchObject({ name: 'away', httpOnly: true, sameSite: 'Lax', maxAge: 600 });
  });

  test.each<[string, (claims: Claims) => Claims]>([
    ['another nonce', (claims) => ({ ...claims, nonce: 'another' })],
    ['no nonce', (claims) => without(claims, 'nonce')],
    ['another audience', (claims) => ({ ...claims, aud: 'somebody-else' })],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://elsewhere.example' })],
    ['a time that is over', (claims) => ({ ...claims, exp: Number(claims['iat']) - 3600 })],
    ['a time that has not come', (claims) => ({ ...claims, nbf: Number(claims['exp']) + 7200 })],
    ['no subject', (claims) => without(claims, 'sub')],
  ])('is refused for an answer with %s, though it is signed rightly', async (_, change) => {
    twist = change;
    const browser = newBrowser();
    expect(await visit(browser, await comeBack(browser, 'ada'))).toEqual(refused);
    expect(await viewerOf(browser)).toEqual(nobody);
  });

  test('is refused for another state, and for none', async () => {
    for (const change of [
      (url: URL) => url.searchParams.set('state', 'another'),
      (url: URL) => url.searchParams.delete('state'),
    ]) {
      const browser = newBrowser();
      const back = new URL(await comeBack(browser, 'ada'), publicUrl);
      change(back);
      expect(await visit(browser, back.pathname + back.search)).toEqual(refused);
      expect(await viewerOf(browser)).toEqual(nobody);
    }
  });

  test('is refused in a browser that did not begin it: nobody can be signed in as somebody else', async () => {
    const [attacker, victim] = [newBrowser(), newBrowser()];
    const back = await comeBack(attacker, 'mallory');
    expect(await visit(victim, back)).toEqual(refused);
    await visit(victim, '/session/oidc');
    expect(await visit(victim, back)).toEqual(refused);
    expect(await viewerOf(victim)).toEqual(nobody);
  });

  test('is refused when what the browser kept was changed', async () => {
    const browser = newBrowser();
    const back = await comeBack(browser, 'ada');
    const [text = '', mark = ''] = (browser.site['away'] ?? '').split('.');
    const memo = JSON.parse(Buffer.from(text, 'base64url').toString()) as Claims;
    const other = Buffer.from(JSON.stringify({ ...memo, next: '/elsewhere' })).toString('base64url');
    browser.site['away'] = `${other}.${mark}`;
    expect(await visit(browser, back)).toEqual(refused);
  });

  test('is refused a second time with the same answer', async () => {
    const browser = newBrowser();
    const back = await comeBack(browser, 'ada');
    const kept = { ...browser.site };
    expect((await visit(browser, back)).location).toBe('/refs/C-17');
    expect(await visit({ ...newBrowser(), site: kept }, back)).toEqual(refused);
  });

  test('gives a new token to a browser whose session somebody else had put there, and ends that one', async () => {
    const planted = newBrowser();
    await visit(planted, await comeBack(planted, 'mallory'));
    const fixed = planted.site['session'] ?? '';
    const victim = { ...newBrowser(), site: { session: fixed } };
    await visit(victim, await comeBack(victim, 'ada'));
    expect(victim.site['session']).not.toBe(fixed);
    expect(await viewerOf({ ...newBrowser(), site: { session: fixed } })).toEqual(nobody);
  });

  test('never leads off this site', async () => {
    const browser = newBrowser();
    expect((await visit(browser, await comeBack(browser, 'ada', '//elsewhere.example'))).location).toBe('/');
  });
});

test('while the other site is away, that is said, and it is asked again later', async () => {
  const port = await freePort();
  const settings = { clientId: 'plumbline', clientSecret: 'x' };
  const away = await startApi({ singleSignOn: { issuer: `http://localhost:${port}`, ...settings } });
  const asked = async () => {
    const { headers } = await away.fastify.inject({ method: 'GET', url: '/session/oidc' });
    return String(headers.location);
  };
  expect(await asked()).toBe('/sign-in/ended?why=away');
  const back = createServer((_request, answer) => {
    const at = `http://localhost:${port}`;
    answer.setHeader('content-type', 'application/json');
    answer.end(
      JSON.stringify({ issuer: at, authorization_endpoint: `${at}/auth`, token_endpoint: `${at}/token` }),
    );
  }).listen(port, 'localhost');
  await once(back, 'listening');
  expect(await asked()).toContain(`http://localhost:${port}/auth?`);
  back.closeAllConnections();
  back.close();
  await away.close();
});

test('where there is no other site there is no way to it', async () => {
  const alone = await startApi({ isDemonstration: false });
  for (const url of ['/session/oidc', '/session/oidc/callback?code=x'])
    expect((await alone.fastify.inject({ method: 'GET', url })).statusCode).toBe(404);
  expect((await alone.graphql('{ signIn { bySingleSignOn } }')).data).toEqual({
    signIn: { bySingleSignOn: false },
  });
  await alone.close();
});
