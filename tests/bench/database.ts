import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { migrations } from '../../apps/api/src/migrations/all.js';
import { startEmbedded, type EmbeddedPostgres } from '../../apps/api/src/platform/database/embedded.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import type { Scale } from './options.ts';

const home = resolve(import.meta.dirname, '../..');

/** Where the benchmark keeps its PostgreSQL and what it unpacked. */
export const benchFolder = join(home, '.bench');

/** Every contestant keeps its connections while the others work. */
const connections = 300;

/** One database with one city in it. */
export interface Data {
  scale: Scale;
  name: string;
  ownerUrl: string;
  appUrl: string;
  superuserUrl: string;
}

/** Puts content into a database that is migrated and empty. */
export type Fill = (scale: Scale, data: Data) => Promise<void>;

/** Starts the PostgreSQL of the benchmark: the embedded one with its usual, safe settings. */
export async function startPostgres(): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({ directory: benchFolder });
  const isEnough = await withClient(server.superuserUrl, async (client) => {
    const { rows } = await client.query<{ max_connections: string }>('SHOW max_connections');
    if (Number(rows[0]?.max_connections) >= connections) return true;
    await client.query(`ALTER SYSTEM SET max_connections = ${connections}`);
    return false;
  });
  if (isEnough) return server;
  await server.stop();
  return startEmbedded({ directory: benchFolder });
}

/**
 * The database of a scale. It is kept between runs, under a name made of everything that decides what is in it; one of
 * the same scale that was made otherwise is dropped.
 */
export async function dataOf(
  server: EmbeddedPostgres,
  { scale, seeds, fill }: { scale: Scale; seeds: readonly string[]; fill: Fill },
): Promise<Data> {
  const prefix = `city_${String(scale).replace('.', '_')}`;
  const name = `${prefix}_${await fingerprint(seeds)}`;
  const data = inDatabase(server, name, scale);
  await withClient(server.superuserUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname ~ '^(city|making)_'`,
    );
    const isOld = (known: string) => known.startsWith('making_') || known.startsWith(`${prefix}_`);
    for (const known of rows.filter((row) => isOld(row.name) && row.name !== name))
      await client.query(`DROP DATABASE ${known.name} WITH (FORCE)`);
    if (rows.some((row) => row.name === name)) return;
    const making = name.replace('city', 'making');
    await client.query(`CREATE DATABASE ${making} OWNER plumbline_owner TEMPLATE template0`);
    await make(inDatabase(server, making, scale), fill);
    await client.query(`ALTER DATABASE ${making} RENAME TO ${name}`);
  });
  return data;
}

async function make(data: Data, fill: Fill): Promise<void> {
  await migrate({ ownerUrl: data.ownerUrl, appUrl: data.appUrl, migrations, entities: [] });
  await fill(data.scale, data);
  // Nothing is left to do for autovacuum, which would take turns with what is measured.
  await withClient(data.superuserUrl, async (client) => {
    await client.query('VACUUM (FREEZE, ANALYZE)');
    await client.query('CHECKPOINT');
  });
}

function inDatabase(server: EmbeddedPostgres, name: string, scale: Scale): Data {
  const url = (of: string): string => {
    const changed = new URL(of);
    changed.pathname = `/${name}`;
    return changed.href;
  };
  const { ownerUrl, appUrl, superuserUrl } = server;
  return { scale, name, ownerUrl: url(ownerUrl), appUrl: url(appUrl), superuserUrl: url(superuserUrl) };
}

/** Of the migrations and of the folders that make the content. */
async function fingerprint(seeds: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['apps/api/src/migrations', ...seeds]) {
    const names = (await readdir(join(home, folder), { recursive: true })).sort();
    for (const name of names.filter((each) => /(?<!\.test)\.(?:ts|json)$/.test(each)))
      hash.update(name).update(await readFile(join(home, folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
