import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../../tests/world/plan.js';
import { withClient } from '../../../../../tests/world/postgres.js';
import { countStatements } from '../database/statements.js';

let api: Api;
let plan: Plan;
beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
});
afterAll(() => api.close());

describe('an answer with an error in it', () => {
  test('has the error at its field, and everything else', async () => {
    const { data, errors } = await api.graphql(
      `{ good: address(ref: "${plan.area}") { title } bad: address(ref: "${plan.initiative}") { ref acts(first: -1) { nodes { id } } } }`,
    );
    expect(data).toEqual({ good: { title: 'Operations' }, bad: null });
    expect(errors).toMatchObject([
      { message: '"first" must be a whole number from 0 to 100.', path: ['bad', 'acts'] },
    ]);
  });

  test('takes with it what may not be without it', async () => {
    const { data, errors } = await api.graphql(
      '{ initiatives { nodes { ref address { voice { submissions(after: "x") { nodes { ref } } } } } } }',
    );
    expect(data).toEqual({});
    expect(errors).toMatchObject([{ path: ['initiatives', 'nodes', 0, 'address', 'voice', 'submissions'] }]);
  });

  test('comes of a value that is missing where there must be one, and never as half a text', async () => {
    const { initiative } = plan;
    await withClient(api.fresh.ownerUrl, (owner) =>
      owner.query(
        `ALTER TABLE initiative ALTER COLUMN summary DROP NOT NULL; UPDATE initiative SET summary = NULL`,
      ),
    );
    const question = `{ address(ref: "${initiative}") { title initiative { ref summary } } }`;
    const { result, statements } = await countStatements(() => api.known(question));
    expect(statements).toHaveLength(2);
    expect(JSON.parse(JSON.stringify(result))).toMatchObject({
      data: { address: { title: 'A response team', initiative: null } },
      errors: [{ path: ['address', 'initiative', 'summary'] }],
    });
    const { data, errors } = await api.graphql(question);
    expect(data).toMatchObject({ address: { initiative: null } });
    expect(errors[0]?.message).toMatch(/^Something failed here\. Tell us the reference/);
    await withClient(api.fresh.ownerUrl, (owner) =>
      owner.query(
        `UPDATE initiative SET summary = 'What it is.'; ALTER TABLE initiative ALTER COLUMN summary SET NOT NULL`,
      ),
    );
  });
});

test('each of several operations is answered by its name', async () => {
  const ask = async (operationName?: string) => {
    const query = `query A { address(ref: "${plan.area}") { ref } } query B { initiative(ref: "${plan.initiative}") { ref } }`;
    const answer = await api.fastify.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, operationName },
    });
    return answer.json<{ data?: unknown; errors?: { message: string }[] }>();
  };
  expect(await ask('A')).toEqual({ data: { address: { ref: plan.area } } });
  expect(await ask('B')).toEqual({ data: { initiative: { ref: plan.initiative } } });
  expect((await ask('C')).errors).toHaveLength(1);
  expect((await ask()).errors).toHaveLength(1);
});

test('whoever asks when the database goes away is told so, and is answered when it is back', async () => {
  const end = () =>
    withClient(api.fresh.superuserUrl, (superuser) =>
      superuser.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'plumbline_serve'`,
      ),
    );
  const question = `{ address(ref: "${plan.area}") { ref } }`;
  for (let round = 0; round < 5; round += 1) {
    const [answers] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, () => api.graphql(question))),
      end(),
    ]);
    for (const { status, data, errors } of answers) {
      if (status === 200) expect(data).toEqual({ address: { ref: plan.area } });
      else
        expect([status, errors[0]?.message]).toEqual([503, expect.stringContaining('try again in a moment')]);
    }
  }
  await expect.poll(async () => (await api.graphql(question)).status).toBe(200);
});
