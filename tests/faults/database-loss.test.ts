import { describe, expect, it } from 'vitest';
import {
  Database,
  type DatabaseOptions,
  type DatabaseState,
} from '../../apps/api/src/platform/database/database.js';
import { startEmbedded, type EmbeddedPostgres } from '../../apps/api/src/platform/database/embedded.js';
import { freePort } from '../../apps/api/src/platform/database/free-port.js';
import { serversIn } from '../../apps/api/src/platform/database/leftover.js';
import { DatabaseUnavailable } from '../../apps/api/src/platform/database/unavailable.js';
import { entities } from '../../apps/api/src/entities.js';
import { migrations } from '../../apps/api/src/migrations/all.js';
import { withClient } from '../world/postgres.js';
import { afterwards, usedFolder } from '../world/postgres-process.js';

interface Served {
  database: Database;
  server: EmbeddedPostgres;
  states: DatabaseState[];
  /** Starts PostgreSQL again, where it was. */
  startAgain(unsafeForTests?: boolean): Promise<EmbeddedPostgres>;
}

async function serve(changes: Partial<DatabaseOptions> = {}): Promise<Served> {
  const [directory, port] = [await usedFolder(), await freePort()];
  const startAgain = async (unsafeForTests = false): Promise<EmbeddedPostgres> => {
    const server = await startEmbedded({ directory, nextPort: async () => port, unsafeForTests });
    afterwards(() => server.stop());
    return server;
  };
  const server = await startAgain();
  await withClient(server.ownerUrl, (client) =>
    client.query('CREATE TABLE note (id int PRIMARY KEY); GRANT SELECT, INSERT ON note TO plumbline_app'),
  );
  const states: DatabaseState[] = [];
  const database = new Database({
    ...{ appUrl: server.appUrl, entities, migrations, environment: { NODE_ENV: 'production' }, poolSize: 4 },
    onState: (state) => states.push(state),
    ...changes,
  });
  afterwards(() => database.stop());
  database.start();
  await database.ready();
  return { database, server, states, startAgain };
}

const one = (database: Database): Promise<unknown> => database.read('one', 'SELECT 1 AS n', []);

describe('when PostgreSQL is away', () => {
  it('requests are refused as unavailable, and served again by themselves when it is back', async () => {
    const { database, server, states, startAgain } = await serve();
    expect(await one(database)).toEqual([{ n: 1 }]);
    await server.stop();
    await expect.poll(() => database.state()).toBe('connecting');
    await expect(one(database)).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(database.transaction(async () => 1)).rejects.toBeInstanceOf(DatabaseUnavailable);
    await startAgain();
    await database.ready();
    expect(await one(database)).toEqual([{ n: 1 }]);
    expect(await database.transaction((rows) => rows.query('SELECT 2 AS n'))).toEqual([{ n: 2 }]);
    expect(states).toEqual(['ready', 'connecting', 'ready']);
  });

  it('and comes back without durability, nothing is served', async () => {
    const { database, server, startAgain } = await serve();
    await server.stop();
    await startAgain(true);
    const reasons = expect.arrayContaining([expect.stringContaining('fsync is off')]);
    await expect.poll(() => database.state(), { timeout: 20_000 }).toEqual({ unsafe: reasons });
    await expect(one(database)).rejects.toBeInstanceOf(DatabaseUnavailable);
  });

  it('from the beginning, the first request is served once it has come', async () => {
    const { server, startAgain } = await serve();
    await server.stop();
    const late = new Database({ appUrl: server.appUrl, entities, migrations, environment: {}, poolSize: 1 });
    afterwards(() => late.stop());
    late.start();
    expect(late.state()).toBe('connecting');
    await startAgain();
    await late.ready();
    expect(await one(late)).toEqual([{ n: 1 }]);
  });
});

describe('when PostgreSQL is killed in the middle of writing', () => {
  it('everything that was acknowledged is kept, and every other write was an error', async () => {
    const { database, server, startAgain } = await serve();
    const acknowledged: number[] = [];
    let next = 0;
    const write = async (): Promise<unknown> => {
      for (;;) {
        const id = (next += 1);
        try {
          await database.transaction((rows) => rows.query('INSERT INTO note VALUES ($1)', [id]));
          acknowledged.push(id);
        } catch (error) {
          return error;
        }
      }
    };
    const writers = [1, 2, 3, 4].map(() => write());
    await expect.poll(() => acknowledged.length, { interval: 1 }).toBeGreaterThan(50);
    for (const pid of await serversIn(server.dataDirectory)) process.kill(pid, 'SIGKILL');
    for (const error of await Promise.all(writers)) expect(error).toBeInstanceOf(DatabaseUnavailable);
    await server.stop();
    await startAgain();
    await database.ready();
    const kept = new Set(
      (await database.read<{ id: number }>(undefined, 'SELECT id FROM note', [])).map(({ id }) => id),
    );
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(kept.size - acknowledged.length).toBeLessThanOrEqual(4);
  });
});

describe('when PostgreSQL hangs without a word', () => {
  it('a read and a transaction end by themselves, and the next ones work once it goes on', async () => {
    const { database, server } = await serve();
    await Promise.all([one(database), database.transaction((rows) => rows.query('SELECT 1'))]);
    const signalAll = async (name: NodeJS.Signals): Promise<void> => {
      for (const pid of await serversIn(server.dataDirectory)) process.kill(pid, name);
    };
    afterwards(() => signalAll('SIGCONT'));
    await signalAll('SIGSTOP');
    const both = () =>
      Promise.allSettled([one(database), database.transaction((rows) => rows.query('SELECT 1 AS n'))]);
    for (const answer of await both()) {
      expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(DatabaseUnavailable) });
    }
    await signalAll('SIGCONT');
    const answered = { status: 'fulfilled', value: [{ n: 1 }] };
    await expect.poll(both, { timeout: 20_000 }).toEqual([answered, answered]);
  });
});
