import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { benchFolder, withClient } from './database.ts';
import type { Ready, Task } from './contestant.ts';
import type { Load } from './load.ts';

const run = promisify(execFile);

/** This machine has no pgbench and it could not be unpacked. */
export class NoPgbench extends Error {}

/**
 * The pgbench of this machine, or the one of Debian's package, unpacked without being installed.
 * @throws NoPgbench
 */
export async function findPgbench(): Promise<string> {
  const unpacked = join(benchFolder, 'debian');
  const inUnpacked = join(unpacked, 'usr/lib/postgresql/15/bin/pgbench');
  const places = [
    ...(process.env['PATH'] ?? '').split(':').map((folder) => join(folder, 'pgbench')),
    '/usr/lib/postgresql/15/bin/pgbench',
    inUnpacked,
  ];
  for (const place of places) if (await runs(place)) return place;
  try {
    await mkdir(unpacked, { recursive: true });
    await run('apt-get', ['download', 'postgresql-15', 'libpq5'], { cwd: unpacked });
    for (const file of (await readdir(unpacked)).filter((name) => name.endsWith('.deb')))
      await run('dpkg', ['-x', file, '.'], { cwd: unpacked });
  } catch (error) {
    throw new NoPgbench('There is no pgbench, and its package could not be unpacked', { cause: error });
  }
  if (await runs(inUnpacked)) return inUnpacked;
  throw new NoPgbench('The unpacked pgbench does not run');
}

async function runs(path: string): Promise<boolean> {
  try {
    await access(path);
    await run(path, ['--version'], { env: environment });
    return true;
  } catch {
    return false;
  }
}

const environment = {
  PATH: process.env['PATH'],
  // Its connections are new each time: without this each would plan the statement five times before it keeps a plan.
  PGOPTIONS: '-c plan_cache_mode=force_generic_plan',
  // Where the unpacked one finds its library.
  LD_LIBRARY_PATH: join(
    benchFolder,
    'debian/usr/lib',
    process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu',
  ),
};

/** The page as one hand-written statement, prepared once for each connection: nothing can be faster. */
export async function readyPgbench({ asked, data, work }: Task): Promise<Ready> {
  if (asked.kind !== 'document' || asked.sql === null) throw new Error(`${work} has no statement`);
  const pgbench = await findPgbench();
  const folder = join(benchFolder, 'pgbench');
  await mkdir(folder, { recursive: true });
  const script = join(folder, `${work}.sql`);
  await writeFile(script, asked.sql);
  const variables = Object.entries(asked.sqlVariables);
  const args = [
    ...['--no-vacuum', '--protocol=prepared', `--file=${script}`],
    ...variables.map(([name, value]) => `--define=${name}=${value}`),
  ];
  const { text, values } = statementOf(asked.sql, asked.sqlVariables);
  return {
    pid: undefined,
    answer: () =>
      withClient(data.appUrl, async (client) => {
        const { rows } = await client.query<[string]>({ text, values, rowMode: 'array' });
        const body = Buffer.from(rows[0]?.[0] ?? '');
        return {
          data: (JSON.parse(body.toString()) as { data: unknown }).data,
          body,
          contentType: 'application/json',
        };
      }),
    load: (of) => loadBy(pgbench, [...args, data.appUrl], { ...of, folder }),
    repeat: async (times) => {
      await run(pgbench, [...args, `--transactions=${times}`, data.appUrl], { env: environment });
    },
  };
}

/** The same statement with numbered parameters, for asking once. */
export function statementOf(
  sql: string,
  variables: Readonly<Record<string, string>>,
): { text: string; values: string[] } {
  const names = Object.keys(variables);
  const text = names.reduce(
    (done, name, index) => done.replaceAll(new RegExp(`(?<!:):${name}\\b`, 'g'), `$${index + 1}`),
    sql,
  );
  return { text, values: Object.values(variables) };
}

/** Its connections are new each time, and plan the statement first. */
const warmUpSeconds = 1;

/** Its time begins before it connects, which is not counted either. */
const connectingSeconds = 1;

/** @param log lines of `client transaction µs script second µs`, the last two the instant at which it ended */
export function loadOfLog(log: string): Load {
  const done = log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ').map(Number))
    .map(([, , latency = 0, , second = 0, micro = 0]) => ({
      latency: latency / 1000,
      at: second + micro / 1e6,
    }));
  const begun = done.reduce((least, { at }) => Math.min(least, at), Infinity) + warmUpSeconds;
  const counted = done.filter(({ at }) => at > begun);
  const ended = counted.reduce((most, { at }) => Math.max(most, at), begun);
  if (counted.length === 0) throw new Error('pgbench did nothing after it had warmed up');
  const latencies = counted.map(({ latency }) => latency);
  return { answers: counted.length, seconds: ended - begun, latencies, bodyBytes: 0 };
}

async function loadBy(
  pgbench: string,
  args: readonly string[],
  { clients, seconds, folder }: { clients: number; seconds: number; folder: string },
): Promise<Load> {
  const logs = await mkdtemp(join(folder, 'log-'));
  try {
    const url = args.at(-1) ?? '';
    const timed = ['--log', `--client=${clients}`, `--jobs=${Math.min(2, clients)}`];
    const long = [`--time=${Math.max(1, Math.round(seconds)) + warmUpSeconds + connectingSeconds}`];
    await run(pgbench, [...args.slice(0, -1), ...timed, ...long, url], { cwd: logs, env: environment });
    const files = await Promise.all((await readdir(logs)).map((name) => readFile(join(logs, name), 'utf8')));
    return loadOfLog(files.join(''));
  } finally {
    await rm(logs, { recursive: true, force: true });
  }
}
