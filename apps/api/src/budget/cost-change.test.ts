import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { costDesk, instantAfter, usd } from '../../../../tests/world/cost-desk.js';
import { seedPlan } from '../../../../tests/world/plan.js';

let api: Api;
let desk: ReturnType<typeof costDesk>;
let editor: Actor;

beforeAll(async () => {
  api = await startApi();
  editor = await actorWith(api, 'EDITOR');
  desk = costDesk(api, editor);
});
afterAll(() => api.close());

const saved = { __typename: 'CostDraftRecorded' };

/** A draft in which travel costs more and rent is left out. */
async function changedDraft() {
  const plan = await seedPlan(api);
  const key = await desk.begun(plan);
  await desk.change({
    key,
    lines: [
      { key: plan.lines.travel, parent: plan.area, title: 'Travel', estimates: [usd('FY11', '800000')] },
    ],
    removed: [plan.lines.rent],
  });
  return { plan, key };
}

const comparison = `query($from: Ref!, $to: Ref!) { comparison(from: $from, to: $to) {
  to { priceLevel { series index } } change { lines { nodes { title reasons { edition reason } } } } } }`;

describe('why a draft changes a line', () => {
  test('is read with the changes before, and beside the edition after it is published, also of a line that is left out', async () => {
    const { plan, key } = await changedDraft();
    const reasons = { [plan.lines.travel]: 'Two more journeys.', [plan.lines.rent]: 'Nobody needs\na room.' };
    let version = 2;
    for (const [line, reason] of Object.entries(reasons))
      expect(await desk.explain({ key, version: version++, line, reason: ` ${reason} ` })).toMatchObject(
        saved,
      );
    expect((await desk.read(key))?.changes).toMatchObject({
      lines: {
        nodes: [
          { key: plan.lines.travel, reason: 'Two more journeys.' },
          { key: plan.lines.rent, reason: 'Nobody needs\na room.' },
        ],
      },
    });
    const { edition } = (await desk.publish({ key, version, last: plan.edition })) as {
      edition: { ref: string };
    };
    const { data } = await api.graphql(comparison, { from: plan.edition, to: edition.ref });
    expect(data).toMatchObject({
      comparison: {
        change: {
          lines: {
            nodes: [
              { title: 'Travel', reasons: [{ edition: edition.ref, reason: 'Two more journeys.' }] },
              { title: 'Rent', reasons: [{ edition: edition.ref, reason: 'Nobody needs\na room.' }] },
            ],
          },
        },
      },
    });
  });

  test('is said anew, and taken back by saying nothing', async () => {
    const { plan, key } = await changedDraft();
    const line = plan.lines.travel;
    const reasonNow = async () =>
      ((await desk.read(key))?.changes as { lines: { nodes: { reason: string | null }[] } }).lines.nodes[0]
        ?.reason;
    await desk.explain({ key, version: 2, line, reason: 'One.' });
    await desk.explain({ key, version: 3, line, reason: 'Another.' });
    expect(await reasonNow()).toBe('Another.');
    await desk.explain({ key, version: 4, line, reason: '  ' });
    expect(await reasonNow()).toBeNull();
  });

  test('is refused at its field where it is too long, or of a line that neither edition has', async () => {
    const { plan, key } = await changedDraft();
    const other = await seedPlan(api, { title: 'Another plan' });
    const faulty = (faults: object[]) => ({ __typename: 'Faulty', faults });
    expect(
      await desk.explain({ key, version: 2, line: plan.lines.travel, reason: 'x'.repeat(2_001) }),
    ).toMatchObject(faulty([{ field: 'reason', code: 'TOO_LONG' }]));
    expect(await desk.explain({ key, version: 2, line: other.lines.travel, reason: 'No.' })).toMatchObject(
      faulty([{ field: 'line', code: 'UNKNOWN' }]),
    );
  });

  test('two editors do not write over each other unseen, and a time that was chosen is taken back', async () => {
    const { plan, key } = await changedDraft();
    const publishAt = await instantAfter(api, '1 day');
    await desk.schedule({ key, version: 2, last: plan.edition, publishAt });
    await desk.explain({ key, version: 2, line: plan.lines.travel, reason: 'Mine.' });
    expect(await desk.explain({ key, version: 2, line: plan.lines.travel, reason: 'Theirs.' })).toMatchObject(
      {
        __typename: 'EditedMeanwhile',
        version: 3,
      },
    );
    expect((await desk.read(key))?.schedule?.stopped).toBe('DRAFT_CHANGED');
  });
});

describe('the prices that a draft is reckoned at', () => {
  test('are told, published with the edition, and kept by the draft that begins with it', async () => {
    const { plan, key } = await changedDraft();
    const prices = { series: 'Consumer prices, 2009 = 100', index: '101.5' };
    expect(await desk.reckonAt({ key, version: 2, ...prices })).toMatchObject(saved);
    const { edition } = (await desk.publish({ key, version: 3, last: plan.edition })) as {
      edition: { ref: string };
    };
    const { data } = await api.graphql(comparison, { from: plan.edition, to: edition.ref });
    expect(data).toMatchObject({ comparison: { to: { priceLevel: prices } } });
    const next = await desk.begun(plan);
    expect((await desk.read(next))?.priceLevel).toEqual(prices);
    await desk.reckonAt({ key: next, version: 1 });
    expect((await desk.read(next))?.priceLevel).toBeNull();
  });

  test.each([
    [{ series: 'Consumer prices' }, { field: 'index', code: 'EMPTY' }],
    [{ index: '100' }, { field: 'series', code: 'EMPTY' }],
    [
      { series: 'A', index: '0' },
      { field: 'index', code: 'TOO_SMALL' },
    ],
    [
      { series: 'A', index: '-1' },
      { field: 'index', code: 'TOO_SMALL' },
    ],
    [
      { series: 'A', index: '1234567890' },
      { field: 'index', code: 'TOO_LARGE' },
    ],
    [
      { series: 'x'.repeat(201), index: '1' },
      { field: 'series', code: 'TOO_LONG' },
    ],
  ])('%j are refused at their field', async (prices, fault) => {
    const { key } = await changedDraft();
    expect(await desk.reckonAt({ key, version: 2, ...prices })).toMatchObject({
      __typename: 'Faulty',
      faults: [fault],
    });
  });

  test.each([
    ['an index without its series', `UPDATE edition SET price_index = 1`],
    ['an index of nothing', `UPDATE edition SET price_series = 'A', price_index = 0`],
    [
      'an empty reason',
      `INSERT INTO edition_change SELECT edition_id, line_id, '' FROM edition_line LIMIT 1`,
    ],
  ])('the database refuses %s', async (_, statement) => {
    const { key } = await changedDraft();
    const refused = api.database.transaction(async (rows) => {
      await rows.query('SELECT 1 FROM address WHERE draft_key = $1', [key]);
      await rows.query(`${statement}${statement.startsWith('UPDATE') ? ' WHERE published_at IS NULL' : ''}`);
    });
    await expect(refused).rejects.toThrow(
      /edition_(prices_are_whole|price_index_positive|change_reason_within_limit)/,
    );
  });
});
