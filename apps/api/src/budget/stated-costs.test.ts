import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';

let api: Api;
let plan: Plan;
let editor: Actor;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  editor = await actorWith(api, 'EDITOR', plan.initiative);
});
afterAll(() => api.close());

interface Cost {
  statements: { key: string; version: number; isAuthoritative: boolean; amount: { amountMinor: string } }[];
  disagreements: unknown[];
  builtUpDifferences: unknown[];
}

const cost = `statements { key version isAuthoritative amount { amountMinor } }
  disagreements { periodLabel lower { amount { amountMinor } } higher { amount { amountMinor } }
    difference { amountMinor currency } differencePercent }
  builtUpDifferences { statement { amount { amountMinor } } total { period { label } base }
    difference { amountMinor currency } differencePercent }`;

async function record(address: string, input: object) {
  const { data, errors } = await api.graphql(
    `mutation($act: ActInput!, $input: StatementInput!) { recordStatement(act: $act, input: $input) { __typename
      ... on CostRecorded { address { cost { ${cost} } } } ... on Faulty { faults { field code } } } }`,
    {
      act: { id: v7() },
      input: { address, statedBy: 'The council', source: 'Minutes', qualifier: 'EXACT', ...input },
    },
    editor.token,
  );
  expect(errors).toEqual([]);
  const came = data['recordStatement'] as { __typename: string; faults?: unknown; address?: { cost: Cost } };
  return { ...came, cost: came.address?.cost };
}

const usd = (amountMinor: string) => ({ amount: { amountMinor, currency: 'USD' } });

describe('two amounts', () => {
  const cases: [bigint, string, bigint, string, boolean][] = [
    [930n, 'EXACT', 910n, 'EXACT', true],
    [930n, 'EXACT', 930n, 'EXACT', false],
    // Five percent of the larger is 50.
    [1000n, 'ABOUT', 950n, 'EXACT', false],
    [1000n, 'ABOUT', 949n, 'EXACT', true],
    [1000n, 'ABOUT', 949n, 'ABOUT', true],
    [950n, 'ABOUT', 1000n, 'ABOUT', false],
    [1000n, 'AT_LEAST', 999n, 'EXACT', true],
    [1000n, 'AT_LEAST', 1000n, 'EXACT', false],
    [1000n, 'AT_LEAST', 9000n, 'EXACT', false],
    [1000n, 'AT_LEAST', 950n, 'ABOUT', false],
    [1000n, 'AT_LEAST', 949n, 'ABOUT', true],
    [1000n, 'AT_LEAST', 9000n, 'ABOUT', false],
    [1000n, 'AT_LEAST', 1n, 'AT_LEAST', false],
    [9_223_372_036_854_775_807n, 'ABOUT', -9_223_372_036_854_775_807n, 'EXACT', true],
  ];
  test.each(cases)('%s %s and %s %s disagree: %s', async (one, oneIs, other, otherIs, disagree) => {
    const [row] = await api.database.read<{ there: boolean; back: boolean }>(
      undefined,
      `SELECT amounts_disagree($1, $2, $3, $4) AS there, amounts_disagree($3, $4, $1, $2) AS back`,
      [one, oneIs, other, otherIs],
    );
    expect(row).toEqual({ there: disagree, back: disagree });
  });
});

describe('stated totals', () => {
  test('disagree in one currency and for one period, and each pair says by how much', async () => {
    const { area } = plan;
    await record(area, { ...usd('930000000'), periodLabel: 'FY13' });
    await record(area, { ...usd('800000000'), periodLabel: 'FY12' });
    await record(area, { ...usd('870000000') });
    await record(area, { amount: { amountMinor: '1', currency: 'EUR' }, periodLabel: 'FY13' });
    const came = await record(area, { ...usd('910000000'), periodLabel: 'FY13' });
    expect(came.cost?.disagreements).toEqual([
      {
        periodLabel: 'FY13',
        lower: only('910000000'),
        higher: only('930000000'),
        difference: { amountMinor: '20000000', currency: 'USD' },
        differencePercent: '2.2',
      },
    ]);
    const without = await record(area, { ...usd('435000000') });
    expect(without.cost?.disagreements).toMatchObject([
      { periodLabel: null, differencePercent: '50' },
      { periodLabel: 'FY13' },
    ]);
  });

  test('stand beside what the lines come to, where the period and the currency are those of the edition', async () => {
    const { total, period } = await shown(plan.lines.staff);
    const more = String(BigInt(total) * 2n);
    await record(plan.lines.staff, { ...usd(more) });
    const came = await record(plan.lines.staff, { ...usd(more), periodLabel: period });
    expect(came.cost?.builtUpDifferences).toEqual([
      {
        statement: only(more),
        total: { period: { label: period }, base: total },
        difference: { amountMinor: `-${total}`, currency: 'USD' },
        differencePercent: '-50',
      },
    ]);
    const atLeast = { ...usd(total), periodLabel: period, qualifier: 'AT_LEAST' };
    expect((await record(plan.lines.staff, atLeast)).cost?.builtUpDifferences).toHaveLength(1);
  });

  test('have one at most to be relied on for a period, and a correction that does not say leaves it so', async () => {
    const address = plan.lines.travel;
    const first = await record(address, { ...usd('100'), isAuthoritative: true });
    const [{ key } = { key: '' }] = first.cost?.statements ?? [];
    expect(await record(address, { ...usd('200'), isAuthoritative: true })).toMatchObject({
      faults: [{ field: 'isAuthoritative', code: 'TAKEN' }],
    });
    expect(
      await record(address, { ...usd('200'), isAuthoritative: true, periodLabel: 'FY11' }),
    ).toMatchObject({
      __typename: 'CostRecorded',
    });
    const correction = { ...usd('150'), statement: key, version: 1, reason: 'Misread.' };
    const corrected = await record(address, correction);
    const now = corrected.cost?.statements.find((one) => one.key === key);
    expect(now).toMatchObject({ isAuthoritative: true, version: 2 });
    await record(address, { ...correction, version: 2, isAuthoritative: false });
    expect(await record(address, { ...usd('200'), isAuthoritative: true })).toMatchObject({
      __typename: 'CostRecorded',
    });
    await expect(
      api.database.read(
        undefined,
        `UPDATE cost_statement SET is_authoritative = true, period_label = NULL`,
        [],
      ),
    ).rejects.toThrow('cost_statement_one_authoritative');
  });
});

const only = (amountMinor: string) => ({ amount: { amountMinor } });

/** What the edition that is shown says of a line in its first period. */
async function shown(ref: string): Promise<{ total: string; period: string }> {
  const { data } = await api.graphql(
    `query($ref: Ref!) { address(ref: $ref) { cost { totals { period { label } base currency } } } }`,
    { ref },
  );
  const { address } = data as {
    address: { cost: { totals: { period: { label: string }; base: string; currency: string }[] } };
  };
  const [first] = address.cost.totals;
  expect(first?.currency).toBe('USD');
  return { total: first?.base ?? '', period: first?.period.label ?? '' };
}
