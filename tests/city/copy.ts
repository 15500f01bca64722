import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { columns, lineOf, type Row, type Table } from './row.ts';

const chunkLength = 256 * 1024;

/** One table being filled, over a connection of its own. */
export class TableCopy {
  readonly table: Table;
  rows = 0;
  private readonly client: pg.Client;
  private readonly stream: CopyStreamQuery;
  private readonly ended: Promise<unknown>;
  private waiting = '';

  private constructor(table: Table, client: pg.Client) {
    this.table = table;
    this.client = client;
    this.stream = client.query(copyFrom(`COPY ${table} (${columns[table]}) FROM STDIN`));
    this.ended = once(this.stream, 'finish');
    // Told by whoever waits for it.
    this.ended.catch(() => undefined);
  }

  static async begin(url: string, table: Table): Promise<TableCopy> {
    const client = await loadingClient(url);
    return new TableCopy(table, client);
  }

  /** Takes a row. Answers nothing, or what to wait for before the next one. */
  add(row: Row): Promise<unknown> | undefined {
    this.rows += 1;
    this.waiting += lineOf(row);
    return this.waiting.length < chunkLength ? undefined : this.flush();
  }

  async end(): Promise<void> {
    await this.flush();
    this.stream.end();
    await this.ended;
    await this.client.end();
  }

  /** Gives up; nothing of what was added stays. */
  async abandon(): Promise<void> {
    this.stream.destroy();
    await this.client.end().catch(() => undefined);
  }

  private flush(): Promise<unknown> | undefined {
    const chunk = this.waiting;
    this.waiting = '';
    if (chunk === '' || this.stream.write(chunk)) return undefined;
    return Promise.race([once(this.stream, 'drain'), this.ended]);
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
