import type { QueryRunner } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../world/postgres-catalogue.js';
import { startEmbedded, type EmbeddedPostgres } from '../../apps/api/src/platform/database/embedded.js';
import { migrate, type MigrateOptions } from '../../apps/api/src/platform/database/migrate.js';
import { nameOf, type Migrations } from '../../apps/api/src/platform/database/migration-table.js';
import { StartRefusal } from '../../apps/api/src/platform/database/start-refusal.js';
import { migrations } from '../../apps/api/src/migrations/all.js';
import { inDatabase, withClient } from '../world/postgres.js';
import { databaseOfPoorOwner, emptyDatabase } from '../world/postgres-own.js';
import { lastingFolder } from '../world/postgres-process.js';

let server: EmbeddedPostgres;

beforeAll(async () => {
  server = await startEmbedded({ directory: await lastingFolder(), unsafeForTests: true });
});

afterAll(() => server.stop());

const admin = (statement: string): Promise<unknown> =>
  withClient(server.superuserUrl, (client) => client.query(statement));

async function run(ownerUrl: string, changes: Partial<MigrateOptions> = {}): Promise<string[]> {
  const { appUrl, auditUrl } = server;
  return migrate({ ownerUrl, appUrl, auditUrl, migrations, entities: [], ...changes });
}

const tables = (ownerUrl: string): Promise<string> => withClient(ownerUrl, catalogue);

/** The runner of a migration that ends its own connection once `count` statements have been done. */
function dyingAfter(runner: QueryRunner, count: number): QueryRunner {
  let done = 0;
  return new Proxy(runner, {
    get(target, name) {
      if (name !== 'query') return Reflect.get(target, name, target);
      return async (text: string, values?: unknown[]) => {
        if (done === count) await target.query('SELECT pg_terminate_backend(pg_backend_pid())');
        done += 1;
        return target.query(text, values);
      };
    },
  });
}

/** The same migration, cut off after `count` of its statements; `statements` says how many it has. */
function cutAfter(Whole: Migrations[number], count: number) {
  const seen = { isCut: false };
  class Cut extends Whole {
    override name = nameOf(Whole);

    override async up(runner: QueryRunner): Promise<void> {
      seen.isCut = true;
      await super.up(dyingAfter(runner, count));
      seen.isCut = false;
      await runner.query('SELECT pg_terminate_backend(pg_backend_pid())');
    }
  }
  return { Cut, seen };
}

describe('a migration that is cut off', () => {
  it.each(migrations.map((migration, index) => [nameOf(migration), index] as const))(
    'after any of its statements leaves the old tables, and runs whole the next time: %s',
    async (_, index) => {
      const Whole = migrations[index];
      if (!Whole) throw new Error('there is no such migration');
      const before = migrations.slice(0, index);
      const ownerUrl = await emptyDatabase(server);
      await run(ownerUrl, { migrations: before });
      const old = await tables(ownerUrl);
      for (let count = 0, isWithin = true; isWithin; count += 1) {
        const { Cut, seen } = cutAfter(Whole, count);
        await expect(run(ownerUrl, { migrations: [...before, Cut] })).rejects.toThrow();
        expect(await tables(ownerUrl)).toBe(old);
        isWithin = seen.isCut;
      }
      expect(await run(ownerUrl, { migrations: [...before, Whole] })).toEqual([nameOf(Whole)]);
      expect(await tables(ownerUrl)).not.toBe(old);
    },
  );

  it('after it was recorded, and before COMMIT, leaves the old tables too', async () => {
    const ownerUrl = await emptyDatabase(server);
    await run(ownerUrl, { migrations: migrations.slice(0, 1) });
    await withClient(inDatabase(server.superuserUrl, new URL(ownerUrl).pathname.slice(1)), (client) =>
      client.query(
        `CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$
           BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
         CREATE TRIGGER cut AFTER INSERT ON migration EXECUTE FUNCTION cut()`,
      ),
    );
    const old = await tables(ownerUrl);
    await expect(run(ownerUrl)).rejects.toThrow();
    expect(await tables(ownerUrl)).toBe(old);
  });
});

describe('a migration that commits in the middle', () => {
  class Leaky1890000000000 {
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('CREATE TABLE planted ()');
      await runner.query('COMMIT');
      await runner.query('ALTER TABLE planted ADD COLUMN n int');
    }
    down(): Promise<void> {
      return Promise.resolve();
    }
  }

  it('is found by the comparison, since what is left is neither old nor new', async () => {
    const ownerUrl = await emptyDatabase(server);
    await run(ownerUrl);
    const old = await tables(ownerUrl);
    const { Cut } = cutAfter(Leaky1890000000000, 2);
    await expect(run(ownerUrl, { migrations: [...migrations, Cut] })).rejects.toThrow();
    expect(await tables(ownerUrl)).not.toBe(old);
  });
});

describe('instances that start together', () => {
  it('run each migration once between them', async () => {
    const ownerUrl = await emptyDatabase(server);
    const ran = await Promise.all([1, 2, 3, 4].map(() => run(ownerUrl)));
    expect(ran.flat()).toEqual(migrations.map(nameOf));
  });

  it('wait for the one that migrates, and at last say for whom they wait', async () => {
    const ownerUrl = await emptyDatabase(server);
    const started = Promise.withResolvers<undefined>();
    const goOn = Promise.withResolvers<undefined>();
    class Long1790000000000 {
      async up(): Promise<void> {
        started.resolve(undefined);
        await goOn.promise;
      }
      down(): Promise<void> {
        return Promise.resolve();
      }
    }
    const long = run(ownerUrl, { migrations: [Long1790000000000] });
    await started.promise;
    const refused = await run(ownerUrl, { patienceSeconds: 1 }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StartRefusal);
    expect(refused).toMatchObject({ fault: { kind: 'migration-lock-held', seconds: 1 } });
    goOn.resolve(undefined);
    await long;
  });

  it('may share a server, each with a database of its own', async () => {
    await admin('DROP OWNED BY plumbline_app, plumbline_audit');
    await admin('DROP ROLE plumbline_app, plumbline_audit');
    const urls = await Promise.all([1, 2, 3].map(() => emptyDatabase(server)));
    for (const ran of await Promise.all(urls.map((url) => run(url))))
      expect(ran).toHaveLength(migrations.length);
  });
});

describe('a migration that needs a table which somebody reads for long', () => {
  class Wider1890000000000 {
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('ALTER TABLE pledge ADD COLUMN planted text');
    }
    down(): Promise<void> {
      return Promise.resolve();
    }
  }
  const wider = { migrations: [...migrations, Wider1890000000000], lockTimeoutMs: 50 };

  it('steps aside again and again, and gives up in the end', async () => {
    const ownerUrl = await emptyDatabase(server);
    await run(ownerUrl);
    await withClient(ownerUrl, async (reader) => {
      await reader.query('BEGIN; LOCK TABLE pledge IN ACCESS SHARE MODE');
      await expect(run(ownerUrl, wider)).rejects.toMatchObject({ code: '55P03' });
      await reader.query('COMMIT');
    });
    expect(await run(ownerUrl, wider)).toEqual(['Wider1890000000000']);
  });
});

describe('an owner with too few rights', () => {
  it('is told what an administrator must run, and can migrate once that was run', async () => {
    await admin('DROP OWNED BY plumbline_app, plumbline_audit');
    await admin('DROP ROLE IF EXISTS plumbline_app, plumbline_audit');
    const ownerUrl = await databaseOfPoorOwner(server, 'poor_city');
    const told: string[] = [];
    for (let ran: string[] | undefined; !ran;) {
      ran = await run(ownerUrl).catch(async (error: unknown) => {
        if (!(error instanceof StartRefusal) || error.fault.kind !== 'role-rights-missing') throw error;
        expect(error.fault.user).toBe('poor_city');
        for (const statement of error.fault.statements) {
          expect(error.message).toContain(`${statement};`);
          told.push(statement);
          await admin(statement);
        }
        return undefined;
      });
    }
    expect(told).toEqual([
      'CREATE ROLE plumbline_app NOLOGIN',
      'CREATE ROLE plumbline_audit NOLOGIN',
      'GRANT plumbline_app TO plumbline_serve',
      'GRANT plumbline_audit TO plumbline_read',
    ]);
  });

  it('is told when the user that serves does not exist', async () => {
    const ownerUrl = await emptyDatabase(server);
    const appUrl = server.appUrl.replace('plumbline_serve', 'nobody_yet');
    await expect(run(ownerUrl, { appUrl })).rejects.toMatchObject({
      fault: { kind: 'role-rights-missing', statements: ['CREATE ROLE "nobody_yet" LOGIN'] },
    });
  });
});
