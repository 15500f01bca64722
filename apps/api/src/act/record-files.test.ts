import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';

let api: Api;
let plan: Plan;
let representative: Actor;
let person: string;

/** More acts than a page holds, every third not public. */
beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  representative = await actorWith(api, 'REPRESENTATIVE');
  await api.database.transaction((rows) =>
    rows.query(
      `WITH made AS (
         INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public, at, reason)
         SELECT gen_random_uuid(), 1, (SELECT 'account:' || id FROM account LIMIT 1), CASE WHEN n % 2 = 0 THEN 'even' ELSE 'odd' END,
           '', '{}', n % 3 > 0, timestamptz '2026-01-01' + n * interval '1 hour', 'number ' || n FROM generate_series(1, 450) n
         RETURNING id, at
       ), placed AS (
         INSERT INTO act_address (address_id, act_at, act_id) SELECT address.id, at, made.id FROM made, address WHERE ref = $1
       )
       INSERT INTO act_organisation (organisation_id, act_at, act_id, spoke)
       SELECT organisation.id, at, made.id, true FROM made, organisation WHERE slug = $2`,
      [plan.lines.staff, representative.organisation],
    ),
  );
  const [known] = await api.database.read<{ id: string }>(
    undefined,
    'SELECT public_id AS id FROM account',
    [],
  );
  person = known?.id ?? '';
});
afterAll(() => api.close());

const get = (url: string, token?: string) =>
  api.fastify.inject({ url, cookies: token === undefined ? {} : { session: token } });

/** The numbers of the acts in a file, in its order. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/number (\d+)/g)].map(([, number]) => Number(number));

const all = Array.from({ length: 450 }, (_, index) => 450 - index);
const publicOnes = all.filter((number) => number % 3 > 0);

const paths = () => [
  '/record',
  `/refs/${plan.lines.staff}/record`,
  `/organisations/${representative.organisation ?? ''}/record`,
  `/people/${person}`,
];

describe('the file of a record', () => {
  test('has every public act, newest first, and nothing of the others', async () => {
    for (const path of paths())
      for (const form of ['csv', 'json']) {
        const answer = await get(`${path}.${form}`);
        expect(answer.statusCode).toBe(200);
        expect(numbersIn(answer.body), path).toEqual(publicOnes);
        expect(answer.headers['content-disposition']).toBe(`attachment; filename="record.${form}"`);
        expect(answer.headers['cache-control']).toBe('no-store');
      }
  });

  test('is of the kind that it says', async () => {
    const csv = await get('/record.csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(csv.body.split('\r\n')).toHaveLength(publicOnes.length + 2);
    const json = await get('/record.json');
    expect(json.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(json.json<{ reason: string }[]>()[0]).toMatchObject({
      reason: 'number 449',
      operation: 'odd',
      actor: { kind: 'REPRESENTATIVE', organisation: { slug: representative.organisation } },
      addresses: [{ ref: plan.lines.staff }],
    });
  });

  test('has the filter of its page, and passes over what a page would', async () => {
    const filtered = (filter: string) => get(`/record.json?${filter}`).then(({ body }) => numbersIn(body));
    expect(await filtered('operation=even')).toEqual(publicOnes.filter((number) => number % 2 === 0));
    expect(await filtered('since=2026-01-02&until=2026-01-02')).toEqual(
      publicOnes.filter((number) => number >= 24 && number < 48),
    );
    expect(await filtered('since=yesterday&operation=no%20such&until=2026-02-30')).toEqual(publicOnes);
    expect(await filtered('since=2026-01-02&since=2026-01-03')).toEqual(publicOnes);
  });

  test('has for an auditor what is not public', async () => {
    const { token } = await actorWith(api, 'AUDITOR');
    for (const path of paths()) expect(numbersIn((await get(`${path}.csv`, token)).body), path).toEqual(all);
    const { token: editor } = await actorWith(api, 'EDITOR');
    expect(numbersIn((await get('/record.csv', editor)).body)).toEqual(publicOnes);
  });

  test.each([
    '/refs/C-999/record.csv',
    '/refs/c17/record.csv',
    '/organisations/nobody/record.json',
    '/people/0190a000-0000-7000-8000-000000000001.csv',
    '/people/nobody.json',
  ])('is not there where its page is not: %s', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
  });
});
