import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';
import { withClient } from '../../../../tests/world/postgres.js';

let api: Api;
let plan: Plan;
let elsewhere: Plan;
let moderator: Actor;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  elsewhere = await seedPlan(api, { title: 'Another plan' });
  moderator = await actorWith(api, 'MODERATOR', plan.initiative);
});
afterAll(() => api.close());

type Came = Record<string, unknown>;
interface Proceeding {
  ref: string;
  closesAt: string;
}

const told = `__typename ... on ProceedingRecorded { proceeding { ref title question opensAt closesAt state version
    initiatives { ref } extensions { closedAt closesAt reason announcedOn } } }
  ... on ProceedingStandsOtherwise { ref state } ... on EditedMeanwhile { version now { field value } }
  ... on NotFound { ref } ... on Forbidden { permission } ... on Faulty { faults { field code limit } }`;

const inputTypes = {
  openProceeding: 'ProceedingInput',
  editProceeding: 'ProceedingEditInput',
  extendProceeding: 'ProceedingExtensionInput',
  closeProceeding: 'ProceedingClosingInput',
};

async function send(operation: keyof typeof inputTypes, input: object, by: Actor = moderator): Promise<Came> {
  const { data, errors } = await api.graphql(
    `mutation($act: ActInput!, $input: ${inputTypes[operation]}!) { ${operation}(act: $act, input: $input) { ${told} } }`,
    { act: { id: v7(), ...(by.visitor && { visitor: by.visitor }) }, input },
    by.token,
  );
  expect(errors).toEqual([]);
  return data[operation] as Came;
}

const far = '9000-01-01T00:00:00Z';
const farther = '9000-02-01T00:00:00Z';
const asked = { title: 'A second reading', question: 'Is this right?', closesAt: far };

const open = (changes: object = {}, by?: Actor) =>
  send('openProceeding', { ...asked, initiatives: [plan.initiative], ...changes }, by);

async function opened(changes: object = {}): Promise<Proceeding> {
  return ((await open(changes)) as { proceeding: Proceeding }).proceeding;
}

/** As if it had closed a moment ago. */
const asOwner = (sql: string) => withClient(api.fresh.ownerUrl, (client) => client.query(sql));

const say = async () => {
  const { data } = await api.graphql(
    `mutation($act: ActInput!, $input: SubmissionInput!) { submit(act: $act, input: $input) { __typename } }`,
    {
      act: { id: v7(), visitor: 'a browser that keeps a secret' },
      input: { about: plan.initiative, text: 'Why?' },
    },
  );
  return (data['submit'] as Came)['__typename'];
};

describe('opening a proceeding', () => {
  test('is for editors and moderators of every initiative that it is about', async () => {
    const strangers = {
      visitor: visitorActor(),
      participant: await actorWith(api, 'PARTICIPANT'),
      treasurer: await actorWith(api, 'TREASURER'),
      'moderator of another': await actorWith(api, 'MODERATOR', elsewhere.initiative),
    };
    const forbidden = { __typename: 'Forbidden', permission: 'RUN_PROCEEDING' };
    for (const [name, by] of Object.entries(strangers)) expect(await open({}, by), name).toEqual(forbidden);
    expect(await open({ initiatives: [plan.initiative, elsewhere.initiative] })).toEqual(forbidden);
    for (const role of ['EDITOR', 'ADMINISTRATOR'] as const)
      expect(await open({}, await actorWith(api, role))).toMatchObject({ __typename: 'ProceedingRecorded' });
  });

  test('at once takes submissions at once, and is in public', async () => {
    const { initiative } = await seedPlan(api);
    const by = await actorWith(api, 'EDITOR', initiative);
    await asOwner(
      'UPDATE proceeding SET closes_at = clock_timestamp() WHERE now() BETWEEN opens_at AND closes_at',
    );
    expect(await say()).toBe('NoProceedingOpen');
    const { proceeding } = (await open()) as { proceeding: Proceeding };
    expect(proceeding).toMatchObject({
      ...asked,
      closesAt: '9000-01-01T00:00:00.000Z',
      state: 'OPEN',
      version: 1,
    });
    expect(await say()).toBe('SubmissionReceived');
    expect(await open({ initiatives: [initiative, initiative] }, by)).toMatchObject({
      proceeding: { initiatives: [{ ref: initiative }] },
    });
    const { data } = await api.graphql(
      `query($ref: Ref!) { initiative(ref: $ref) { proceedings { ref } address { acts(first: 1) { nodes { operation } } } } }`,
      { ref: initiative },
    );
    expect(data).toMatchObject({
      initiative: { address: { acts: { nodes: [{ operation: 'openProceeding' }] } } },
    });
  });

  test('later stands ahead until the clock of the database says so', async () => {
    const { ref } = await opened({ opensAt: far, closesAt: farther });
    const state = async () =>
      (await api.graphql('query($ref: Ref!) { proceeding(ref: $ref) { state } }', { ref })).data[
        'proceeding'
      ];
    expect(await state()).toEqual({ state: 'AHEAD' });
    await asOwner(`UPDATE proceeding SET opens_at = clock_timestamp() WHERE opens_at = '${far}'`);
    expect(await state()).toEqual({ state: 'OPEN' });
  });

  test('is refused where a time cannot be, at its field', async () => {
    expect(await open({ opensAt: '2010-01-01T00:00:00Z', closesAt: '2009-01-01T00:00:00Z' })).toMatchObject({
      faults: [
        { field: 'opensAt', code: 'NOT_AFTER' },
        { field: 'closesAt', code: 'NOT_AFTER', limit: '2010-01-01T00:00:00Z' },
      ],
    });
    expect(await open({ initiatives: [] })).toMatchObject({
      faults: [{ field: 'initiatives', code: 'EMPTY' }],
    });
    expect(await open({ initiatives: [plan.area] })).toMatchObject({
      faults: [{ field: 'initiatives', code: 'WRONG_KIND' }],
    });
    expect(await open({ initiatives: ['I-999'] })).toEqual({ __typename: 'NotFound', ref: 'I-999' });
  });

  test.each([
    '2026-11-24T25:00:00Z',
    '2026-11-24T12:60:00Z',
    '2026-02-30T12:00:00Z',
    '2026-11-24T12:00:00+03:00',
  ])('does not take %s for an instant', async (closesAt) => {
    const { errors } = await api.graphql(
      `mutation($act: ActInput!, $input: ProceedingInput!) { openProceeding(act: $act, input: $input) { __typename } }`,
      { act: { id: v7() }, input: { ...asked, closesAt, initiatives: [plan.initiative] } },
      moderator.token,
    );
    expect(errors[0]?.message).toContain('input.closesAt');
  });
});

describe('a proceeding that has not opened', () => {
  const edit = (ref: string, changes: object = {}) =>
    send('editProceeding', {
      proceeding: ref,
      version: 1,
      ...asked,
      opensAt: far,
      closesAt: farther,
      reason: 'It was too long.',
      ...changes,
    });

  test('may be changed, in public, by one editor at a time', async () => {
    const { ref } = await opened({ opensAt: far, closesAt: farther });
    expect(await edit(ref, { question: 'Shorter?' })).toMatchObject({
      proceeding: { question: 'Shorter?', version: 2, state: 'AHEAD' },
    });
    expect(await edit(ref)).toMatchObject({
      __typename: 'EditedMeanwhile',
      version: 2,
      now: [{}, { field: 'question', value: 'Shorter?' }, { field: 'opensAt' }, {}],
    });
    const { data } = await api.graphql(
      `query($ref: Ref!) { initiative(ref: $ref) { address { acts(first: 1) { nodes { reason changes { field before after } } } } } }`,
      { ref: plan.initiative },
    );
    expect(data).toMatchObject({
      initiative: {
        address: {
          acts: {
            nodes: [
              {
                reason: 'It was too long.',
                changes: [{ field: 'question', before: 'Is this right?', after: 'Shorter?' }],
              },
            ],
          },
        },
      },
    });
  });

  test('cannot be extended or closed, and one that is open cannot be changed', async () => {
    const { ref } = await opened({ opensAt: far, closesAt: farther });
    const about = { proceeding: ref, reason: 'So.' };
    const stands = { __typename: 'ProceedingStandsOtherwise', ref, state: 'AHEAD' };
    expect(await send('extendProceeding', { ...about, closesAt: '9001-01-01T00:00:00Z' })).toEqual(stands);
    expect(await send('closeProceeding', about)).toEqual(stands);
    const now = await opened();
    expect(await edit(now.ref)).toMatchObject({ ref: now.ref, state: 'OPEN' });
  });
});

describe('an open proceeding', () => {
  const extend = (ref: string, closesAt: string, by?: Actor) =>
    send('extendProceeding', { proceeding: ref, closesAt, reason: 'More time was asked for.' }, by);

  test('is extended with a reason, and keeps what its closing was', async () => {
    const { ref } = await opened();
    expect(await extend(ref, farther, visitorActor())).toMatchObject({ __typename: 'Forbidden' });
    expect(await extend(ref, farther)).toMatchObject({
      proceeding: {
        closesAt: '9000-02-01T00:00:00.000Z',
        extensions: [{ closedAt: '9000-01-01T00:00:00.000Z', reason: 'More time was asked for.' }],
      },
    });
  });

  test('is never shortened', async () => {
    const { ref } = await opened();
    for (const closesAt of [far, '8000-01-01T00:00:00Z'])
      expect(await extend(ref, closesAt)).toMatchObject({
        faults: [{ field: 'closesAt', code: 'NOT_AFTER' }],
      });
  });

  test('by two at the same moment ends at the later of the two', async () => {
    const { ref } = await opened();
    await Promise.all([extend(ref, '9000-03-01T00:00:00Z'), extend(ref, '9000-04-01T00:00:00Z')]);
    const { data } = await api.graphql('query($ref: Ref!) { proceeding(ref: $ref) { closesAt } }', { ref });
    expect(data).toEqual({ proceeding: { closesAt: '9000-04-01T00:00:00.000Z' } });
  });

  test('is closed at once with a reason, and takes nothing more', async () => {
    await asOwner(
      'UPDATE proceeding SET closes_at = clock_timestamp() WHERE now() BETWEEN opens_at AND closes_at',
    );
    const { ref } = await opened();
    expect(await send('closeProceeding', { proceeding: ref, reason: '' })).toMatchObject({
      faults: [{ field: 'reason', code: 'EMPTY' }],
    });
    expect(await send('closeProceeding', { proceeding: ref, reason: 'Opened by mistake.' })).toMatchObject({
      proceeding: { state: 'CLOSED', extensions: [{ reason: 'Opened by mistake.' }] },
    });
    expect(await say()).toBe('NoProceedingOpen');
    expect(await extend(ref, farther)).toEqual({
      __typename: 'ProceedingStandsOtherwise',
      ref,
      state: 'CLOSED',
    });
  });
});
