import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';

let api: Api;
let plan: Plan;
let other: Plan;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  other = await seedPlan(api, { title: 'Another plan' });
});
afterAll(() => api.close());

const parts = `query($ref: Ref!, $period: String) { address(ref: $ref) {
  cost { parts { nodes { title totals(period: $period) { period { label } base } } } } } }`;

test.each([
  ['FY11', ['FY11']],
  ['FY12', ['FY12']],
  ['FY99', []],
  [null, ['FY11', 'FY12']],
])('of period %j a part gives the sums of %j', async (period, labels) => {
  const { data, errors } = await api.graphql(parts, { ref: plan.area, period });
  expect(errors).toEqual([]);
  const { address } = data as {
    address: { cost: { parts: { nodes: { title: string; totals: { period: { label: string } }[] }[] } } };
  };
  const staff = address.cost.parts.nodes.find(({ title }) => title === 'Staff');
  expect(staff?.totals.map((total) => total.period.label)).toEqual(labels);
});

const search = `query($within: Ref) { search(text: "staff", within: $within) { nodes { ref } } }`;

test('a search within an address finds what lies under it and nothing else', async () => {
  const found = async (within: string | null) => {
    const { data, errors } = await api.graphql(search, { within });
    expect(errors).toEqual([]);
    return (data['search'] as { nodes: { ref: string }[] }).nodes.map(({ ref }) => ref);
  };
  expect(await found(plan.initiative)).toEqual([plan.lines.staff]);
  expect(await found(plan.area)).toEqual([plan.lines.staff]);
  expect(await found(other.area)).toEqual([other.lines.staff]);
  expect(await found(plan.lines.staff)).toEqual([]);
  expect(await found('I-99')).toEqual([]);
  expect(await found(null)).toEqual([plan.lines.staff, other.lines.staff]);
});
