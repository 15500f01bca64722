import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEmbedded, type EmbeddedPostgres } from '../../apps/api/src/platform/database/embedded.js';
import { serversIn } from '../../apps/api/src/platform/database/leftover.js';
import { withClient } from '../world/postgres.js';
import { afterwards, spawnPlumbline, temporaryFolder, usedFolder } from '../world/postgres-process.js';

async function start(directory: string): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({ directory });
  afterwards(() => server.stop());
  return server;
}

const rowsOf = (server: EmbeddedPostgres): Promise<unknown> =>
  withClient(server.ownerUrl, async (client) => (await client.query('SELECT n FROM kept ORDER BY n')).rows);

/** A Plumbline of its own process with a row committed; its PostgreSQL is ended after the test. */
async function running(directory: string) {
  const plumbline = spawnPlumbline(directory);
  const { ownerUrl } = await plumbline.answer();
  await withClient(String(ownerUrl), (client) => client.query('CREATE TABLE kept AS SELECT 1 AS n'));
  const data = join(directory, 'postgres/data');
  afterwards(async () => {
    for (const pid of await serversIn(data)) process.kill(pid, 'SIGKILL');
  });
  return { plumbline, data, ownerUrl: String(ownerUrl) };
}

const postmasterOf = async (data: string): Promise<number> =>
  Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0]);

describe('after kill -9', () => {
  it('of Plumbline, whose PostgreSQL goes on, the next start ends that one and keeps what was committed', async () => {
    const directory = await usedFolder();
    const { plumbline, data } = await running(directory);
    await plumbline.kill();
    const left = await postmasterOf(data);
    expect(await serversIn(data)).toContain(left);
    const server = await start(directory);
    expect(await serversIn(data)).not.toContain(left);
    expect(await rowsOf(server)).toEqual([{ n: 1 }]);
  });

  it('of Plumbline and every process of PostgreSQL the next start keeps what was committed', async () => {
    const directory = await usedFolder();
    const { plumbline, data } = await running(directory);
    await plumbline.kill();
    for (const pid of await serversIn(data)) process.kill(pid, 'SIGKILL');
    expect(await readdir(data)).toContain('postmaster.pid');
    expect(await rowsOf(await start(directory))).toEqual([{ n: 1 }]);
  });

  it('of the postmaster alone the next start ends its children, also one that does not notice', async () => {
    const directory = await usedFolder();
    const { plumbline, data, ownerUrl } = await running(directory);
    const busy = withClient(ownerUrl, (client) =>
      client.query('SELECT count(*) FROM generate_series(1, 100000000000) AS n'),
    );
    const broken = expect(busy).rejects.toThrow();
    await expect
      .poll(() =>
        withClient(ownerUrl, async (client) => {
          const { rows } = await client.query(
            `SELECT FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT count(*) FROM generate%'`,
          );
          return rows.length;
        }),
      )
      .toBe(1);
    await plumbline.kill();
    process.kill(await postmasterOf(data), 'SIGKILL');
    expect(await rowsOf(await start(directory))).toEqual([{ n: 1 }]);
    await broken;
  });

  it('while the data folder is being made the next start makes a whole one', async () => {
    const directory = await temporaryFolder();
    const plumbline = spawnPlumbline(directory);
    const folder = join(directory, 'postgres');
    const unfinished = async (): Promise<string[]> =>
      (await readdir(folder).catch(() => [])).filter((name) => name.startsWith('making-'));
    await expect
      .poll(
        async () => Promise.all((await unfinished()).map((name) => readdir(join(folder, name, 'data')))),
        {
          interval: 5,
          timeout: 60_000,
        },
      )
      .not.toEqual([]);
    await plumbline.kill();
    expect(await readdir(folder)).not.toContain('data');
    const server = await start(directory);
    await withClient(server.appUrl, (client) => client.query('SELECT 1'));
  });
});

describe('a data folder that was deleted under its server', () => {
  it('is made anew by the next start, which ends that server', async () => {
    const directory = await usedFolder();
    const { plumbline, data } = await running(directory);
    const left = await postmasterOf(data);
    await plumbline.kill();
    await rm(join(directory, 'postgres'), { recursive: true });
    expect(await serversIn(data)).toContain(left);
    const server = await start(directory);
    expect(await serversIn(data)).not.toContain(left);
    await withClient(server.appUrl, (client) => client.query('SELECT 1'));
  });
});

describe('what postmaster.pid says', () => {
  it('is not believed when the number belongs to a stranger by now, who lives on', async () => {
    const directory = await usedFolder();
    const data = join(directory, 'postgres/data');
    const stranger = spawnPlumbline(await usedFolder());
    await stranger.answer();
    await writeFile(
      join(data, 'postmaster.pid'),
      `${stranger.pid}\n${data}\n1\n5432\n\n127.0.0.1\n 1 1\nready\n`,
    );
    await start(directory);
    expect(process.kill(stranger.pid, 0)).toBe(true);
  });

  it('is not believed in a copied folder: the server of the original lives on', async () => {
    const [original, copy] = [await usedFolder(), await temporaryFolder()];
    const first = await start(original);
    const server = await postmasterOf(first.dataDirectory);
    await cp(original, copy, { recursive: true });
    expect(await postmasterOf(join(copy, 'postgres/data'))).toBe(server);
    const second = await start(copy);
    expect(await serversIn(first.dataDirectory)).toContain(server);
    await Promise.all(
      [first, second].map(({ appUrl }) => withClient(appUrl, (client) => client.query('SELECT 1'))),
    );
  });
});
