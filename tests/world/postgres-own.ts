import { randomBytes } from 'node:crypto';
import type { EmbeddedPostgres } from '../../apps/api/src/platform/database/embedded.js';
import { inDatabase, withClient } from './postgres.js';
import { afterwards } from './postgres-process.js';

const administer = (server: EmbeddedPostgres, statement: string): Promise<unknown> =>
  withClient(server.superuserUrl, (client) => client.query(statement));

/** The owner's address of an empty database on this server, gone after the test. */
export async function emptyDatabase(server: EmbeddedPostgres): Promise<string> {
  const name = `own_${randomBytes(6).toString('hex')}`;
  await administer(server, `CREATE DATABASE ${name} OWNER plumbline_owner TEMPLATE template0`);
  afterwards(() => administer(server, `DROP DATABASE ${name} WITH (FORCE)`));
  return inDatabase(server.ownerUrl, name);
}

/** An empty database whose owner may do nothing else: the user has the database's name. Both gone after the test. */
export async function databaseOfPoorOwner(server: EmbeddedPostgres, name: string): Promise<string> {
  await administer(server, `CREATE ROLE ${name} LOGIN PASSWORD '${name}'`);
  await administer(server, `CREATE DATABASE ${name} OWNER ${name}`);
  afterwards(async () => {
    await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    await administer(server, `DROP ROLE ${name}`);
  });
  const url = new URL(inDatabase(server.superuserUrl, name));
  url.username = url.password = name;
  return url.href;
}
