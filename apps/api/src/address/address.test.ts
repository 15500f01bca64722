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
  expect(answer.data).toMatchInlineSnapshot(`
    {
      "address": {
        "acts": {
          "nodes": [],
        },
        "cost": {
          "edition": {
            "ref": "E-1",
          },
          "estimates": [
            {
              "base": "12000000",
            },
            {
              "base": "13000000",
            },
          ],
          "lineCount": 0,
          "totals": [
            {
              "base": "12000000",
              "currency": "USD",
              "estimateCount": 1,
              "high": "14400000",
              "low": "9600000",
              "period": {
                "label": "FY11",
              },
              "unpublishedCount": 0,
            },
            {
              "base": "13000000",
              "currency": "USD",
              "estimateCount": 1,
              "high": "15000000",
              "low": "10000000",
              "period": {
                "label": "FY12",
              },
              "unpublishedCount": 0,
            },
          ],
        },
        "funding": {
          "count": 0,
          "pledges": {
            "nodes": [],
          },
        },
        "initiative": {
          "editions": [
            {
              "number": 1,
              "ref": "E-1",
            },
          ],
          "ref": "I-1",
          "stage": "CONSULTATION",
          "title": "A response team",
        },
        "kind": "COST_LINE",
        "place": [
          {
            "ref": "I-1",
            "title": "A response team",
          },
          {
            "ref": "A-1",
            "title": "Operations",
          },
        ],
        "ref": "C-1",
        "results": {
          "contributions": [],
          "count": 0,
        },
        "title": "Staff",
        "voice": {
          "count": 0,
          "proceeding": {
            "ref": "Q-1",
            "state": "OPEN",
          },
          "submissions": {
            "nodes": [],
            "pageInfo": {
              "endCursor": null,
              "hasNextPage": false,
            },
          },
        },
      },
    }
  `);
});
