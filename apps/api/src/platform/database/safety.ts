import type pg from 'pg';
import { migrationTable, nameOf, type Migrations } from './migration-table.js';

/** The database must not be served from; `reasons` are sentences for the operator. */
export class UnsafeDatabase extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(`This database is not safe to serve from:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`);
  }
}

export interface SafetyOptions {
  environment: Readonly<Record<string, string | undefined>>;
  /** Those the code needs; an older or newer program may know others. */
  migrations: Migrations;
}

/**
 * Looks at the server and at the rights of the user that `client` is connected as.
 * @throws UnsafeDatabase with every reason
 */
export async function assertSafe(client: pg.ClientBase, options: SafetyOptions): Promise<void> {
  const reasons = [
    ...(await serverReasons(client)),
    ...(isTestOverride(options.environment) ? [] : await durabilityReasons(client)),
    ...(await roleReasons(client)),
    ...(await migrationReasons(client, options.migrations)),
  ];
  if (reasons.length > 0) throw new UnsafeDatabase(reasons);
}

/** The tests give up durability for speed. Nothing but the tests can: the variable alone does nothing. */
function isTestOverride(environment: SafetyOptions['environment']): boolean {
  return environment.NODE_ENV === 'test' && environment.PLUMBLINE_TEST_UNSAFE_DATABASE === '1';
}

async function serverReasons(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ reason: string }>(`
    SELECT reason FROM (VALUES
      (current_setting('server_version_num')::int < 150000,
       'PostgreSQL ' || current_setting('server_version') || ' is too old: 15 or later is needed.'),
      (current_setting('server_encoding') <> 'UTF8',
       'The database is encoded in ' || current_setting('server_encoding') || ': UTF8 is needed.'),
      (pg_is_in_recovery(), 'The server is a standby, which cannot be written to.')
    ) AS checked (is_wrong, reason) WHERE is_wrong`);
  return rows.map(({ reason }) => reason);
}

async function durabilityReasons(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ reason: string }>(`
    SELECT name || ' is ' || setting || ': what was acknowledged could be lost.' AS reason
    FROM pg_settings
    WHERE (name IN ('fsync', 'full_page_writes') AND setting <> 'on')
       OR (name = 'synchronous_commit' AND setting IN ('off', 'local'))
    ORDER BY name`);
  return rows.map(({ reason }) => reason);
}

async function roleReasons(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ reason: string }>(`
    WITH me AS (SELECT * FROM pg_roles WHERE rolname = current_user),
    mine AS (
      SELECT count(*) AS tables, min(c.oid::regclass::text) AS example FROM pg_class c
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND c.relpersistence <> 't'
        AND c.relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')
        AND pg_has_role(c.relowner, 'MEMBER'))
    SELECT 'The user ' || rolname || ' of DATABASE_URL ' || reason AS reason FROM me, mine, LATERAL (VALUES
      (rolsuper, 'is a superuser: it could change the public record.'),
      (rolbypassrls, 'has BYPASSRLS: it could read past the rules of rows.'),
      (rolcreaterole, 'has CREATEROLE: it could give itself any right.'),
      (NOT rolsuper AND tables > 0, 'owns ' || example || ' or may act for its owner: it could change the public record.'),
      (NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = 'plumbline_app' AND pg_has_role(r.oid, 'USAGE')),
       'is not a member of plumbline_app: GRANT plumbline_app TO ' || quote_ident(rolname) || '.')
    ) AS checked (is_wrong, reason) WHERE is_wrong`);
  return rows.map(({ reason }) => reason);
}

async function migrationReasons(client: pg.ClientBase, migrations: Migrations): Promise<string[]> {
  const { rows: found } = await client.query<{ can_read: boolean | null }>(
    `SELECT has_table_privilege(to_regclass($1), 'SELECT') AS can_read`,
    [migrationTable],
  );
  const canRead = found[0]?.can_read ?? false;
  const { rows } = canRead
    ? await client.query<{ name: string }>(`SELECT name FROM ${migrationTable}`)
    : { rows: [] };
  const applied = new Set(rows.map(({ name }) => name));
  const pending = migrations.map(nameOf).filter((name) => !applied.has(name));
  return pending.length === 0 ? [] : [`These migrations are pending: ${pending.join(', ')}.`];
}
