import pg from 'pg';
import { DataSource, type Logger } from 'typeorm';
import { codeOf } from './error-code.js';
import { migrationTable, type Entities, type Migrations } from './migration-table.js';
import { ensureGroupRoles, grantMembership, type GroupRole } from './roles.js';
import { StartRefusal } from './start-refusal.js';

export interface MigrateOptions {
  /** A direct connection, not through a pooler: the lock belongs to the session. */
  ownerUrl: string;
  /** Its user becomes a member of `plumbline_app`. */
  appUrl?: string;
  /** Its user becomes a member of `plumbline_audit`. */
  auditUrl?: string;
  migrations: Migrations;
  entities: Entities;
  /** How long to wait for another instance that migrates. */
  patienceSeconds?: number;
  /** How long one migration may wait for a table. */
  lockTimeoutMs?: number;
  /** Told which migration failed, and why. */
  report?: (line: string) => void;
}

/** Any number will do that nothing else locks. This one spells "plumb". */
const lock = 0x706c756d62;
const lockAttempts = 5;

/**
 * Brings the database to what this program needs, once, however many instances start together. Each migration is
 * one transaction: killed at any moment it leaves the old tables or the new, and the next start goes on.
 * @returns the names of the migrations that ran now
 * @throws StartRefusal
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const owner = new pg.Client({
    connectionString: options.ownerUrl,
    application_name: 'plumbline migrate lock',
  });
  // Losing this connection loses the lock; the migrations then fail or stand by themselves, each being whole.
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    await takeLock(owner, options.patienceSeconds ?? 300);
    await ensureGroupRoles(owner);
    const ran = await runPending(options);
    await grantMemberships(owner, options);
    return ran;
  } finally {
    await owner.end();
  }
}

async function takeLock(owner: pg.Client, seconds: number): Promise<void> {
  await owner.query(`SET lock_timeout = ${seconds * 1000}`);
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [lock]);
  } catch (error) {
    if (codeOf(error) !== '55P03') throw error;
    throw new StartRefusal({ kind: 'migration-lock-held', seconds }, { cause: error });
  }
}

async function runPending({ lockTimeoutMs = 5_000, ...options }: MigrateOptions): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: options.ownerUrl,
    applicationName: 'plumbline migrate',
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTableName: migrationTable,
    migrationsTransactionMode: 'each',
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    poolSize: 1,
    logger: loggerFor(options.report),
    // A migration that waits for a table makes everybody behind it wait too, so it steps aside and tries again.
    extra: { options: `-c lock_timeout=${lockTimeoutMs} -c TimeZone=UTC -c client_min_messages=warning` },
  });
  await source.initialize();
  try {
    const ran: string[] = [];
    for (let attempt = 1; ; attempt += 1) {
      try {
        for (const { name } of await source.runMigrations()) ran.push(name);
        return ran;
      } catch (error) {
        if (codeOf(error) !== '55P03' || attempt === lockAttempts) throw error;
      }
    }
  } finally {
    await source.destroy();
  }
}

/** TypeORM's own logger prints; nothing here may but the program itself. */
function loggerFor(report: MigrateOptions['report']): Logger {
  const say = (): void => undefined;
  return {
    logMigration: (line) => report?.(line),
    ...{ logQuery: say, logQueryError: say, logQuerySlow: say, logSchemaBuild: say, log: say },
  };
}

async function grantMemberships(
  owner: pg.Client,
  { ownerUrl, appUrl, auditUrl }: MigrateOptions,
): Promise<void> {
  const wanted: readonly (readonly [string | undefined, GroupRole])[] = [
    [appUrl, 'plumbline_app'],
    [auditUrl, 'plumbline_audit'],
  ];
  const migrator = userOf(ownerUrl);
  for (const [url, group] of wanted) {
    const user = url === undefined ? undefined : userOf(url);
    if (user !== undefined && user !== migrator) await grantMembership(owner, { user, group });
  }
}

function userOf(url: string): string {
  const { user } = new pg.Client(url);
  if (user === undefined) throw new Error('the address of the database names no user');
  return user;
}
