import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../../tests/world/plan.js';
import { exportCosts } from './cost-export.js';

let api: Api;
let plan: Plan;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
});
afterAll(() => api.close());

const get = (ref: string) => api.fastify.inject({ url: `/refs/${ref}/costs.csv` });

test('an edition is given whole, as the command gives it', async () => {
  const answer = await get(plan.edition);
  const pieces: string[] = [];
  for await (const piece of exportCosts(api.database, plan.edition)) pieces.push(piece);
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toBe(pieces.join(''));
  expect(answer.body).toContain('Staff');
  expect(answer.headers['content-disposition']).toBe(`attachment; filename="${plan.edition}-costs.csv"`);
});

test.each(['E-99', 'C-1', 'e-1', "E-1'", 'E-0'])('at %s there is none', async (ref) => {
  const answer = await get(encodeURIComponent(ref));
  expect([answer.statusCode, answer.body]).toEqual([404, 'There is no such edition here.\n']);
});

test('nor is there one of a draft', async () => {
  await api.database.transaction((rows) =>
    rows.query(
      `WITH made AS (INSERT INTO address (kind, title, standing, initiative_id, ref)
        SELECT 'EDITION', 'Draft', 'RECORD', id, 'E-77' FROM address WHERE ref = $1 RETURNING id, initiative_id)
      INSERT INTO edition (address_id, initiative_id) SELECT id, initiative_id FROM made`,
      [plan.initiative],
    ),
  );
  expect((await get('E-77')).statusCode).toBe(404);
});
