import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../../../../tests/world/postgres.js';
import { actorWith } from '../../../../tests/world/actors.js';
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

describe('a session', () => {
  let api: Api;
  beforeAll(async () => {
    api = await siteWith({ isDemonstration: true });
  });
  afterAll(() => api.close());

  const signedIn = async (agent = 'Firefox/130.0 (X11; Linux)'): Promise<string> => {
    const answer = await signIn(api, { headers: { origin: publicUrl, 'user-agent': agent } });
    return answer.cookies[0]?.value ?? '';
  };
  const rolesOf = async (token: string) =>
    (await api.graphql('{ viewer { roles awaitsRenewal } }', {}, token)).data['viewer'];
  const asOwner = (statement: string) => withClient(api.fresh.ownerUrl, (client) => client.query(statement));

  interface Shown {
    key: string;
    browser: string | null;
    lastSeenAt: string;
    isThis: boolean;
  }
  async function shownTo(token: string): Promise<Shown[]> {
    const { data } = await api.graphql(
      '{ viewer { account { sessions { key browser lastSeenAt isThis } } } }',
      {},
      token,
    );
    return (data as { viewer: { account: { sessions: Shown[] } | null } }).viewer.account?.sessions ?? [];
  }

  test.each([
    ['after 60 days however much it is used', `expires_at = clock_timestamp()`],
    ['after 14 days without use', `last_seen_at = clock_timestamp() - interval '14 days 1 second'`],
  ])('ends %s, by the clock of the database', async (_, change) => {
    const token = await signedIn();
    await asOwner(`UPDATE session SET ${change}`);
    expect(await rolesOf(token)).toEqual({ roles: [], awaitsRenewal: false });
    const renewed = await send(api, '/session/renew', { token });
    expect(renewed.cookies).toEqual([]);
  });

  test('that is used does not idle: it is noted once an hour', async () => {
    const token = await signedIn();
    await asOwner(`UPDATE session SET last_seen_at = clock_timestamp() - interval '13 days'`);
    await rolesOf(token);
    const [seen] = await api.database.read<{ isNow: boolean }>(
      undefined,
      `SELECT bool_or(last_seen_at > clock_timestamp() - interval '1 minute') AS "isNow" FROM session`,
      [],
    );
    expect(seen?.isNow).toBe(true);
  });

  test('has its old roles until it is renewed, and then another token; the loss of a role counts at once', async () => {
    const token = await signedIn();
    await asOwner(`INSERT INTO role_grant (account_id, role) VALUES ('${account}', 'EDITOR')`);
    expect(await rolesOf(token)).toEqual({ roles: ['PARTICIPANT'], awaitsRenewal: true });
    const answer = await send(api, '/session/renew', { fields: { next: '/refs/I-1' }, token });
    expect(answer.headers.location).toBe('/refs/I-1');
    const renewed = answer.cookies[0]?.value ?? '';
    expect(renewed).not.toBe(token);
    expect(await rolesOf(token)).toEqual({ roles: [], awaitsRenewal: false });
    expect(await rolesOf(renewed)).toEqual({ roles: ['PARTICIPANT', 'EDITOR'], awaitsRenewal: false });
    await asOwner(`DELETE FROM role_grant WHERE role = 'EDITOR'`);
    expect(await rolesOf(renewed)).toEqual({ roles: ['PARTICIPANT'], awaitsRenewal: false });
  });

  test('shows its owner where they are signed in, in words and to the hour, and no token', async () => {
    const token = await signedIn();
    await signedIn('Mozilla/5.0 (iPhone) AppleWebKit Version/17.5 Safari/604.1 ada@example.org');
    const shown = await shownTo(token);
    expect(shown.map(({ browser }) => browser)).toContain('Safari on an iPhone');
    expect(shown.find(({ isThis }) => isThis)?.browser).toBe('Firefox on Linux');
    expect(shown.every(({ lastSeenAt }) => lastSeenAt.endsWith(':00:00Z'))).toBe(true);
    for (const { key } of shown) expect(await rolesOf(key)).toEqual({ roles: [], awaitsRenewal: false });
  });

  test('is ended from another one at once, and so are all others', async () => {
    const [mine, other, third] = [await signedIn(), await signedIn(), await signedIn()];
    const [key] = (await shownTo(other)).filter(({ isThis }) => isThis).map((one) => one.key);
    await send(api, '/session/revoke', { fields: { session: key ?? '' }, token: mine });
    expect(await rolesOf(other)).toMatchObject({ roles: [] });
    expect(await rolesOf(third)).toMatchObject({ roles: ['PARTICIPANT'] });
    await send(api, '/session/revoke', { token: mine });
    expect(await rolesOf(third)).toMatchObject({ roles: [] });
    expect(await shownTo(mine)).toHaveLength(1);
  });

  test('of somebody else cannot be ended or seen', async () => {
    const mine = await signedIn();
    const stranger = await actorWith(api, 'EDITOR');
    const [own] = await shownTo(mine);
    await send(api, '/session/revoke', { fields: { session: own?.key ?? '' }, token: stranger.token ?? '' });
    await send(api, '/session/revoke', { fields: { session: own?.key ?? '' } });
    expect(await rolesOf(mine)).toMatchObject({ roles: ['PARTICIPANT'] });
    expect(await shownTo('')).toEqual([]);
  });

  test('lets its owner choose a name, or withhold it, and no page keeps the old one', async () => {
    const token = await signedIn();
    const named = async (fields: Record<string, string>) => {
      const answer = await send(api, '/account/name', { fields, token });
      return [answer.headers.location, (await api.graphql('{ viewer { name } }', {}, token)).data['viewer']];
    };
    expect(await named({ name: '  A.  Resident ' })).toEqual(['/account', { name: 'A. Resident' }]);
    for (const name of ['', '\u200b', 'x'.repeat(101), 'x'.repeat(10_000), 'A\u202eB', 'A\u0000'])
      expect(await named({ name })).toEqual(['/account?fault=name', { name: 'A. Resident' }]);
    expect(await named({ name: 'x', withheld: 'on' })).toEqual(['/account', { name: 'Name withheld' }]);
    const acts = await api.database.read(
      undefined,
      `SELECT actor, tags, is_public AS "isPublic", changes, outcome FROM act WHERE operation = 'chooseName'`,
      [],
    );
    expect(acts).toHaveLength(2);
    expect(acts[0]).toMatchObject({ tags: [`account:${account}`], isPublic: false });
    expect(JSON.stringify(acts)).not.toContain('Resident');
  });

  test('gets no role from a form, whatever is written into it', async () => {
    const injected = { role: 'ADMINISTRATOR', roles: 'ADMINISTRATOR', grants: '[{"role":"ADMINISTRATOR"}]' };
    const forms = ['/session/demo', '/session/renew', '/session/revoke', '/account/name', '/account/token'];
    for (const url of forms) {
      const fields = {
        account: 'participant',
        name: 'A. Resident',
        permission: 'ADMINISTRATOR',
        ...injected,
      };
      await send(api, url, { fields, token: await signedIn() });
      expect(await rolesOf(await signedIn()), url).toEqual({ roles: ['PARTICIPANT'], awaitsRenewal: false });
    }
  });
});
