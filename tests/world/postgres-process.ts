import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, expect } from 'vitest';
import { migrations } from '../../apps/api/src/migrations/all.js';
import { startEmbedded } from '../../apps/api/src/platform/database/embedded.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';

const script = join(import.meta.dirname, 'postgres-child.ts');
const cleaning: (() => Promise<unknown>)[] = [];
const folders: string[] = [];

const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 });

afterEach(async () => {
  // One that fails must not keep the others from being done: a server would be left behind.
  const failed: unknown[] = [];
  for (const clean of cleaning.splice(0).reverse())
    await clean().catch((error: unknown) => failed.push(error));
  expect(failed).toEqual([]);
});

afterAll(async () => {
  for (const folder of folders) await remove(folder);
});

/** Done after the test, last one first, also when the test fails. */
export function afterwards(clean: () => Promise<unknown>): void {
  cleaning.push(clean);
}

/** A new folder, gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
  afterwards(() => remove(folder));
  return folder;
}

/** A new folder, gone after all tests of the file. */
export async function lastingFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
  folders.push(folder);
  return folder;
}

let model: Promise<string> | undefined;

/** A data folder of its own with a migrated database, stopped; copied, as making one takes seconds. */
export async function usedFolder(): Promise<string> {
  const [source, folder] = await Promise.all([(model ??= makeModel()), temporaryFolder()]);
  await cp(source, folder, { recursive: true });
  return folder;
}

async function makeModel(): Promise<string> {
  const directory = await lastingFolder();
  const server = await startEmbedded({ directory });
  await migrate({ ...server, migrations, entities: [] });
  await server.stop();
  return directory;
}

/** A process that was told to start PostgreSQL in a folder. */
export interface Plumbline {
  pid: number;
  /** The one line it prints: what `startEmbedded` answered, or `{ refused }`. */
  answer(): Promise<Record<string, unknown>>;
  /** kill -9 of the process alone; PostgreSQL goes on. */
  kill(): Promise<void>;
}

/** Starts PostgreSQL from a process of its own, as this user or as another. */
export function spawnPlumbline(directory: string, uid?: number): Plumbline {
  const flags = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, script, directory], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: '/',
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const line = firstLine(child);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  afterwards(kill);
  if (child.pid === undefined) throw new Error('the process did not start');
  return { pid: child.pid, answer: async () => JSON.parse(await line), kill };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the process has no output');
  for await (const line of createInterface({ input: child.stdout })) return line;
  return '{"ended":true}';
}
