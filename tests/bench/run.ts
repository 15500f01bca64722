import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { EmbeddedPostgres } from '../../apps/api/src/platform/database/embedded.js';
import { StartRefusal } from '../../apps/api/src/platform/database/start-refusal.js';
import { citySources, demoSources, fillWith } from './cities.ts';
import { AnswersDiffer, enterAll, hold, type Contest, type Entry } from './contest.ts';
import { dataOf, startPostgres, withClient, type Data } from './database.ts';
import { figuresOf } from './figures.ts';
import { hostileRows } from './hostile.ts';
import { Servers } from './http-contestants.ts';
import { readOptions, usage, UsageFault, type Options } from './options.ts';
import { placeOf, type Place } from './place.ts';
import type { Results } from './results.ts';
import { machine } from './system.ts';
import { figureTable, resultTable } from './table.ts';
import { works } from './works.ts';

const home = resolve(import.meta.dirname, '../..');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Runs the benchmark as the command line asks, prints its tables and writes its results. */
export async function bench(args: readonly string[]): Promise<void> {
  const servers = new Servers();
  let postgres: EmbeddedPostgres | undefined;
  const end = { isNear: false };
  const stop = async (): Promise<void> => {
    if (end.isNear) return;
    end.isNear = true;
    await servers.stop().catch(say);
    await postgres?.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    // A terminal and npm may each send one: the second must not cut short what the first began.
    process.on(signal, () => {
      if (end.isNear) return;
      say(`Stopping after ${signal}`);
      void stop().finally(() => process.exit(130));
    });
  try {
    const options = readOptions(args);
    postgres = await startPostgres();
    await compare(options, postgres, servers, end);
  } catch (error) {
    if (end.isNear) return;
    process.exitCode = 1;
    if (error instanceof UsageFault) say(`${error.message}\n${usage}`);
    else if (error instanceof AnswersDiffer || error instanceof StartRefusal) say(error.message);
    else throw error;
  } finally {
    await stop();
  }
}

/** Somebody wants it to end: what it found by then would be half of a comparison, and is not written. */
class Interrupted extends Error {}

async function compare(
  options: Options,
  postgres: EmbeddedPostgres,
  servers: Servers,
  end: Readonly<{ isNear: boolean }>,
): Promise<void> {
  const report = (line: string): void => {
    if (end.isNear) throw new Interrupted();
    say(line);
  };
  const begun = performance.now();
  const cities: { data: Data; place: Place }[] = [];
  for (const scale of options.scales) {
    report(`City at scale ${scale}`);
    const data = await dataOf(postgres, {
      scale,
      seeds: scale === 'demo' ? demoSources : citySources,
      fill: fillWith(report),
    });
    cities.push({ data, place: await placeOf(data) });
  }
  const results: Results = { ...(await origin(postgres)), seconds: 0, rows: [], figures: [], failures: [] };
  const { contestants, seconds, rounds } = options;
  const contest: Contest = { postgres, servers, cities, contestants, seconds, rounds, report };
  const entries: Entry[] = [];
  // All answers are compared before the first is measured, so that nobody waits for a run that will be stopped.
  for (const work of works.filter(({ name }) => options.works.includes(name))) {
    report(`Answers of ${work.name}`);
    entries.push(await enterAll(contest, work));
  }
  for (const entry of entries) {
    report(`${entry.work.name}: ${entry.work.title}`);
    results.rows.push(...(await hold(contest, entry)));
    results.failures.push(...entry.failures);
  }
  const last = cities.at(-1);
  if (options.works.includes('hostile') && last)
    results.rows.push(...(await hostileRows({ servers, ...last, seconds, report })));
  report('Done');
  results.seconds = Math.round((performance.now() - begun) / 1000);
  results.figures = figuresOf(results.rows);
  await tell(results, resolve(home, options.output));
}

async function origin(
  postgres: EmbeddedPostgres,
): Promise<Pick<Results, 'commit' | 'date' | 'machine' | 'postgres'>> {
  const git = promisify(execFile)('git', ['describe', '--always', '--dirty', '--abbrev=12'], { cwd: home });
  return {
    commit: await git.then(
      ({ stdout }) => stdout.trim(),
      () => 'unknown',
    ),
    machine: await machine(),
    ...(await withClient(postgres.superuserUrl, async (client) => {
      const { rows } = await client.query<{ date: string; postgres: string }>(
        `SELECT current_date::text AS date, current_setting('server_version') AS postgres`,
      );
      return { date: rows[0]?.date ?? 'unknown', postgres: rows[0]?.postgres ?? 'unknown' };
    })),
  };
}

async function tell(results: Results, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  say(`Written to ${file} after ${results.seconds} s\n`);
  process.stdout.write(`${resultTable(results)}\n\n${figureTable(results.figures)}\n`);
  for (const { work, contestant, scale, cause } of results.failures)
    process.stdout.write(`\nFAILED: ${contestant} at ${work}, scale ${scale}: ${cause}\n`);
  if (results.failures.length > 0) process.exitCode = 1;
}
