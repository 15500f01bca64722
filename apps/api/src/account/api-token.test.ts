import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith } from '../../../../tests/world/actors.js';
import { publicUrl, startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';
import { withClient } from '../../../../tests/world/postgres.js';
import { Acts } from '../act/act.service.js';

let api: Api;
let plan: Plan;
let session: string;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  session = (await actorWith(api, 'EDITOR')).token ?? '';
});
afterAll(() => api.close());

async function send(url: string, fields: [string, string][], { origin = publicUrl, by = session } = {}) {
  return api.fastify.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
    cookies: by === '' ? {} : { session: by },
    payload: new URLSearchParams(fields).toString(),
  });
}

const order = (...permissions: string[]): [string, string][] => [
  ['name', 'Nightly figures'],
  ['days', '7'],
  ...permissions.map((one): [string, string] => ['permission', one]),
];

const made = async (...permissions: string[]): Promise<string> =>
  (await send('/account/token', order(...permissions))).payload;

async function ask(token: string, query: string, variables: Record<string, unknown> = {}) {
  const answer = await api.fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    payload: JSON.stringify({ query, variables }),
  });
  return {
    status: answer.statusCode,
    ...answer.json<{ data?: Record<string, unknown>; errors?: object[] }>(),
  };
}

const record = `mutation ($act: ActInput!, $input: MeasurementInput!) {
  recordMeasurement(act: $act, input: $input) { __typename ... on Forbidden { permission } } }`;
const measurement = (value: string) => ({
  act: { id: v7() },
  input: { indicator: plan.indicator, value, measuredOn: '2010-09-30', source: 'Counted.' },
});
const ownTokens = async (by = session) => {
  const { data } = await api.graphql('{ viewer { account { tokens { key name permissions } } } }', {}, by);
  return (data as { viewer: { account: { tokens: { key: string; name: string }[] } } }).viewer.account.tokens;
};

describe('a token', () => {
  test('is shown once, of which only the hash is kept', async () => {
    const answer = await send('/account/token', order('SUBMIT'));
    expect(answer.payload).toMatch(/^plumbline_[\w-]{43}$/);
    expect(answer.headers['cache-control']).toBe('no-store');
    const kept = await api.database.read(
      undefined,
      'SELECT t::text AS row FROM api_token t UNION ALL SELECT a::text FROM act a',
      [],
    );
    expect(JSON.stringify(kept)).not.toContain(answer.payload);
    expect(JSON.stringify(await ownTokens())).not.toContain(answer.payload);
  });

  test('acts for its owner within its scope, and no further', async () => {
    const token = await made('RECORD_MEASUREMENT');
    expect((await ask(token, record, measurement('1'))).data).toEqual({
      recordMeasurement: { __typename: 'MeasurementRecorded' },
    });
    const submit = `mutation ($act: ActInput!, $input: SubmissionInput!) {
      submit(act: $act, input: $input) { __typename ... on Forbidden { permission } } }`;
    const said = { act: { id: v7() }, input: { about: plan.lines.staff, text: 'Why two?' } };
    expect((await ask(token, submit, said)).data).toEqual({
      submit: { __typename: 'Forbidden', permission: 'SUBMIT' },
    });
    const other = await made('SUBMIT');
    expect((await ask(other, record, measurement('2'))).data).toEqual({
      recordMeasurement: { __typename: 'Forbidden', permission: 'RECORD_MEASUREMENT' },
    });
    const may = '{ viewer { may(do: RECORD_MEASUREMENT) } }';
    expect([(await ask(token, may)).data, (await ask(other, may)).data]).toEqual([
      { viewer: { may: true } },
      { viewer: { may: false } },
    ]);
  });

  test('gives nobody a right that its owner lacks, or lost, or got later', async () => {
    const participant = (await actorWith(api, 'PARTICIPANT')).token ?? '';
    const weak = (await send('/account/token', order('RECORD_MEASUREMENT'), { by: participant })).payload;
    expect((await ask(weak, record, measurement('3'))).data).toMatchObject({
      recordMeasurement: { __typename: 'Forbidden' },
    });
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(`INSERT INTO role_grant (account_id, role)
        SELECT account_id, 'EDITOR' FROM session ORDER BY began_at DESC LIMIT 1`),
    );
    expect((await ask(weak, record, measurement('4'))).data).toMatchObject({
      recordMeasurement: { __typename: 'Forbidden' },
    });
    const editor = (await actorWith(api, 'EDITOR')).token ?? '';
    const strong = (await send('/account/token', order('RECORD_MEASUREMENT'), { by: editor })).payload;
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(
        `DELETE FROM role_grant WHERE account_id = (SELECT account_id FROM api_token ORDER BY made_at DESC LIMIT 1)`,
      ),
    );
    expect((await ask(strong, record, measurement('5'))).data).toMatchObject({
      recordMeasurement: { __typename: 'Forbidden' },
    });
  });

  test('does nothing that demands no permission at all: a new act is closed to scripts until somebody decides', async () => {
    const { withinScope } = await import('../platform/viewer/scope.js');
    const acts = api.app.get(Acts, { strict: false });
    const act = { id: v7(), actor: 'operator' as const, operation: 'undecided', request: null };
    const work = () => acts.once(act, () => Promise.resolve({ outcome: {}, touched: [], isPublic: false }));
    await expect(withinScope(['SUBMIT'], work)).rejects.toThrow('This token is not for that');
    await expect(work()).resolves.toEqual({});
  });

  test('sees nothing of its owner’s account', async () => {
    const token = await made('SUBMIT');
    expect((await ask(token, '{ viewer { name account { email } } }')).data).toEqual({
      viewer: { name: 'A editor', account: null },
    });
  });

  test('that is unknown, over or revoked is refused, and never taken for a visitor', async () => {
    const [over, revoked] = [await made('SUBMIT'), await made('SUBMIT')];
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(`UPDATE api_token SET expires_at = clock_timestamp()
        WHERE token_hash = sha256(convert_to('${over}', 'UTF8'))`),
    );
    const before = await ownTokens();
    const [newest] = before;
    await send('/account/token/revoke', [['token', newest?.key ?? '']]);
    expect(await ownTokens()).toHaveLength(before.length - 1);
    for (const token of [over, revoked, 'plumbline_made-up', session, '']) {
      const answer = await ask(token, '{ viewer { name } }');
      expect(answer.status).toBe(401);
      expect(JSON.stringify(answer)).toContain('not known here, or its time is over');
    }
  });

  test('of somebody else cannot be ended', async () => {
    await made('SUBMIT');
    const [newest] = await ownTokens();
    const stranger = (await actorWith(api, 'EDITOR')).token ?? '';
    await send('/account/token/revoke', [['token', newest?.key ?? '']], { by: stranger });
    expect((await ownTokens())[0]).toEqual(newest);
  });

  test.each<[string, [string, string][]]>([
    [
      'without a name',
      [
        ['name', ' '],
        ['days', '7'],
        ['permission', 'SUBMIT'],
      ],
    ],
    [
      'with a name that steers text',
      [
        ['name', 'a\u202eb'],
        ['days', '7'],
        ['permission', 'SUBMIT'],
      ],
    ],
    [
      'without a permission',
      [
        ['name', 'a'],
        ['days', '7'],
      ],
    ],
    [
      'with a permission that is none',
      [
        ['name', 'a'],
        ['days', '7'],
        ['permission', 'EVERYTHING'],
      ],
    ],
    [
      'with one that every object has',
      [
        ['name', 'a'],
        ['days', '7'],
        ['permission', 'constructor'],
      ],
    ],
    [
      'for ever',
      [
        ['name', 'a'],
        ['days', '1e9'],
        ['permission', 'SUBMIT'],
      ],
    ],
  ])('is not made %s', async (_, fields) => {
    const answer = await send('/account/token', fields);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/account?fault=token']);
  });

  test('is made for nobody from another site, and for no visitor', async () => {
    expect(
      (await send('/account/token', order('SUBMIT'), { origin: 'https://elsewhere.example' })).statusCode,
    ).toBe(403);
    expect((await send('/account/token', order('SUBMIT'), { by: '' })).headers.location).toContain(
      '/sign-in',
    );
  });
});
