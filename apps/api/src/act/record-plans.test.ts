import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';
import { countStatements } from '../platform/database/statements.js';

let api: Api;
let plan: Plan;
let client: pg.Client;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  client = new pg.Client(api.fresh.superuserUrl);
  await client.connect();
  for (const statement of many) await client.query(statement);
}, 60_000);
afterAll(async () => {
  await client.end();
  await api.close();
});

/** So many that a plan which reads a whole table of the record is dearer than one that takes an index. */
const many = [
  `INSERT INTO account (id, display_name) SELECT gen_random_uuid(), 'Person ' || n FROM generate_series(1, 200) n`,
  `INSERT INTO organisation (slug, name, role, standing) SELECT 'o-' || n, 'O ' || n, 'OTHER', 'RECORD' FROM generate_series(1, 50) n`,
  `INSERT INTO address (kind, title, standing) SELECT 'COST_LINE', 'Line ' || n, 'RECORD' FROM generate_series(1, 500) n`,
  `INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public, at)
   SELECT gen_random_uuid(), -n, CASE WHEN n % 3 = 0 THEN 'visitor:ff' ELSE 'account:' || people.ids[1 + n % 200] END,
     'operation' || n % 60, '', '{}', n % 4 > 0, now() - n * interval '1 minute'
   FROM generate_series(1, 40000) n, (SELECT array_agg(id) AS ids FROM account) people`,
  `INSERT INTO act_address (address_id, act_id, act_at)
   SELECT places.ids[1 + abs(hashtext(act.id::text)) % 500], act.id, act.at FROM act, (SELECT array_agg(id) AS ids FROM address) places
   UNION SELECT address.id, act.id, act.at FROM act, address WHERE ref = 'I-1'`,
  `INSERT INTO act_organisation (organisation_id, act_id, act_at, spoke)
   SELECT (SELECT min(id) FROM organisation) + abs(hashtext(act.id::text)) % 50, act.id, act.at, true FROM act WHERE actor LIKE 'account:%'`,
  `VACUUM ANALYZE`,
  `SET plan_cache_mode = force_generic_plan`,
];

const cursor = (): string =>
  Buffer.from('["2026-01-01 00:00:00+00", "00000000-0000-4000-8000-000000000000"]').toString('base64');

const rows = `nodes { id operation at reason actor { kind person { name } organisation { slug } } changes { field }
  addresses { ref } organisations { slug } addressCount } pageInfo { endCursor hasNextPage }`;

/** How the database goes about a question, as the server asks it. */
async function planOf(document: string): Promise<string> {
  const { result, statements } = await countStatements(() => api.known(document));
  expect(result.errors ?? []).toEqual([]);
  const [text = ''] = statements;
  const count = new Set([...text.matchAll(/\$(\d+)/g)].map(([, number]) => number)).size;
  // A day for whichever is one: the planner looks at none of them.
  const values = Array.from({ length: count }, (_, index) =>
    text.includes(`$${index + 1} ||`) || text.includes(`$${index + 1}::text ||`) ? `'2026-01-01'` : 'NULL',
  );
  await client.query(`PREPARE asked AS ${text}`);
  const { rows: lines } = await client.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN EXECUTE asked${count === 0 ? '' : `(${values.join(', ')})`}`,
  );
  await client.query('DEALLOCATE asked');
  return lines.map((line) => line['QUERY PLAN']).join('\n');
}

const wholeTable = /Seq Scan on (?:act|act_address|act_organisation)\b/;

const questions: [name: string, index: string, document: () => string][] = [
  ['the site', 'act_public', () => `{ acts(first: 20) { ${rows} } }`],
  ['the site further back', 'act_public', () => `{ acts(first: 20, after: "${cursor()}") { ${rows} } }`],
  ['one kind of act', 'act_operation', () => `{ acts(first: 20, operation: "operation7") { ${rows} } }`],
  [
    'some days',
    'act_public',
    () => `{ acts(first: 20, since: "2026-01-01", until: "2026-01-31") { ${rows} } }`,
  ],
  [
    'an address',
    'act_address_pkey',
    () => `{ address(ref: "${plan.lines.staff}") { acts(first: 20) { ${rows} } } }`,
  ],
  [
    'an initiative some days further back',
    'act_address_pkey',
    () =>
      `{ address(ref: "I-1") { acts(first: 20, until: "2026-01-01", after: "${cursor()}") { ${rows} } } }`,
  ],
  [
    'an organisation',
    'act_organisation_pkey',
    () => `{ organisation(slug: "o-7") { acts(first: 20) { ${rows} } } }`,
  ],
  [
    'a person',
    'act_actor',
    () => `{ person(id: "00000000-0000-4000-8000-000000000000") { acts(first: 20) { ${rows} } } }`,
  ],
];

test.each(questions)(
  'the record of %s is read by the index %s, however long it is',
  async (_, index, document) => {
    const found = await planOf(document());
    expect(found).toMatch(new RegExp(`Scan Backward using ${index}\\b`));
    expect(found).not.toMatch(wholeTable);
  },
);

test('a record whose index is gone is found out', async () => {
  await client.query('DROP INDEX act_public');
  expect(await planOf('{ acts(first: 20) { nodes { id reason } } }')).toMatch(wholeTable);
});
