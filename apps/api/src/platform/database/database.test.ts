import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../../tests/world/postgres-database.js';
import { entities } from '../../entities.js';
import { migrations } from '../../migrations/all.js';
import { Database } from './database.js';

let fresh: FreshDatabase;
let database: Database;

beforeAll(async () => {
  fresh = await freshDatabase();
  database = new Database({
    appUrl: fresh.appUrl,
    entities,
    migrations,
    environment: process.env,
    poolSize: 3,
  });
  database.start();
  await database.ready();
});

afterAll(async () => {
  await database.stop();
  await fresh.drop();
});

it('reads what was committed', async () => {
  expect(await database.read('one', 'SELECT 1 AS n', [])).toEqual([{ n: 1 }]);
  expect(await database.transaction((rows) => rows.query('SELECT 1 AS n'))).toEqual([{ n: 1 }]);
});
