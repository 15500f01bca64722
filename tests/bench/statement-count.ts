import { open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EmbeddedPostgres } from '../../apps/api/src/platform/database/embedded.js';
import { withClient } from './database.ts';

const times = 20;

/** An instance that keeps answers looks at the acts several times a second, and more often than a slow work is done. */
const ofTheFeed = 'pg_current_snapshot';

/**
 * How many statements a work takes, by PostgreSQL's own log. What a server sends by itself beside the work comes less
 * often than the work is done, and is not counted.
 */
export async function statementsOf(
  server: EmbeddedPostgres,
  repeat: (times: number) => Promise<void>,
): Promise<number> {
  const log = join(dirname(server.dataDirectory), 'postgres.log');
  const set = (what: string) =>
    withClient(server.superuserUrl, async (client) => {
      await client.query(`ALTER SYSTEM ${what}`);
      await client.query('SELECT pg_reload_conf()');
    });
  await repeat(2);
  await set(`SET log_statement = 'all'`);
  try {
    const from = (await stat(log)).size;
    await repeat(times);
    return countStatements(await readFrom(log, from), times);
  } finally {
    await set('RESET log_statement');
  }
}

/** @param log lines of PostgreSQL's log, written while something was done `times` times */
export function countStatements(log: string, times: number): number {
  const texts = new Map<string, number>();
  for (const entry of log.split(/\n(?=\d{4}-\d\d-\d\d )/)) {
    const text = /plumbline_serve LOG: {2}(?:execute [^:]*|statement): (.+)$/s.exec(entry)?.[1]?.trim();
    if (text !== undefined && !text.includes(ofTheFeed)) texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  return [...texts.values()].reduce((sum, count) => sum + Math.floor(count / times), 0);
}

async function readFrom(path: string, position: number): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(size - position),
      0,
      size - position,
      position,
    );
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
