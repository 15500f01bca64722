import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { costDesk, usd, violated } from '../../../../tests/world/cost-desk.js';
import { seedPlan } from '../../../../tests/world/plan.js';

let api: Api;
let desk: ReturnType<typeof costDesk>;

beforeAll(async () => {
  api = await startApi();
  desk = costDesk(api, await actorWith(api, 'EDITOR'));
});
afterAll(() => api.close());

describe('publishing a draft of costs', () => {
  test('gives its refs, says in public why and what differs, and freezes it', async () => {
    const plan = await seedPlan(api);
    const key = await desk.begun(plan);
    await desk.change({
      key,
      lines: [{ key: v7(), parent: plan.area, title: 'Training', estimates: [usd('FY12', '500')] }],
      removed: [plan.lines.travel],
    });
    const { edition } = (await desk.publish({ key, version: 2, last: plan.edition })) as {
      edition: { ref: string; number: number };
    };
    expect(edition).toMatchObject({
      number: 2,
      lineCount: 3,
      totals: [
        { currency: 'USD', base: '12000000', period: { label: 'FY11' } },
        { currency: 'USD', base: '13000500', period: { label: 'FY12' } },
      ],
    });
    expect(await desk.read(key)).toMatchObject({ publishedAs: edition.ref });
    expect(await desk.change({ key, version: 2 })).toEqual({
      __typename: 'CostDraftPublished',
      ref: edition.ref,
    });
    expect(await desk.publish({ key, version: 2 })).toEqual({
      __typename: 'CostDraftPublished',
      ref: edition.ref,
    });
    const { data } = await api.graphql(
      `{ address(ref: "${plan.initiative}") { acts { nodes { operation reason changes { field before after } } } } }`,
    );
    expect(data).toMatchObject({
      address: {
        acts: {
          nodes: [
            {
              operation: 'publishCostDraft',
              reason: 'New prices.',
              changes: [
                { field: 'edition', before: plan.edition, after: 'Second edition' },
                { field: 'lineCount', before: '4', after: '4' },
                { field: 'addedLines', before: null, after: '1' },
                { field: 'removedLines', before: null, after: '1' },
                { field: 'total of FY11 in USD minor units', before: '12700050', after: '12000000' },
                { field: 'total of FY12 in USD minor units', before: '13000000', after: '13000500' },
              ],
            },
          ],
        },
      },
    });
    expect(await violated(api)).toEqual([]);
  });

  test('demands a reason, lines, and an estimate in every period', async () => {
    const plan = await seedPlan(api);
    const key = await desk.begun(plan);
    expect(await desk.publish({ key, last: plan.edition, reason: ' ' })).toMatchObject({
      faults: [{ field: 'reason', code: 'EMPTY' }],
    });
    const { staff, travel } = plan.lines;
    await desk.change({
      key,
      lines: [{ key: staff, parent: plan.area, title: 'Staff', estimates: [] }],
      removed: [travel],
    });
    expect(await desk.publish({ key, version: 2, last: plan.edition })).toEqual({
      __typename: 'EditionIncomplete',
      periods: ['FY12'],
    });
    const empty = await desk.begun(plan, { isEmpty: true });
    expect(await desk.publish({ key: empty, last: plan.edition })).toEqual({
      __typename: 'EditionIncomplete',
      periods: [],
    });
  });

  test('of two drafts at the same moment is done once, and the other is told of it', async () => {
    const plan = await seedPlan(api);
    const keys = [await desk.begun(plan), await desk.begun(plan)];
    const both = await Promise.all(keys.map((key) => desk.publish({ key, last: plan.edition })));
    const won = both.find((came) => 'edition' in came) as { edition: { ref: string } };
    expect(both.map(({ __typename: came }) => came ?? 'published').toSorted()).toEqual(
      ['CostEditionRecorded', 'NewerEdition'].toSorted(),
    );
    expect(both).toContainEqual({ __typename: 'NewerEdition', ref: won.edition.ref });
    const other = keys[both.findIndex((came) => !('edition' in came))] ?? '';
    expect(await desk.publish({ key: other, last: won.edition.ref })).toMatchObject({
      edition: { number: 3 },
    });
    expect(await violated(api)).toEqual([]);
  });

  test('of one draft twice at the same moment is done once', async () => {
    const plan = await seedPlan(api);
    const key = await desk.begun(plan);
    const both = await Promise.all([1, 2].map(() => desk.publish({ key, last: plan.edition })));
    expect(both.map(({ __typename: came }) => came).toSorted()).toEqual([
      'CostDraftPublished',
      'CostEditionRecorded',
    ]);
  });

  test('of another version than was read is refused', async () => {
    const plan = await seedPlan(api);
    const key = await desk.begun(plan);
    await desk.change({ key, title: 'Renamed meanwhile' });
    expect(await desk.publish({ key, last: plan.edition })).toMatchObject({
      __typename: 'EditedMeanwhile',
      version: 2,
    });
  });

  test('of sums that cannot be reckoned with is refused', async () => {
    const plan = await seedPlan(api);
    const key = await desk.begun(plan);
    const most = '9223372036854775807';
    await desk.change({ key, lines: [{ key: v7(), title: 'Everything', estimates: [usd('FY11', most)] }] });
    expect(await desk.publish({ key, version: 2, last: plan.edition })).toEqual({
      __typename: 'EditionSumTooLarge',
      most,
    });
  });
});
