import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invariants, violationsOf } from '../../apps/api/src/command/invariants.js';
import { migrationTable } from '../../apps/api/src/platform/database/migration-table.js';
import { catalogue } from '../world/postgres-catalogue.js';
import { withClient } from '../world/postgres.js';
import { freshDatabase, type FreshDatabase } from '../world/postgres-database.js';
import { loadCity } from './load.ts';
import { largestInitiative, probe } from './probe.ts';

interface Loaded {
  fresh: FreshDatabase;
  client: pg.Client;
  catalogueBefore: string;
  counts: Map<string, number>;
}

async function load(seed: number, scale: number): Promise<Loaded> {
  const fresh = await freshDatabase();
  const client = new pg.Client(fresh.superuserUrl);
  await client.connect();
  const catalogueBefore = await catalogue(client);
  const counts = await loadCity(fresh.superuserUrl, { seed, scale });
  return { fresh, client, catalogueBefore, counts };
}

async function one<T>({ client }: Loaded, question: string, values: unknown[] = []): Promise<T[]> {
  const { rows } = await client.query<Record<string, T>>(question, values);
  return rows.flatMap((row) => Object.values(row));
}

/** A text that tells two tables apart, whatever the order of their rows on the disk. */
async function tablesOf(loaded: Loaded): Promise<Record<string, string | undefined>> {
  const found: Record<string, string | undefined> = {};
  for (const table of loaded.counts.keys()) {
    const [hash] = await one<string>(
      loaded,
      `SELECT md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C"), '')) FROM ${table} t`,
    );
    found[table] = hash;
  }
  return found;
}

/** Foreign keys that lead nowhere, by name. The constraints say that they were looked at, and they were not. */
async function brokenForeignKeys(loaded: Loaded): Promise<string[]> {
  const questions = await one<string>(
    loaded,
    `SELECT format('SELECT %L FROM %s c WHERE (%s) IS NOT NULL AND NOT EXISTS (SELECT FROM %s p WHERE (%s) = (%s)) LIMIT 1',
         conname, conrelid::regclass, columns, confrelid::regclass, known, columns)
       FROM pg_constraint, LATERAL (
         SELECT string_agg(format('c.%I', own.attname), ', ' ORDER BY place) AS columns,
           string_agg(format('p.%I', other.attname), ', ' ORDER BY place) AS known
         FROM unnest(conkey, confkey) WITH ORDINALITY AS key (own, other, place)
         JOIN pg_attribute own ON own.attrelid = conrelid AND own.attnum = key.own
         JOIN pg_attribute other ON other.attrelid = confrelid AND other.attnum = key.other
       ) AS named WHERE contype = 'f'`,
  );
  const broken: string[] = [];
  for (const question of questions) broken.push(...(await one<string>(loaded, question)));
  return broken;
}

describe('a loaded city', () => {
  let loaded: Loaded;
  let larger: Loaded;

  beforeAll(async () => {
    loaded = await load(1, 1 / 1000);
    larger = await load(2, 1 / 400);
  });
  afterAll(async () => {
    for (const { client, fresh } of [loaded, larger]) {
      await client.end();
      await fresh.drop();
    }
  });

  test('fills every table but those that are about the installation', async () => {
    const tables = await one<string>(
      loaded,
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
    );
    const left = tables.filter((table) => !loaded.counts.has(table));
    expect(left).toEqual([
      ...[
        'account_email',
        'account_identity',
        'alternative',
        'alternative_voice',
        'api_token',
        'attempt',
        'cost_file',
        'cost_file_piece',
        'cost_mapping',
        'edition_schedule',
        'mail',
        migrationTable,
      ],
      ...['organisation_invitation', 'session', 'sign_in_link'],
    ]);
  });

  test('breaks no invariant', async () => {
    for (const each of [loaded, larger])
      for (const invariant of invariants)
        expect([invariant.name, await violationsOf(each.client, invariant)]).toEqual([
          invariant.name,
          { count: 0, examples: [] },
        ]);
  });

  test('holds every foreign key, though none was looked at while it was loaded', async () => {
    expect(await brokenForeignKeys(larger)).toEqual([]);
    await larger.client.query('BEGIN');
    await larger.client.query('SET LOCAL session_replication_role = replica');
    await larger.client.query('DELETE FROM objective');
    await larger.client.query('UPDATE edition_line SET parent_id = -1 WHERE ordinal = 2');
    const broken = await brokenForeignKeys(larger);
    await larger.client.query('ROLLBACK');
    expect(broken.sort()).toEqual([
      'contribution_objective_fkey',
      'edition_line_parent_fkey',
      'indicator_objective_fkey',
    ]);
  });

  test('has its indexes, constraints, triggers and rights back as they were', async () => {
    expect(await catalogue(loaded.client)).toBe(loaded.catalogueBefore);
    await expect(loaded.client.query('DELETE FROM pledge')).rejects.toThrow('append-only');
    await expect(loaded.client.query('DELETE FROM estimate')).rejects.toThrow('never changes');
  });

  test('takes new rows after its last ones', async () => {
    const statement = `WITH made AS (INSERT INTO address (ref, kind, title, standing)
        VALUES ('D-' || nextval('ref_d'), 'DOCUMENT', 'New', 'RECORD') RETURNING id)
      SELECT id > (SELECT max(id) FROM address) FROM made`;
    await loaded.client.query('BEGIN');
    expect(await one(loaded, statement)).toEqual([true]);
    await loaded.client.query('ROLLBACK');
  });

  test('is the same, row by row, when it is loaded again', async () => {
    const again = await load(1, 1 / 1000);
    expect(await tablesOf(again)).toEqual(await tablesOf(loaded));
    await again.client.end();
    await again.fresh.drop();
  });

  test('has the probe in its midst, the same at every scale and for every seed', async () => {
    const question = `WITH own AS (SELECT * FROM address WHERE initiative_id = (SELECT id FROM address WHERE ref = $1))
      SELECT md5(string_agg(line, '' ORDER BY line COLLATE "C")) FROM (
        SELECT own::text FROM own
        UNION ALL SELECT t::text FROM edition_total t WHERE t.address_id IN (SELECT id FROM own)
        UNION ALL SELECT s::text FROM submission s WHERE s.about_id IN (SELECT id FROM own)
        UNION ALL SELECT p::text FROM pledge p WHERE p.about_id IN (SELECT id FROM own)
        UNION ALL SELECT m::text FROM measurement m WHERE m.indicator_id IN (SELECT id FROM own)
        UNION ALL SELECT a::text FROM act a WHERE a.id IN
          (SELECT act_id FROM act_address WHERE address_id IN (SELECT id FROM own))
      ) AS every (line)`;
    expect(await one(larger, question, [probe.initiative])).toEqual(
      await one(loaded, question, [probe.initiative]),
    );
  });

  test('has everything that the probe is said to have', async () => {
    const refs = Object.values(probe);
    const found = await one<string>(
      loaded,
      `SELECT a.ref FROM address a LEFT JOIN proceeding_initiative p ON p.proceeding_id = a.id
       WHERE a.ref = ANY ($1) AND coalesce(a.initiative_id, p.initiative_id) = (SELECT id FROM address WHERE ref = 'I-1')`,
      [refs],
    );
    expect(found.sort()).toEqual(refs.toSorted());
    expect(
      await one(
        loaded,
        `SELECT count(*)::int FROM edition_line WHERE parent_id = (SELECT id FROM address WHERE ref = $1)`,
        [probe.heading],
      ),
    ).not.toEqual([0]);
    expect(
      await one(
        loaded,
        `SELECT a.ref FROM edition e JOIN initiative i ON i.current_edition_id = e.address_id JOIN address a ON a.id = e.address_id
         WHERE i.address_id = (SELECT id FROM address WHERE ref = $1)`,
        [probe.initiative],
      ),
    ).toEqual([probe.edition]);
  });

  test('names the initiative that has most lines', async () => {
    const largest = `SELECT i.ref FROM address a JOIN address i ON i.id = a.initiative_id WHERE a.kind = 'COST_LINE'
      GROUP BY i.ref ORDER BY count(*) DESC LIMIT 1`;
    for (const each of [loaded, larger]) expect(await one(each, largest)).toEqual([largestInitiative]);
  });

  test('has levels from 2 to 6, and several currencies', async () => {
    const deepest = `SELECT DISTINCT max(length(path) - length(replace(path, '.', '')) - 1) AS depth FROM edition_line
      GROUP BY edition_id ORDER BY depth`;
    expect(await one(loaded, deepest)).toEqual([2, 3, 4, 5, 6]);
    const currencies = await one<number>(loaded, 'SELECT count(DISTINCT currency)::int FROM edition_total');
    expect(currencies[0]).toBeGreaterThan(3);
  });

  test('has statements that disagree about one period of one initiative', async () => {
    const disagreeing = await one<number>(
      loaded,
      `SELECT count(*)::int FROM (SELECT FROM cost_statement GROUP BY address_id, period_label, currency
         HAVING count(DISTINCT amount_minor) > 1) AS found`,
    );
    expect(disagreeing[0]).toBeGreaterThan(3);
  });

  test('has costs that can be split, compared and converted, of the probe too', async () => {
    const own = `l.edition_id IN (SELECT e.address_id FROM edition e JOIN address a ON a.id = e.initiative_id WHERE a.ref = $1)`;
    const kinds = await one<boolean>(
      loaded,
      `SELECT unnest(ARRAY[count(DISTINCT l.object_class) > 4, count(DISTINCT l.sourcing) = 2]) FROM edition_line l WHERE ${own}`,
      [probe.initiative],
    );
    expect(kinds).toEqual([true, true]);
    const otherwise = `SELECT count(*)::int FROM estimate WHERE base_minor <> round(quantity * rate_minor)
      OR low_minor <> round(quantity * rate_low_minor) OR high_minor <> round(quantity * rate_high_minor)`;
    expect(await one(larger, otherwise)).toEqual([0]);
    const changes = `SELECT bool_or(c.quantity <> 0) AND bool_or(c.price_level <> 0) AND bool_or(c.scope <> 0)
      FROM compared_amounts((SELECT id FROM address WHERE ref = 'E-2'), (SELECT id FROM address WHERE ref = $1), NULL) c`;
    expect(await one(loaded, changes, [probe.edition])).toEqual([true]);
    const reasons = `SELECT count(*)::int > 0 FROM edition_change l WHERE ${own}`;
    expect(await one(loaded, reasons, [probe.initiative])).toEqual([true]);
    const converted = `SELECT DISTINCT base_minor IS NOT NULL FROM converted_totals((SELECT id FROM address WHERE ref = $1),
      (SELECT id FROM address WHERE ref = $2), '', NULL, NULL, 'EUR')`;
    expect(await one(loaded, converted, [probe.edition, probe.initiative])).toEqual([true]);
  });

  test('gives most of its attention to a few lines', async () => {
    const [share] = await one<number>(
      larger,
      `WITH said AS (SELECT about_id, count(*) AS times FROM submission JOIN address a ON a.id = about_id
         WHERE a.kind = 'COST_LINE' GROUP BY about_id),
       ranked AS (SELECT times, row_number() OVER (ORDER BY times DESC) AS rank, count(*) OVER () AS lines FROM said)
       SELECT (sum(times) FILTER (WHERE rank <= lines / 10) / sum(times))::float FROM ranked`,
    );
    expect(share).toBeGreaterThan(0.4);
  });

  test('is loaded into an empty database only', async () => {
    const again = loadCity(loaded.fresh.superuserUrl, { seed: 1, scale: 1 / 1000 });
    await expect(again).rejects.toThrow('empty');
  });

  // The record of acts is large enough for a connection of its own, that of organisations is not.
  test.each(['act', 'organisation'])(
    'says why it could not be loaded when %s takes no row',
    async (table) => {
      const fresh = await freshDatabase();
      await withClient(fresh.superuserUrl, async (client) => {
        await client.query(`ALTER TABLE ${table} ADD CONSTRAINT takes_none CHECK (false)`);
        await expect(loadCity(fresh.superuserUrl, { seed: 1, scale: 1 / 1000 })).rejects.toThrow(
          'takes_none',
        );
      });
      await fresh.drop();
    },
  );
});
