import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Data } from '../database.ts';

export interface Disturbance {
  /** Ends it, and tells how many transactions were held open. */
  end(): Promise<number>;
}

/**
 * Makes commits overtake each other for as long as it goes on: acts elsewhere that stay open while later ones are
 * committed, some given up, and rows held locked for which the transaction of a comment waits in its midst.
 */
export async function disturb(data: Data, addressKeys: readonly string[]): Promise<Disturbance> {
  const ending = new AbortController();
  const going = [
    ...Array.from({ length: 4 }, () => holdActs(data, ending.signal)),
    ...Array.from({ length: 2 }, () => holdAddresses(data, addressKeys, ending.signal)),
  ];
  return {
    async end() {
      ending.abort();
      const held = await Promise.all(going);
      return held.reduce((sum, each) => sum + each, 0);
    },
  };
}

const anyOf = (keys: readonly string[]): string => keys[Math.floor(Math.random() * keys.length)] ?? '';

function holdActs({ appUrl }: Data, ended: AbortSignal): Promise<number> {
  return holding(appUrl, ended, async (client) => {
    await client.query(
      `INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public, tags)
       VALUES (gen_random_uuid(), pg_current_xact_id()::text::bigint, 'operator', 'disturb', '', '{}', false, '{elsewhere}')`,
    );
    await pause(Math.random() * 300);
  });
}

function holdAddresses({ ownerUrl }: Data, keys: readonly string[], ended: AbortSignal): Promise<number> {
  return holding(ownerUrl, ended, async (client) => {
    // What a comment refers to is locked against change: it waits here, after its transaction was numbered.
    await client.query('SELECT FROM address WHERE id = $1 FOR UPDATE', [anyOf(keys)]);
    await pause(Math.random() * 40);
  });
}

async function holding(
  url: string,
  ended: AbortSignal,
  hold: (client: pg.Client) => Promise<void>,
): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  let held = 0;
  while (!ended.aborted) {
    await client.query('BEGIN');
    await hold(client);
    await client.query(Math.random() < 0.2 ? 'ROLLBACK' : 'COMMIT');
    held += 1;
  }
  await client.end();
  return held;
}
