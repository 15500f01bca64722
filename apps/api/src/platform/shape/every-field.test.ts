import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../../tests/world/api.js';
import { everythingUnder, rootFields } from '../../../../../tests/world/every-question.js';
import { dollars, publishLater } from '../../../../../tests/world/later-edition.js';
import { seedPlan, type Plan } from '../../../../../tests/world/plan.js';
import { countStatements } from '../database/statements.js';

let api: Api;
let plan: Plan;
let later: string;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  const made = { quantity: '2', unit: 'post', rate: 3n };
  const lines = [
    { key: 'staff', title: 'Staff', ref: plan.lines.staff, estimates: [dollars('FY11', 6n, made)] },
  ];
  later = await publishLater(api, plan, {
    lines,
    prices: { series: 'A', index: '1' },
    reasons: { Staff: 'Why.' },
  });
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
    from: JSON.stringify(plan.edition),
    to: JSON.stringify(later),
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
