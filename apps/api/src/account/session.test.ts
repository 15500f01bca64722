import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../../../../tests/world/postgres.js';
import { publicUrl, startApi, type Api } from '../../../../tests/world/api.js';

const account = '0199a000-0000-7000-8000-000000000002';

/** A site with the one demo account that the tests sign in. */
async function siteWith({ isDemonstration }: { isDemonstration: boolean }): Promise<Api> {
  const api = await startApi({ isDemonstration });
  await api.database.transaction(async (rows) => {
    await rows.query(
      `INSERT INTO account (id, display_name, demo_key) VALUES ($1, 'Demo participant', 'participant')`,
      [account],
    );
    await rows.query(`INSERT INTO role_grant (account_id, role) VALUES ($1, 'PARTICIPANT')`, [account]);
  });
  return api;
}

interface Sent {
  fields?: Record<string, string>;
  headers?: Record<string, string>;
  token?: string;
}

/** Sends a form as a browser does. */
const send = (api: Api, url: string, { fields = {}, headers = { origin: publicUrl }, token }: Sent) =>
  api.fastify.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    cookies: token === undefined ? {} : { session: token },
    payload: new URLSearchParams(fields).toString(),
  });

const signIn = (api: Api, sent: Sent = {}) =>
  send(api, '/session/demo', { ...sent, fields: { account: 'participant', ...sent.fields } });

const viewerOf = async (api: Api, token?: string) =>
  (await api.graphql('{ viewer { name roles } demoAccounts { key } }', {}, token)).data;

describe('in a demonstration', () => {
  let api: Api;
  beforeAll(async () => {
    api = await siteWith({ isDemonstration: true });
  });
  afterAll(() => api.close());

  test('one click signs a demo account in, in a cookie that no script can read and no other site sends', async () => {
    const answer = await signIn(api, { fields: { next: '/refs/C-17?edition=E-1' } });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/refs/C-17?edition=E-1');
    const [cookie] = answer.cookies;
    expect(cookie).toMatchObject({ name: 'session', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(await viewerOf(api, cookie?.value)).toMatchObject({
      viewer: { name: 'Demo participant', roles: ['PARTICIPANT'] },
      demoAccounts: [{ key: 'participant' }],
    });
  });

  test('signing out ends the session itself, and not the cookie alone', async () => {
    const token = (await signIn(api)).cookies[0]?.value ?? '';
    const answer = await send(api, '/session/end', { fields: { next: '/sign-in' }, token });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/sign-in']);
    expect(answer.cookies[0]).toMatchObject({ name: 'session', value: '' });
    expect(await viewerOf(api, token)).toMatchObject({ viewer: { name: null, roles: [] } });
  });

  test('of a token only its hash is kept', async () => {
    const token = (await signIn(api)).cookies[0]?.value ?? '';
    const sessions = await api.database.read(undefined, 'SELECT session::text AS row FROM session', []);
    expect(JSON.stringify(sessions)).not.toContain(token);
    expect(JSON.stringify(sessions)).not.toContain(Buffer.from(token).toString('hex'));
  });

  test.each([
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['no origin that can be named', { origin: 'null' }],
    ['another site, by what the browser says', { origin: publicUrl, 'sec-fetch-site': 'cross-site' }],
    ['a neighbour under the same domain', { origin: publicUrl, 'sec-fetch-site': 'same-site' }],
  ])('a form from %s signs nobody in or out', async (_from, headers) => {
    const token = (await signIn(api)).cookies[0]?.value ?? '';
    const refused = await signIn(api, { headers });
    expect([refused.statusCode, refused.cookies]).toEqual([403, []]);
    expect((await send(api, '/session/end', { headers, token })).statusCode).toBe(403);
    expect(await viewerOf(api, token)).toMatchObject({ viewer: { name: 'Demo participant' } });
  });

  test.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    'https://elsewhere.example',
    'javascript:alert(1)',
    'elsewhere.example',
    '\\\\elsewhere.example',
    '/\u0000',
    '/☃',
    '',
  ])('the way on never leaves this site: %j leads to its first page', async (next) => {
    const answer = await signIn(api, { fields: { next } });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
  });

  test('an account that is none is not found', async () => {
    for (const fields of [
      { account: 'administrator' },
      { account: '' },
      { account: `' OR true --` },
      { account: '\u0000' },
    ])
      expect((await send(api, '/session/demo', { fields })).statusCode).toBe(404);
    expect((await send(api, '/session/demo', {})).statusCode).toBe(404);
  });

  test('a session that is over or never was is that of a visitor', async () => {
    const token = (await signIn(api)).cookies[0]?.value ?? '';
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(`UPDATE session SET expires_at = clock_timestamp() - interval '1 second'`),
    );
    for (const stale of [token, 'made-up', ''])
      expect(await viewerOf(api, stale)).toMatchObject({ viewer: { name: null, roles: [] } });
  });
});

describe('outside a demonstration', () => {
  let api: Api;
  beforeAll(async () => {
    api = await siteWith({ isDemonstration: false });
  });
  afterAll(() => api.close());

  test('nobody signs in with one click, whatever stands in the database', async () => {
    const answer = await signIn(api);
    expect([answer.statusCode, answer.cookies]).toEqual([404, []]);
    expect(await viewerOf(api)).toMatchObject({ demoAccounts: [] });
  });
});
