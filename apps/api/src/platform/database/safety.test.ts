import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../../tests/world/postgres-database.js';
import { withClient } from '../../../../../tests/world/postgres.js';
import { migrations } from '../../migrations/all.js';
import { Database } from './database.js';
import { assertSafe, UnsafeDatabase, type SafetyOptions } from './safety.js';

const underTest = { NODE_ENV: 'test', PLUMBLINE_TEST_UNSAFE_DATABASE: '1' };

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});

afterAll(() => fresh.drop());

async function reasons(client: pg.Client, options: Partial<SafetyOptions> = {}): Promise<readonly string[]> {
  return assertSafe(client, { migrations, environment: underTest, ...options }).then(
    () => [],
    (error: unknown) => {
      if (error instanceof UnsafeDatabase) return error.reasons;
      throw error;
    },
  );
}

describe('durability', () => {
  const durability = /fsync is off|full_page_writes is off|synchronous_commit is (off|local)/;

  it.each([
    ['in production', { NODE_ENV: 'production' }],
    ['in production, although the override of the tests is set', { ...underTest, NODE_ENV: 'production' }],
    ['when NODE_ENV is not set, although the override is', { PLUMBLINE_TEST_UNSAFE_DATABASE: '1' }],
    ['in tests that do not set the override', { NODE_ENV: 'test' }],
    ['when the override says something else', { ...underTest, PLUMBLINE_TEST_UNSAFE_DATABASE: 'true' }],
  ])('is demanded %s', async (_, environment) => {
    const found = await withClient(fresh.appUrl, (client) => reasons(client, { environment }));
    expect(found).toHaveLength(3);
    for (const reason of found) expect(reason).toMatch(durability);
  });

  it('is not demanded by the tests, which start their server without it', async () => {
    expect(await withClient(fresh.appUrl, (client) => reasons(client))).toEqual([]);
  });

  it('is missed when only synchronous_commit is local', async () => {
    const found = await withClient(fresh.appUrl, async (client) => {
      await client.query('SET synchronous_commit = local');
      return reasons(client, { environment: {} });
    });
    expect(found).toContain('synchronous_commit is local: what was acknowledged could be lost.');
  });
});

describe('the server', () => {
  it.each([
    [
      'older than 15',
      `CREATE FUNCTION planted.current_setting(text) RETURNS text LANGUAGE sql AS
       $$ SELECT CASE $1 WHEN 'server_version_num' THEN '140012' ELSE pg_catalog.current_setting($1) END $$`,
      'is too old: 15 or later is needed',
    ],
    [
      'without UTF8',
      `CREATE FUNCTION planted.current_setting(text) RETURNS text LANGUAGE sql AS
       $$ SELECT CASE $1 WHEN 'server_encoding' THEN 'LATIN1' ELSE pg_catalog.current_setting($1) END $$`,
      'encoded in LATIN1: UTF8 is needed',
    ],
    [
      'a standby',
      `CREATE FUNCTION planted.pg_is_in_recovery() RETURNS boolean LANGUAGE sql AS 'SELECT true'`,
      'is a standby',
    ],
  ])('is refused when it is %s', async (_, statement, reason) => {
    const found = await withClient(fresh.superuserUrl, async (client) => {
      // What this server says of itself is shadowed, since it is none of these.
      await client.query(`BEGIN; CREATE SCHEMA planted; GRANT USAGE ON SCHEMA planted TO plumbline_serve`);
      await client.query(statement);
      await client.query('SET LOCAL search_path = planted, pg_catalog, public');
      await client.query('SET LOCAL SESSION AUTHORIZATION plumbline_serve');
      const said = await reasons(client);
      await client.query('ROLLBACK');
      return said;
    });
    expect(found).toEqual([expect.stringContaining(reason)]);
  });
});

describe('the user that serves', () => {
  /** What is said of a user with these rights; the user goes away with the test. */
  async function ofUser(options: string, statements: string[] = []): Promise<readonly string[]> {
    return withClient(fresh.superuserUrl, async (client) => {
      await client.query('BEGIN');
      await client.query(`CREATE ROLE planted ${options}`);
      for (const statement of statements) await client.query(statement);
      await client.query('SET LOCAL SESSION AUTHORIZATION planted');
      const found = await reasons(client);
      await client.query('ROLLBACK');
      return found;
    });
  }
  const member = 'GRANT plumbline_app TO planted';

  it('is safe as a plain member of plumbline_app', async () => {
    expect(await ofUser('', [member])).toEqual([]);
  });

  it.each([
    ['is a superuser', 'SUPERUSER', [], 'is a superuser'],
    ['may read past row security', 'BYPASSRLS', [member], 'has BYPASSRLS'],
    ['may give itself rights', 'CREATEROLE', [member], 'has CREATEROLE'],
    ['owns a table', '', [member, 'ALTER TABLE pledge OWNER TO planted'], 'owns pledge'],
    [
      'owns a sequence',
      '',
      [member, 'CREATE SEQUENCE own', 'ALTER SEQUENCE own OWNER TO planted'],
      'owns own',
    ],
    ['may act for the owner', '', [member, 'GRANT plumbline_owner TO planted'], 'may act for its owner'],
    [
      'is not a member of plumbline_app',
      '',
      ['GRANT SELECT ON migration TO planted'],
      'GRANT plumbline_app TO planted',
    ],
  ])('is refused when it %s', async (_, options, statements, reason) => {
    const found = await ofUser(options, statements);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join()).toContain(reason);
  });
});

describe('migrations', () => {
  class Later1890000000001 {
    up(): Promise<void> {
      return Promise.resolve();
    }
    down(): Promise<void> {
      return Promise.resolve();
    }
  }

  it('that are pending are named', async () => {
    const found = await withClient(fresh.appUrl, (client) =>
      reasons(client, { migrations: [...migrations, Later1890000000001] }),
    );
    expect(found).toEqual(['These migrations are pending: Later1890000000001.']);
  });

  it('that a newer program has run already do no harm', async () => {
    expect(
      await withClient(fresh.appUrl, (client) => reasons(client, { migrations: migrations.slice(0, 1) })),
    ).toEqual([]);
  });
});

describe('a database that is found unsafe', () => {
  it('is not served from, and is served from once it has been mended', async () => {
    const own = await freshDatabase();
    const plant = 'ALTER TABLE pledge OWNER TO plumbline_serve';
    await withClient(own.superuserUrl, (client) => client.query(plant));
    const database = new Database({
      appUrl: own.appUrl,
      entities: [],
      migrations,
      environment: underTest,
      poolSize: 1,
    });
    database.start();
    await expect(database.ready()).rejects.toBeInstanceOf(UnsafeDatabase);
    expect(database.state()).toEqual({ unsafe: [expect.stringContaining('owns pledge')] });
    await expect(database.read(undefined, 'SELECT 1', [])).rejects.toMatchObject({ reason: 'starting' });
    await withClient(own.superuserUrl, (client) =>
      client.query('ALTER TABLE pledge OWNER TO plumbline_owner'),
    );
    await expect.poll(() => database.state(), { timeout: 10_000 }).toBe('ready');
    await database.stop();
    await own.drop();
  });
});
