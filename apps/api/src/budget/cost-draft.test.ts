import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { costDesk, usd, violated } from '../../../../tests/world/cost-desk.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';

let api: Api;
let editor: Actor;
let desk: ReturnType<typeof costDesk>;

beforeAll(async () => {
  api = await startApi();
  editor = await actorWith(api, 'EDITOR');
  desk = costDesk(api, editor);
});
afterAll(() => api.close());

/** What is told of a draft with two new lines, one that is left out, and one that was moved, renamed and changed by a cent. */
const differences = ({ plan, training, room }: { plan: Plan; training: string; room: string }) => ({
  added: 2,
  removed: 1,
  moved: 1,
  renamed: 1,
  amounts: 1,
  totals: [
    { period: 'FY11', currency: 'USD', before: '12700050', after: '12700051' },
    { period: 'FY12', currency: 'USD', before: '13000000', after: '13001200' },
  ],
  lines: {
    nodes: [
      { key: training, isAdded: true, texts: [{ text: 'PLACE', before: null, after: 'Operations' }] },
      {
        key: plan.lines.travel,
        isAdded: false,
        isRemoved: false,
        texts: [
          { text: 'TITLE', before: 'Travel', after: 'Journeys' },
          { text: 'PLACE', before: 'Operations', after: 'Training and drills' },
        ],
        estimates: [{ period: 'FY11', baseBefore: '700050', baseAfter: '700051' }],
      },
      {
        key: room,
        isAdded: true,
        estimates: [{ period: 'FY12', hadBefore: false, lowAfter: '600', highAfter: '800' }],
      },
      {
        key: plan.lines.rent,
        isRemoved: true,
        estimates: [{ period: 'FY11', hadBefore: true, hasAfter: false }],
      },
    ],
  },
});

describe('a draft of costs', () => {
  test('begins with the lines of the edition published last, which keep their addresses', async () => {
    const plan = await seedPlan(api);
    const { staff, travel, rent } = plan.lines;
    const draft = await desk.read(await desk.begun(plan));
    expect(draft).toMatchObject({
      title: 'Second edition',
      version: 1,
      publishedAs: null,
      last: { ref: plan.edition },
      periods: [{ label: 'FY11' }, { label: 'FY12' }],
      changes: { added: 0, removed: 0, moved: 0, renamed: 0, amounts: 0, lines: { nodes: [] } },
    });
    expect(draft?.lines.map(({ key, parent, isArea }) => [key, parent, isArea])).toEqual([
      [plan.area, null, true],
      [staff, plan.area, false],
      [travel, plan.area, false],
      [rent, plan.area, false],
    ]);
    expect(draft?.lines[3]?.estimates).toEqual([
      { period: 'FY11', currency: 'USD', low: null, base: null, high: null },
    ]);
  });

  test('or with the headings of the areas alone', async () => {
    const plan = await seedPlan(api);
    const draft = await desk.read(await desk.begun(plan, { isEmpty: true }));
    expect(draft).toMatchObject({ periods: [], lines: [{ key: plan.area, isArea: true, estimates: [] }] });
  });

  test('is told to editors of its initiative and administrators, and to nobody else in any way', async () => {
    const plan = await seedPlan(api);
    const other = await seedPlan(api);
    const key = await desk.begun(plan);
    const seeing = [await actorWith(api, 'ADMINISTRATOR'), await actorWith(api, 'EDITOR', plan.initiative)];
    for (const by of seeing) expect((await desk.read(key, by))?.version).toBe(1);
    const strangers: Actor[] = [
      visitorActor(),
      await actorWith(api, 'PARTICIPANT'),
      await actorWith(api, 'REPRESENTATIVE'),
      await actorWith(api, 'MODERATOR'),
      await actorWith(api, 'TREASURER'),
      await actorWith(api, 'AUDITOR'),
      await actorWith(api, 'EDITOR', other.initiative),
    ];
    for (const by of strangers) {
      expect(await desk.read(key, by)).toBeNull();
      const list = await api.graphql(
        `{ costDrafts(initiative: "${plan.initiative}") { key } }`,
        {},
        by.token,
      );
      expect(list.data).toEqual({ costDrafts: [] });
      expect(await desk.start({ initiative: plan.initiative }, { by })).toMatchObject({
        __typename: 'Forbidden',
      });
      expect(await desk.change({ key }, { by })).toEqual({ __typename: 'CostDraftNotFound', key });
      expect(await desk.publish({ key, last: plan.edition }, { by })).toEqual({
        __typename: 'CostDraftNotFound',
        key,
      });
    }
    const nowhere = v7();
    expect(await desk.change({ key: nowhere })).toEqual({ __typename: 'CostDraftNotFound', key: nowhere });
    const acts = await api.graphql(`{ address(ref: "${plan.initiative}") { acts { nodes { operation } } } }`);
    expect(JSON.stringify(acts.data)).not.toContain('CostDraft');
  });

  test('takes new, moved, renamed and removed lines and other amounts in one act, and tells how it differs', async () => {
    const plan = await seedPlan(api);
    const { staff, travel, rent } = plan.lines;
    const key = await desk.begun(plan);
    const [training, room] = [v7(), v7()];
    const changed = await desk.change({
      key,
      title: 'With training',
      lines: [
        {
          key: training,
          parent: plan.area,
          title: ' Training\n and drills ',
          estimates: [usd('FY12', '500')],
        },
        {
          key: room,
          parent: training,
          title: 'Room',
          code: '7',
          estimates: [usd('FY12', '700', ['600', '800'])],
        },
        { key: travel, parent: training, title: 'Journeys', estimates: [usd('FY11', '700051')] },
      ],
      removed: [rent],
      order: [plan.area, training, travel, room, staff],
    });
    expect(changed).toEqual({ __typename: 'CostDraftRecorded', draft: { key, version: 2 } });
    const draft = await desk.read(key);
    expect(draft?.lines.map((line) => [line.key, line.parent, line.title])).toEqual([
      [plan.area, null, 'Operations'],
      [training, plan.area, 'Training and drills'],
      [travel, training, 'Journeys'],
      [room, training, 'Room'],
      [staff, plan.area, 'Staff'],
    ]);
    expect(draft?.changes).toMatchObject(differences({ plan, training, room }));
    expect(await violated(api)).toEqual([]);
  });

  test('of two editors who change the same version the second is told what is there now, and nothing of theirs is done', async () => {
    const plan = await seedPlan(api);
    const { staff, travel } = plan.lines;
    const key = await desk.begun(plan);
    const put = (line: string, title: string) => ({
      lines: [{ key: line, parent: plan.area, title, estimates: [] }],
    });
    await desk.change({ key, ...put(staff, 'People') });
    expect(await desk.change({ key, ...put(staff, 'Crew') })).toEqual({
      __typename: 'EditedMeanwhile',
      version: 2,
      now: [
        { field: 'title', value: 'Second edition' },
        { field: `${staff} title`, value: 'People' },
        { field: `${staff} code`, value: null },
        { field: `${staff} objectClass`, value: null },
        { field: `${staff} parent`, value: plan.area },
      ],
    });
    const both = await Promise.all(
      ['Journeys', 'Trips'].map((title) => desk.change({ key, version: 2, ...put(travel, title) })),
    );
    expect(both.map(({ __typename: came }) => came).toSorted()).toEqual([
      'CostDraftRecorded',
      'EditedMeanwhile',
    ]);
    expect((await desk.read(key))?.version).toBe(3);
  });

  test('names each fault at its line and its place, and then takes nothing', async () => {
    const plan = await seedPlan(api);
    const { staff, travel, rent } = plan.lines;
    const key = await desk.begun(plan);
    const fresh = v7();
    const line = (of: string, rest: object) => ({
      key: of,
      parent: plan.area,
      title: 'A line',
      estimates: [],
      ...rest,
    });
    const came = await desk.change({
      key,
      lines: [
        line(fresh, { title: '\u200b', code: 'x'.repeat(101), objectClass: 'a\u202eb' }),
        line(staff, {
          estimates: [usd('FY11', '5', ['6', '7']), usd('FY13', '1'), usd('FY12', '9'), usd('FY12', '9')],
        }),
        line(travel, {
          parent: 'C-999',
          estimates: [{ ...usd('FY11', '1'), currency: 'ABC' }, usd('FY12', null, ['1', '2'])],
        }),
        line(plan.area, { parent: null, title: 'Renamed' }),
      ],
    });
    expect(came).toEqual({
      __typename: 'CostLinesFaulty',
      count: 10,
      lineFaults: [
        { code: 'TOO_LONG', key: fresh, place: 'code' },
        { code: 'UNSAFE_CHARACTERS', key: fresh, place: 'objectClass' },
        { code: 'BLANK_TITLE', key: fresh, place: 'title' },
        { code: 'RANGE_REVERSED', key: staff, place: 'USD FY11' },
        { code: 'UNKNOWN_PERIOD', key: staff, place: 'FY13' },
        { code: 'DUPLICATE_ESTIMATE', key: staff, place: 'USD FY12' },
        { code: 'UNKNOWN_CURRENCY', key: travel, place: 'ABC' },
        { code: 'RANGE_INCOMPLETE', key: travel, place: 'USD FY12' },
        { code: 'AREA_CHANGED', key: plan.area, place: 'title' },
        { code: 'UNKNOWN_PARENT', key: travel, place: 'parent' },
      ],
    });
    const misplaced = [
      [{ removed: [plan.area] }, 'UNKNOWN_PARENT'],
      [{ lines: [line(staff, { parent: travel }), line(travel, { parent: staff })] }, 'CYCLE'],
      [{ lines: [line(rent, {})], removed: [rent] }, 'DUPLICATE_KEY'],
      [{ lines: [line('C-9999', {})] }, 'UNKNOWN_KEY'],
      [{ lines: [line((await seedPlan(api)).lines.staff, {})] }, 'UNKNOWN_KEY'],
      [{ lines: [line(key, {})] }, 'UNKNOWN_KEY'],
    ] as const;
    for (const [input, code] of misplaced)
      expect(await desk.change({ key, ...input })).toMatchObject({
        lineFaults: expect.arrayContaining([expect.objectContaining({ code })]) as unknown,
      });
    expect(await desk.change({ key, order: [staff, plan.area] })).toMatchObject({
      faults: [{ field: 'order', code: 'UNKNOWN' }],
    });
    expect(await desk.read(key)).toMatchObject({ version: 1, changes: { lines: { nodes: [] } } });
  });

  test('keeps estimates with their period when that is called otherwise, and drops those of one that goes', async () => {
    const plan = await seedPlan(api);
    const key = await desk.begun(plan);
    const period = (label: string, year: number) => ({
      label,
      startsOn: `${year}-01-01`,
      endsOn: `${year}-12-31`,
    });
    await desk.change({ key, periods: [period('2013', 2013), { ...period('2012', 2012), was: 'FY12' }] });
    const draft = await desk.read(key);
    expect(draft?.periods).toEqual([{ label: '2012' }, { label: '2013' }]);
    expect(draft?.lines.flatMap(({ estimates }) => estimates)).toEqual([
      { period: '2012', currency: 'USD', low: '10000000', base: '13000000', high: '15000000' },
    ]);
    expect(
      await desk.change({ key, version: 2, periods: [period('A', 2013), period('A', 2014)] }),
    ).toMatchObject({
      faults: [{ field: 'periods.1.label', code: 'TAKEN' }],
    });
    expect(
      await desk.change({ key, version: 2, periods: [{ ...period('A', 2013), endsOn: '2012-12-31' }] }),
    ).toMatchObject({
      faults: [{ field: 'periods.0.endsOn', code: 'PERIOD_REVERSED' }],
    });
  });

  test('gives a line back its address that was left out and comes again', async () => {
    const plan = await seedPlan(api);
    const key = await desk.begun(plan);
    const fresh = v7();
    const put = (of: string) => ({ lines: [{ key: of, parent: plan.area, title: 'Back', estimates: [] }] });
    await desk.change({ key, ...put(fresh) });
    await desk.change({ key, version: 2, removed: [fresh, plan.lines.rent] });
    await desk.change({ key, version: 3, ...put(fresh) });
    await desk.change({ key, version: 4, ...put(plan.lines.rent) });
    expect((await desk.read(key))?.lines.map((line) => line.key)).toEqual([
      plan.area,
      plan.lines.staff,
      plan.lines.travel,
      fresh,
      plan.lines.rent,
    ]);
    expect(await violated(api)).toEqual([]);
  });

  test('of 5,000 new lines is taken in one act', async () => {
    const plan = await seedPlan(api);
    const key = await desk.begun(plan);
    const lines = Array.from({ length: 5_000 }, (_, index) => ({
      key: v7(),
      parent: plan.area,
      title: `Line ${index}`,
      estimates: [usd('FY11', String(index)), usd('FY12', '1')],
    }));
    const variables = { act: { id: v7() }, input: { key, version: 1, lines, removed: [] } };
    const answer = await api.graphql(
      `mutation($act: ActInput!, $input: CostDraftChangesInput!) { changeCostDraft(act: $act, input: $input) { __typename } }`,
      variables,
      editor.token,
    );
    expect(answer.data).toEqual({ changeCostDraft: { __typename: 'CostDraftRecorded' } });
    expect((await desk.read(key))?.changes).toMatchObject({
      added: 5_000,
      totals: [{ after: String(12_700_050 + (4_999 * 5_000) / 2) }, { after: '13005000' }],
    });
  });
});
