import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { startEmbedded } from '../../apps/api/src/platform/database/embedded.js';
import { freePort } from '../../apps/api/src/platform/database/free-port.js';
import { removeSite, runSite, siteFolder, startSite, type Site } from '../world/site.js';

/** What an operator with a database of their own and without mail sets. */
const alone = { SESSION_SECRET: 'x'.repeat(32), SMTP_URL: 'none' };

const started: Site[] = [];
const start = async (...args: Parameters<typeof startSite>): Promise<Site> => {
  const site = await startSite(...args);
  started.push(site);
  return site;
};
afterEach(async () => {
  for (const site of started.splice(0)) {
    await site.stop('SIGKILL');
    await removeSite(site);
  }
});

/** A PostgreSQL of one's own at a fixed port, which can be away and come back. */
async function ownServer() {
  const directory = await siteFolder();
  const port = await freePort();
  const startServer = () => startEmbedded({ directory, nextPort: () => Promise.resolve(port) });
  const { appUrl, ownerUrl, stop } = await startServer();
  await stop();
  return { appUrl, ownerUrl, startServer, remove: () => rm(directory, { recursive: true, force: true }) };
}

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

test('a start from nothing serves the demonstration, says so on one line, and ends cleanly when it is told to', async () => {
  const site = await start();
  expect(site.output().trim()).toBe(`Plumbline is at ${site.url}`);
  expect(await statusOf(`${site.url}/readyz`)).toBe(200);
  expect(await statusOf(`${site.url}/refs/I-2`)).toBe(200);
  const metrics = await (await fetch(`${site.url}/metrics`)).text();
  expect(metrics).toContain('plumbline_database_ready 1');
  expect(await site.stop('SIGTERM')).toEqual({ code: 0, signal: null });
  const again = await site.again();
  started.push(again);
  expect(await statusOf(`${again.url}/refs/I-2`)).toBe(200);
  expect(await again.stop('SIGINT')).toEqual({ code: 0, signal: null });
});

test('a port in use is said, and the program on it goes on', async () => {
  const port = await freePort();
  const other = createServer((socket) => socket.end('still here'));
  await new Promise<void>((done) => other.listen(port, 'localhost', done));
  const { code, output } = await runSite({ port });
  expect(code).toBe(1);
  expect(output.trim()).toBe(
    `Port ${port} of localhost is in use by another program. Stop that program, or name another port in PORT.`,
  );
  expect(other.listening).toBe(true);
  await new Promise((done) => other.close(done));
});

test('a setting that does not stand is said in one sentence, without a stack', async () => {
  const { code, output } = await runSite({ environment: { LOG_LEVEL: 'loud' } });
  expect(code).toBe(1);
  expect(output.trim()).toBe(
    'LOG_LEVEL is one of trace, debug, info, warn, error, fatal, silent, not "loud".',
  );
});

test('a database that cannot be reached is waited for: pages say so, and nothing ends', async () => {
  const port = await freePort();
  const url = `postgres://nobody:x@127.0.0.1:${port}/plumbline`;
  const site = await start({
    environment: { DATABASE_URL: url, DATABASE_OWNER_URL: url, ...alone },
  });
  const page = await fetch(`${site.url}/refs/I-2`);
  expect(page.status).toBe(503);
  expect(page.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await page.text()).toContain('Nothing is lost.');
  expect(await statusOf(`${site.url}/readyz`)).toBe(503);
  expect(await statusOf(`${site.url}/healthz`)).toBe(200);
  const api = await fetch(`${site.url}/graphql?query=%7Binitiatives%7Bnodes%7Bref%7D%7D%7D`);
  expect(api.status).toBe(503);
});

test('a database that was away is found again by itself, at the start and later, and serves no demonstration unasked', async () => {
  const { appUrl, ownerUrl, startServer, remove } = await ownServer();
  const site = await start({
    environment: { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, ...alone },
  });
  const becomes = (path: string, status: number): Promise<number> =>
    vi.waitFor(
      async () => {
        const answered = await statusOf(site.url + path);
        if (answered !== status) throw new Error(`${path} answers ${answered}`);
        return answered;
      },
      { timeout: 30_000, interval: 250 },
    );
  expect(await statusOf(`${site.url}/`)).toBe(503);
  const first = await startServer();
  await becomes('/readyz', 200);
  expect(await statusOf(`${site.url}/`)).toBe(200);
  expect(await statusOf(`${site.url}/refs/I-1`)).toBe(404);
  expect(await (await fetch(`${site.url}/sign-in`)).text()).not.toContain('Demo');
  expect(await statusOf(`${site.url}/outbox`)).toBe(404);
  expect(await statusOf(`${site.url}/session/oidc`)).toBe(404);
  await first.stop();
  await becomes('/', 503);
  const second = await startServer();
  await becomes('/', 200);
  await site.stop();
  await second.stop();
  await remove();
});

test('without the demonstration it does not start until somebody has decided about mail', async () => {
  const { code, output } = await runSite({ environment: { PLUMBLINE_DEMO: '0' } });
  expect(code).toBe(1);
  expect(output).toContain('SMTP_URL names no mail server');
});
