import type { EmbeddedPostgres } from '../../apps/api/src/platform/database/embedded.js';
import { difference } from './answers.ts';
import type { ContestantName, Ready, Task } from './contestant.ts';
import type { Data } from './database.ts';
import {
  readyFastifyBytes,
  readyNest,
  readyPlumbline,
  readyPostgraphile,
  type Servers,
} from './http-contestants.ts';
import type { Load } from './load.ts';
import { readyPgbench } from './pgbench.ts';
import type { Place } from './place.ts';
import type { Failure, ResultRow } from './results.ts';
import { statementsOf } from './statement-count.ts';
import { median, percentile, rounded, spread } from './statistics.ts';
import { cpuMsOf, cpuMsOfPostgres, memoryMbOf } from './system.ts';
import type { Work } from './works.ts';

/** Contestants of one work answered with different data: a comparison of them would say nothing. */
export class AnswersDiffer extends Error {}

const clientNumbers = [2, 4, 8, 16, 32];

/** How long everybody runs before a turn is measured. */
const secondsBefore = 1;

export interface Contest {
  postgres: EmbeddedPostgres;
  servers: Servers;
  cities: readonly { data: Data; place: Place }[];
  contestants: readonly ContestantName[];
  seconds: number;
  rounds: number;
  report: (line: string) => void;
}

export interface Entrant {
  contestant: ContestantName;
  task: Task;
  ready: Ready;
  bytes: number;
  statements: number;
  measured: Measured[];
}

interface Measured {
  load: Load;
  serverCpuMs: number;
  postgresCpuMs: number;
}

/** A work with all who are ready to do it. */
export interface Entry {
  work: Work;
  entrants: readonly Entrant[];
  failures: Failure[];
}

/**
 * Starts all contestants of a work in all cities, and lets each do it once.
 * @throws AnswersDiffer
 */
export async function enterAll(contest: Contest, work: Work): Promise<Entry> {
  const failures: Failure[] = [];
  const entrants: Entrant[] = [];
  for (const city of contest.cities) entrants.push(...(await enter(contest, work, city, failures)));
  return { work, entrants, failures };
}

/** Lets all contestants do one work in all cities, in turns. */
export async function hold(contest: Contest, { work, entrants, failures }: Entry): Promise<ResultRow[]> {
  const clients = await bestNumbers(contest, work, entrants, failures);
  let running = entrants;
  for (let round = 0; round < contest.rounds; round += 1)
    for (const entrant of running) {
      const number = clients.get(entrant.contestant) ?? 4;
      try {
        entrant.measured.push(
          await measure(contest, entrant.ready, { clients: number, seconds: contest.seconds }),
        );
      } catch (error) {
        fail(contest, failures, { work, entrant, error });
        running = running.filter((each) => each !== entrant);
      }
    }
  const rows: ResultRow[] = [];
  for (const entrant of running) rows.push(await rowOf(entrant, work, clients.get(entrant.contestant) ?? 4));
  return rows;
}

/** Everybody starts and answers once; all must say the same. */
async function enter(
  contest: Contest,
  work: Work,
  { data, place }: { data: Data; place: Place },
  failures: Failure[],
): Promise<Entrant[]> {
  const entrants: Entrant[] = [];
  let said: { contestant: ContestantName; data: unknown } | undefined;
  let sent: { body: Buffer; contentType: string } | undefined;
  for (const contestant of work.contestants.filter((name) => contest.contestants.includes(name))) {
    const task: Task = { work: work.name.replace(/^probe-/, ''), asked: work.asks(place), data, place };
    try {
      const ready = await readyOf(contest.servers, contestant, task, sent);
      const answer = await ready.answer();
      if (contestant === 'plumbline-cached') sent = answer;
      const found = said && difference(said.data, answer.data);
      if (said && found !== undefined)
        throw new AnswersDiffer(
          `${work.name}: ${said.contestant} (here) and ${contestant} (there) differ: ${found}`,
        );
      said ??= { contestant, data: answer.data };
      const statements = await statementsOf(contest.postgres, (times) => ready.repeat(times));
      entrants.push({ contestant, task, ready, bytes: answer.body.length, statements, measured: [] });
    } catch (error) {
      if (error instanceof AnswersDiffer) throw error;
      fail(contest, failures, { work, entrant: { contestant, task }, error });
    }
  }
  return entrants;
}

function readyOf(
  servers: Servers,
  contestant: ContestantName,
  task: Task,
  sent: { body: Buffer; contentType: string } | undefined,
): Promise<Ready> {
  switch (contestant) {
    case 'pgbench':
      return readyPgbench(task);
    case 'plumbline':
      return readyPlumbline(servers, task, false);
    case 'plumbline-cached':
      return readyPlumbline(servers, task, true);
    case 'postgraphile':
      return readyPostgraphile(servers, task);
    case 'nest-apollo-typeorm':
      return readyNest(servers, task, false);
    case 'nest-apollo-dataloader':
      return readyNest(servers, task, true);
    case 'fastify-bytes':
      if (!sent) throw new Error('plumbline-cached sent nothing that could be sent from memory');
      return readyFastifyBytes(servers, task, sent);
  }
}

/** By trying, in the largest city; the same number serves every city. */
async function bestNumbers(
  contest: Contest,
  work: Work,
  entrants: readonly Entrant[],
  failures: Failure[],
): Promise<Map<ContestantName, number>> {
  const last = contest.cities.at(-1)?.data;
  const best = new Map<ContestantName, number>();
  for (const entrant of entrants) {
    const { contestant, task, ready } = entrant;
    try {
      // What fails by being cold is not held against anybody; what fails by itself fails again below.
      await warmUp(ready).catch(() => undefined);
      if (task.data !== last) continue;
      best.set(contestant, await bestNumber(ready, Math.max(1, contest.seconds / 3)));
      contest.report(`  ${contestant}: ${best.get(contestant) ?? 0} clients`);
    } catch (error) {
      fail(contest, failures, { work, entrant, error });
    }
  }
  return best;
}

/** More clients must be worth it, since everybody waits longer for each of them; one that turns some away has too many. */
async function bestNumber(ready: Ready, seconds: number): Promise<number> {
  let best = { clients: 1, perSecond: 0 };
  for (const clients of clientNumbers) {
    try {
      const load = await ready.load({ clients, seconds });
      const perSecond = load.answers / load.seconds;
      if (perSecond > best.perSecond * 1.02) best = { clients, perSecond };
    } catch (error) {
      if (best.perSecond === 0) throw error;
      break;
    }
  }
  return best.clients;
}

/** PostgreSQL plans a prepared statement five times on each connection before it keeps a plan; Node compiles what is hot. */
async function warmUp(ready: Ready): Promise<void> {
  let answers = 0;
  for (let second = 0; second < 8 && answers < 500; second += 1)
    answers += (await ready.load({ clients: 16, seconds: 1 })).answers;
}

async function measure(
  { postgres }: Contest,
  ready: Ready,
  of: { clients: number; seconds: number },
): Promise<Measured> {
  const cpu = async () => ({
    server: ready.pid === undefined ? 0 : await cpuMsOf(ready.pid),
    postgres: await cpuMsOfPostgres(postgres.dataDirectory),
  });
  // Pools let go of connections while others have their turn.
  await ready.load({ ...of, seconds: secondsBefore });
  const before = await cpu();
  const load = await ready.load(of);
  const after = await cpu();
  return { load, serverCpuMs: after.server - before.server, postgresCpuMs: after.postgres - before.postgres };
}

async function rowOf(entrant: Entrant, work: Work, clients: number): Promise<ResultRow> {
  const { contestant, task, ready, measured, bytes, statements } = entrant;
  const rates = measured.map(({ load }) => load.answers / load.seconds);
  const answers = measured.reduce((sum, { load }) => sum + load.answers, 0);
  const each = (ms: (of: Measured) => number) => measured.reduce((sum, one) => sum + ms(one), 0) / answers;
  return {
    work: work.name,
    contestant,
    scale: task.data.scale,
    clients,
    perSecond: rounded(median(rates), 4),
    spread: rounded(spread(rates), 2),
    rounds: rates.map((rate) => rounded(rate, 5)),
    // The percentile of each round, so that one bad moment of the machine is not the figure.
    p50Ms: rounded(median(measured.map(({ load }) => percentile(load.latencies, 0.5)))),
    p99Ms: rounded(median(measured.map(({ load }) => percentile(load.latencies, 0.99)))),
    bytes,
    statements,
    serverCpuMs:
      ready.pid === undefined
        ? null
        : rounded(
            each((one) => one.serverCpuMs),
            2,
          ),
    postgresCpuMs: rounded(
      each((one) => one.postgresCpuMs),
      2,
    ),
    memoryMb: ready.pid === undefined ? null : Math.round((await memoryMbOf(ready.pid)).most),
  };
}

function fail(
  { report }: Contest,
  failures: Failure[],
  of: { work: Work; entrant: { contestant: ContestantName; task: Task }; error: unknown },
): void {
  const { contestant, task } = of.entrant;
  const cause = of.error instanceof Error ? of.error.message : String(of.error);
  report(`  ${contestant} FAILED: ${cause.slice(0, 1_000)}`);
  failures.push({ work: of.work.name, contestant, scale: task.data.scale, cause: cause.slice(0, 1_000) });
}
