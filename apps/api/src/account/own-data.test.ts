import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { actorWith } from '../../../../tests/world/actors.js';
import { publicUrl, startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';
import { withClient } from '../../../../tests/world/postgres.js';
import { invariants, violationsOf } from '../command/invariants.js';

let api: Api;
let plan: Plan;
beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
});
afterAll(() => api.close());

interface Person {
  session: string;
  email: string;
  ref: string;
}

const secretWords = 'Words that only this person would write';
const realName = 'Ada Byron of Nowhere';

/** Somebody who came by a link, chose a name, made a token and said something. */
async function somebody(): Promise<Person> {
  const email = `${randomUUID()}@example.org`;
  const asked = await post('/session/ask', { email });
  const { data } = await api.graphql('{ outbox { recipient text } }');
  const mails = data['outbox'] as { recipient: string; text: string }[];
  const text = mails.find(({ recipient }) => recipient === email)?.text ?? '';
  const token = /token=(\S+)/.exec(text)?.[1] ?? '';
  const asking = asked.cookies.find(({ name }) => name === 'asking')?.value ?? '';
  const confirmed = await post('/session/link', { token }, { asking });
  const session = confirmed.cookies.find(({ name }) => name === 'session')?.value ?? '';
  await post('/account/name', { name: realName }, { session });
  await post('/account/token', { name: 'Nightly', days: '7', permission: 'SUBMIT' }, { session });
  const said = await api.graphql(
    `mutation ($act: ActInput!, $input: SubmissionInput!) {
      submit(act: $act, input: $input) { ... on SubmissionReceived { submission { ref } } } }`,
    { act: { id: v7() }, input: { about: plan.lines.staff, text: secretWords } },
    session,
  );
  const { submit } = said.data as { submit: { submission: { ref: string } } };
  return { session, email, ref: submit.submission.ref };
}

const post = (url: string, fields: Record<string, string>, cookies: Record<string, string> = {}) =>
  api.fastify.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl },
    cookies,
    payload: new URLSearchParams(fields).toString(),
  });

const take = (session?: string) =>
  api.fastify.inject({
    method: 'GET',
    url: '/account/data.json',
    cookies: session === undefined ? {} : { session },
  });

const shown = async (ref: string) =>
  (await api.graphql('query ($ref: Ref!) { submission(ref: $ref) { text authorName } }', { ref })).data;

/** Every row of the database in which a text stands, by its table. */
async function tablesWith(text: string): Promise<string[]> {
  return withClient(api.fresh.ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.relkind = 'r'
         AND c.relnamespace IN ('public'::regnamespace, 'queue'::regnamespace)`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await client.query(
        `SELECT FROM ${name} one WHERE strpos(lower(one::text), lower($1)) > 0 LIMIT 1`,
        [text],
      );
      if (rowCount) found.push(name);
    }
    return found.sort();
  });
}

async function violations(): Promise<string[]> {
  return withClient(api.fresh.ownerUrl, async (client) => {
    const broken: string[] = [];
    for (const invariant of invariants)
      if ((await violationsOf(client, invariant)).count > 0) broken.push(invariant.name);
    return broken;
  });
}

describe('somebody', () => {
  test('takes along everything that is kept of them, and nothing of anybody else', async () => {
    const [me, other] = [await somebody(), await somebody()];
    const answer = await take(me.session);
    expect(answer.headers['content-disposition']).toContain('attachment');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json()).toMatchObject({
      account: { name: realName },
      email: { address: me.email },
      roles: [{ role: 'PARTICIPANT' }],
      sessions: [{}],
      tokens: [{ name: 'Nightly', permissions: ['SUBMIT'] }],
      mails: [{ subject: 'Sign in to localhost:4000' }],
      submissions: [{ ref: me.ref, about: plan.lines.staff, text: secretWords, name: realName }],
    });
    expect(answer.payload).not.toContain(other.email);
    expect(answer.payload).not.toContain(`"${other.ref}"`);
    expect((await take()).headers.location).toBe('/sign-in?next=%2Faccount');
  });

  test('erases themselves: their words stay without a name, they are signed out, and the record still checks', async () => {
    const { session, email, ref } = await somebody();
    const answer = await post('/account/erase', { words: 'withhold', sure: 'on' }, { session });
    expect(answer.headers.location).toBe('/account/erased');
    expect(await shown(ref)).toEqual({ submission: { text: secretWords, authorName: 'Name withheld' } });
    expect((await take(session)).statusCode).toBe(303);
    expect(await tablesWith(email)).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test('erases their words too: a tombstone stands there, and neither is anywhere in the database', async () => {
    const me = await somebody();
    const before = await tablesWith(secretWords);
    expect(before).toEqual(['submission_text']);
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(
        `UPDATE submission_text SET body = body || ' and more', salt = salt WHERE submission_id = (SELECT id FROM address WHERE ref = $1)`,
        [me.ref],
      ),
    );
    await post('/account/erase', { words: 'erase', sure: 'on' }, { session: me.session });
    expect(await shown(me.ref)).toEqual({
      submission: { text: 'Erased by whoever wrote it.', authorName: null },
    });
    expect(await tablesWith(`${secretWords} and more`)).toEqual([]);
    expect(await tablesWith(me.email)).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test('who comes again with the same address is somebody new', async () => {
    const me = await somebody();
    await post('/account/erase', { words: 'erase', sure: 'on' }, { session: me.session });
    const [old] = await api.database.read<{ n: string }>(
      undefined,
      'SELECT count(*) AS n FROM account_email WHERE address_key = $1',
      [me.email],
    );
    expect(old?.n).toBe('0');
  });

  test('is asked whether they mean it, and what becomes of their words', async () => {
    const { session } = await somebody();
    for (const fields of [{ words: 'erase' }, { sure: 'on' }, { words: 'both', sure: 'on' }]) {
      const answer = await post('/account/erase', fields, { session });
      expect(answer.headers.location).toBe('/account?fault=erase');
    }
    expect((await take(session)).statusCode).toBe(200);
  });

  test('erases nobody else, and no account of the demonstration', async () => {
    const me = await somebody();
    const { token = '' } = await actorWith(api, 'EDITOR');
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(`UPDATE account SET demo_key = 'editor' WHERE display_name = 'A editor'`),
    );
    const answer = await post('/account/erase', { words: 'erase', sure: 'on' }, { session: token });
    expect(answer.headers.location).toBe('/account?fault=demo');
    expect((await take(token)).statusCode).toBe(200);
    expect((await take(me.session)).statusCode).toBe(200);
  });
});

describe('what points at a person', () => {
  /** For every table, what becomes of it when a person erases themselves. */
  const decided: Record<string, 'goes' | 'stays, unnamed'> = {
    account_email: 'goes',
    account_identity: 'goes',
    api_token: 'goes',
    cost_file: 'goes',
    role_grant: 'goes',
    session: 'goes',
    edition_schedule: 'stays, unnamed',
    measurement: 'stays, unnamed',
    pledge: 'stays, unnamed',
    submission: 'stays, unnamed',
  };

  const pointing = (): Promise<string[]> =>
    withClient(api.fresh.ownerUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint WHERE confrelid = 'account'::regclass ORDER BY 1`,
      );
      return rows.map(({ name }) => name);
    });

  test('is decided for every table, so that a new one cannot be forgotten', async () => {
    expect(await pointing()).toEqual(Object.keys(decided).sort());
  });

  test('is found where a new table points there', async () => {
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query('CREATE TABLE planted (account_id uuid REFERENCES account)'),
    );
    expect(await pointing()).toContain('planted');
    await withClient(api.fresh.ownerUrl, (client) => client.query('DROP TABLE planted'));
  });
});
