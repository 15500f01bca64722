import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Answer, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';

let api: Api;
let plan: Plan;
let representative: Actor;
let other: Actor;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  representative = await actorWith(api, 'REPRESENTATIVE');
  other = await actorWith(api, 'REPRESENTATIVE');
});
afterAll(() => api.close());

const outcomes = `__typename ... on PledgeRecorded { pledge { ref stage conditions withdrawnAt withdrawalReason standing about { ref }
    organisation { slug } amount { amountMinor currency } period { label } } }
  ... on Faulty { faults { field code limit } } ... on Forbidden { permission } ... on NotFound { ref } ... on ActReused { id }`;

const offer = (changes: Record<string, unknown> = {}) => ({
  about: plan.lines.staff,
  stage: 'PLEDGED',
  amount: { amountMinor: '4000000', currency: 'USD' },
  period: { label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' },
  conditions: 'When two others pay as much.',
  ...changes,
});

async function pledge(actor: Actor, input: Record<string, unknown>, id = v7()): Promise<Answer> {
  const { token, visitor } = actor;
  return api.graphql(
    `mutation($act: ActInput!, $input: PledgeInput!) { pledge(act: $act, input: $input) { ${outcomes} } }`,
    { act: { id, visitor }, input },
    token,
  );
}

async function withdraw(
  actor: Actor,
  ref: string,
  reason = 'The board said no.',
  id = v7(),
): Promise<Answer> {
  return api.graphql(
    `mutation($act: ActInput!, $ref: Ref!, $reason: String!) { withdrawPledge(act: $act, ref: $ref, reason: $reason) {
      ${outcomes} ... on PledgeAlreadyWithdrawn { ref withdrawnAt } } }`,
    { act: { id, visitor: actor.visitor }, ref, reason },
    actor.token,
  );
}

const refOf = (answer: Answer): string => (answer.data['pledge'] as { pledge: { ref: string } }).pledge.ref;
const rowsOf = async (table: string): Promise<number> => {
  const [row] = await api.database.read<{ count: string }>(undefined, `SELECT count(*) FROM ${table}`, []);
  return Number(row?.count);
};

describe('pledging', () => {
  test('is not for visitors', async () => {
    expect((await pledge(visitorActor(), offer())).data).toEqual({
      pledge: { __typename: 'Forbidden', permission: 'PLEDGE' },
    });
  });

  test.each(['PARTICIPANT', 'EDITOR', 'ADMINISTRATOR'] as const)(
    'is not for somebody who speaks for nobody: %s',
    async (role) => {
      const actor = await actorWith(api, role);
      expect((await pledge(actor, offer())).data).toEqual({
        pledge: { __typename: 'Forbidden', permission: 'PLEDGE' },
      });
    },
  );

  test.each([
    ['nothing', { amount: { amountMinor: '0', currency: 'USD' } }, 'amount', 'NOT_POSITIVE'],
    ['less than nothing', { amount: { amountMinor: '-5', currency: 'USD' } }, 'amount', 'NOT_POSITIVE'],
    [
      'a currency that is none',
      { amount: { amountMinor: '5', currency: 'XQX' } },
      'currency',
      'UNKNOWN_CURRENCY',
    ],
    [
      'a period that ends before it begins',
      { period: { label: 'x', startsOn: '2011-07-01', endsOn: '2011-06-30' } },
      'endsOn',
      'PERIOD_REVERSED',
    ],
    [
      'a period without a name',
      { period: { label: ' ', startsOn: '2010-07-01', endsOn: '2011-06-30' } },
      'label',
      'EMPTY',
    ],
    ['a text that turns around', { conditions: 'pay \u202e all' }, 'conditions', 'UNSAFE_CHARACTERS'],
  ])('refuses %s at its field', async (_, changes, field, code) => {
    const answer = await pledge(representative, offer(changes));
    expect(answer.data).toMatchObject({ pledge: { __typename: 'Faulty', faults: [{ field, code }] } });
  });

  test('refuses what cannot be paid for, and what is not there', async () => {
    expect((await pledge(representative, offer({ about: plan.indicator }))).data).toMatchObject({
      pledge: { faults: [{ field: 'about', code: 'WRONG_KIND' }] },
    });
    expect((await pledge(representative, offer({ about: 'C-999' }))).data).toEqual({
      pledge: { __typename: 'NotFound', ref: 'C-999' },
    });
  });

  test.each(['1.234,56', '1e3', '9223372036854775808', '12.5', ''])(
    'refuses %j as minor units before anything is done',
    async (amountMinor) => {
      const before = await rowsOf('pledge');
      const answer = await pledge(representative, offer({ amount: { amountMinor, currency: 'USD' } }));
      expect(answer.errors[0]?.message).toContain('input.amount.amountMinor');
      expect(await rowsOf('pledge')).toBe(before);
    },
  );

  test('is recorded for the organisation of whoever speaks for it', async () => {
    const answer = await pledge(representative, offer());
    expect(answer.data).toMatchObject({
      pledge: {
        __typename: 'PledgeRecorded',
        pledge: {
          stage: 'PLEDGED',
          about: { ref: plan.lines.staff },
          organisation: { slug: representative.organisation },
          amount: { amountMinor: '4000000', currency: 'USD' },
          period: { label: 'FY11' },
          conditions: 'When two others pay as much.',
          withdrawnAt: null,
        },
      },
    });
  });

  test('happens once, however often it is sent at once', async () => {
    const before = await rowsOf('pledge');
    const id = v7();
    const answers = await Promise.all(Array.from({ length: 5 }, () => pledge(representative, offer(), id)));
    expect(new Set(answers.map(refOf)).size).toBe(1);
    expect(await rowsOf('pledge')).toBe(before + 1);
  });

  test('under an id that was used is refused for another request, and for somebody else', async () => {
    const id = v7();
    await pledge(representative, offer(), id);
    const changed = offer({ amount: { amountMinor: '4000001', currency: 'USD' } });
    expect((await pledge(representative, changed, id)).data).toEqual({
      pledge: { __typename: 'ActReused', id },
    });
    expect((await pledge(other, offer(), id)).data).toEqual({ pledge: { __typename: 'ActReused', id } });
  });

  test('shows at the line, the area and the initiative, and changes no sum', async () => {
    const sums = `query($ref: Ref!) { address(ref: $ref) { cost { totals { base } } funding { count pledges { nodes { ref } } } acts { nodes { operation } } } }`;
    const before = await api.graphql(sums, { ref: plan.initiative });
    const ref = refOf(await pledge(representative, offer()));
    for (const above of [plan.lines.staff, plan.area, plan.initiative]) {
      const after = await api.graphql(sums, { ref: above });
      expect(after.data).toMatchObject({
        address: { funding: { pledges: { nodes: expect.arrayContaining([{ ref }]) as unknown } } },
      });
      expect(after.data).toMatchObject({
        address: { acts: { nodes: expect.arrayContaining([{ operation: 'pledge' }]) as unknown } },
      });
    }
    const after = await api.graphql(sums, { ref: plan.initiative });
    expect((after.data['address'] as { cost: unknown }).cost).toEqual(
      (before.data['address'] as { cost: unknown }).cost,
    );
  });
});

describe('counting offers', () => {
  const counts = `query($ref: Ref!) { address(ref: $ref) { funding { count counts { stage standing isWithdrawn count } } } }`;

  test('tells indications from pledges and withdrawn ones from those that stand, and adds no amount', async () => {
    const { lines, initiative } = await seedPlan(api);
    await pledge(representative, offer({ about: lines.staff }));
    await pledge(representative, offer({ about: lines.staff, stage: 'INDICATED' }));
    await withdraw(representative, refOf(await pledge(representative, offer({ about: lines.travel }))));
    expect((await api.graphql(counts, { ref: initiative })).data).toEqual({
      address: {
        funding: {
          count: 2,
          counts: [
            { stage: 'PLEDGED', standing: 'ILLUSTRATIVE', isWithdrawn: false, count: 1 },
            { stage: 'INDICATED', standing: 'ILLUSTRATIVE', isWithdrawn: false, count: 1 },
            { stage: 'PLEDGED', standing: 'ILLUSTRATIVE', isWithdrawn: true, count: 1 },
          ],
        },
      },
    });
  });

  test('says nothing of kinds of which there are none', async () => {
    const { initiative } = await seedPlan(api);
    expect((await api.graphql(counts, { ref: initiative })).data).toEqual({
      address: { funding: { count: 0, counts: [] } },
    });
  });
});

test('an offer of an organisation that does not exist is illustrative; one of a real organisation is on the record', async () => {
  expect((await pledge(representative, offer())).data).toMatchObject({
    pledge: { pledge: { standing: 'ILLUSTRATIVE' } },
  });
  const real = await actorWith(api, 'REPRESENTATIVE');
  const owner = new pg.Client(api.fresh.ownerUrl);
  await owner.connect();
  await owner.query(`UPDATE organisation SET standing = 'RECORD' WHERE slug = $1`, [real.organisation]);
  await owner.end();
  expect((await pledge(real, offer())).data).toMatchObject({ pledge: { pledge: { standing: 'RECORD' } } });
});

describe('withdrawing a pledge', () => {
  test('is for the organisation that made it alone', async () => {
    const ref = refOf(await pledge(representative, offer()));
    for (const stranger of [visitorActor(), other, await actorWith(api, 'ADMINISTRATOR')])
      expect((await withdraw(stranger, ref)).data).toEqual({
        withdrawPledge: { __typename: 'Forbidden', permission: 'WITHDRAW_PLEDGE' },
      });
  });

  test('needs a reason, and a pledge', async () => {
    const ref = refOf(await pledge(representative, offer()));
    expect((await withdraw(representative, ref, ' \u200b ')).data).toMatchObject({
      withdrawPledge: { faults: [{ field: 'reason', code: 'EMPTY' }] },
    });
    expect((await withdraw(representative, plan.lines.staff)).data).toMatchObject({
      withdrawPledge: { __typename: 'NotFound' },
    });
  });

  test('leaves it on the record, marked, and no longer counted', async () => {
    const count = `query($ref: Ref!) { address(ref: $ref) { funding { count } } }`;
    const before = await api.graphql(count, { ref: plan.lines.travel });
    const ref = refOf(await pledge(representative, offer({ about: plan.lines.travel })));
    const answer = await withdraw(representative, ref);
    expect(answer.data).toMatchObject({
      withdrawPledge: {
        pledge: { ref, withdrawalReason: 'The board said no.', withdrawnAt: expect.any(String) as string },
      },
    });
    expect((await api.graphql(count, { ref: plan.lines.travel })).data).toEqual(before.data);
  });

  test('happens once of two at the same moment; the other is told when', async () => {
    const ref = refOf(await pledge(representative, offer()));
    const answers = await Promise.all([withdraw(representative, ref), withdraw(representative, ref)]);
    const names = answers.map(
      (answer) => (answer.data['withdrawPledge'] as { __typename: string }).__typename,
    );
    expect(names.sort()).toEqual(['PledgeAlreadyWithdrawn', 'PledgeRecorded']);
  });
});

test('nothing that serves can change a pledge that was made', async () => {
  for (const statement of [
    'UPDATE pledge SET amount_minor = 1',
    'DELETE FROM pledge',
    'TRUNCATE pledge CASCADE',
    'DELETE FROM pledge_withdrawal',
  ])
    await expect(api.database.transaction((rows) => rows.query(statement))).rejects.toThrow(
      /permission denied/,
    );
});
