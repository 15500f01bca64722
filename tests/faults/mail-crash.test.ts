import { randomBytes } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { startEmbedded } from '../../apps/api/src/platform/database/embedded.js';
import { postOffice } from '../world/post-office.js';
import { withClient } from '../world/postgres.js';
import { afterwards, temporaryFolder } from '../world/postgres-process.js';
import { removeSite, startSite } from '../world/site.js';

it(
  'a server that is killed after its mail was taken and before it noted that sends it again, under the same Message-ID, and then never more',
  { timeout: 240_000 },
  async () => {
    const server = await startEmbedded({ directory: await temporaryFolder() });
    afterwards(() => server.stop());
    const post = await postOffice();
    afterwards(() => post.close());
    let site = await startSite({
      environment: {
        ...{ DATABASE_URL: server.appUrl, DATABASE_OWNER_URL: server.ownerUrl, PLUMBLINE_DEMO: '0' },
        ...{ SESSION_SECRET: randomBytes(32).toString('hex'), SMTP_URL: `smtp://127.0.0.1:${post.port}` },
        MAIL_FROM: 'Plumbline <plans@example.org>',
      },
    });
    afterwards(async () => {
      await site.stop();
      await removeSite(site);
    });
    post.beforeAnswer = () => site.stop('SIGKILL');
    const asked = await fetch(`${site.url}/session/ask`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: site.url },
      body: new URLSearchParams({ email: 'ada@example.org', next: '/' }),
    });
    expect(asked.status).toBe(303);
    await vi.waitFor(() => expect(post.received).toHaveLength(1), { timeout: 30_000 });
    await site.stop('SIGKILL');
    const sentAt = () =>
      withClient(server.ownerUrl, async (client) => (await client.query('SELECT sent_at FROM mail')).rows);
    expect(await sentAt()).toEqual([{ sent_at: null }]);

    post.beforeAnswer = async () => undefined;
    // What takes minutes is not waited for: the job was given to the process that died an hour ago.
    await withClient(server.ownerUrl, (client) =>
      client.query(`UPDATE queue.job SET started_on = started_on - interval '1 hour' WHERE state = 'active'`),
    );
    site = await site.again();
    await vi.waitFor(() => expect(post.received).toHaveLength(2), { timeout: 150_000, interval: 500 });
    await vi.waitFor(async () => expect(await sentAt()).toEqual([{ sent_at: expect.any(Date) as Date }]), {
      timeout: 10_000,
    });
    const [first, second] = post.received;
    expect(first?.messageId).toMatch(/^<.+@.+>$/);
    expect(second?.messageId).toBe(first?.messageId);
    expect(second?.text).toBe(first?.text);
  },
);
