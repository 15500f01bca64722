import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { connectionOptions } from './connection.js';
import type { Entities, Migrations } from './migration-table.js';
import { assertSafe, UnsafeDatabase } from './safety.js';
import { CountedClient } from './statements.js';
import { DatabaseUnavailable, isConflict, unavailability } from './unavailable.js';

export interface DatabaseOptions {
  appUrl: string;
  entities: Entities;
  /** Those that must have run before anything is served. */
  migrations: Migrations;
  environment: Readonly<Record<string, string | undefined>>;
  /** Connections for reads, and as many again for writes. */
  poolSize: number;
  /** Told of each change of state, with the reason. */
  onState?: (state: DatabaseState, cause?: unknown) => void;
}

/** `unsafe` holds sentences for the operator. */
export type DatabaseState = 'connecting' | 'ready' | { unsafe: readonly string[] };

interface Waiter {
  resolve: () => void;
  reject: (error: unknown) => void;
}

const conflictRetries = 3;

/**
 * The way to PostgreSQL: TypeORM for acts, prepared statements for reads. It connects in the background, serves
 * nothing before the database was found safe, and finds back by itself after PostgreSQL was away.
 */
@Injectable()
export class Database {
  private readonly source: DataSource;
  private readonly reads: pg.Pool;
  private readonly readOptions: pg.PoolConfig;
  private readonly stopped = new AbortController();
  private current: DatabaseState = 'connecting';
  private watch: Promise<void> | undefined;
  private waiters: Waiter[] = [];

  constructor(private readonly options: DatabaseOptions) {
    const { appUrl: url, entities, poolSize } = options;
    this.readOptions = connectionOptions({ url, name: 'plumbline read', poolSize, isForReads: true });
    this.reads = new pg.Pool(this.readOptions);
    this.reads.on('error', () => this.lookAgain());
    this.source = new DataSource({
      type: 'postgres',
      url,
      entities: [...entities],
      synchronize: false,
      migrationsRun: false,
      installExtensions: false,
      poolErrorHandler: () => this.lookAgain(),
      extra: connectionOptions({ url, name: 'plumbline write', poolSize }),
    });
  }

  start(): void {
    this.lookAgain();
  }

  state(): DatabaseState {
    return this.current;
  }

  /**
   * Resolves once the database can be served from.
   * @throws UnsafeDatabase when it was found unsafe; it is still looked at again, and may be ready later
   */
  async ready(): Promise<void> {
    if (this.current === 'ready') return;
    if (this.current !== 'connecting') throw new UnsafeDatabase(this.current.unsafe);
    return new Promise((resolve, reject) => this.waiters.push({ resolve, reject }));
  }

  /**
   * Runs `work` in one READ COMMITTED transaction; what it throws rolls everything back and is thrown on. When
   * PostgreSQL gives it up for the sake of another it runs again, so it must have no effect outside `rows`.
   * @throws DatabaseUnavailable; after `lost` the same act, with the same id, finds out what became of it
   */
  async transaction<T>(work: (rows: EntityManager) => Promise<T>): Promise<T> {
    this.demandReady();
    for (let retry = 0; ; retry += 1) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (!isConflict(error) || retry === conflictRetries) throw this.judged(error);
        await pause(Math.random() * 20 * 2 ** retry);
      }
    }
  }

  /**
   * Runs one statement that only reads. With a `name` it is prepared once per connection; a name belongs to one
   * text for ever.
   * @throws DatabaseUnavailable
   */
  async read<Row extends pg.QueryResultRow>(
    name: string | undefined,
    text: string,
    values: unknown[],
  ): Promise<Row[]> {
    this.demandReady();
    const statement = name === undefined ? { text, values } : { name, text, values };
    try {
      return await this.readOnce<Row>(statement);
    } catch (error) {
      throw this.judged(error);
    }
  }

  /**
   * A connection of its own, for who must know that it broke; its statements may take no longer than `patienceMs`.
   * Whoever asks for it ends it. That it cannot be had says nothing against the connections that serve: those of a busy
   * server are kept.
   * @throws DatabaseUnavailable where nothing can be served at all, otherwise what pg throws
   */
  async connection(name: string, patienceMs: number): Promise<pg.Client> {
    this.demandReady();
    const client = new CountedClient({
      ...connectionOptions({ url: this.options.appUrl, name, poolSize: 1 }),
      statement_timeout: patienceMs,
      query_timeout: patienceMs,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  /** How a library that brings a pool of its own makes it. */
  ownPool(name: string, size: number) {
    const { appUrl: connectionString } = this.options;
    return {
      ...{ connectionString, application_name: name, max: size, connectionTimeoutMillis: 2_000 },
      ...{ options: '-c TimeZone=UTC', query_timeout: 30_000 },
    };
  }

  async stop(): Promise<void> {
    if (this.stopped.signal.aborted) return;
    this.stopped.abort();
    await this.watch;
    this.become('connecting');
    for (const { reject } of this.waiters.splice(0)) reject(new DatabaseUnavailable('starting'));
    await Promise.all([this.reads.end(), this.source.isInitialized ? this.source.destroy() : undefined]);
  }

  private demandReady(): void {
    if (this.current !== 'ready') throw new DatabaseUnavailable('starting');
  }

  private async attempt<T>(work: (rows: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      const result = await work(runner.manager);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // TypeORM gives a broken connection away by itself, and the error that follows no longer says why.
      if (runner.isReleased) throw new DatabaseUnavailable('lost', { cause: error });
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async readOnce<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<Row[]> {
    // Not pool.query: it sends from the turn of whoever gave the connection back, and would be counted there.
    const client = await this.reads.connect();
    try {
      const { rows } = await client.query<Row>(statement);
      client.release(client instanceof CountedClient && client.isFull);
      return rows;
    } catch (error) {
      const isLost = unavailability(error) === 'lost';
      client.release(isLost);
      if (!isLost) throw error;
      this.lookAgain();
      return this.readAfresh<Row>(statement);
    }
  }

  /** Others in the pool may have broken with the first, so the second try has a connection of its own. */
  private async readAfresh<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<Row[]> {
    return this.withClient(async (client) => (await client.query<Row>(statement)).rows);
  }

  private async withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new CountedClient(this.readOptions);
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await work(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private judged(error: unknown): unknown {
    const reason = unavailability(error);
    if (reason === undefined) return error;
    if (reason === 'lost') this.lookAgain();
    return error instanceof DatabaseUnavailable ? error : new DatabaseUnavailable(reason, { cause: error });
  }

  private lookAgain(): void {
    if (this.stopped.signal.aborted) return;
    this.watch ??= this.lookUntilReady().finally(() => (this.watch = undefined));
  }

  private async lookUntilReady(): Promise<void> {
    const { signal } = this.stopped;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      await this.look();
      if (this.current === 'ready') return;
      const atMost = Math.min(5_000, 100 * 2 ** attempt);
      await pause(atMost * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
    }
  }

  private async look(): Promise<void> {
    try {
      await this.withClient((client) => assertSafe(client, this.options));
      if (!this.source.isInitialized) await this.source.initialize();
      this.become('ready');
    } catch (error) {
      if (error instanceof UnsafeDatabase) this.become({ unsafe: error.reasons }, error);
      // A full server says nothing against the connections that we have.
      else if (this.current !== 'ready' || unavailability(error) !== 'busy') this.become('connecting', error);
    }
  }

  private become(next: DatabaseState, cause?: unknown): void {
    if (JSON.stringify(next) !== JSON.stringify(this.current)) {
      this.current = next;
      this.options.onState?.(next, cause);
    }
    if (next === 'connecting') return;
    for (const { resolve, reject } of this.waiters.splice(0)) {
      if (next === 'ready') resolve();
      else reject(cause);
    }
  }
}
