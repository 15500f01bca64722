import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../tests/world/postgres-database.js';
import { invariants, violationsOf } from './invariants.js';

// Rules and triggers forbid all of this, which is why it must be planted past them.
const plants: Record<string, string> = {
  'edition-totals': `UPDATE edition_total SET base_minor = base_minor + 1 WHERE address_id = 1`,
  'edition-paths': `UPDATE edition_line SET path = '1.4.' WHERE line_id = 4`,
  'current-paths': `UPDATE address SET title = 'Something else' WHERE id = 3`,
  'whole-paths': `UPDATE address SET path = '1.3.9.' WHERE id = 4`,
  'current-edition': `UPDATE initiative SET current_edition_id = NULL`,
  'own-lines': `UPDATE address SET initiative_id = NULL WHERE id = 4`,
  'public-refs': `UPDATE address SET ref = NULL WHERE id = 4`,
  'ref-letters': `UPDATE address SET ref = 'A-2' WHERE id = 4`,
  'refs-behind-sequences': `SELECT setval('ref_c', 1)`,
  weights: `UPDATE contribution SET weight = 0.8`,
  'submission-hashes': `UPDATE submission_text SET body = 'I agree'`,
  'public-acts': `DELETE FROM act_address`,
};

const soundWorld = `
  INSERT INTO address (id, ref, kind, title, standing, initiative_id, path) OVERRIDING SYSTEM VALUE VALUES
    (1, 'I-1', 'INITIATIVE', 'Plan', 'RECORD', 1, '1.'), (2, 'E-1', 'EDITION', 'Costs', 'RECORD', 1, '1.2.'),
    (3, 'C-1', 'COST_LINE', 'Staff', 'RECORD', 1, '1.3.'), (4, 'C-2', 'COST_LINE', 'Pay', 'RECORD', 1, '1.3.4.'),
    (5, 'G-1', 'OBJECTIVE', 'Aim', 'RECORD', 1, '1.5.'), (6, 'G-2', 'OBJECTIVE', 'Aim', 'RECORD', 1, '1.6.'),
    (7, 'S-1', 'SUBMISSION', 'Why', 'RECORD', 1, '1.3.4.7.'), (8, 'Q-1', 'PROCEEDING', 'Say', 'RECORD', 1, '1.8.'),
    (9, NULL, 'EDITION', 'Draft', 'RECORD', 1, NULL), (10, NULL, 'COST_LINE', 'New', 'RECORD', 1, NULL);
  SELECT setval('ref_i', 1), setval('ref_e', 1), setval('ref_c', 2), setval('ref_g', 2), setval('ref_s', 1),
    setval('ref_q', 1);
  INSERT INTO initiative (address_id, summary, current_edition_id) VALUES (1, 'A plan', 2);
  INSERT INTO edition (address_id, initiative_id) VALUES (2, 1), (9, 1);
  INSERT INTO edition_period (edition_id, ordinal, label, starts_on, ends_on) VALUES (2, 1, 'p', '2027-01-01', '2027-12-31');
  INSERT INTO edition_line (edition_id, line_id, parent_id, ordinal, title, path) VALUES
    (2, 3, NULL, 1, 'Staff', '1.3.'), (2, 4, 3, 2, 'Pay', '1.3.4.'), (9, 10, NULL, 1, 'New', '1.10.');
  INSERT INTO estimate (edition_id, line_id, period_ordinal, currency, low_minor, base_minor, high_minor) VALUES
    (2, 3, 1, 'USD', NULL, 5, NULL), (2, 4, 1, 'USD', 1, 2, 3), (2, 4, 1, 'KES', NULL, NULL, NULL);
  INSERT INTO edition_total VALUES
    (2, 1, 1, 'USD', NULL, 7, NULL, 2, 0), (2, 3, 1, 'USD', NULL, 7, NULL, 2, 0), (2, 4, 1, 'USD', 1, 2, 3, 1, 0),
    (2, 1, 1, 'KES', NULL, NULL, NULL, 1, 1), (2, 3, 1, 'KES', NULL, NULL, NULL, 1, 1), (2, 4, 1, 'KES', NULL, NULL, NULL, 1, 1);
  UPDATE edition SET number = 1, published_at = now() WHERE address_id = 2;
  INSERT INTO objective (address_id, initiative_id, ordinal, statement) VALUES (5, 1, 1, 'a'), (6, 1, 2, 'b');
  INSERT INTO contribution (line_id, objective_id, weight, standing) VALUES (4, 5, 0.5, 'RECORD'), (4, 6, 0.5, 'RECORD');
  INSERT INTO proceeding (address_id, question, opens_at, closes_at) VALUES (8, 'What?', now(), now() + interval '1 day');
  INSERT INTO submission (address_id, about_id, proceeding_id, channel, hash)
    VALUES (7, 4, 8, 'SITE', sha256('salt'::bytea || convert_to('Why so much? – Ω', 'UTF8')));
  INSERT INTO submission_text (submission_id, body, salt) VALUES (7, 'Why so much? – Ω', 'salt');
  INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public)
    VALUES (gen_random_uuid(), 1, 'operator', 'publish', 'x', '{}', true);
  INSERT INTO act_address (address_id, act_id, act_at) SELECT 2, id, at FROM act;
  INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public)
    VALUES (gen_random_uuid(), 1, 'operator', 'grantRole', 'x', '{}', true);`;

describe('the invariants', () => {
  let world: FreshDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    world = await freshDatabase();
    client = new pg.Client(world.superuserUrl);
    await client.connect();
    await client.query(soundWorld);
  });
  afterAll(async () => {
    await client.end();
    await world.drop();
  });

  const broken = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const invariant of invariants) {
      const { count, examples } = await violationsOf(client, invariant);
      if (count > 0 && examples.every((example) => example !== '')) found.push(invariant.name);
    }
    return found;
  };

  test('are all true of a sound world', async () => {
    expect(await broken()).toEqual([]);
  });

  test('each have a violation planted below', () => {
    expect(Object.keys(plants).sort()).toEqual(invariants.map(({ name }) => name).sort());
  });

  test.each(Object.entries(plants))('of %s finds a violation that was planted', async (name, plant) => {
    const { rows } = await client.query<{ held: string }>(`SELECT last_value AS held FROM ref_c`);
    await client.query('BEGIN');
    await client.query(`SET LOCAL session_replication_role = replica`);
    await client.query(plant);
    const found = await broken();
    await client.query('ROLLBACK');
    // A sequence does not roll back.
    await client.query(`SELECT setval('ref_c', $1)`, [rows[0]?.held]);
    expect(found).toContain(name);
  });
});
