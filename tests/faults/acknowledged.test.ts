import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, expect, test, vi } from 'vitest';
import { codeOf } from '../../apps/api/src/platform/database/error-code.js';
import { serversIn } from '../../apps/api/src/platform/database/leftover.js';
import { removeSite, startSite, type Site } from '../world/site.js';

const rounds = 5;
const clients = 8;

let site: Site | undefined;
afterEach(async () => {
  if (!site) return;
  await site.stop('SIGKILL');
  await removeSite(site);
  site = undefined;
});

interface Sent {
  id: string;
  text: string;
  /** The number of the receipt, once it came. */
  number?: string;
}

const submit = `mutation($act: ActInput!, $input: SubmissionInput!) { submit(act: $act, input: $input) {
  __typename ... on SubmissionReceived { receipt { number } } } }`;

async function send(url: string, sent: Sent): Promise<void> {
  const variables = {
    act: { id: sent.id, visitor: 'a browser of this test' },
    input: { about: 'I-2', text: sent.text },
  };
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: submit, variables }),
  });
  const { data } = (await answer.json()) as { data?: { submit?: { receipt?: { number: string } } } };
  const number = data?.submit?.receipt?.number;
  if (number === undefined) throw new Error(`No receipt: ${String(answer.status)}`);
  sent.number = number;
}

/** Clients that comment one after the other until the server is gone. */
async function load(url: string, log: Sent[], until: AbortSignal): Promise<void> {
  const one = async (): Promise<void> => {
    while (!until.aborted) {
      const sent: Sent = { id: v7(), text: `Comment ${log.length}` };
      log.push(sent);
      await send(url, sent).catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: clients }, one));
}

/** Every process of PostgreSQL at once, before anything more can be written; some end by themselves meanwhile. */
async function killDatabase(running: Site): Promise<void> {
  for (const pid of await serversIn(join(running.folder, 'postgres/data'))) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if (codeOf(error) !== 'ESRCH') throw error;
    }
  }
}

async function textOf(url: string, number: string): Promise<string | undefined> {
  const query = encodeURIComponent(`{ submission(ref: "${number}") { text } }`);
  const answer = await fetch(`${url}/graphql?query=${query}`);
  const { data } = (await answer.json()) as { data?: { submission?: { text: string } | null } };
  return data?.submission?.text;
}

test(
  `nothing acknowledged is lost and nothing is done twice, over ${rounds} deaths of everything`,
  { timeout: 600_000 },
  async () => {
    // It writes more in a second than a person in a minute.
    site = await startSite({ environment: { RATE_FACTOR: '0' } });
    const log: Sent[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const over = new AbortController();
      const loading = load(site.url, log, over.signal);
      const wanted = log.filter(({ number }) => number).length + 40;
      await vi.waitUntil(() => log.filter(({ number }) => number).length >= wanted, { timeout: 60_000 });
      const dead = site.stop('SIGKILL');
      await killDatabase(site);
      over.abort();
      await Promise.all([dead, loading]);
      site = await site.again();
    }
    // What got no answer is sent again under its id: it is found or done, once.
    const acknowledged = log.filter(({ number }) => number !== undefined);
    const open = log.filter(({ number }) => number === undefined);
    for (const sent of [...open, ...acknowledged.slice(0, 20)]) await send(site.url, sent);
    expect(acknowledged.length).toBeGreaterThanOrEqual(40 * rounds);
    expect(new Set(log.map(({ number }) => number)).size).toBe(log.length);
    for (const { number, text } of log) expect(await textOf(site.url, number ?? '')).toBe(text);
  },
);
