import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../../tests/world/plan.js';
import { Addresses } from '../../address/address.service.js';
import type { NewLine } from '../edition-line.js';
import { Editions } from '../edition.service.js';

let api: Api;
let plan: Plan;
let ref: string;

const period = { label: 'Y1', startsOn: '2011-01-01', endsOn: '2011-12-31' };
const line = (key: string, base: bigint, told: Partial<NewLine> = {}): NewLine => ({
  key,
  title: key,
  ...told,
  estimates: [{ period: 'Y1', currency: 'USD', base }],
});

/** More parts than are read at once, the largest of which has parts of its own. */
const lines = [
  ...Array.from({ length: 250 }, (_, index) => line(`Line ${index}`, BigInt(1_000 + index))),
  line('Deep', 9n, { parentKey: 'Line 249', objectClass: 'Staff' }),
  line('Deeper', 8n, { parentKey: 'Deep', objectClass: 'Travel' }),
];

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  ref = await api.database.transaction(async (rows) => {
    const of = { title: 'Wide', standing: 'RECORD' } as const;
    const initiative = await new Addresses().publish(rows, { kind: 'INITIATIVE', ...of, initiativeId: null });
    await rows.query(`INSERT INTO initiative (address_id, summary) VALUES ($1, '')`, [initiative.id]);
    const editions = new Editions();
    const draft = { initiativeId: initiative.id, ...of, periods: [period], lines };
    const { editionId } = await editions.draft(rows, draft);
    await editions.publish(rows, { editionId, reason: 'Figures' });
    return initiative.ref;
  });
});
afterAll(() => api.close());

type File = { of: string; period: string; objectClass: string | null; rows: Record<string, string>[] };

async function fileOf(search: string): Promise<File> {
  const answer = await api.fastify.inject({ url: `/refs/${ref}/cost.json${search}` });
  expect(answer.statusCode).toBe(200);
  return answer.json<File>();
}

test.each([
  ['', 250, ['Line 0', 'Line 1']],
  ['?order=largest', 250, ['Line 249', 'Line 248']],
  ['?order=largest&depth=2', 251, ['Line 249', 'Deep', 'Line 248']],
  ['?order=largest&open=all', 252, ['Line 249', 'Deep', 'Deeper', 'Line 248']],
  ['?class=Travel&open=all', 3, ['Line 249', 'Deep', 'Deeper']],
  ['?class=nothing%20has%20this', 0, []],
  ['?after=nonsense&depth=99&edition=E-999', 250, ['Line 0']],
])('the file of "%s" has the rows of the page in that state, all of them', async (search, count, first) => {
  const { rows } = await fileOf(search);
  expect(rows).toHaveLength(count);
  expect(rows.slice(0, first.length).map(({ title }) => title)).toEqual(first);
});

test('sums in the file are of the chosen lines alone, and each row names its level and what it lies under', async () => {
  const { rows, objectClass } = await fileOf('?class=Staff&open=all');
  expect(objectClass).toBe('Staff');
  expect(rows.map(({ level, title, base, share_of_parent: share }) => [level, title, base, share])).toEqual([
    ['1', 'Line 249', '0.09', '1.0000'],
    ['2', 'Deep', '0.09', '1.0000'],
  ]);
  expect(rows[1]?.['parent']).toBe(rows[0]?.['ref']);
});

test('as CSV it has the same rows, and a name of its own', async () => {
  const { body, headers } = await api.fastify.inject({ url: `/refs/${ref}/cost.csv?order=largest&depth=2` });
  expect(headers['content-disposition']).toBe(`attachment; filename="${ref}-cost.csv"`);
  expect(headers['content-type']).toContain('text/csv');
  expect(body.trimEnd().split('\r\n')).toHaveLength(252);
});

test.each(['/refs/E-1/cost.csv', '/refs/I-999/cost.json', '/refs/x/cost.csv', "/refs/I-1'/cost.csv"])(
  'where there are no costs there is no file: %s',
  async (url) => {
    expect((await api.fastify.inject({ url })).statusCode).toBe(404);
  },
);

test('an area has a file of its own', async () => {
  const { statusCode, body } = await api.fastify.inject({ url: `/refs/${plan.area}/cost.csv` });
  expect([statusCode, body.includes('Staff')]).toEqual([200, true]);
});
