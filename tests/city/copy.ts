import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { columns, lineOf, type Row, type Table } from './row.ts';

const chunkLength = 256 * 1024;

const statementOf = (table: Table): CopyStreamQuery =>
  copyFrom(`COPY ${table} (${columns[table]}) FROM STDIN`);

/** One table being filled. It has a connection of its own from the first full chunk on. */
export class TableCopy {
  readonly table: Table;
  rows = 0;
  private readonly url: string;
  private waiting = '';
  private fault: Error | undefined;
  private open: { client: pg.Client; stream: CopyStreamQuery; ended: Promise<unknown> } | undefined;

  constructor(url: string, table: Table) {
    this.url = url;
    this.table = table;
  }

  /** Takes a row. Answers nothing, or what to wait for before the next one. */
  add(row: Row): Promise<unknown> | undefined {
    this.rows += 1;
    this.waiting += lineOf(row);
    return this.waiting.length < chunkLength ? undefined : this.flush();
  }

  /** Writes what is left, over the connection given where the table is so small that it has none. */
  async end(client: pg.Client): Promise<void> {
    if (!this.open) {
      await pipeline([this.waiting], client.query(statementOf(this.table)));
      return;
    }
    const { stream, ended, client: own } = this.open;
    if (this.fault) throw this.fault;
    stream.end(this.waiting);
    await ended;
    await own.end();
  }

  /** Gives up; nothing of what was added stays. */
  async abandon(): Promise<void> {
    // Ended in the middle of a statement, a connection is cut.
    await this.open?.client.end();
  }

  private async flush(): Promise<void> {
    this.open ??= await this.begin();
    const { stream, ended } = this.open;
    // What the server refused must not be written to any more.
    if (this.fault) throw this.fault;
    const chunk = this.waiting;
    this.waiting = '';
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), ended]);
  }

  private async begin() {
    const client = await loadingClient(this.url);
    const stream = client.query(statementOf(this.table));
    const ended = once(stream, 'finish');
    ended.catch(() => undefined);
    stream.on('error', (error) => (this.fault = error));
    // A connection that is cut says so as well.
    client.on('error', () => undefined);
    return { client, stream, ended };
  }
}

/** A connection on which neither triggers nor foreign keys are looked at: the superuser's. */
export async function loadingClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'plumbline city' });
  await client.connect();
  await client.query(
    `SET session_replication_role = replica; SET synchronous_commit = off; SET TimeZone = 'UTC';
     SET maintenance_work_mem = '512MB'; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0`,
  );
  return client;
}
