import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../../tests/world/postgres-database.js';
import { withClient } from '../../../../../tests/world/postgres.js';
import { codeOf } from './error-code.js';

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});

afterAll(() => fresh.drop());

interface Table {
  name: string;
  column: string;
}

/** Tables with one of their columns, those first whose comment says that they are append-only. */
async function tables(): Promise<{ all: Table[]; appendOnly: Table[] }> {
  return withClient(fresh.ownerUrl, async (client) => {
    const { rows } = await client.query<Table & { is_append_only: boolean }>(
      `SELECT c.oid::regclass::text AS name, min(quote_ident(a.attname)) AS column,
              coalesce(obj_description(c.oid, 'pg_class') LIKE '%append-only%', false) AS is_append_only
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = ''
       WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace GROUP BY c.oid`,
    );
    return { all: rows, appendOnly: rows.filter((row) => row.is_append_only) };
  });
}

const changes = ({ name, column }: Table): string[] => [
  `UPDATE ${name} SET ${column} = ${column}`,
  `DELETE FROM ${name}`,
  `TRUNCATE ${name} CASCADE`,
];

/** The statements, each tried and undone, that were not refused with `code`. */
async function accepted(client: pg.Client, statements: readonly string[], code: string): Promise<string[]> {
  const found: string[] = [];
  for (const statement of statements) {
    await client.query('BEGIN');
    const refusal = await client.query(statement).then(
      () => 'accepted',
      (error: unknown) => codeOf(error),
    );
    if (refusal !== code) found.push(`${statement}: ${refusal}`);
    await client.query('ROLLBACK');
  }
  return found;
}

const forbidden = '42501';
const refusedByTrigger = '23000';

describe('a table that is append-only', () => {
  it('is marked in its comment, and the record of acts is among them', async () => {
    expect((await tables()).appendOnly.map(({ name }) => name)).toContain('act');
  });

  it('cannot be changed by the user that serves', async () => {
    const statements = (await tables()).appendOnly.flatMap(changes);
    expect(await withClient(fresh.appUrl, (client) => accepted(client, statements, forbidden))).toEqual([]);
  });

  it('cannot be changed by its owner either, unless the trigger is taken away', async () => {
    const statements = (await tables()).appendOnly.flatMap(changes);
    expect(
      await withClient(fresh.ownerUrl, (client) => accepted(client, statements, refusedByTrigger)),
    ).toEqual([]);
  });

  it('is found open when a right or a missing trigger lets a change through', async () => {
    const planted = await freshDatabase();
    await withClient(planted.ownerUrl, (client) =>
      client.query('GRANT DELETE ON act TO plumbline_app; DROP TRIGGER act_is_append_only ON act'),
    );
    const statements = ['DELETE FROM act'];
    expect(
      await withClient(planted.appUrl, (client) => accepted(client, statements, forbidden)),
    ).toHaveLength(1);
    expect(
      await withClient(planted.ownerUrl, (client) => accepted(client, statements, '23000')),
    ).toHaveLength(1);
    await planted.drop();
  });
});

describe('the user that audits', () => {
  it('can read the record of acts', async () => {
    await withClient(fresh.auditUrl, (client) => client.query('SELECT FROM act'));
  });

  it('can change no table at all', async () => {
    const statements = (await tables()).all.flatMap((table) => [
      ...changes(table),
      `INSERT INTO ${table.name} DEFAULT VALUES`,
    ]);
    expect(await withClient(fresh.auditUrl, (client) => accepted(client, statements, forbidden))).toEqual([]);
  });

  it('can make nothing and take no other role', async () => {
    const statements = [
      'CREATE TABLE planted ()',
      'CREATE SCHEMA planted',
      'SET ROLE plumbline_owner',
      'SET ROLE plumbline_app',
    ];
    expect(await withClient(fresh.auditUrl, (client) => accepted(client, statements, forbidden))).toEqual([]);
  });
});

describe('the user that serves', () => {
  it('can make nothing and take no other role', async () => {
    const statements = ['CREATE TABLE planted ()', 'CREATE SCHEMA planted', 'SET ROLE plumbline_owner'];
    expect(await withClient(fresh.appUrl, (client) => accepted(client, statements, forbidden))).toEqual([]);
  });
});
