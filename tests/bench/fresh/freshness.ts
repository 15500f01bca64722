import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { v7 } from 'uuid';
import type { EmbeddedPostgres } from '../../../apps/api/src/platform/database/embedded.js';
import { freePort } from '../../../apps/api/src/platform/database/free-port.js';
import { startPostgres, withClient, type Data } from '../database.ts';
import { startPlumbline } from '../http-contestants.ts';
import { rounded } from '../statistics.ts';
import { disturb } from './disturbance.ts';
import { Instance } from './reader.ts';
import { Tally, Written, type FreshRow } from './tally.ts';

export interface FreshnessOptions {
  checks: number;
  /** How many write at the same time, each about an address of their own. */
  visitors: number;
  report: (line: string) => void;
}

/** Starts a PostgreSQL, measures, and stops it. */
export async function freshnessOnItsOwn(options: FreshnessOptions): Promise<FreshRow> {
  const postgres = await startPostgres();
  try {
    return await freshness(postgres, options);
  } finally {
    await postgres.stop();
  }
}

/**
 * Two instances on one database: visitors comment at either, and read the page and its data at both, while others make
 * commits overtake each other.
 */
export async function freshness(postgres: EmbeddedPostgres, options: FreshnessOptions): Promise<FreshRow> {
  const data = await emptyDatabase(postgres);
  const servers = [];
  try {
    // One after the other: the first migrates and loads the demonstration.
    for (const port of [await freePort(), await freePort()])
      servers.push({
        instance: new Instance(port),
        running: await startPlumbline(data, port, { NODE_ENV: 'test', PLUMBLINE_DEMO: '1' }),
      });
    return await measured(
      data,
      servers.map(({ instance }) => instance),
      options,
    );
  } finally {
    for (const { instance, running } of servers) {
      instance.close();
      await running.stop();
    }
    await drop(postgres, data.name);
  }
}

const drop = (postgres: EmbeddedPostgres, name: string) =>
  withClient(postgres.superuserUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));

async function emptyDatabase(postgres: EmbeddedPostgres): Promise<Data> {
  const name = 'freshness';
  await drop(postgres, name);
  await withClient(postgres.superuserUrl, (client) =>
    client.query(`CREATE DATABASE ${name} OWNER plumbline_owner TEMPLATE template0`),
  );
  const inIt = (url: string): string => {
    const changed = new URL(url);
    changed.pathname = `/${name}`;
    return changed.href;
  };
  const [ownerUrl, appUrl, superuserUrl] = [postgres.ownerUrl, postgres.appUrl, postgres.superuserUrl].map(
    inIt,
  );
  return {
    scale: 'demo',
    name,
    ownerUrl: ownerUrl ?? '',
    appUrl: appUrl ?? '',
    superuserUrl: superuserUrl ?? '',
  };
}

interface Place {
  ref: string;
  key: string;
}

/** Addresses under which nothing else lies, and about which anybody may comment now. */
async function placesOf({ superuserUrl }: Data, count: number): Promise<Place[]> {
  const places = await withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<Place>(
      `SELECT a.ref, a.id::text AS key FROM address a
       WHERE a.kind IN ('COST_LINE', 'INDICATOR', 'AREA') AND a.ref IS NOT NULL AND a.path IS NOT NULL
         AND NOT EXISTS (SELECT FROM address below WHERE below.path LIKE a.path || '_%')
         AND EXISTS (SELECT FROM proceeding p JOIN proceeding_initiative pi ON pi.proceeding_id = p.address_id
           WHERE pi.initiative_id = a.initiative_id AND p.opens_at <= now() AND p.closes_at > now())
       ORDER BY a.id LIMIT $1`,
      [count],
    );
    return rows;
  });
  if (places.length < count) throw new Error(`Only ${places.length} addresses can be commented on`);
  return places;
}

async function measured(
  data: Data,
  instances: readonly Instance[],
  { checks, visitors, report }: FreshnessOptions,
): Promise<FreshRow> {
  const places = await placesOf(data, visitors);
  const tally = new Tally();
  const begun = performance.now();
  const disturbance = await disturb(
    data,
    places.map(({ key }) => key),
  );
  let done = 0;
  const next = (): number | undefined => {
    if (done >= checks) return undefined;
    done += 1;
    if (done % 1_000 === 0) report(`  ${done} of ${checks} comments`);
    return done;
  };
  const visits = await Promise.allSettled(places.map((place) => visit(place, { instances, tally, next })));
  const heldOpen = await disturbance.end();
  for (const visited of visits) if (visited.status === 'rejected') throw visited.reason;
  const { writerReads, staleForWriter, otherReads, olderThanASecond, worstAgeMs, faults } = tally;
  return {
    ...{
      work: 'fresh' as const,
      checks,
      writerReads,
      staleForWriter,
      otherReads,
      olderThanASecond,
      worstAgeMs,
    },
    ...{ faults, busy: instances.reduce((sum, { busy }) => sum + busy, 0), heldOpen },
    ...{ keptShare: await keptShare(instances) },
    seconds: Math.round((performance.now() - begun) / 1_000),
  };
}

interface Visits {
  instances: readonly Instance[];
  tally: Tally;
  /** The number of the next check; nothing where all were made. */
  next: () => number | undefined;
}

/** One visitor writes and reads; somebody who wrote nothing reads the same address all the while. */
async function visit(place: Place, { instances, tally, next }: Visits): Promise<void> {
  const [first, second] = instances;
  if (!first || !second) throw new Error('Two instances are needed');
  const written = new Written(await first.count(place.ref));
  const ending = new AbortController();
  const watching = watch(place, { instances, tally, written, ended: ending.signal });
  try {
    await writeAndRead(place, { instances: [first, second], tally, next, written });
  } finally {
    ending.abort();
    await watching;
  }
}

async function writeAndRead(
  { ref }: Place,
  of: Visits & { instances: readonly [Instance, Instance]; written: Written },
): Promise<void> {
  const { instances, tally, next, written } = of;
  const [first, second] = instances;
  const visitor = randomBytes(16).toString('hex');
  for (let number = next(); number !== undefined; number = next()) {
    const [here, there] = number % 2 === 0 ? [first, second] : [second, first];
    const { seen } = await here.comment({ id: v7(), visitor }, ref);
    written.acknowledge(performance.now());
    const wanted = written.count;
    const reads =
      number % 4 < 2
        ? [here.count(ref), here.count(ref, seen), there.count(ref, seen)]
        : [here.countOnPage(ref), here.countOnPage(ref, seen), there.countOnPage(ref, seen)];
    for (const shown of await Promise.all(reads)) tally.ofWriter({ shown, wanted });
  }
}

async function watch(
  { ref }: Place,
  of: { instances: readonly Instance[]; tally: Tally; written: Written; ended: AbortSignal },
): Promise<void> {
  const { instances, tally, written, ended } = of;
  const ways = instances.flatMap((instance) => [() => instance.count(ref), () => instance.countOnPage(ref)]);
  for (let turn = 0; !ended.aborted; turn += 1) {
    const sentAt = performance.now();
    const shown = await ways[turn % ways.length]?.();
    tally.ofOther(written, { shown: shown ?? NaN, sentAt });
    await pause(10);
  }
}

async function keptShare(instances: readonly Instance[]): Promise<number> {
  const sum = async (name: string) => {
    const each = await Promise.all(instances.map((instance) => instance.metric(name)));
    return each.reduce((all, one) => all + one, 0);
  };
  const hits = await sum('plumbline_cache_events_total{event="hits"}');
  const others = await Promise.all(
    ['misses', 'bypassed', 'joined'].map((event) => sum(`plumbline_cache_events_total{event="${event}"}`)),
  );
  return rounded(hits / others.reduce((all, one) => all + one, hits), 2);
}
