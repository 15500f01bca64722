import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorWith, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { costDesk, usd, violated } from '../../../../tests/world/cost-desk.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';

let api: Api;
let editor: Actor;
let other: Actor;
let desk: ReturnType<typeof costDesk>;
let plan: Plan;
let key: string;

beforeAll(async () => {
  api = await startApi();
  editor = await actorWith(api, 'EDITOR');
  other = await actorWith(api, 'EDITOR');
  desk = costDesk(api, editor);
});
afterAll(() => api.close());
beforeEach(async () => {
  plan = await seedPlan(api);
  key = await desk.begun(plan);
});

/** After something was refused the draft is what it was, in its first version. */
async function expectUntouched(): Promise<void> {
  const draft = await desk.read(key);
  expect(draft).toMatchObject({
    version: 1,
    publishedAs: null,
    changes: { added: 0, removed: 0, amounts: 0 },
  });
}

const line = (rest: object) => ({
  key: plan.lines.travel,
  parent: plan.area,
  title: 'Travel',
  estimates: [],
  ...rest,
});
const fy = (label: string, startsOn: string, endsOn: string) => ({ label, startsOn, endsOn });
const changed = (input: object) => desk.change({ key, ...input });
const faultyLine = (code: string, place: string, of: string = plan.lines.travel) => ({
  __typename: 'CostLinesFaulty',
  lineFaults: [{ code, key: of, place }],
});
const faulty = (code: string, field: string) => ({ __typename: 'Faulty', faults: [{ code, field }] });

describe('an edition', () => {
  test('without a line is not published, and the draft is still there', async () => {
    const { staff, travel, rent } = plan.lines;
    expect(await changed({ removed: [staff, travel, rent] })).toMatchObject({ draft: { version: 2 } });
    expect(await desk.publish({ key, version: 2, last: plan.edition })).toEqual({
      __typename: 'EditionIncomplete',
      periods: ['FY11', 'FY12'],
    });
    expect(await desk.read(key)).toMatchObject({ version: 2, publishedAs: null, changes: { removed: 3 } });
  });

  test('of two editors who publish it at once one does, the other is told, and nothing is lost', async () => {
    await changed({ lines: [line({ estimates: [usd('FY11', '1'), usd('FY12', '2')] })] });
    const came = await Promise.all(
      [editor, other].map((by) => desk.publish({ key, version: 2, last: plan.edition }, { by })),
    );
    const { edition } = (came.find((one) => 'edition' in one) ?? {}) as {
      edition?: { ref: string; number: number };
    };
    expect(edition?.number).toBe(2);
    expect(came.filter((one) => !('edition' in one))).toEqual([
      { __typename: 'CostDraftPublished', ref: edition?.ref },
    ]);
    const { data } = await api.graphql(
      `query($ref: Ref!) { address(ref: $ref) { cost { edition { ref } totals { base } } initiative { editions { number } } } }`,
      { ref: plan.lines.travel },
    );
    expect(data).toEqual({
      address: {
        cost: { edition: { ref: edition?.ref }, totals: [{ base: '1' }, { base: '2' }] },
        initiative: { editions: [{ number: 2 }, { number: 1 }] },
      },
    });
    expect(await violated(api)).toEqual([]);
  });

  test('of two drafts that are published at once one is, and the other editor keeps theirs', async () => {
    const second = await desk.begun(plan);
    const came = await Promise.all([
      desk.publish({ key, last: plan.edition }),
      desk.publish({ key: second, last: plan.edition }, { by: other }),
    ]);
    const isPublished = came.map((one) => 'edition' in one);
    expect(isPublished.toSorted()).toEqual([false, true]);
    const { edition } = (came.find((one) => 'edition' in one) ?? {}) as { edition?: { ref: string } };
    expect(came[isPublished.indexOf(false)]).toEqual({ __typename: 'NewerEdition', ref: edition?.ref });
    const left = await desk.read(isPublished[0] === true ? second : key);
    expect(left).toMatchObject({ publishedAs: null, version: 1 });
    expect(left?.lines).toHaveLength(4);
  });
});

describe('a line', () => {
  test('is under one other alone: the second place is refused at its key', async () => {
    const place = v7();
    const lines = [
      { key: place, parent: plan.area, title: 'Elsewhere', estimates: [] },
      line({}),
      line({ parent: place }),
    ];
    expect(await changed({ lines })).toMatchObject(faultyLine('DUPLICATE_KEY', 'key'));
    await expectUntouched();
  });

  test('is not under itself, nor under what is not there', async () => {
    expect(await changed({ lines: [line({ parent: plan.lines.travel })] })).toMatchObject(
      faultyLine('CYCLE', 'parent'),
    );
    expect(await changed({ lines: [line({ parent: v7() })] })).toMatchObject(
      faultyLine('UNKNOWN_PARENT', 'parent'),
    );
    await expectUntouched();
  });

  test('has no low above its high, and no base outside of them', async () => {
    for (const [low, base, high] of [
      ['900', '500', '100'],
      ['100', '900', '500'],
    ] as const)
      expect(await changed({ lines: [line({ estimates: [usd('FY11', base, [low, high])] })] })).toMatchObject(
        faultyLine('RANGE_REVERSED', 'USD FY11'),
      );
    const half = { ...usd('FY11', '5'), low: '1' };
    expect(await changed({ lines: [line({ estimates: [half] })] })).toMatchObject(
      faultyLine('RANGE_INCOMPLETE', 'USD FY11'),
    );
    await expectUntouched();
  });

  test.each(['DEM', 'FRF', 'ZWD', 'XXQ'])(
    'costs nothing in %s, which is no currency, or none any more',
    async (code) => {
      const estimates = [{ period: 'FY11', currency: code, base: '1' }];
      expect(await changed({ lines: [line({ estimates })] })).toMatchObject(
        faultyLine('UNKNOWN_CURRENCY', code),
      );
      await expectUntouched();
    },
  );
});

describe('a period', () => {
  const periods = (...given: object[]) => changed({ periods: given });

  test('does not end before it begins', async () => {
    expect(await periods(fy('FY11', '2011-06-30', '2010-07-01'))).toMatchObject(
      faulty('PERIOD_REVERSED', 'periods.0.endsOn'),
    );
    await expectUntouched();
  });

  test('has a label of its own', async () => {
    const [first, second] = [fy('FY11', '2010-07-01', '2011-06-30'), fy('FY11', '2011-07-01', '2012-06-30')];
    expect(await periods(first, second)).toMatchObject(faulty('TAKEN', 'periods.1.label'));
    await expectUntouched();
  });

  test('shares no day with another: a sum over both would count it twice', async () => {
    const [first, second] = [fy('FY11', '2010-07-01', '2011-06-30'), fy('FY12', '2011-06-30', '2012-06-29')];
    expect(await periods(first, second)).toMatchObject(faulty('TAKEN', 'periods.1.endsOn'));
    expect(await periods(first, fy('H1', '2010-07-01', '2010-12-31'))).toMatchObject(
      faulty('TAKEN', 'periods.1.endsOn'),
    );
    await expectUntouched();
  });
});

describe('how a line was estimated', () => {
  const basis = (input: object) => desk.basis({ key, version: 1, line: plan.lines.travel, ...input });
  const calculated = (rest: object) =>
    basis({ calculations: [{ period: 'FY11', currency: 'USD', ...rest }] });
  const fieldsOf = (came: Record<string, unknown>) =>
    (came['faults'] as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);

  test('has no rate without what it is a rate of, and none without how many', async () => {
    expect(fieldsOf(await calculated({ quantity: '2', rate: '100' }))).toEqual(['0.unit EMPTY']);
    expect(fieldsOf(await calculated({ unit: 'post', rate: '100' }))).toEqual(['0.quantity EMPTY']);
    await expectUntouched();
  });

  test('has no low rate above the high one', async () => {
    const reversed = { quantity: '2', unit: 'post', rateLow: '300', rate: '200', rateHigh: '100' };
    expect(fieldsOf(await calculated(reversed))).toEqual(['0.rateLow TOO_LARGE', '0.rateHigh TOO_SMALL']);
    await expectUntouched();
  });

  test('takes assumptions of 10,000 characters, and not of one more', async () => {
    expect(fieldsOf(await basis({ assumptions: 'x'.repeat(10_001) }))).toEqual(['assumptions TOO_LONG']);
    await expectUntouched();
    expect(await basis({ assumptions: 'x'.repeat(10_000) })).toMatchObject({ draft: { version: 2 } });
  });

  test('of two editors who say it of one version at once, the second is told what is there', async () => {
    const came = await Promise.all(
      [editor, other].map((by, index) =>
        desk.basis({ key, version: 1, line: plan.lines.travel, assumptions: `By ${index}` }, { by }),
      ),
    );
    expect(came.map(({ __typename: name }) => name).toSorted()).toEqual([
      'CostDraftRecorded',
      'EditedMeanwhile',
    ]);
    expect((await desk.read(key))?.version).toBe(2);
  });
});
