import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';
import { Addresses } from '../address/address.service.js';
import { Editions } from './edition.service.js';

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

const ordered = `query($ref: Ref!, $period: String) { address(ref: $ref) {
  cost { parts(order: LARGEST_FIRST, period: $period) { nodes { title } } } } }`;

/** A plan of its own with two lines, of which the first shrinks and the second grows over so many years. */
async function growing(years: number): Promise<string> {
  const periods = Array.from({ length: years }, (_, index) => ({
    label: String(2001 + index),
    startsOn: `${2001 + index}-01-01`,
    endsOn: `${2001 + index}-12-31`,
  }));
  const line = (title: string, base: (index: number) => number) => ({
    key: title,
    title,
    estimates: periods.map(({ label }, index) => ({
      period: label,
      currency: 'USD',
      base: BigInt(base(index)),
    })),
  });
  const lines = [line('Shrinks', (index) => 100 - index), line('Grows', (index) => 95 + index)];
  return api.database.transaction(async (rows) => {
    const { id, ref } = await new Addresses().publish(rows, {
      kind: 'INITIATIVE',
      title: 'Over the years',
      standing: 'RECORD',
      initiativeId: null,
    });
    await rows.query(`INSERT INTO initiative (address_id, summary) VALUES ($1, '')`, [id]);
    const editions = new Editions();
    const draft = { initiativeId: id, title: 'Costs', standing: 'RECORD', periods, lines } as const;
    const { editionId } = await editions.draft(rows, draft);
    await editions.publish(rows, { editionId, reason: 'First figures' });
    return ref;
  });
}

test.each([
  [8, null, 'Shrinks'],
  [9, null, 'Grows'],
  [9, '2001', 'Shrinks'],
  [8, '2008', 'Grows'],
])('of %i periods, with %j named, the largest part is the one that %s', async (years, period, largest) => {
  const { data, errors } = await api.graphql(ordered, { ref: await growing(years), period });
  expect(errors).toEqual([]);
  const { address } = data as { address: { cost: { parts: { nodes: { title: string }[] } } } };
  expect(address.cost.parts.nodes[0]?.title).toBe(largest);
});
