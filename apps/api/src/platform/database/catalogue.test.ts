import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../../tests/world/postgres-database.js';
import { withClient } from '../../../../../tests/world/postgres.js';
import { entities } from '../../entities.js';
import { catalogue } from '../../../../../tests/world/postgres-catalogue.js';
import { migrationTable } from './migration-table.js';

const snapshot = resolve(import.meta.dirname, '../../migrations/catalogue.snapshot.txt');

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});

afterAll(() => fresh.drop());

/** What the catalogue says before and after a fault is planted, which is then undone. */
async function aroundFault(statement: string): Promise<{ before: string; after: string }> {
  return withClient(fresh.ownerUrl, async (client) => {
    await client.query('BEGIN');
    const before = await catalogue(client);
    await client.query(statement);
    const after = await catalogue(client);
    await client.query('ROLLBACK');
    return { before, after };
  });
}

describe('the tables', () => {
  /** The statements that would make the database what the entities say. */
  async function differences(): Promise<string[]> {
    const source = new DataSource({
      type: 'postgres',
      url: fresh.ownerUrl,
      entities,
      migrationsTableName: migrationTable,
      installExtensions: false,
    });
    await source.initialize();
    try {
      return (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
    } finally {
      await source.destroy();
    }
  }

  it('are after all migrations exactly what the entities declare', async () => {
    expect(await differences()).toEqual([]);
  });

  it.each([
    [
      'a column too many',
      'ALTER TABLE pledge ADD COLUMN planted text',
      'ALTER TABLE pledge DROP COLUMN planted',
    ],
    [
      'a column that may be empty',
      'ALTER TABLE pledge ALTER COLUMN currency DROP NOT NULL',
      'ALTER TABLE pledge ALTER COLUMN currency SET NOT NULL',
    ],
    [
      'a missing index',
      'ALTER INDEX pledge_about RENAME TO planted',
      'ALTER INDEX planted RENAME TO pledge_about',
    ],
  ])('are compared so that %s is found', async (_, plant, mend) => {
    await withClient(fresh.ownerUrl, (client) => client.query(plant));
    expect(await differences()).not.toEqual([]);
    await withClient(fresh.ownerUrl, (client) => client.query(mend));
    expect(await differences()).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('is what was reviewed: every table, constraint, index, trigger, function and right', async () => {
    const found = await withClient(fresh.ownerUrl, catalogue);
    if (process.env.UPDATE_SNAPSHOT === '1') await writeFile(snapshot, found);
    expect(found).toBe(await readFile(snapshot, 'utf8'));
  });

  it.each([
    ['a column', 'ALTER TABLE pledge ADD COLUMN planted text'],
    ['a default', `ALTER TABLE pledge ALTER COLUMN stage SET DEFAULT 'PLEDGED'`],
    ['a trigger switched off', 'ALTER TABLE act DISABLE TRIGGER act_is_append_only'],
    ['a missing constraint', 'ALTER TABLE pledge DROP CONSTRAINT pledge_amount_positive'],
    ['an index', 'CREATE INDEX planted ON pledge (currency)'],
    ['a right on a table', 'GRANT DELETE ON act TO plumbline_app'],
    ['a right on a column', 'GRANT UPDATE (reason) ON act TO plumbline_app'],
    ['a right for everybody', 'GRANT SELECT ON session TO PUBLIC'],
    ['a right on what will come', 'ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO plumbline_app'],
    ['a function that runs as its owner', 'ALTER FUNCTION refuse_change() SECURITY DEFINER'],
    [
      'another body of a function',
      `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
    ],
    ['a rule', 'CREATE RULE planted AS ON DELETE TO pledge DO INSTEAD NOTHING'],
    ['a policy', 'CREATE POLICY planted ON act USING (true)'],
    ['a comment that marks nothing', 'COMMENT ON TABLE act IS NULL'],
    ['a view', 'CREATE VIEW planted AS SELECT 1 AS n'],
    ['a type', `CREATE TYPE planted AS ENUM ('a')`],
    ['a sequence', 'CREATE SEQUENCE planted'],
    ['a schema', 'CREATE SCHEMA planted'],
  ])('shows %s that no migration made', async (_, statement) => {
    const { before, after } = await aroundFault(statement);
    expect(after).not.toBe(before);
  });
});
