import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../world/postgres-catalogue.js';
import { Database } from '../../apps/api/src/platform/database/database.js';
import { startEmbedded, type EmbeddedPostgres } from '../../apps/api/src/platform/database/embedded.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { migrationTable, nameOf } from '../../apps/api/src/platform/database/migration-table.js';
import { entities } from '../../apps/api/src/entities.js';
import { migrations } from '../../apps/api/src/migrations/all.js';
import { withClient } from '../world/postgres.js';
import { postgresFound } from '../world/postgres-found.js';
import { afterwards, lastingFolder } from '../world/postgres-process.js';

const snapshot = join(import.meta.dirname, '../../apps/api/src/migrations/catalogue.snapshot.txt');
const found = await postgresFound();

it('the PostgreSQL from npm is always among those that are tried', () => {
  expect(found.map(({ title }) => title)).toContainEqual(expect.stringContaining('PostgreSQL) 18'));
});

describe.each(found)('on a server of one’s own, $title', ({ binaries }) => {
  let server: EmbeddedPostgres;
  let ownerUrl: string;
  let appUrl: string;

  /** What docs/operate-database.md tells an operator to do. */
  beforeAll(async () => {
    server = await startEmbedded({ directory: await lastingFolder(), binaries });
    await withClient(server.superuserUrl, async (client) => {
      await client.query(`CREATE ROLE city_owner LOGIN CREATEROLE PASSWORD 'owner'`);
      await client.query(`CREATE ROLE city_web LOGIN PASSWORD 'web'`);
      await client.query(`CREATE DATABASE city OWNER city_owner ENCODING 'UTF8' TEMPLATE template0`);
    });
    const url = (user: string, password: string): string =>
      `postgres://${user}:${password}@127.0.0.1:${server.port}/city`;
    [ownerUrl, appUrl] = [url('city_owner', 'owner'), url('city_web', 'web')];
  });

  afterAll(() => server.stop());

  it('migrates, once, as an owner who is not a superuser', async () => {
    const options = { ownerUrl, appUrl, migrations, entities };
    expect(await migrate(options)).toEqual(migrations.map(nameOf));
    expect(await migrate(options)).toEqual([]);
  });

  it('has the tables, constraints, triggers and rights that were reviewed', async () => {
    expect(await withClient(ownerUrl, catalogue)).toBe(await readFile(snapshot, 'utf8'));
  });

  it('has exactly the tables that the entities declare', async () => {
    const source = new DataSource({
      type: 'postgres',
      url: ownerUrl,
      entities,
      migrationsTableName: migrationTable,
      installExtensions: false,
    });
    await source.initialize();
    afterwards(() => source.destroy());
    expect((await source.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
  });

  it('is served from in production as the other user, and never as the owner', async () => {
    const open = (url: string): Database => {
      const environment = { NODE_ENV: 'production' };
      const database = new Database({ appUrl: url, entities, migrations, environment, poolSize: 2 });
      afterwards(() => database.stop());
      database.start();
      return database;
    };
    const database = open(appUrl);
    await database.ready();
    expect(await database.read('one', `SELECT DATE '2010-03-08' AS day`, [])).toEqual([
      { day: '2010-03-08' },
    ]);
    expect(await database.transaction((rows) => rows.query('SELECT count(*) AS n FROM act'))).toEqual([
      { n: '0' },
    ]);
    await expect(open(ownerUrl).ready()).rejects.toMatchObject({
      reasons: expect.arrayContaining([expect.stringContaining('may act for its owner')]),
    });
  });
});
