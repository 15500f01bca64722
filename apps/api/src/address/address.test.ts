import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';

let api: Api;
let plan: Plan;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
});
afterAll(() => api.close());

test('everything about a line is one answer of one address', async () => {
  const answer = await api.graphql(
    `query($ref: Ref!) { address(ref: $ref) {
      ref kind title place { ref title } initiative { ref title stage editions { ref number } }
      cost { edition { ref } totals { period { label } currency low base high estimateCount unpublishedCount } estimates { base } lineCount }
      voice { count submissions { nodes { ref text } pageInfo { hasNextPage endCursor } } proceeding { ref state } }
      funding { count pledges { nodes { ref } } }
      results { count contributions { weight objective { ref indicators { ref status } } } }
      acts { nodes { operation actor changes { field after } } }
    } }`,
    { ref: plan.lines.staff },
  );
  expect(answer.errors).toEqual([]);
  expect(answer.data).toMatchInlineSnapshot();
});
