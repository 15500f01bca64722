import { execFile } from 'node:child_process';
import { readdir, readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { dataDirectoryOf, type Cluster } from './cluster.js';
import { codeOf } from './error-code.js';
import { StartRefusal } from './start-refusal.js';

/**
 * Ends the PostgreSQL of an earlier run that still works in this data folder, and clears what it left. Call it
 * only while holding the folder: a server without a living Plumbline is nobody's.
 *
 * PostgreSQL's own `postmaster.pid` is not believed by itself. In a copied folder it names the server of the
 * original, and after a reboot perhaps a stranger: those must live.
 * @throws StartRefusal `server-will-not-stop`
 */
export async function endLeftover(cluster: Cluster): Promise<void> {
  const directory = dataDirectoryOf(cluster);
  const postmaster = await postmasterOf(directory);
  const isAsked = postmaster !== undefined && (await serversIn(directory)).includes(postmaster.pid);
  if (isAsked) await askToStop(cluster, postmaster.pid);
  // The children of a killed postmaster outlive it for a moment, and at times for longer.
  for (const next of ['SIGQUIT', 'SIGKILL', undefined] as const) {
    const pids = await goneWithin(directory, next === 'SIGQUIT' && isAsked ? 30_000 : 5_000);
    if (pids.length === 0) break;
    if (next === undefined) throw new StartRefusal({ kind: 'server-will-not-stop', directory, pids });
    for (const pid of pids) signal(pid, next);
  }
  await rm(join(directory, 'postmaster.pid'), { force: true });
}

/** A fast stop: open transactions are rolled back, everything committed is written. */
async function askToStop({ launcher, binaries, folder }: Cluster, postmaster: number): Promise<void> {
  // SIGINT means that to PostgreSQL; Windows has no such signal, and Node would kill instead.
  if (process.platform !== 'win32') signal(postmaster, 'SIGINT');
  else await launcher.run(binaries.pg_ctl, ['-D', join(folder, 'data'), '-m', 'fast', '-W', 'stop']);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

async function goneWithin(dataDirectory: string, milliseconds: number): Promise<number[]> {
  const until = performance.now() + milliseconds;
  for (;;) {
    const pids = await serversIn(dataDirectory);
    if (pids.length === 0 || performance.now() > until) return pids;
    await pause(20);
  }
}

/** The processes of PostgreSQL that work in this data folder. */
export async function serversIn(dataDirectory: string): Promise<number[]> {
  if (process.platform === 'linux') return workingIn(dataDirectory);
  const found = await postmasterOf(dataDirectory);
  return found?.dataDirectory === dataDirectory && (await isPostgres(found.pid)) ? [found.pid] : [];
}

/** Every process of PostgreSQL has the data folder as its working directory, also when the folder was moved. */
async function workingIn(dataDirectory: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const mine = await Promise.all(
    pids.map(async (pid) => {
      const [where, name] = await Promise.all([
        readlink(`/proc/${pid}/cwd`).catch(() => ''),
        readFile(`/proc/${pid}/comm`, 'utf8').catch(() => ''),
      ]);
      // A folder that was deleted under its server is marked so by Linux.
      return where.replace(/ \(deleted\)$/, '') === dataDirectory && name.trim() === 'postgres';
    }),
  );
  return pids.filter((_, index) => mine[index]).map(Number);
}

async function isPostgres(pid: number): Promise<boolean> {
  const run = promisify(execFile);
  const printed = await (
    process.platform === 'win32'
      ? run('tasklist', ['/FI', `PID eq ${pid}`, '/NH'])
      : run('ps', ['-o', 'comm=', '-p', String(pid)])
  ).catch(() => undefined);
  return printed?.stdout.includes('postgres') ?? false;
}

async function postmasterOf(
  dataDirectory: string,
): Promise<{ pid: number; dataDirectory: string } | undefined> {
  const text = await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, path] = text.split('\n');
  return pid && path && /^\d+$/.test(pid) ? { pid: Number(pid), dataDirectory: path } : undefined;
}
