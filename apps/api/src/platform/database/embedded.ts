import { mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { embeddedBinaries, type Binaries } from './binaries.js';
import { dataDirectoryOf, initialise, startServer, type Cluster } from './cluster.js';
import { codeOf, messageOf } from './error-code.js';
import { holdFolder } from './folder-lock.js';
import { freePort } from './free-port.js';
import { launcherFor, type Isolation } from './launcher.js';
import { endLeftover } from './leftover.js';
import { loginUsers, secrets, type LoginUser, type Secrets } from './secrets.js';
import { StartRefusal } from './start-refusal.js';

/** A PostgreSQL that this process started and stops. */
export interface EmbeddedPostgres {
  /** Owns the database and migrates it. */
  ownerUrl: string;
  /** Serves; gets its rights from `plumbline_app`, which `migrate` makes it a member of. */
  appUrl: string;
  /** Reads everything and writes nothing; a member of `plumbline_audit`. */
  auditUrl: string;
  /** The superuser, for making databases in tests and for repairs by hand. */
  superuserUrl: string;
  port: number;
  dataDirectory: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The data folder of the installation (`PLUMBLINE_DATA`); made when missing. */
  directory: string;
  /** Gives up durability for speed. Never outside tests: the database then refuses to serve. */
  unsafeForTests?: boolean;
  /** Another PostgreSQL than the one from npm. */
  binaries?: Binaries;
  nextPort?: () => Promise<number>;
  /** How root runs it; found out by itself. */
  isolation?: Isolation;
}

/**
 * Starts PostgreSQL in the data folder, making the folder the first time, and its users and its empty database.
 * Whatever was killed before, and when, the start is clean.
 * @throws StartRefusal with words for the operator
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const directory = await makeFolder(resolve(options.directory));
  const release = await writable(directory, () => holdFolder(directory));
  try {
    return await startHeld(directory, options, release);
  } catch (error) {
    await release();
    throw error;
  }
}

async function startHeld(
  directory: string,
  { unsafeForTests = false, binaries, nextPort = freePort, isolation }: EmbeddedOptions,
  release: () => Promise<void>,
): Promise<EmbeddedPostgres> {
  const kept = await writable(directory, () => secrets(directory));
  const cluster: Cluster = {
    folder: join(directory, 'postgres'),
    binaries: binaries ?? (await embeddedBinaries()),
    launcher: await launcherFor(directory, isolation),
  };
  const dataDirectory = dataDirectoryOf(cluster);
  const superuserPassword = kept.passwords.postgres;
  await writable(directory, () => initialise(cluster, { superuserPassword, unsafeForTests }));
  await endLeftover(cluster);
  try {
    const port = await startServer(cluster, { nextPort, unsafeForTests });
    const url = (user: LoginUser, database = 'plumbline'): string =>
      `postgres://${user}:${kept.passwords[user]}@127.0.0.1:${port}/${database}?sslmode=disable`;
    await prepare(url('postgres', 'postgres'), kept, join(directory, 'secrets.json'));
    let stopping: Promise<void> | undefined;
    return {
      ownerUrl: url('plumbline_owner'),
      appUrl: url('plumbline_serve'),
      auditUrl: url('plumbline_read'),
      superuserUrl: url('postgres', 'postgres'),
      port,
      dataDirectory,
      stop: () => (stopping ??= endLeftover(cluster).finally(release)),
    };
  } catch (error) {
    await endLeftover(cluster);
    throw error;
  }
}

async function makeFolder(directory: string): Promise<string> {
  return writable(directory, async () => {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    return realpath(directory);
  });
}

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST', 'ENOENT']);

async function writable<T>(directory: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StartRefusal || !unwritable.has(codeOf(error) ?? '')) throw error;
    throw new StartRefusal(
      { kind: 'folder-not-writable', directory, cause: messageOf(error) },
      { cause: error },
    );
  }
}

/** Makes what is missing of the users and the database. A kill in between is mended by the next start. */
async function prepare(superuserUrl: string, kept: Secrets, path: string): Promise<void> {
  const client = new pg.Client(superuserUrl);
  try {
    await client.connect();
  } catch (error) {
    if (codeOf(error) === '28P01')
      throw new StartRefusal({ kind: 'secrets-do-not-match', path }, { cause: error });
    throw error;
  }
  try {
    for (const user of loginUsers) await makeUser(client, user, kept.passwords[user]);
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname = 'plumbline'`);
    if (rowCount === 0)
      await client.query('CREATE DATABASE plumbline OWNER plumbline_owner TEMPLATE template0');
  } finally {
    await client.end();
  }
}

async function makeUser(client: pg.Client, user: LoginUser, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [user]);
  if (rowCount !== 0) return;
  const rights = user === 'plumbline_owner' ? 'LOGIN CREATEROLE' : 'LOGIN';
  await client.query(`CREATE ROLE ${user} ${rights} PASSWORD ${pg.escapeLiteral(password)}`);
}
