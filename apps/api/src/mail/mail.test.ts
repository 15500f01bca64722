import { afterEach, describe, expect, test, vi } from 'vitest';
import { freePort } from '../platform/database/free-port.js';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { postOffice as openPostOffice, type PostOffice } from '../../../../tests/world/post-office.js';
import { withClient } from '../../../../tests/world/postgres.js';
import { MailPost } from './mail-post.js';
import { Mails } from './mail.service.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

/** A mail server that is closed after the test. */
async function postOffice(port?: number): Promise<PostOffice> {
  const post = await openPostOffice(port);
  open.push(post);
  return post;
}

async function siteAt(port: number): Promise<Api> {
  const url = `smtp://127.0.0.1:${port}`;
  const api = await startApi({ mailRoute: { kind: 'smtp', url, from: 'Plumbline <plans@example.org>' } });
  await api.app.get(MailPost, { strict: false }).start();
  open.push(api);
  return api;
}

const letter = {
  to: 'ada@example.org',
  subject: 'Your link — now',
  text: 'Open this:\nhttps://example.org/☃\n',
};

const write = (api: Api) =>
  api.database.transaction((rows) => api.app.get(Mails, { strict: false }).send(rows, letter));

const states = (api: Api) =>
  api.database.read<{ id: string; sent: boolean; refused: boolean }>(
    undefined,
    'SELECT id, sent_at IS NOT NULL AS sent, refused_at IS NOT NULL AS refused FROM mail ORDER BY written_at',
    [],
  );

const soon = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 20_000, interval: 100 });

describe('with a mail server', () => {
  test('a mail arrives once, whole, under a Message-ID that is its own', async () => {
    const post = await postOffice();
    const api = await siteAt(post.port);
    await write(api);
    await soon(async () => expect((await states(api))[0]?.sent).toBe(true));
    const [{ id = '' } = {}] = await states(api);
    expect(post.received).toHaveLength(1);
    const [mail] = post.received;
    expect(mail?.messageId).toBe(`<${id}@localhost>`);
    expect(mail?.from?.text).toBe('"Plumbline" <plans@example.org>');
    expect([mail?.subject, mail?.text?.trim()]).toEqual([letter.subject, letter.text.trim()]);
  });

  test('nothing is sent of a transaction that was rolled back', async () => {
    const post = await postOffice();
    const api = await siteAt(post.port);
    await expect(
      api.database.transaction(async (rows) => {
        await api.app.get(Mails, { strict: false }).send(rows, { ...letter, subject: 'Never' });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await write(api);
    await soon(() => expect(post.received.map(({ subject }) => subject)).toEqual([letter.subject]));
  });

  test('while it is down nothing is lost, people can be told, and all of it arrives when it is back', async () => {
    const port = await freePort();
    const api = await siteAt(port);
    const mails = api.app.get(Mails, { strict: false });
    for (let n = 0; n < 3; n += 1) await write(api);
    await soon(async () => {
      const jobs = await api.database.read(undefined, `SELECT FROM queue.job WHERE state = 'retry'`, []);
      expect(jobs).toHaveLength(3);
    });
    expect((await states(api)).map(({ sent }) => sent)).toEqual([false, false, false]);
    expect(await mails.isLate()).toBe(false);
    await withClient(api.fresh.ownerUrl, (client) =>
      client.query(`UPDATE mail SET written_at = written_at - interval '1 minute'`),
    );
    expect(await mails.isLate()).toBe(true);
    const post = await postOffice(port);
    await soon(() => expect(post.received).toHaveLength(3));
    expect(new Set(post.received.map(({ messageId }) => messageId)).size).toBe(3);
    await soon(async () => expect((await states(api)).every(({ sent }) => sent)).toBe(true));
  });

  test('an address that it will never take is not tried for ever', async () => {
    const post = await postOffice();
    post.refuse = true;
    const api = await siteAt(post.port);
    await write(api);
    await soon(async () => expect((await states(api))[0]).toMatchObject({ sent: false, refused: true }));
  });

  test('of the mail only its id stands in the job', async () => {
    const api = await siteAt(await freePort());
    await write(api);
    const jobs = await api.database.read(undefined, 'SELECT j::text AS row FROM queue.job j', []);
    expect(jobs).toHaveLength(1);
    expect(JSON.stringify(jobs)).not.toContain('ada');
  });

  test('the queue is looked after with the rights of the user that serves', async () => {
    const api = await siteAt(await freePort());
    await expect(api.app.get(MailPost, { strict: false }).tidyQueue()).resolves.toBeUndefined();
  });

  test('there is no outbox', async () => {
    const api = await siteAt(await freePort());
    await write(api);
    expect((await api.graphql('{ outbox { subject } }')).data).toEqual({ outbox: null });
  });
});

test('in the demonstration mails land in the outbox, and go some days later', async () => {
  const api = await startApi();
  open.push(api);
  await write(api);
  const { data } = await api.graphql('{ outbox { recipient subject text } }');
  expect(data).toEqual({
    outbox: [{ recipient: letter.to, subject: letter.subject, text: letter.text }],
  });
  await api.database.transaction((rows) =>
    rows.query(`UPDATE mail SET sent_at = clock_timestamp() - interval '73 hours'`),
  );
  await write(api);
  await api.app.get(MailPost, { strict: false }).sweep();
  expect(await states(api)).toHaveLength(1);
});

test('where there is no mail nothing is written, and there is no outbox', async () => {
  const api = await startApi({ mailRoute: { kind: 'none' }, isDemonstration: false });
  open.push(api);
  await expect(write(api)).rejects.toThrow('where none can be sent');
  expect(await states(api)).toEqual([]);
  expect((await api.graphql('{ outbox { subject } }')).data).toEqual({ outbox: null });
});
