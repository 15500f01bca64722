import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../tests/world/actors.js';
import { newAct, publicUrl, startApi, type Api } from '../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../tests/world/plan.js';
import { withClient } from '../../../tests/world/postgres.js';
import { limits, RateLimits } from './platform/limit/rate-limits.js';
import { TooMany } from './platform/limit/too-many.js';
import { KeyedHash } from './platform/secret/keyed-hash.js';

let api: Api;
let plan: Plan;
let participant: Actor;

beforeAll(async () => {
  api = await startApi({ rateFactor: 1 });
  plan = await seedPlan(api);
  participant = await actorWith(api, 'PARTICIPANT');
});
afterEach(() => void vi.useRealTimers());
afterAll(() => api.close());

const day = 24 * 60 * 60 * 1_000;
const jumps = ['2020-02-29T12:00:00Z', '2099-12-31T23:59:59Z'];

/** Sets the clock of this process, and of nothing else. */
const jump = (to: string): void => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(to) });

const asOwner = (text: string, values: unknown[] = []) =>
  withClient(api.fresh.ownerUrl, (client) => client.query(text, values));

async function signedInName({ token }: Actor): Promise<unknown> {
  const { data } = await api.graphql('{ viewer { name } }', {}, token);
  return (data['viewer'] as { name: unknown }).name;
}

const form = (url: string, fields: Record<string, string>, cookies: Record<string, string> = {}) =>
  api.fastify.inject({
    ...{ method: 'POST', url, cookies, payload: new URLSearchParams(fields).toString() },
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl },
  });

/** Asks for a link, and tells what its browser and its mail hold. */
async function linkFor(email: string) {
  const { cookies } = await form('/session/ask', { email });
  const { data } = await api.graphql('{ outbox { recipient text } }');
  const mails = data['outbox'] as { recipient: string; text: string }[];
  const text = mails.find(({ recipient }) => recipient === email)?.text ?? '';
  const token = new URL(/http\S+/.exec(text)?.[0] ?? 'no:link').searchParams.get('token') ?? '';
  return { token, cookies: Object.fromEntries(cookies.map(({ name, value }) => [name, value])) };
}

const submit = async (about: string) => {
  const { visitor } = visitorActor();
  const { data } = await api.graphql(
    `mutation($act: ActInput!) { submit(act: $act, input: { about: "${about}", text: "Why?" }) { __typename } }`,
    { act: newAct(visitor) },
  );
  return (data['submit'] as { __typename: string }).__typename;
};

describe.each(jumps)('when the clock of the server is set to %s', (to) => {
  test('a session goes on, and one that is over stays over', async () => {
    const over = await actorWith(api, 'PARTICIPANT');
    await asOwner(`UPDATE session SET expires_at = clock_timestamp() WHERE account_id =
      (SELECT account_id FROM session ORDER BY began_at DESC LIMIT 1)`);
    jump(to);
    expect(await signedInName(participant)).toBe('A participant');
    expect(await signedInName(over)).toBeNull();
    expect(await signedInName(await actorWith(api, 'PARTICIPANT'))).toBe('A participant');
  });

  test('a link is good for its quarter of an hour, and no longer', async () => {
    const [good, over] = [
      await linkFor(`good-${to.slice(0, 4)}@example.org`),
      await linkFor(`over-${to.slice(0, 4)}@example.org`),
    ];
    await asOwner('UPDATE sign_in_link SET expires_at = clock_timestamp() WHERE address = $1', [
      `over-${to.slice(0, 4)}@example.org`,
    ]);
    jump(to);
    const late = await form('/session/link', { token: over.token }, over.cookies);
    expect(late.headers.location).toBe('/sign-in/ended?why=expired');
    const inTime = await form('/session/link', { token: good.token }, good.cookies);
    expect(inTime.headers.location).toMatch(/^\/account/);
  });

  test('a proceeding takes what comes in its time, and nothing else', async () => {
    const closed = await seedPlan(api, { title: `Closed in ${to}` });
    await asOwner(
      `UPDATE proceeding SET closes_at = clock_timestamp() WHERE address_id = (SELECT id FROM address WHERE ref = $1)`,
      [closed.proceeding],
    );
    jump(to);
    expect(await submit(plan.lines.staff)).toBe('SubmissionReceived');
    expect(await submit(closed.lines.staff)).toBe('NoProceedingOpen');
  });

  test('whoever did too much is kept out for as long as before, by an instance that has just begun too', async () => {
    const sender = { address: `192.0.2.${jumps.indexOf(to) + 1}`, accountId: null };
    const free = { address: `198.51.100.${jumps.indexOf(to) + 1}`, accountId: null };
    const instance = () => new RateLimits(api.database, new KeyedHash('one secret for all'), 1);
    await instance().take('signIn', sender, limits.signIn.place.points);
    await instance().take('signIn', free);
    jump(to);
    const refusal = await instance()
      .take('signIn', sender)
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TooMany);
    expect((refusal as TooMany).retryAfterSeconds).toBeLessThanOrEqual(limits.signIn.place.seconds);
    await instance().take('signIn', free);
  });
});

test('when the clock of the database was set back, nobody is kept out for as long as that', async () => {
  const sender = { address: '192.0.2.9', accountId: null };
  const instance = () => new RateLimits(api.database, new KeyedHash('one secret for all'), 1);
  await instance().take('signIn', sender, limits.signIn.place.points);
  await asOwner('UPDATE attempt SET expire = expire + $1', [366 * day]);
  await instance().take('signIn', sender);
});
