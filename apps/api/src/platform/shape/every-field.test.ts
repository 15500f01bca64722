import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../../tests/world/api.js';
import { everythingUnder, rootFields } from '../../../../../tests/world/every-question.js';
import { seedPlan, type Plan } from '../../../../../tests/world/plan.js';
import { countStatements } from '../database/statements.js';

let api: Api;
let plan: Plan;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
});
afterAll(() => api.close());

/** A value for each argument that a question must have. */
function valuesFor(field: string): Record<string, string> {
  const refs: Record<string, string> = {
    initiative: plan.initiative,
    edition: plan.edition,
    objective: plan.objective,
    indicator: plan.indicator,
    proceeding: plan.proceeding,
  };
  return {
    ref: JSON.stringify(refs[field] ?? plan.lines.staff),
    text: '"a"',
    key: '"0199a000-0000-4000-8000-000000000001"',
    slug: '"registry-a"',
    initiative: JSON.stringify(plan.initiative),
    id: '"00000000-0000-4000-8000-000000000000"',
  };
}

test.each(rootFields)('every field under $name can be read', async (field) => {
  const document = everythingUnder(field, valuesFor(field.name));
  const { result: answer, statements } = await countStatements(() => api.known(document));
  expect(answer.errors ?? []).toEqual([]);
  // A second statement would tell that the text of the first had something missing in it.
  expect(statements.length).toBeLessThan(2);
  expect(answer.data).toHaveProperty(field.name);
});
