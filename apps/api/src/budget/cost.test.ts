import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';

let api: Api;
let plan: Plan;
let elsewhere: Plan;
let editor: Actor;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  elsewhere = await seedPlan(api, { title: 'Another plan' });
  editor = await actorWith(api, 'EDITOR', plan.initiative);
});
afterAll(() => api.close());

type Came = Record<string, unknown>;
interface Stated {
  key: string;
  version: number;
}

const told = `__typename ... on CostRecorded { address { ref cost {
    statements { key version amount { amountMinor currency } qualifier statedBy statedOn source { title url } }
    breakdown { state note lookedOn lookedIn due promisedBy withheldFor version } } acts(first: 1) { nodes { reason changes { field before after } } } } }
  ... on EditedMeanwhile { version now { field value } } ... on NotFound { ref } ... on Forbidden { permission }
  ... on Faulty { faults { field code } }`;

const inputTypes = {
  recordStatement: 'StatementInput',
  withdrawStatement: 'StatementWithdrawalInput',
  recordBreakdown: 'BreakdownInput',
};

async function send(operation: keyof typeof inputTypes, input: object, by: Actor = editor): Promise<Came> {
  const { data, errors } = await api.graphql(
    `mutation($act: ActInput!, $input: ${inputTypes[operation]}!) { ${operation}(act: $act, input: $input) { ${told} } }`,
    {
      act: { id: v7(), ...(by.visitor && { visitor: by.visitor }) },
      input: { address: plan.initiative, ...input },
    },
    by.token,
  );
  expect(errors).toEqual([]);
  return data[operation] as Came;
}

const stated = {
  amount: { amountMinor: '210000000', currency: 'USD' },
  qualifier: 'ABOUT',
  statedBy: 'The proposer',
  source: 'The paper, page 3',
};
const known = { state: 'PENDING', note: 'Promised in weeks.', promisedBy: 'The proposer' };

async function statement(address = plan.initiative): Promise<Stated> {
  const { address: about } = (await send('recordStatement', { ...stated, address })) as {
    address: { cost: { statements: Stated[] } };
  };
  return about.cost.statements.at(-1) as Stated;
}

const fieldsOf = (came: Came) => (came['faults'] as { field: string }[]).map(({ field }) => field);

test('what is said of a cost is said by editors of its initiative, of something that costs', async () => {
  const strangers = [
    visitorActor(),
    await actorWith(api, 'TREASURER'),
    await actorWith(api, 'EDITOR', elsewhere.initiative),
  ];
  for (const by of strangers) {
    expect(await send('recordStatement', stated, by)).toMatchObject({ __typename: 'Forbidden' });
    expect(await send('recordBreakdown', known, by)).toMatchObject({ __typename: 'Forbidden' });
  }
  expect(fieldsOf(await send('recordStatement', { ...stated, address: plan.objective }))).toEqual([
    'address',
  ]);
});

describe('a stated total', () => {
  test('stands at its address at once, and needs an amount, somebody who stated it and a source', async () => {
    await statement();
    expect(
      await send('recordStatement', { ...stated, statedOn: '2010-02-12', sourceUrl: 'https://example.org/' }),
    ).toMatchObject({
      address: {
        cost: {
          statements: [
            { statedOn: '2010-02-12', source: { title: stated.source, url: 'https://example.org/' } },
            { amount: stated.amount, version: 1 },
          ],
        },
      },
    });
    const nothing = {
      amount: { amountMinor: '0', currency: 'XXQ' },
      statedBy: '',
      source: ' ',
      sourceUrl: 'ftp://x',
    };
    expect(fieldsOf(await send('recordStatement', { ...stated, ...nothing }))).toEqual([
      'amount',
      'currency',
      'statedBy',
      'source',
      'sourceUrl',
    ]);
  });

  test('is corrected with a reason, by one editor at a time', async () => {
    const { key } = await statement(plan.area);
    const correction = { ...stated, address: plan.area, statement: key, version: 1, qualifier: 'EXACT' };
    expect(fieldsOf(await send('recordStatement', correction))).toEqual(['reason']);
    expect(await send('recordStatement', { ...correction, reason: 'It was exact.' })).toMatchObject({
      address: {
        cost: { statements: [{ key, version: 2, qualifier: 'EXACT' }] },
        acts: {
          nodes: [
            { reason: 'It was exact.', changes: [{ field: 'qualifier', before: 'ABOUT', after: 'EXACT' }] },
          ],
        },
      },
    });
    expect(await send('recordStatement', { ...correction, reason: 'So.' })).toMatchObject({
      __typename: 'EditedMeanwhile',
      version: 2,
    });
    expect(await send('recordStatement', { ...correction, address: plan.initiative, reason: 'So.' })).toEqual(
      {
        __typename: 'NotFound',
        ref: plan.initiative,
      },
    );
  });

  test('that was a mistake is taken back, and stays in the record alone', async () => {
    const { key } = await statement(plan.lines.travel);
    const withdrawal = { address: plan.lines.travel, statement: key, reason: 'It was of another plan.' };
    expect(await send('withdrawStatement', { ...withdrawal, reason: '' })).toMatchObject({
      __typename: 'Faulty',
    });
    const came = await send('withdrawStatement', withdrawal);
    expect(came).toMatchObject({ address: { cost: { statements: [] } } });
    expect(JSON.stringify(came)).toContain('{"field":"amount","before":"210000000","after":null}');
    expect(await send('withdrawStatement', withdrawal)).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('whether a breakdown can be read', () => {
  test('is said, and said otherwise with a reason, by one editor at a time', async () => {
    expect(await send('recordBreakdown', known)).toMatchObject({
      address: { cost: { breakdown: { ...known, version: 1 } } },
    });
    const published = { state: 'PUBLISHED', note: 'Here.', version: 1, reason: 'It came.' };
    expect(await send('recordBreakdown', published)).toMatchObject({
      address: { cost: { breakdown: { state: 'PUBLISHED', version: 2 } } },
    });
    expect(await send('recordBreakdown', { ...published, version: null })).toMatchObject({
      __typename: 'EditedMeanwhile',
      version: 2,
    });
  });

  test('where it was not found says when and where we looked', async () => {
    const nowhere = { state: 'NOT_FOUND', note: 'None.', address: plan.lines.rent };
    expect(fieldsOf(await send('recordBreakdown', nowhere))).toEqual(['lookedOn', 'lookedIn']);
    expect(
      await send('recordBreakdown', { ...nowhere, lookedOn: '2026-11-24', lookedIn: 'The archive.' }),
    ).toMatchObject({
      address: { cost: { breakdown: { lookedIn: 'The archive.' } } },
    });
  });

  test('where it is awaited says whose promise that is, and where it is withheld says why', async () => {
    const address = plan.lines.travel;
    const awaited = { address, state: 'PENDING', note: 'Promised.' };
    expect(fieldsOf(await send('recordBreakdown', awaited))).toEqual(['promisedBy']);
    // A promise may name no time.
    expect(await send('recordBreakdown', { ...awaited, promisedBy: 'The chair' })).toMatchObject({
      address: { cost: { breakdown: { promisedBy: 'The chair', due: null, withheldFor: null } } },
    });
    const withheld = { address, state: 'WITHHELD', note: 'Not shown.', version: 1, reason: 'They said so.' };
    expect(fieldsOf(await send('recordBreakdown', withheld))).toEqual(['withheldFor']);
    expect(fieldsOf(await send('recordBreakdown', { ...withheld, withheldFor: 'x'.repeat(501) }))).toEqual([
      'withheldFor',
    ]);
    expect(await send('recordBreakdown', { ...withheld, withheldFor: 'Pay of one person.' })).toMatchObject({
      address: { cost: { breakdown: { withheldFor: 'Pay of one person.', promisedBy: null } } },
    });
  });

  test.each(['PENDING', 'WITHHELD'])('no row that is %s leaves that out', async (state) => {
    await expect(
      api.database.read(
        undefined,
        `UPDATE breakdown SET state = $1, promised_by = NULL, withheld_for = NULL`,
        [state],
      ),
    ).rejects.toThrow(/breakdown_(pending_says_whose_promise|withheld_says_why)/);
  });
});
