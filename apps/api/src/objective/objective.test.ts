import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../tests/world/actors.js';
import { startApi, type Answer, type Api } from '../../../../tests/world/api.js';
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

const refused = `__typename ... on Faulty { faults { field code limit } } ... on Forbidden { permission } ... on NotFound { ref }`;

async function record(actor: Actor, changes: Record<string, unknown> = {}, id = v7()): Promise<Answer> {
  const input = {
    indicator: plan.indicator,
    value: '67',
    measuredOn: '2010-09-30',
    source: 'A call to each registry.',
    ...changes,
  };
  return api.graphql(
    `mutation($act: ActInput!, $input: MeasurementInput!) { recordMeasurement(act: $act, input: $input) { ${refused}
      ... on MeasurementRecorded { indicator { ref status latest { value measuredOn note recordedBy } } } } }`,
    { act: { id, visitor: actor.visitor }, input },
    actor.token,
  );
}

async function link(actor: Actor, changes: Record<string, unknown> = {}): Promise<Answer> {
  const input = { line: plan.lines.staff, objective: plan.objective, weight: '0.6', ...changes };
  return api.graphql(
    `mutation($act: ActInput!, $input: ContributionInput!) { recordContribution(act: $act, input: $input) { ${refused}
      ... on WeightsExceedWhole { ref left } ... on ContributionRecorded { objective { ref contributions { weight line { ref } } } } } }`,
    { act: { id: v7(), visitor: actor.visitor }, input },
    actor.token,
  );
}

describe('recording a measurement', () => {
  test('is not for visitors, participants, or an editor of another initiative', async () => {
    const strangers = [
      visitorActor(),
      await actorWith(api, 'PARTICIPANT'),
      await actorWith(api, 'REPRESENTATIVE'),
      await actorWith(api, 'EDITOR', elsewhere.initiative),
    ];
    for (const stranger of strangers)
      expect((await record(stranger)).data).toEqual({
        recordMeasurement: { __typename: 'Forbidden', permission: 'RECORD_MEASUREMENT' },
      });
  });

  test.each(['N/A', '1,5', '1e3', 'yes', ''])('refuses %j as a value, at the value', async (value) => {
    const answer = await record(editor, { value });
    expect(answer.errors[0]?.message).toContain('input.value');
    expect(answer.errors[0]?.message).toContain('digits with a point');
  });

  test('refuses a day that has come nowhere, a day that is none, and no source', async () => {
    expect((await record(editor, { measuredOn: '9999-01-01' })).data).toMatchObject({
      recordMeasurement: { faults: [{ field: 'measuredOn', code: 'IN_FUTURE' }] },
    });
    expect((await record(editor, { measuredOn: '2011-02-29' })).errors[0]?.message).toContain(
      'input.measuredOn',
    );
    expect((await record(editor, { source: '  ' })).data).toMatchObject({
      recordMeasurement: { faults: [{ field: 'source', code: 'EMPTY' }] },
    });
  });

  test('refuses an address that is no indicator', async () => {
    expect((await record(editor, { indicator: plan.objective })).data).toMatchObject({
      recordMeasurement: { faults: [{ field: 'indicator', code: 'WRONG_KIND' }] },
    });
  });

  test('shows against the target of its period; a correction of the same day counts', async () => {
    expect((await record(editor)).data).toMatchObject({
      recordMeasurement: {
        indicator: {
          status: 'NOT_REACHED',
          latest: { value: '67', measuredOn: '2010-09-30', recordedBy: 'A editor' },
        },
      },
    });
    expect((await record(editor, { value: '100.0', note: 'Counted again.' })).data).toMatchObject({
      recordMeasurement: {
        indicator: { status: 'REACHED', latest: { value: '100', note: 'Counted again.' } },
      },
    });
    expect((await record(editor, { measuredOn: '2012-01-01' })).data).toMatchObject({
      recordMeasurement: { indicator: { status: 'NO_TARGET' } },
    });
  });

  test('counts every measurement, and is no more on the record than its indicator', async () => {
    const { initiative, indicator } = await seedPlan(api);
    const actor = await actorWith(api, 'EDITOR', initiative);
    const asked = `query($ref: Ref!) { indicator(ref: $ref) { measurementCount latest { standing } } }`;
    await record(actor, { indicator });
    expect((await api.graphql(asked, { ref: indicator })).data).toEqual({
      indicator: { measurementCount: 1, latest: { standing: 'RECORD' } },
    });
    await asOwner(`UPDATE address SET standing = 'ILLUSTRATIVE' WHERE ref = '${indicator}'`);
    await record(actor, { indicator });
    expect((await api.graphql(asked, { ref: indicator })).data).toEqual({
      indicator: { measurementCount: 2, latest: { standing: 'ILLUSTRATIVE' } },
    });
  });

  test('of an older day does not become the latest', async () => {
    await record(editor, { measuredOn: '2012-06-01', value: '90' });
    expect((await record(editor, { measuredOn: '2009-01-01', value: '9' })).data).toMatchObject({
      recordMeasurement: { indicator: { latest: { value: '90' } } },
    });
  });
});

test.each([
  [true, '100', '100', 'REACHED'],
  [true, '99.9', '100', 'NOT_REACHED'],
  [true, '100.1', '100', 'REACHED'],
  [false, '4', '4', 'REACHED'],
  [false, '5', '4', 'NOT_REACHED'],
  [false, '3', '4', 'REACHED'],
])('where more is better is %s, %s against %s is %s', async (ascending, value, target, status) => {
  const { indicator } = await seedPlan(api);
  await asOwner(
    `UPDATE indicator SET ascending = ${String(ascending)} WHERE address_id = (SELECT id FROM address WHERE ref = '${indicator}')`,
  );
  await asOwner(
    `UPDATE target SET value = ${target} WHERE indicator_id = (SELECT id FROM address WHERE ref = '${indicator}')`,
  );
  const answer = await record(await actorWith(api, 'EDITOR'), { indicator, value });
  expect(answer.data).toMatchObject({ recordMeasurement: { indicator: { status } } });
});

describe('linking a line to an objective', () => {
  test('is for an editor of the initiative alone', async () => {
    for (const stranger of [visitorActor(), await actorWith(api, 'EDITOR', elsewhere.initiative)])
      expect((await link(stranger)).data).toEqual({
        recordContribution: { __typename: 'Forbidden', permission: 'RECORD_CONTRIBUTION' },
      });
  });

  test.each([
    ['0', 'NOT_POSITIVE'],
    ['-0.5', 'NOT_POSITIVE'],
    ['1.000001', 'TOO_LARGE'],
    ['2', 'TOO_LARGE'],
  ])('refuses a share of %s', async (weight, code) => {
    expect((await link(editor, { weight })).data).toMatchObject({
      recordContribution: { faults: [{ field: 'weight', code }] },
    });
  });

  test('refuses an objective of another initiative, and a line that is none', async () => {
    expect((await link(editor, { objective: elsewhere.objective })).data).toMatchObject({
      recordContribution: { faults: [{ field: 'objective', code: 'OTHER_INITIATIVE' }] },
    });
    expect((await link(editor, { line: plan.area })).data).toMatchObject({
      recordContribution: { faults: [{ field: 'line', code: 'WRONG_KIND' }] },
    });
  });

  test('is kept, changed by a later one, and shows from both sides', async () => {
    expect((await link(editor)).data).toMatchObject({
      recordContribution: {
        objective: { contributions: [{ weight: '0.6', line: { ref: plan.lines.staff } }] },
      },
    });
    expect((await link(editor, { weight: '1' })).data).toMatchObject({
      recordContribution: { objective: { contributions: [{ weight: '1' }] } },
    });
    const answer = await api.graphql(
      'query($ref: Ref!) { address(ref: $ref) { results { count contributions { weight objective { ref } } } } }',
      { ref: plan.area },
    );
    expect(answer.data).toEqual({
      address: {
        results: { count: 1, contributions: [{ weight: '1', objective: { ref: plan.objective } }] },
      },
    });
  });

  test('refuses shares above the whole, and says what is left', async () => {
    const { lines, initiative, objective, second } = await twoObjectives();
    const actor = await actorWith(api, 'EDITOR', initiative);
    await link(actor, { line: lines.staff, objective, weight: '0.7' });
    expect((await link(actor, { line: lines.staff, objective: second, weight: '0.31' })).data).toEqual({
      recordContribution: { __typename: 'WeightsExceedWhole', ref: lines.staff, left: '0.3' },
    });
    expect((await link(actor, { line: lines.staff, objective: second, weight: '0.3' })).data).toMatchObject({
      recordContribution: { __typename: 'ContributionRecorded' },
    });
  });

  test('never exceeds the whole, when two are made at the same moment', async () => {
    const { lines, initiative, objective, second } = await twoObjectives();
    const actor = await actorWith(api, 'EDITOR', initiative);
    const answers = await Promise.all(
      [objective, second].map((to) => link(actor, { line: lines.staff, objective: to, weight: '0.6' })),
    );
    const names = answers.map(
      (answer) => (answer.data['recordContribution'] as { __typename: string }).__typename,
    );
    expect(names.sort()).toEqual(['ContributionRecorded', 'WeightsExceedWhole']);
  });

  test('past the service is stopped by the database itself', async () => {
    const { lines, objective, second } = await twoObjectives();
    const insert = (to: string) =>
      `INSERT INTO contribution (line_id, objective_id, weight, standing)
       SELECT l.id, o.id, 0.6, 'RECORD' FROM address l, address o WHERE l.ref = '${lines.staff}' AND o.ref = '${to}'`;
    await asOwner(insert(objective));
    await expect(asOwner(insert(second))).rejects.toThrow(/together 1 at most/);
  });
});

async function twoObjectives(): Promise<Plan & { second: string }> {
  const one = await seedPlan(api);
  const two = await seedPlan(api);
  await asOwner(
    `UPDATE objective SET initiative_id = (SELECT id FROM address WHERE ref = '${one.initiative}')
     WHERE address_id = (SELECT id FROM address WHERE ref = '${two.objective}')`,
  );
  await asOwner(
    `UPDATE address SET initiative_id = (SELECT id FROM address WHERE ref = '${one.initiative}') WHERE ref = '${two.objective}'`,
  );
  return { ...one, second: two.objective };
}

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client(api.fresh.ownerUrl);
  await owner.connect();
  try {
    await owner.query(statement);
  } finally {
    await owner.end();
  }
}

test('nothing that serves can change a measurement that was recorded', async () => {
  for (const statement of ['UPDATE measurement SET value = 1', 'DELETE FROM measurement'])
    await expect(api.database.transaction((rows) => rows.query(statement))).rejects.toThrow(
      /permission denied/,
    );
});
