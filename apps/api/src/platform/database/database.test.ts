import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../../tests/world/postgres-database.js';
import { withClient } from '../../../../../tests/world/postgres.js';
import { entities } from '../../entities.js';
import { migrations } from '../../migrations/all.js';
import { Database, type DatabaseOptions } from './database.js';
import { countStatements, mostPrepared } from './statements.js';
import { DatabaseUnavailable } from './unavailable.js';

let fresh: FreshDatabase;
let database: Database;

function open(changes: Partial<DatabaseOptions> = {}): Database {
  const made = new Database({
    ...{ appUrl: fresh.appUrl, entities, migrations, environment: process.env, poolSize: 3 },
    ...changes,
  });
  made.start();
  return made;
}

beforeAll(async () => {
  fresh = await freshDatabase();
  await withClient(fresh.ownerUrl, (client) =>
    client.query(
      'CREATE TABLE counter (id int PRIMARY KEY, n int NOT NULL); GRANT ALL ON counter TO plumbline_app',
    ),
  );
  database = open();
  await database.ready();
});

afterAll(async () => {
  await database.stop();
  await fresh.drop();
});

const counted = async (id: number): Promise<unknown> =>
  (await database.read<{ n: number }>('counter', 'SELECT n FROM counter WHERE id = $1', [id]))[0]?.n;
const insert = (id: number): Promise<unknown> =>
  database.transaction((rows) => rows.query('INSERT INTO counter VALUES ($1, 0)', [id]));

describe('a transaction', () => {
  it('is kept whole when its work succeeds', async () => {
    await insert(1);
    expect(await counted(1)).toBe(0);
  });

  it('leaves nothing when its work throws, and what was thrown is thrown on', async () => {
    const refusal = new Error('no');
    const failed = database.transaction(async (rows) => {
      await rows.query('INSERT INTO counter VALUES (2, 0)');
      throw refusal;
    });
    await expect(failed).rejects.toBe(refusal);
    expect(await counted(2)).toBeUndefined();
  });

  it('is never acknowledged when a statement failed and its error was swallowed', async () => {
    const swallowed = database.transaction(async (rows) => {
      await rows.query('INSERT INTO counter VALUES (3, 0)');
      await rows.query('SELECT 1 / 0').catch(() => undefined);
      return 'done';
    });
    await expect(swallowed).rejects.toThrow('nothing was committed');
    expect(await counted(3)).toBeUndefined();
  });

  it('runs again when PostgreSQL ended it for a deadlock, so that both sides are kept', async () => {
    await insert(4);
    await insert(5);
    let attempts = 0;
    const bothHold = Promise.withResolvers<undefined>();
    let holding = 0;
    const add = (first: number, second: number): Promise<unknown> =>
      database.transaction(async (rows) => {
        attempts += 1;
        await rows.query('UPDATE counter SET n = n + 1 WHERE id = $1', [first]);
        holding += 1;
        if (holding === 2) bothHold.resolve(undefined);
        await bothHold.promise;
        await rows.query('UPDATE counter SET n = n + 1 WHERE id = $1', [second]);
      });
    await Promise.all([add(4, 5), add(5, 4)]);
    expect(attempts).toBe(3);
    expect([await counted(4), await counted(5)]).toEqual([2, 2]);
  });

  it('gives up after three more attempts, with the error of PostgreSQL', async () => {
    let attempts = 0;
    const failed = database.transaction(async (rows) => {
      attempts += 1;
      await rows.query(`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$`);
    });
    await expect(failed).rejects.toMatchObject({ code: '40001' });
    expect(attempts).toBe(4);
  });

  it('is read committed', async () => {
    const [level] = await database.transaction<unknown[]>((rows) => rows.query('SHOW transaction_isolation'));
    expect(level).toEqual({ transaction_isolation: 'read committed' });
  });

  it('says that the database is lost when its connection is ended, and the next one works', async () => {
    const cut = database.transaction(async (rows) => {
      await rows.query('INSERT INTO counter VALUES (6, 0)');
      const [me] = await rows.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
      await withClient(fresh.superuserUrl, (client) =>
        client.query('SELECT pg_terminate_backend($1)', [me?.pid]),
      );
      await rows.query('SELECT 1');
    });
    await expect(cut).rejects.toMatchObject({ reason: 'lost' });
    await database.ready();
    await insert(6);
    expect(await counted(6)).toBe(0);
  });
});

describe('a read', () => {
  it('gives money and dates as text, exactly as they are kept', async () => {
    const [row] = await database.read(
      undefined,
      `SELECT 9007199254740993 AS big, 1.10 AS fine, DATE '2010-03-08' AS day, TIMESTAMP '2010-03-08 09:00' AS wall,
         TIMESTAMPTZ '2010-03-08 09:00:00.123456+03' AS moment, ARRAY[DATE '2010-03-08', NULL] AS days,
         ARRAY[9007199254740993] AS bigs, ARRAY[TIMESTAMPTZ '2010-03-08 09:00+03'] AS moments, NULL::date AS never`,
      [],
    );
    expect(row).toEqual({
      big: '9007199254740993',
      fine: '1.10',
      day: '2010-03-08',
      wall: '2010-03-08 09:00:00',
      moment: '2010-03-08T06:00:00.123456Z',
      days: ['2010-03-08', null],
      bigs: ['9007199254740993'],
      moments: ['2010-03-08T06:00:00Z'],
      never: null,
    });
  });

  it('with a name is prepared once on its connection', async () => {
    const single = open({ poolSize: 1 });
    await single.ready();
    const prepared = `SELECT count(*)::int AS n FROM pg_prepared_statements WHERE name = 'named'`;
    await single.read('named', 'SELECT $1::int AS n', [1]);
    expect(await single.read('named', 'SELECT $1::int AS n', [2])).toEqual([{ n: 2 }]);
    expect(await single.read(undefined, prepared, [])).toEqual([{ n: 1 }]);
    await single.stop();
  });

  it('is planned once, whatever its parameters are', async () => {
    for (let id = 1; id <= 3; id += 1) await counted(id);
    const [plans] = await database.read<{ custom: number }>(
      undefined,
      'SELECT coalesce(sum(custom_plans), 0)::int AS custom FROM pg_prepared_statements',
      [],
    );
    expect(plans).toEqual({ custom: 0 });
  });

  it('is answered although its connection broke, by a fresh one', async () => {
    const ended = database.read('pid', 'SELECT pg_sleep(0.5)::text, pg_backend_pid() AS pid', []);
    await expect
      .poll(() =>
        withClient(fresh.superuserUrl, async (client) => {
          const { rowCount } = await client.query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT pg_sleep(0.5)%'`,
          );
          return rowCount;
        }),
      )
      .toBe(1);
    expect(await ended).toHaveLength(1);
  });

  it('that can never be answered is an error, not tried for ever', async () => {
    await expect(database.read(undefined, 'SELECT nothing', [])).rejects.toMatchObject({ code: '42703' });
  });
});

describe('what a connection has prepared', () => {
  const prepared = async (): Promise<number> => {
    const [row] = await database.read<{ count: number }>(
      undefined,
      'SELECT count(*)::int AS count FROM pg_prepared_statements',
      [],
    );
    return row?.count ?? -1;
  };

  it('is bounded: a connection that has prepared too much is given up for a new one', async () => {
    let most = 0;
    for (let number = 0; number < 3 * mostPrepared; number += 1) {
      await database.read(`bounded ${number}`, `SELECT ${number}`, []);
      if (number % 20 === 0) most = Math.max(most, await prepared());
    }
    expect(most).toBeGreaterThan(mostPrepared / 2);
    expect(most).toBeLessThanOrEqual(mostPrepared);
  });
});

describe('when every connection is taken', () => {
  it('reads and transactions are refused as busy within the time limit, and work again afterwards', async () => {
    const small = open({ poolSize: 1 });
    await small.ready();
    const release = Promise.withResolvers<undefined>();
    const holding = small.transaction(() => release.promise);
    const sleeping = small.read(undefined, 'SELECT pg_sleep(2.5)::text', []);
    const refused = await Promise.allSettled([
      small.read(undefined, 'SELECT 1', []),
      small.transaction((rows) => rows.query('SELECT 1')),
    ]);
    for (const answer of refused) {
      expect(answer).toMatchObject({ status: 'rejected', reason: { reason: 'busy' } });
    }
    expect(small.state()).toBe('ready');
    release.resolve(undefined);
    await Promise.all([holding, sleeping]);
    expect(await small.read(undefined, 'SELECT 1 AS n', [])).toEqual([{ n: 1 }]);
    await small.stop();
  });
});

describe('the count of statements', () => {
  it('sees what TypeORM sends and what is read, with BEGIN and COMMIT, in order', async () => {
    const { statements, result } = await countStatements(async () => {
      await database.transaction((rows) => rows.query('SELECT 1'));
      return database.read('two', 'SELECT 2 AS n', []);
    });
    expect(statements).toEqual(['START TRANSACTION', 'SELECT 1', 'COMMIT', 'SELECT 2 AS n']);
    expect(result).toEqual([{ n: 2 }]);
  });

  it('is of its own work only, however many share the pools', async () => {
    const work = (n: number) =>
      countStatements(() =>
        Promise.all([1, 2, 3].map((i) => database.read(undefined, `SELECT ${n} + ${i} AS n`, []))),
      );
    const counts = await Promise.all([10, 20, 30, 40].map(work));
    const own = (n: number): string[] => [1, 2, 3].map((i) => `SELECT ${n} + ${i} AS n`);
    expect(counts.map(({ statements }) => statements.sort())).toEqual([own(10), own(20), own(30), own(40)]);
  });
});

describe('before the database is ready', () => {
  it('nothing is served, and waiting for it ends when it is stopped', async () => {
    const nowhere = open({ appUrl: 'postgres://nobody:none@127.0.0.1:1/none' });
    expect(nowhere.state()).toBe('connecting');
    await expect(nowhere.read(undefined, 'SELECT 1', [])).rejects.toMatchObject({ reason: 'starting' });
    await expect(nowhere.transaction(async () => 1)).rejects.toBeInstanceOf(DatabaseUnavailable);
    const waiting = nowhere.ready();
    await Promise.all([nowhere.stop(), expect(waiting).rejects.toBeInstanceOf(DatabaseUnavailable)]);
  });
});
