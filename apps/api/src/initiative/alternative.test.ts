import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';
import { withClient } from '../../../../tests/world/postgres.js';

let api: Api;
let plan: Plan;
let elsewhere: Plan;
let editor: Actor;
/** A submission about a line of the plan. */
let said: string;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  elsewhere = await seedPlan(api, { title: 'Another plan' });
  editor = await actorWith(api, 'EDITOR', plan.initiative);
  said = await say(plan.lines.staff);
});
afterAll(() => api.close());

const inputTypes = {
  recordAlternative: 'AlternativeInput',
  recordAlternativeVoice: 'AlternativeVoiceInput',
  withdrawAlternative: 'AlternativeWithdrawalInput',
};
type Operation = keyof typeof inputTypes;
type Came = Record<string, unknown>;

const shown = `ref title summary standing version withdrawnAt source { title url } covers { text }
  cost { currency low base high periodLabel standing note } voices { stance note version submission { ref } }`;

async function send(operation: Operation, input: object, by: Actor = editor): Promise<Came> {
  const { data, errors } = await api.graphql(
    `mutation($act: ActInput!, $input: ${inputTypes[operation]}!) { ${operation}(act: $act, input: $input) { __typename
      ... on InitiativeRecorded { initiative { alternatives { ${shown} } } }
      ... on EditedMeanwhile { version now { field value } } ... on NotFound { ref } ... on Forbidden { permission }
      ... on Faulty { faults { field code limit } } } }`,
    {
      act: { id: v7(), ...(by.visitor && { visitor: by.visitor }) },
      input: { initiative: plan.initiative, ...input },
    },
    by.token,
  );
  expect(errors).toEqual([]);
  return data[operation] as Came;
}

async function say(about: string): Promise<string> {
  const { visitor } = visitorActor();
  const { data } = await api.graphql(
    `mutation($act: ActInput!) { submit(act: $act, input: { about: "${about}", text: "Why so much?" })
      { ... on SubmissionReceived { submission { ref } } } }`,
    { act: { id: v7(), visitor } },
  );
  return (data['submit'] as { submission: { ref: string } }).submission.ref;
}

const words = { title: 'Strengthen what exists', summary: 'No new body.', covers: ['Trust', ' ', 'Teams'] };
const cost = {
  ...{ currency: 'USD', low: '100', base: '200', high: '300', periodLabel: 'FY11' },
  ...{ costStanding: 'ILLUSTRATIVE', costNote: 'Reckoned by us.' },
};

/** Adds an alternative and answers its ref. */
async function added(changes: object = {}): Promise<string> {
  const came = await send('recordAlternative', { ...words, ...changes });
  const { alternatives } = came['initiative'] as { alternatives: { ref: string }[] };
  return alternatives.at(-1)?.ref ?? '';
}

async function read(ref: string): Promise<Came | null> {
  const { data } = await api.graphql(`query($ref: Ref!) { alternative(ref: $ref) { ${shown} } }`, { ref });
  return data['alternative'] as Came | null;
}

const lastAct = async (ref: string) => {
  const { data } = await api.graphql(
    `query($ref: Ref!) { address(ref: $ref) { kind place { ref } acts(first: 1) { nodes { operation reason changes { field before after } } } } }`,
    { ref },
  );
  const { acts, ...address } = data['address'] as { acts: { nodes: unknown[] } };
  return { ...address, act: acts.nodes[0] };
};

describe('an alternative', () => {
  test('is added with a ref, in public, under its initiative', async () => {
    const ref = await added(cost);
    expect(ref).toMatch(/^V-\d+$/);
    expect(await read(ref)).toEqual({
      ...{ ref, title: words.title, summary: words.summary, version: 1, voices: [], withdrawnAt: null },
      // Nobody says where it was proposed.
      ...{ standing: 'ILLUSTRATIVE', source: null },
      covers: [{ text: 'Trust' }, { text: 'Teams' }],
      cost: {
        ...{ currency: 'USD', low: '100', base: '200', high: '300', periodLabel: 'FY11' },
        ...{ standing: 'ILLUSTRATIVE', note: 'Reckoned by us.' },
      },
    });
    expect(await lastAct(ref)).toMatchObject({
      kind: 'ALTERNATIVE',
      place: [{ ref: plan.initiative }],
      act: { operation: 'recordAlternative', reason: null },
    });
  });

  test('has no cost where nobody knows one', async () => {
    expect(await read(await added())).toMatchObject({ cost: null });
  });

  test('that is on record is corrected, and keeps a source', async () => {
    const ref = await added({ source: 'Minutes, page 3' });
    expect(await read(ref)).toMatchObject({ standing: 'RECORD', source: { title: 'Minutes, page 3' } });
    const edit = { ...words, alternative: ref, version: 1, covers: [], reason: 'As it was said.' };
    expect(await send('recordAlternative', edit)).toMatchObject({
      faults: [{ field: 'source', code: 'EMPTY' }],
    });
    await send('recordAlternative', { ...edit, source: 'Minutes, page 4', ...cost });
    expect(await read(ref)).toMatchObject({ version: 2, covers: [], cost: { base: '200' } });
    expect((await lastAct(ref)).act).toMatchObject({
      reason: 'As it was said.',
      changes: expect.arrayContaining([
        { field: `covers of ${ref}`, before: 'Trust\nTeams', after: '' },
        { field: `base of ${ref}`, before: null, after: '200' },
      ]) as unknown,
    });
    expect(await send('recordAlternative', { ...edit, source: 'x' })).toMatchObject({
      __typename: 'EditedMeanwhile',
      version: 2,
    });
    expect(await send('recordAlternative', { ...edit, version: 2, source: 'x', reason: ' ' })).toMatchObject({
      faults: [{ field: 'reason', code: 'EMPTY' }],
    });
  });

  test.each([
    [{ title: ' ' }, { field: 'title', code: 'EMPTY', limit: null }],
    [
      { ...cost, low: '201' },
      { field: 'low', code: 'TOO_LARGE', limit: '200' },
    ],
    [
      { ...cost, currency: 'ZZZ' },
      { field: 'currency', code: 'UNKNOWN_CURRENCY', limit: null },
    ],
  ])('is refused at its field: %j', async (changes, fault) => {
    expect(await send('recordAlternative', { ...words, ...changes })).toEqual({
      __typename: 'Faulty',
      faults: [fault],
    });
  });

  test('is taken back with a reason: its page keeps it, and the list does not', async () => {
    const ref = await added();
    const take = { alternative: ref, reason: 'Said twice.' };
    expect(await send('withdrawAlternative', { ...take, reason: '' })).toMatchObject({
      faults: [{ field: 'reason', code: 'EMPTY' }],
    });
    const came = await send('withdrawAlternative', take);
    expect(JSON.stringify(came)).not.toContain(`"${ref}"`);
    expect(await read(ref)).toMatchObject({ title: words.title, withdrawnAt: expect.any(String) as string });
    expect((await lastAct(ref)).act).toMatchObject({
      operation: 'withdrawAlternative',
      reason: 'Said twice.',
      changes: expect.arrayContaining([
        { field: `title of ${ref}`, before: words.title, after: null },
      ]) as unknown,
    });
    expect(await send('withdrawAlternative', take)).toEqual({ __typename: 'NotFound', ref });
    expect(await send('recordAlternative', { ...words, alternative: ref, version: 1 })).toEqual({
      __typename: 'NotFound',
      ref,
    });
  });

  test('can be commented on like any other address', async () => {
    const ref = await added();
    await say(ref);
    const { data } = await api.graphql(
      `query($ref: Ref!) { address(ref: $ref) { title thing { __typename ref } voice { count } } }`,
      { ref },
    );
    expect(data['address']).toEqual({
      title: words.title,
      thing: { __typename: 'Alternative', ref },
      voice: { count: 1 },
    });
  });
});

describe('what a submission says of an alternative', () => {
  test('is recorded, corrected, taken back, and recorded again', async () => {
    const ref = await added();
    const voice = { alternative: ref, submission: said, stance: 'FOR', note: 'It is trusted.' };
    await send('recordAlternativeVoice', voice);
    const one = { stance: 'FOR', note: 'It is trusted.', version: 1, submission: { ref: said } };
    expect(await read(ref)).toMatchObject({ voices: [one] });
    expect(await send('recordAlternativeVoice', voice)).toMatchObject({
      faults: [{ field: 'submission', code: 'TAKEN' }],
    });
    const reason = 'It asks, and no more.';
    await send('recordAlternativeVoice', { ...voice, stance: 'QUESTION', version: 1, reason });
    expect(await read(ref)).toMatchObject({ voices: [{ ...one, stance: 'QUESTION', version: 2 }] });
    expect((await lastAct(ref)).act).toMatchObject({
      changes: [{ field: `stance of ${said} on ${ref}`, before: 'FOR', after: 'QUESTION' }],
    });
    const take = { alternative: ref, submission: said, reason: 'It is about something else.' };
    await send('withdrawAlternative', take);
    expect(await read(ref)).toMatchObject({ voices: [], withdrawnAt: null });
    expect(await send('withdrawAlternative', take)).toEqual({ __typename: 'NotFound', ref: said });
    await send('recordAlternativeVoice', { ...voice, stance: 'AGAINST' });
    expect(await read(ref)).toMatchObject({ voices: [{ ...one, stance: 'AGAINST', version: 3 }] });
  });

  test('is of a submission about this initiative', async () => {
    const ref = await added();
    const voice = { alternative: ref, stance: 'FOR', note: 'Yes.' };
    const of = (submission: string) => send('recordAlternativeVoice', { ...voice, submission });
    expect(await of('S-999')).toMatchObject({ faults: [{ field: 'submission', code: 'UNKNOWN' }] });
    expect(await of(plan.lines.staff)).toMatchObject({ faults: [{ field: 'submission', code: 'UNKNOWN' }] });
    const other = await say(elsewhere.lines.staff);
    expect(await of(other)).toMatchObject({ faults: [{ field: 'submission', code: 'OTHER_INITIATIVE' }] });
  });

  test('is of an alternative of this initiative', async () => {
    const administrator = await actorWith(api, 'ADMINISTRATOR');
    const ref = await added();
    const voice = { alternative: ref, submission: said, stance: 'FOR', note: 'Yes.' };
    const elsewhereToo = { ...voice, initiative: elsewhere.initiative };
    expect(await send('recordAlternativeVoice', elsewhereToo, administrator)).toEqual({
      __typename: 'NotFound',
      ref,
    });
  });
});

describe('the files of the page that puts them side by side', () => {
  const get = (path: string) => api.fastify.inject({ url: `/refs/${path}` });

  test('have what stands on it, as texts that no spreadsheet calculates', async () => {
    const { initiative } = elsewhere;
    const administrator = await actorWith(api, 'ADMINISTRATOR');
    const there = (operation: Operation, input: object) =>
      send(operation, { ...input, initiative }, administrator);
    const came = await there('recordAlternative', {
      ...words,
      ...cost,
      title: '=Teams',
      base: '29999',
      high: '30000',
    });
    const { alternatives } = came['initiative'] as { alternatives: { ref: string }[] };
    const ref = alternatives.at(-1)?.ref ?? '';
    const voice = { alternative: ref, submission: await say(elsewhere.initiative), note: 'Yes, "gladly".' };
    await there('recordAlternativeVoice', { ...voice, stance: 'FOR' });
    const csv = await get(`${initiative}/alternatives.csv`);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(csv.body).toBe(
      '\ufeffref,title,summary,standing,source,source_url,covers,currency,low,base,high,period,cost_standing,cost_note,for,against,questions\r\n' +
        `${ref},'=Teams,No new body.,ILLUSTRATIVE,,,"Trust\nTeams",USD,1.00,299.99,300.00,FY11,ILLUSTRATIVE,Reckoned by us.,` +
        `"${voice.submission}: Yes, ""gladly"".",,\r\n`,
    );
    const json = await get(`${initiative}/alternatives.json`);
    expect(json.json()).toMatchObject([{ ref, cost: { base: '29999' }, voices: [{ stance: 'FOR' }] }]);
    expect(json.headers['content-disposition']).toBe(
      `attachment; filename="${initiative}-alternatives.json"`,
    );
  });

  test.each(['I-99', 'C-1', 'i1'])('are not there where the page is not: %s', async (ref) => {
    expect((await get(`${ref}/alternatives.csv`)).statusCode).toBe(404);
  });
});

test.each([
  ['a cost without a currency', `currency = NULL`],
  ['a low end above the base', 'low_minor = 201'],
  ['one end alone', 'high_minor = NULL'],
  ['an amount below zero', 'low_minor = -1'],
  ['a standing of no kind', `cost_standing = 'TRUE'`],
  [
    'a period without a cost',
    'currency = NULL, low_minor = NULL, base_minor = NULL, high_minor = NULL, cost_standing = NULL, cost_note = NULL',
  ],
])('the database itself takes no %s', async (_, change) => {
  const ref = await added(cost);
  const planted = withClient(api.fresh.ownerUrl, (client) =>
    client.query(
      `UPDATE alternative SET ${change} FROM address WHERE address.id = address_id AND address.ref = $1`,
      [ref],
    ),
  );
  await expect(planted).rejects.toThrow(/violates check constraint "alternative_/);
});
