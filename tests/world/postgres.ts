import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded, type EmbeddedPostgres } from '../../apps/api/src/platform/database/embedded.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { StartRefusal } from '../../apps/api/src/platform/database/start-refusal.js';

/** What the workers get: addresses of one server, and the name of its migrated database to clone. */
export interface TestPostgres {
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
  auditUrl: string;
  template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestPostgres;
  }
}

const root = resolve(import.meta.dirname, '../..');
const source = join(root, 'apps/api/src');

interface Running {
  provided: TestPostgres;
  server: EmbeddedPostgres;
}

// Each project of a run loads this file anew, so what they have in common cannot live in a variable of it.
const run = globalThis as typeof globalThis & {
  plumblinePostgres?: { starting: Promise<Running>; projects: number };
};

/** Starts one PostgreSQL for the whole run; the last project that used it stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (run.plumblinePostgres ??= { starting: begin(), projects: 0 });
  shared.projects += 1;
  const { provided, server } = await shared.starting;
  project.provide('postgres', provided);
  return async () => {
    shared.projects -= 1;
    if (shared.projects === 0) await server.stop();
  };
}

async function begin(): Promise<Running> {
  const server = await startInFreeFolder();
  const template = `template_${await fingerprint()}`;
  const urls = { ownerUrl: server.ownerUrl, appUrl: server.appUrl, auditUrl: server.auditUrl };
  await withClient(server.superuserUrl, async (client) => {
    await dropLeftOver(client, template);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(client, template, urls);
  });
  return { server, provided: { ...urls, superuserUrl: server.superuserUrl, template } };
}

/** Kept between runs, because making it takes a second; several runs at once have a folder each. */
async function startInFreeFolder(): Promise<EmbeddedPostgres> {
  for (let number = 1; ; number += 1) {
    const directory = join(root, '.tests', number === 1 ? 'postgres' : `postgres-${number}`);
    try {
      return await startEmbedded({ directory, unsafeForTests: true });
    } catch (error) {
      if (!(error instanceof StartRefusal) || error.fault.kind !== 'folder-held' || number === 16)
        throw error;
    }
  }
}

/** Everything that decides what a migrated database looks like. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['migrations', 'platform/database']) {
    const names = (await readdir(join(source, folder)))
      .filter((name) => /(?<!\.test)\.ts$/.test(name))
      .sort();
    for (const name of names) hash.update(name).update(await readFile(join(source, folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

async function dropLeftOver(client: pg.Client, template: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(datname) AS name FROM pg_database WHERE datname ~ '^(test|template|making)_' AND datname <> $1`,
    [template],
  );
  for (const { name } of rows) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
}

async function makeTemplate(
  client: pg.Client,
  template: string,
  urls: Pick<TestPostgres, 'ownerUrl' | 'appUrl' | 'auditUrl'>,
): Promise<void> {
  const making = template.replace('template', 'making');
  await client.query(`CREATE DATABASE ${making} OWNER plumbline_owner TEMPLATE template0`);
  const { migrations } = await import('../../apps/api/src/migrations/all.js');
  await migrate({ ...urls, ownerUrl: inDatabase(urls.ownerUrl, making), migrations, entities: [] });
  await client.query(`ALTER DATABASE ${making} RENAME TO ${template}`);
}

/** The same server and user, another database. */
export function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  // A test that kills the server sees it in the answer to its statement.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
