import { appendFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { majorVersion, type Binaries } from './binaries.js';
import { codeOf, messageOf } from './error-code.js';
import { ProgramFailed, type Launcher } from './launcher.js';
import { StartRefusal } from './start-refusal.js';
import { syncFolder } from './whole-file.js';

/** A PostgreSQL folder (`data`, `making-…` before it is whole, `postgres.log`) and what runs it. */
export interface Cluster {
  folder: string;
  binaries: Binaries;
  launcher: Launcher;
}

const unfinished = 'making-';
const maximumLogBytes = 20 * 1024 * 1024;

export function dataDirectoryOf({ folder }: Cluster): string {
  return join(folder, 'data');
}

/**
 * Makes the data folder unless there is one. It is made aside and renamed, so that a kill leaves a whole one
 * or none.
 * @throws StartRefusal when it cannot be made, or is not one that these programs can read
 */
export async function initialise(
  cluster: Cluster,
  { superuserPassword, unsafeForTests }: { superuserPassword: string; unsafeForTests: boolean },
): Promise<void> {
  const { folder, binaries, launcher } = cluster;
  const major = await majorVersion(launcher, binaries);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await launcher.give(folder);
  await clearUnfinished(folder);
  if (await isThere(dataDirectoryOf(cluster))) {
    await demandVersion(dataDirectoryOf(cluster), major);
    return;
  }
  const aside = await mkdtemp(join(folder, unfinished));
  const passwordFile = join(aside, 'password');
  const data = join(aside, 'data');
  await writeFile(passwordFile, superuserPassword, { mode: 0o600 });
  await launcher.give(aside);
  try {
    await launcher.run(binaries.initdb, [
      ...['-D', data, '-U', 'postgres', '-E', 'UTF8', '--no-locale', '-k'],
      ...['-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
      ...(unsafeForTests ? ['--no-sync'] : []),
    ]);
  } catch (error) {
    const output = error instanceof ProgramFailed ? error.output : messageOf(error);
    throw new StartRefusal({ kind: 'initialising-failed', directory: folder, output }, { cause: error });
  }
  await appendFile(join(data, 'postgresql.conf'), `\ninclude_if_exists = 'plumbline.conf'\n`, {
    flush: true,
  });
  await rename(data, dataDirectoryOf(cluster));
  // Without this a power cut could undo the rename after data was acknowledged, and the next start would clear it.
  await syncFolder(aside);
  await syncFolder(folder);
  await rm(aside, { recursive: true, force: true });
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );
}

async function demandVersion(directory: string, brought: string): Promise<void> {
  const found = await readFile(join(directory, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (found === undefined) throw new StartRefusal({ kind: 'folder-not-a-database', directory });
  if (found.trim() === brought) return;
  throw new StartRefusal({ kind: 'folder-of-other-version', directory, found: found.trim(), brought });
}

/** An initdb whose Plumbline was killed may still write there, which is why each try has a name of its own. */
async function clearUnfinished(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((entry) => entry.startsWith(unfinished))) {
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

/** How a server is run this time; nothing of it stays in force for the next start. */
export interface ServerSettings {
  nextPort: () => Promise<number>;
  unsafeForTests: boolean;
}

/**
 * Starts the server on 127.0.0.1 and answers its port. Between choosing a port and taking it somebody else may
 * take it: then another one is tried.
 * @throws StartRefusal `server-did-not-start` with the end of the log
 */
export async function startServer(cluster: Cluster, settings: ServerSettings): Promise<number> {
  const log = join(cluster.folder, 'postgres.log');
  if (((await isThere(log)) ? (await stat(log)).size : 0) > maximumLogBytes) await rename(log, `${log}.old`);
  for (let attempt = 1; ; attempt += 1) {
    const port = await settings.nextPort();
    const written = await configure(cluster, port, settings.unsafeForTests);
    await cluster.launcher.give(written);
    const before = (await readFile(log, 'utf8').catch(() => '')).length;
    try {
      await cluster.launcher.run(cluster.binaries.pg_ctl, [
        ...['-D', dataDirectoryOf(cluster), '-l', log, '-w', '-t', '120', 'start'],
      ]);
      return port;
    } catch (error) {
      const output = (await readFile(log, 'utf8').catch(() => messageOf(error))).slice(before).trim();
      if (/could not bind .*Address already in use/.test(output) && attempt < 5) continue;
      const last = output.split('\n').slice(-8).join('\n') || messageOf(error);
      throw new StartRefusal({ kind: 'server-did-not-start', log, output: last }, { cause: error });
    }
  }
}

async function configure(cluster: Cluster, port: number, unsafeForTests: boolean): Promise<string> {
  const path = join(dataDirectoryOf(cluster), 'plumbline.conf');
  const lines = [
    '# Written by Plumbline at each start. Your own settings belong in postgresql.conf, after the include.',
    `listen_addresses = '127.0.0.1'`,
    `port = ${port}`,
    `unix_socket_directories = ''`,
    `timezone = 'UTC'`,
    `log_timezone = 'UTC'`,
    // The details of an error hold values of rows, and those may be somebody's address.
    `log_error_verbosity = terse`,
    `log_min_error_statement = panic`,
    `log_line_prefix = '%m [%p] %u '`,
    ...(unsafeForTests
      ? ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off', 'max_connections = 300']
      : []),
  ];
  await writeFile(path, `${lines.join('\n')}\n`, { mode: 0o600 });
  return path;
}
