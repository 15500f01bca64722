import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../tests/world/postgres-database.js';
import { withClient } from '../../../../tests/world/postgres.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/all.js';
import { Database } from '../platform/database/database.js';
import { ActFeed } from './act-feed.js';
import { followOn, newActs, type FeedConnection, type Look } from './act-reads.js';

let fresh: FreshDatabase;
let database: Database;

beforeAll(async () => {
  fresh = await freshDatabase();
  const options = { appUrl: fresh.appUrl, entities, migrations, environment: process.env, poolSize: 2 };
  database = new Database(options);
  database.start();
  await database.ready();
});
afterAll(async () => {
  await database.stop();
  await fresh.drop();
});

/** A feed that looks when it is told to, and what it was heard to say. */
function following(open: () => Promise<FeedConnection> = () => followOn(database, 5_000)) {
  const clock = { ms: 0 };
  const heard: string[] = [];
  let losses = 0;
  const feed = new ActFeed({ open, now: () => clock.ms });
  feed.onTags((tags) => heard.push(...tags));
  feed.onLost(() => (losses += 1));
  return { feed, clock, heard: () => heard.splice(0), losses: () => losses };
}

/** A transaction that writes an act and stays open until it is told how to end. */
async function open(tag: string) {
  const client = new pg.Client(fresh.appUrl);
  await client.connect();
  await client.query('BEGIN');
  const { rows } = await client.query<{ transaction_id: string }>(
    `INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public, tags)
     VALUES (gen_random_uuid(), pg_current_xact_id()::text::bigint, 'operator', 'planted', '', '{}', false, $1)
     RETURNING transaction_id`,
    [[tag]],
  );
  const end = async (how: 'COMMIT' | 'ROLLBACK') => {
    await client.query(how);
    await client.end();
  };
  return {
    transaction: rows[0]?.transaction_id ?? '',
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
  };
}

/** What anybody would write first: acts with a position above the last one seen. */
async function byPosition(): Promise<FeedConnection> {
  const real = await followOn(database, 5_000);
  let last = 0n;
  return {
    ...real,
    async since(before): Promise<Look> {
      const { snapshot } = await real.since(undefined);
      const rows = await database.read<{ position: string; tags: string[] }>(
        undefined,
        'SELECT position, tags FROM act WHERE position > $1',
        [last],
      );
      for (const { position } of rows) if (BigInt(position) > last) last = BigInt(position);
      return { snapshot, acts: before ? rows.map(({ tags }) => ({ transaction: '1', tags })) : [] };
    },
  };
}

/** Six acts: two open when following begins, one overtaken, one given up; each look may come between any of them. */
async function overtaking(feed: ActFeed): Promise<void> {
  const early = await open('early');
  const givenUp = await open('given up');
  await feed.look();
  const slow = await open('slow');
  const quick = await open('quick');
  await quick.commit();
  await feed.look();
  const late = await open('late');
  await early.commit();
  await feed.look();
  await givenUp.rollback();
  await late.commit();
  await feed.look();
  await slow.commit();
  await feed.look();
  await feed.look();
}

describe('commits that overtake each other', () => {
  test('are told once each, in the order in which they became visible', async () => {
    const { feed, heard } = following();
    await overtaking(feed);
    expect(heard()).toEqual(['quick', 'early', 'late', 'slow']);
    await feed.stop();
  });

  test('would be lost by who goes by the position of an act', async () => {
    const { feed, heard } = following(byPosition);
    await overtaking(feed);
    expect(heard()).not.toContain('slow');
    await feed.stop();
  });

  test('are covered once they were told, and not while they are open', async () => {
    const { feed } = following();
    const slow = await open('slow');
    const quick = await open('quick');
    await quick.commit();
    expect(feed.covers(quick.transaction)).toBe(false);
    await feed.look();
    expect(feed.covers(quick.transaction)).toBe(true);
    expect(feed.covers(`${quick.transaction}.${slow.transaction}`)).toBe(false);
    await slow.commit();
    expect(feed.covers(slow.transaction)).toBe(false);
    await feed.look();
    expect(feed.covers(`${quick.transaction}.${slow.transaction}`)).toBe(true);
    await feed.stop();
  });
});

test('an act of a restored backup, whose transaction was counted elsewhere, is not told', async () => {
  const { feed, heard } = following();
  await feed.look();
  await withClient(fresh.ownerUrl, (client) =>
    client.query(
      `INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public, tags)
       VALUES (gen_random_uuid(), 9000000000000000000, 'operator', 'restored', '', '{}', false, '{elsewhere}')`,
    ),
  );
  await feed.look();
  expect(heard()).toEqual([]);
  await feed.stop();
});

test('an act of this process is told and covered at once, and not told again when it is seen', async () => {
  const { feed, heard } = following();
  await feed.look();
  const { transaction, commit } = await open('mine');
  await commit();
  feed.happened({ transaction, tags: ['mine'] });
  expect({ heard: heard(), covers: feed.covers(transaction) }).toEqual({ heard: ['mine'], covers: true });
  await feed.look();
  expect({ heard: heard(), covers: feed.covers(transaction) }).toEqual({ heard: [], covers: true });
  await feed.stop();
});

describe('a feed is lost', () => {
  test('when no look has succeeded for a second, and follows again from the next one on', async () => {
    const { feed, clock, losses } = following();
    await feed.look();
    clock.ms += 999;
    expect(feed.isFollowing()).toBe(true);
    clock.ms += 1;
    expect({ isFollowing: feed.isFollowing(), losses: losses() }).toEqual({ isFollowing: false, losses: 1 });
    await feed.look();
    expect(feed.isFollowing()).toBe(true);
    await feed.stop();
  });

  test('when an answer comes so late that nobody can say what happened meanwhile', async () => {
    const { feed, clock, losses } = following();
    await feed.look();
    clock.ms += 1_000;
    await feed.look();
    expect({ isFollowing: feed.isFollowing(), losses: losses() }).toEqual({ isFollowing: true, losses: 1 });
    await feed.stop();
  });

  test('when its connection is broken, even for a moment', async () => {
    const { feed, losses } = following();
    await feed.look();
    await withClient(fresh.superuserUrl, (client) =>
      client.query(
        `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
         WHERE application_name = 'plumbline feed' AND datname = current_database()`,
      ),
    );
    await feed.look();
    expect({ isFollowing: feed.isFollowing(), losses: losses() }).toEqual({ isFollowing: false, losses: 1 });
    await feed.look();
    expect(feed.isFollowing()).toBe(true);
    await feed.stop();
  });

  test('when time goes back, because another server took over', async () => {
    const looks = [100n, 99n].map((xmax) => ({ snapshot: { xmax, xip: new Set<bigint>() }, acts: [] }));
    const { feed, losses } = following(async () => ({
      since: async () => looks.shift() ?? Promise.reject(new Error('no more looks')),
      end: () => Promise.resolve(),
    }));
    await feed.look();
    expect(losses()).toBe(0);
    await feed.look();
    expect(losses()).toBe(1);
    await feed.stop();
  });

  test('when it is stopped', async () => {
    const { feed, losses } = following();
    await feed.look();
    await feed.stop();
    expect({ isFollowing: feed.isFollowing(), losses: losses() }).toEqual({ isFollowing: false, losses: 1 });
  });
});

test.each(['x', '', '1.', '.1', '-1', '1e9', '9'.repeat(30), '１', '1.?'])(
  'what nobody could have been told, such as "%s", is covered only where it is nothing',
  async (seen) => {
    const { feed } = following();
    await feed.look();
    expect(feed.covers(seen)).toBe(seen === '');
    await feed.stop();
  },
);

test('a look takes the index of transactions, however many acts there are', async () => {
  await withClient(fresh.superuserUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public)
       SELECT gen_random_uuid(), n, 'operator', 'planted', '', '{}', false FROM generate_series(-20000, -1) n`,
    );
    await client.query('ANALYZE act');
    await client.query('SET LOCAL plan_cache_mode = force_generic_plan');
    await client.query(`PREPARE look AS ${newActs}`);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      'EXPLAIN EXECUTE look (1, ARRAY[1, 2]::bigint[])',
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('act_transaction');
    expect(plan).not.toContain('Seq Scan');
    await client.query('ROLLBACK');
  });
});
