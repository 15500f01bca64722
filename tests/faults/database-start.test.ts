import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import {
  startEmbedded,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from '../../apps/api/src/platform/database/embedded.js';
import { freePort } from '../../apps/api/src/platform/database/free-port.js';
import { serversIn } from '../../apps/api/src/platform/database/leftover.js';
import { secrets } from '../../apps/api/src/platform/database/secrets.js';
import { StartRefusal } from '../../apps/api/src/platform/database/start-refusal.js';
import { withClient } from '../world/postgres.js';
import { afterwards, spawnPlumbline, temporaryFolder, usedFolder } from '../world/postgres-process.js';

async function start(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const server = await startEmbedded(options);
  afterwards(() => server.stop());
  return server;
}

async function refusal(options: EmbeddedOptions): Promise<StartRefusal> {
  const outcome = await start(options).catch((error: unknown) => error);
  if (outcome instanceof StartRefusal) return outcome;
  throw new Error('it was not refused', { cause: outcome });
}

describe('the PostgreSQL that Plumbline brings', () => {
  it('keeps its data over a stop and a start', async () => {
    const directory = await usedFolder();
    const first = await start({ directory });
    await withClient(first.ownerUrl, (client) => client.query('CREATE TABLE kept AS SELECT 42 AS n'));
    await first.stop();
    const second = await start({ directory });
    const { rows } = await withClient(second.ownerUrl, (client) => client.query('SELECT n FROM kept'));
    expect(rows).toEqual([{ n: 42 }]);
  });

  it('is durable, checks its pages, and listens on this machine only, without a socket', async () => {
    const { superuserUrl } = await start({ directory: await temporaryFolder() });
    const { rows } = await withClient(superuserUrl, (client) =>
      client.query<{ name: string; setting: string }>(
        `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit',
           'data_checksums', 'listen_addresses', 'unix_socket_directories', 'server_encoding') ORDER BY name`,
      ),
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      data_checksums: 'on',
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      server_encoding: 'UTF8',
      synchronous_commit: 'on',
      unix_socket_directories: '',
    });
  });

  it('lets nobody in without the password, which only its user can read', async () => {
    const directory = await usedFolder();
    const server = await start({ directory });
    for (const address of [server.superuserUrl, server.ownerUrl, server.appUrl, server.auditUrl]) {
      const url = new URL(address);
      url.password = 'guessed';
      await expect(new pg.Client(url.href).connect()).rejects.toMatchObject({ code: '28P01' });
    }
    expect((await stat(join(directory, 'secrets.json'))).mode & 0o777).toBe(0o600);
    expect((await secrets(directory)).sessionSecret).toHaveLength(43);
  });

  it('stops wholly, twice as well as once', async () => {
    const server = await start({ directory: await usedFolder() });
    expect(await serversIn(server.dataDirectory)).not.toEqual([]);
    await Promise.all([server.stop(), server.stop()]);
    expect(await serversIn(server.dataDirectory)).toEqual([]);
  });

  it('takes another port when somebody took the one that was free a moment ago', async () => {
    const port = await freePort();
    const taken = createServer().listen(port, '127.0.0.1');
    await once(taken, 'listening');
    afterwards(async () => taken.close());
    const offered = [port, await freePort()];
    const server = await start({
      directory: await usedFolder(),
      nextPort: async () => offered.shift() ?? port,
    });
    expect(server.port).not.toBe(port);
    expect(offered).toEqual([]);
  });

  it('runs for root also where namespaces are forbidden, and goes back to them later', async () => {
    const directory = await usedFolder();
    for (const isolation of ['nobody', 'namespace', 'nobody'] as const) {
      const server = await start({ directory, isolation });
      expect((await stat(server.dataDirectory)).uid === 0).toBe(
        userInfo().uid === 0 && isolation === 'namespace',
      );
      await server.stop();
    }
  });
});

describe('a folder that is in use', () => {
  it('is refused to this process and to another, naming the process that has it', async () => {
    const directory = await usedFolder();
    await start({ directory });
    const mine = await refusal({ directory });
    expect(mine.fault).toEqual({ kind: 'folder-held', directory, pid: process.pid });
    expect(mine.message).toContain(`in use by another Plumbline (process ${process.pid})`);
    expect(await spawnPlumbline(directory).answer()).toEqual({ refused: mine.fault });
  });

  it('is given to one of several that start at the same moment', async () => {
    const directory = await temporaryFolder();
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => start({ directory })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes.filter(({ status }) => status === 'rejected')) {
      expect(outcome).toMatchObject({ reason: { fault: { kind: 'folder-held' } } });
    }
  });

  it.each([
    ['whose process has ended', '{"pid":2147483646,"began":"1","folder":"FOLDER"}'],
    ['whose number now belongs to another process', `{"pid":${process.pid},"began":"1","folder":"FOLDER"}`],
    ['that was copied with another folder', `{"pid":${process.pid},"began":"","folder":"1:1"}`],
    ['that cannot be read', '{"pid":'],
    ['that is empty', ''],
  ])('is free again with a lock %s', async (_, lock) => {
    const directory = await usedFolder();
    const { dev, ino } = await stat(directory, { bigint: true });
    await writeFile(join(directory, 'plumbline.lock'), lock.replace('FOLDER', `${dev}:${ino}`));
    await start({ directory });
  });
});

describe('a folder that cannot be used', () => {
  it('is refused when it cannot be made', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    const { fault, message } = await refusal({ directory: join(file, 'data') });
    expect(fault.kind).toBe('folder-not-writable');
    expect(message).toContain('name another one in PLUMBLINE_DATA');
  });

  it('is refused to a user who may not write there', async () => {
    const directory = join(await temporaryFolder(), 'owned');
    await mkdir(directory, { mode: 0o555 });
    const uid = userInfo().uid === 0 ? 65534 : undefined;
    expect(await spawnPlumbline(directory, uid).answer()).toMatchObject({
      refused: { kind: 'folder-not-writable' },
    });
  });

  it('is refused, and left as it is, when another version of PostgreSQL made it', async () => {
    const directory = await usedFolder();
    const version = join(directory, 'postgres/data/PG_VERSION');
    const brought = (await readFile(version, 'utf8')).trim();
    await writeFile(version, '14\n');
    const { fault, message } = await refusal({ directory });
    expect(fault).toMatchObject({ kind: 'folder-of-other-version', found: '14', brought });
    expect(message).toContain('Nothing was changed');
    expect(await readFile(version, 'utf8')).toBe('14\n');
  });

  it('is refused, and left as it is, when something else lies where the data belongs', async () => {
    const directory = await temporaryFolder();
    await mkdir(join(directory, 'postgres/data'), { recursive: true });
    await writeFile(join(directory, 'postgres/data/diary'), 'mine');
    expect((await refusal({ directory })).fault.kind).toBe('folder-not-a-database');
    expect(await readdir(join(directory, 'postgres/data'))).toEqual(['diary']);
  });

  it.each([
    ['cut short', '{"SESSION_SECRET":'],
    ['without a password', '{"SESSION_SECRET":"0123456789012345678901234567890123456789"}'],
    ['that are not an object', 'null'],
  ])('is refused with secrets %s', async (_, text) => {
    const directory = await usedFolder();
    await writeFile(join(directory, 'secrets.json'), text);
    expect((await refusal({ directory })).fault.kind).toBe('secrets-damaged');
  });

  it('is refused with the secrets of another folder', async () => {
    const [directory, other] = [await usedFolder(), await temporaryFolder()];
    await secrets(other);
    await writeFile(join(directory, 'secrets.json'), await readFile(join(other, 'secrets.json')));
    expect((await refusal({ directory })).fault.kind).toBe('secrets-do-not-match');
    expect(await serversIn(join(directory, 'postgres/data'))).toEqual([]);
  });

  it('is refused with the end of the log when PostgreSQL does not start', async () => {
    const directory = await usedFolder();
    await writeFile(join(directory, 'postgres/data/postgresql.conf'), `planted = 'nonsense'\n`);
    const { fault, message } = await refusal({ directory });
    expect(fault.kind).toBe('server-did-not-start');
    expect(message).toContain('unrecognized configuration parameter "planted"');
  });

  it('is free again after each refusal', async () => {
    const directory = await usedFolder();
    const version = join(directory, 'postgres/data/PG_VERSION');
    const right = await readFile(version);
    await writeFile(version, '14\n');
    await refusal({ directory });
    await writeFile(version, right);
    await start({ directory });
  });
});

describe('a machine for which npm brings no PostgreSQL', () => {
  it('is told to name a server of its own', async () => {
    const missing = '/nowhere/postgres';
    const directory = await temporaryFolder();
    const { fault, message } = await refusal({
      directory,
      binaries: { initdb: missing, pg_ctl: missing, postgres: missing },
    });
    expect(fault.kind).toBe('no-binaries');
    expect(message).toContain('DATABASE_URL');
  });
});
