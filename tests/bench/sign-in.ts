import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Ready } from './contestant.ts';
import { withClient, type Data } from './database.ts';
import type { Server } from './http-contestants.ts';
import { askOnce, load, wire } from './load.ts';

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Begins a session for somebody who takes part, and answers the line of the cookie by which they are known. */
export async function sessionCookieIn({ superuserUrl }: Data): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const account = randomUUID();
  await withClient(superuserUrl, async (client) => {
    await client.query(`INSERT INTO account (id, display_name) VALUES ($1, 'A reader')`, [account]);
    await client.query(`INSERT INTO role_grant (account_id, role) VALUES ($1, 'PARTICIPANT')`, [account]);
    await client.query(
      `INSERT INTO session (token_hash, account_id, expires_at) VALUES ($1, $2, clock_timestamp() + interval '1 day')`,
      [hashOf(token), account],
    );
  });
  return `session=${token}`;
}

/** More than any run uses up. */
const links = 60_000;
const browser = 'the browser of the benchmark';

/** Each answer signs in somebody new: a link is used up, an account and a session are made. */
export async function readySignIn({ port, running }: Server, data: Data): Promise<Ready> {
  const prefix = randomBytes(8).toString('hex');
  await withClient(data.superuserUrl, (client) =>
    client.query(
      `INSERT INTO sign_in_link (token_hash, address, browser_hash, code_hash, next, expires_at)
       SELECT sha256(convert_to($1 || n, 'UTF8')), $1 || n || '@bench.example', $2, '', '/', clock_timestamp() + interval '1 day'
       FROM generate_series(1, $3) n`,
      [prefix, hashOf(browser), links],
    ),
  );
  let used = 0;
  const next = (): Buffer =>
    wire('/session/link', {
      body: `token=${prefix}${(used += 1)}`,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Cookie: `asking=${encodeURIComponent(browser)}`,
      },
    });
  return {
    pid: running.pid,
    async answer() {
      const { status, head, body } = await askOnce(port, next());
      if (status !== 303 || !/^set-cookie: session=/im.test(head))
        throw new Error(`Nobody was signed in: ${status} ${head}`);
      return { data: {}, body, contentType: '' };
    },
    load: (of) => load(port, next, { ...of, accepts: (status) => status === 303 }),
    async repeat(times) {
      for (let time = 0; time < times; time += 1) await askOnce(port, next());
    },
  };
}
