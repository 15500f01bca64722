import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { seedPlan } from '../../../../tests/world/plan.js';

let api: Api;
let owner: pg.Client;

beforeAll(async () => {
  api = await startApi();
  await seedPlan(api);
  owner = new pg.Client(api.fresh.ownerUrl);
  await owner.connect();
  // A draft beside the published edition, to move rows to.
  await owner.query(`WITH made AS (INSERT INTO address (kind, title, standing, initiative_id)
      SELECT 'EDITION', 'Draft', 'RECORD', id FROM address WHERE kind = 'INITIATIVE' RETURNING id, initiative_id)
    INSERT INTO edition (address_id, initiative_id) SELECT id, initiative_id FROM made`);
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const draft = '(SELECT address_id FROM edition WHERE published_at IS NULL)';

test.each([
  [
    'a row that is added',
    `INSERT INTO edition_period SELECT edition_id, 9, 'FY99', starts_on, ends_on FROM edition_period LIMIT 1`,
  ],
  ['an amount that is changed', 'UPDATE estimate SET base_minor = base_minor + 1'],
  ['a title that is changed', `UPDATE edition_line SET title = 'Other'`],
  ['a row that is moved out to a draft', `UPDATE edition_period SET edition_id = ${draft} WHERE ordinal = 3`],
  ['a sum that is changed', 'UPDATE edition_total SET base_minor = 0'],
  ['a row that is taken away', 'DELETE FROM estimate'],
  ['all rows that are taken away', 'TRUNCATE estimate'],
  [
    'a reason that is given afterwards',
    `INSERT INTO edition_change SELECT edition_id, line_id, 'Other' FROM edition_line LIMIT 1`,
  ],
  ['prices that are told afterwards', `UPDATE edition SET price_series = 'A', price_index = 1`],
  [
    'an edition that is published again',
    'UPDATE edition SET published_at = now(), number = 2 WHERE published_at IS NOT NULL',
  ],
  ['an act that is changed', `UPDATE act SET reason = 'Other'`],
])(
  'even the owner of the database cannot make a published edition other than it was: %s',
  async (_, statement) => {
    await owner.query('BEGIN');
    await owner.query('ALTER TABLE edition_period DISABLE TRIGGER USER');
    await owner.query(
      `INSERT INTO edition_period SELECT edition_id, 3, 'FY13', starts_on, ends_on FROM edition_period WHERE ordinal = 1`,
    );
    await owner.query('ALTER TABLE edition_period ENABLE TRIGGER USER');
    await expect(owner.query(statement)).rejects.toThrow(/never changes|append-only/);
    await owner.query('ROLLBACK');
  },
);
