import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { costDesk, usd, violated } from '../../../../tests/world/cost-desk.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';
import { withClient } from '../../../../tests/world/postgres.js';

let api: Api;
let desk: ReturnType<typeof costDesk>;
let editor: Actor;

beforeAll(async () => {
  api = await startApi();
  editor = await actorWith(api, 'EDITOR');
  desk = costDesk(api, editor);
});
afterAll(() => api.close());

const basisQuery = `query($ref: Ref!) { address(ref: $ref) { cost {
  basis { method confidence sourcing recurrence assumptions source { title url } }
  estimates { period { label } base note calculation { quantity unit rateLow rate rateHigh product difference } } } } }`;

const costOf = async (ref: string) => {
  const { data, errors } = await api.graphql(basisQuery, { ref });
  expect(errors).toEqual([]);
  return (data['address'] as { cost: unknown }).cost;
};

const travels = {
  method: 'ANALOGY',
  confidence: 'LOW',
  sourcing: 'CONTRACTED',
  recurrence: 'RECURRING',
  assumptions: 'As many journeys as in the year before.',
  source: 'Accounts of the year before',
  sourceUrl: 'https://example.org/accounts',
  calculations: [
    {
      period: 'FY11',
      currency: 'USD',
      quantity: '2.5',
      unit: 'journey',
      rateLow: '1',
      rate: '280019',
      rateHigh: '280020',
      note: 'Half a journey by train.',
    },
  ],
};

async function told(): Promise<{ plan: Plan; key: string }> {
  const plan = await seedPlan(api);
  const key = await desk.begun(plan);
  const answer = await desk.basis({ key, version: 1, line: plan.lines.travel, ...travels });
  expect(answer).toMatchObject({ __typename: 'CostDraftRecorded', draft: { version: 2 } });
  return { plan, key };
}

describe('how a line was estimated', () => {
  test('is published with the edition, and what quantity and rate do not explain is shown to the cent', async () => {
    const { plan, key } = await told();
    expect((await desk.read(key))?.changes).toMatchObject({
      amounts: 0,
      lines: { nodes: [{ key: plan.lines.travel }] },
    });
    await desk.publish({ key, version: 2, last: plan.edition });
    expect(await costOf(plan.lines.travel)).toEqual({
      basis: {
        method: 'ANALOGY',
        confidence: 'LOW',
        sourcing: 'CONTRACTED',
        recurrence: 'RECURRING',
        assumptions: 'As many journeys as in the year before.',
        source: { title: 'Accounts of the year before', url: 'https://example.org/accounts' },
      },
      estimates: [
        {
          period: { label: 'FY11' },
          base: '700050',
          note: 'Half a journey by train.',
          // 2.5 x 2,800.19 is 7,000.475: half a cent is rounded up.
          calculation: {
            quantity: '2.5',
            unit: 'journey',
            rateLow: '1',
            rate: '280019',
            rateHigh: '280020',
            product: '700048',
            difference: '2',
          },
        },
      ],
    });
    expect(await costOf(plan.lines.staff)).toMatchObject({
      basis: null,
      estimates: [{ calculation: null, note: null }, {}],
    });
    expect(await violated(api)).toEqual([]);
  });

  test('stays where the sheet writes the amounts of the line anew, and where a period is called otherwise', async () => {
    const { plan, key } = await told();
    await desk.change({
      key,
      version: 2,
      lines: [
        { key: plan.lines.travel, parent: plan.area, title: 'Journeys', estimates: [usd('FY11', '700051')] },
      ],
    });
    await desk.change({
      key,
      version: 3,
      periods: [
        { label: '2010-11', was: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' },
        { label: 'FY12', startsOn: '2011-07-01', endsOn: '2012-06-30' },
      ],
    });
    await desk.publish({ key, version: 4, last: plan.edition });
    expect(await costOf(plan.lines.travel)).toMatchObject({
      basis: { method: 'ANALOGY' },
      estimates: [{ period: { label: '2010-11' }, calculation: { quantity: '2.5', difference: '3' } }],
    });
  });

  test('is begun with in the next draft, and what is left out is told no longer', async () => {
    const { plan, key } = await told();
    const { edition } = (await desk.publish({ key, version: 2, last: plan.edition })) as {
      edition: { ref: string };
    };
    const next = await desk.begun(plan);
    expect((await desk.read(next))?.changes).toMatchObject({ lines: { nodes: [] } });
    await desk.basis({ key: next, version: 1, line: plan.lines.travel, method: 'EXPERT_OPINION' });
    await desk.publish({ key: next, version: 2, last: edition.ref });
    expect(await costOf(plan.lines.travel)).toMatchObject({
      basis: { method: 'EXPERT_OPINION', assumptions: null, source: null },
      estimates: [{ calculation: null, note: null }],
    });
  });

  test('is refused in what does not stand, at its field, and nothing of it is kept', async () => {
    const { plan, key } = await told();
    const faults = async (input: object) =>
      ((await desk.basis({ key, version: 2, line: plan.lines.travel, ...input })) as { faults?: unknown })
        .faults;
    const usd11 = { period: 'FY11', currency: 'USD' };
    expect(await faults({ assumptions: 'a'.repeat(10_001) })).toEqual([
      { field: 'assumptions', code: 'TOO_LONG' },
    ]);
    expect(await faults({ calculations: [{ ...usd11, quantity: '1', rate: '5' }] })).toEqual([
      { field: '0.unit', code: 'EMPTY' },
    ]);
    const reversed = { ...usd11, quantity: '1', unit: 'post', rateLow: '6', rate: '5', rateHigh: '7' };
    expect(await faults({ calculations: [reversed] })).toEqual([{ field: '0.rateLow', code: 'TOO_LARGE' }]);
    expect(await faults({ calculations: [{ ...usd11, period: 'FY12', note: 'None' }] })).toEqual([
      { field: '0.period', code: 'UNKNOWN' },
    ]);
    expect(await faults({ line: 'C-999999' })).toEqual([{ field: 'line', code: 'UNKNOWN' }]);
    expect(await desk.basis({ key, version: 1, line: plan.lines.travel })).toMatchObject({
      __typename: 'EditedMeanwhile',
      version: 2,
    });
    expect((await desk.read(key))?.version).toBe(2);
  });

  test('never changes in a published edition, whoever tries', async () => {
    const { plan, key } = await told();
    await desk.publish({ key, version: 2, last: plan.edition });
    for (const change of [
      `UPDATE estimate SET quantity = 3 WHERE quantity = 2.5`,
      `UPDATE edition_line SET method = 'PARAMETRIC' WHERE method = 'ANALOGY'`,
    ])
      await withClient(api.fresh.ownerUrl, async (client) => {
        await expect(client.query(change)).rejects.toThrow('a published edition never changes');
      });
    expect(await desk.basis({ key, version: 3, line: plan.lines.travel })).toMatchObject({
      __typename: 'CostDraftPublished',
    });
  });

  test('stops what was to be published at its time: it is read anew', async () => {
    const { plan, key } = await told();
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(
        `INSERT INTO edition_schedule (edition_id, account_id, act_id, version, reason, publish_at)
         SELECT a.id, (SELECT id FROM account LIMIT 1), gen_random_uuid(), 2, 'New prices.', now() + interval '1 day'
         FROM address a WHERE a.draft_key = $1`,
        [key],
      ),
    );
    await desk.basis({ key, version: 2, line: plan.lines.travel, method: 'PARAMETRIC' });
    const [row] = await api.database.read<{ stopped: string }>(
      undefined,
      'SELECT stopped FROM edition_schedule s JOIN address a ON a.id = s.edition_id WHERE a.draft_key = $1',
      [key],
    );
    expect(row?.stopped).toBe('DRAFT_CHANGED');
  });

  test('is known to nobody but editors before it is published', async () => {
    const { plan, key } = await told();
    const answer = await desk.basis(
      { key, version: 2, line: plan.lines.travel },
      { by: await actorWith(api, 'PARTICIPANT') },
    );
    expect(answer).toEqual({ __typename: 'CostDraftNotFound', key });
    expect(await costOf(plan.lines.travel)).toMatchObject({
      basis: null,
      estimates: [{ calculation: null }],
    });
  });
});
