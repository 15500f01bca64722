import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { entities } from '../entities.js';
import { migrations } from '../migrations/all.js';
import { readConfig, type Environment } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { startEmbedded } from '../platform/database/embedded.js';
import { messageOf } from '../platform/database/error-code.js';
import { migrate } from '../platform/database/migrate.js';
import { secrets } from '../platform/database/secrets.js';
import { StartRefusal } from '../platform/database/start-refusal.js';

/** The database cannot be reached; `message` is for the operator. */
export class DatabaseAway extends Error {}

export interface Connection {
  database: Database;
  /** For what needs a connection of its own. */
  appUrl: string;
  /** For what only the owner of the tables may. */
  ownerUrl: string;
  sessionSecret: string;
}

interface Way {
  appUrl: string;
  ownerUrl: string;
  sessionSecret: string;
  leave(): Promise<void>;
}

/**
 * Gives the installation's database to the work: one's own where the environment names it; else the embedded one, that
 * of a Plumbline which runs now or, for as long as the work takes, one started for it.
 * @throws ConfigFault, StartRefusal, UnsafeDatabase, DatabaseAway
 */
export async function withDatabase<T>(
  environment: Environment,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const way = await wayTo(environment);
  const { appUrl, ownerUrl, sessionSecret } = way;
  const database = new Database({ appUrl, entities, migrations, environment, poolSize: 2 });
  try {
    await demandThere(appUrl);
    database.start();
    await database.ready();
    return await work({ database, appUrl, ownerUrl, sessionSecret });
  } finally {
    await database.stop();
    await way.leave();
  }
}

async function wayTo(environment: Environment): Promise<Way> {
  const { ownDatabase, sessionSecret, dataFolder } = readConfig(environment);
  if (ownDatabase) {
    return { ...ownDatabase, sessionSecret: sessionSecret ?? '', leave: () => Promise.resolve() };
  }
  try {
    const embedded = await startEmbedded({ directory: dataFolder });
    const { ownerUrl, appUrl } = embedded;
    try {
      await migrate({ ownerUrl, appUrl, migrations, entities });
      const kept = await secrets(dataFolder);
      return {
        ...{ appUrl, ownerUrl, sessionSecret: sessionSecret ?? kept.sessionSecret },
        leave: () => embedded.stop(),
      };
    } catch (error) {
      await embedded.stop();
      throw error;
    }
  } catch (error) {
    if (!(error instanceof StartRefusal) || error.fault.kind !== 'folder-held') throw error;
    return wayToRunning(dataFolder, sessionSecret);
  }
}

/** PostgreSQL itself says where it listens: the fourth line of its postmaster.pid is the port. */
async function wayToRunning(dataFolder: string, sessionSecret: string | undefined): Promise<Way> {
  const path = join(dataFolder, 'postgres', 'data', 'postmaster.pid');
  const port = (await readFile(path, 'utf8').catch(() => '')).split('\n')[3] ?? '';
  if (!/^\d+$/.test(port))
    throw new DatabaseAway(`A Plumbline is starting or stopping in ${dataFolder}. Try again in a moment.`);
  const kept = await secrets(dataFolder);
  const url = (user: 'plumbline_serve' | 'plumbline_owner'): string =>
    `postgres://${user}:${kept.passwords[user]}@127.0.0.1:${port}/plumbline?sslmode=disable`;
  return {
    appUrl: url('plumbline_serve'),
    ownerUrl: url('plumbline_owner'),
    sessionSecret: sessionSecret ?? kept.sessionSecret,
    leave: () => Promise.resolve(),
  };
}

/** The server waits for a database that is away; a command says so at once. */
async function demandThere(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseAway(`The database cannot be reached: ${messageOf(error)}.`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}
