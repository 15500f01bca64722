import { setTimeout as pause } from 'node:timers/promises';
import type { Followed } from '../platform/cache/followed.js';
import { isSeen } from '../platform/cache/seen.rules.js';
import type { FeedConnection, Happening, Look } from './act-reads.js';
import { sees, type Snapshot } from './snapshot.rules.js';

/** For so long after a look nothing older than a second can be taken for current. */
export const patienceMs = 1_000;

const idleMs = 250;
const busyMs = 100;
const latelyMs = 5_000;

export interface FeedOptions {
  open: () => Promise<FeedConnection>;
  /** A clock in milliseconds that only goes forward. */
  now?: () => number;
}

/**
 * The acts of every instance, as they become visible: by a small statement, again and again. A NOTIFY in every act would
 * make all commits wait for each other.
 */
export class ActFeed implements Followed {
  private readonly stopped = new AbortController();
  private readonly tagListeners: ((tags: readonly string[]) => void)[] = [];
  private readonly lostListeners: (() => void)[] = [];
  /** Transactions of this process that no look has seen yet; what they changed was told at once. */
  private readonly told = new Set<string>();
  private readonly now: () => number;
  private connection: FeedConnection | undefined;
  private snapshot: Snapshot | undefined;
  private askedAt = -Infinity;
  private happenedAt = -Infinity;
  private following: Promise<void> | undefined;

  constructor(private readonly options: FeedOptions) {
    this.now = options.now ?? (() => performance.now());
  }

  start(): void {
    this.following ??= this.follow();
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.following;
    this.lose();
    await this.disconnect();
  }

  isFollowing(): boolean {
    if (this.snapshot === undefined) return false;
    if (this.now() - this.askedAt < patienceMs) return true;
    this.lose();
    return false;
  }

  covers(seen: string): boolean {
    if (seen === '') return true;
    const { snapshot } = this;
    if (snapshot === undefined || !isSeen(seen)) return false;
    return seen.split('.').every((id) => this.told.has(id) || sees(snapshot, BigInt(id)));
  }

  onTags(listener: (tags: readonly string[]) => void): void {
    this.tagListeners.push(listener);
  }

  onLost(listener: () => void): void {
    this.lostListeners.push(listener);
  }

  /** Told by whoever did an act in this process, after COMMIT and before anybody hears of it. */
  happened({ transaction, tags }: Happening): void {
    this.told.add(transaction);
    this.tell(tags);
  }

  /** Looks once; never throws. Where it fails, and where time went back, everything is lost. */
  async look(): Promise<void> {
    const askedAt = this.now();
    const before = this.snapshot;
    try {
      this.connection ??= await this.options.open();
      const seen = await this.connection.since(before);
      this.take(seen, before, askedAt);
    } catch {
      this.lose();
      await this.disconnect();
    }
  }

  private take({ snapshot, acts }: Look, before: Snapshot | undefined, askedAt: number): void {
    const isContinued = before !== undefined && this.isFollowing() && snapshot.xmax >= before.xmax;
    if (!isContinued) this.lose();
    this.snapshot = snapshot;
    this.askedAt = askedAt;
    // Reads come from the server that commits, so what was read since it was told has it already.
    const unknown = acts.filter(({ transaction }) => !this.told.has(transaction));
    for (const transaction of this.told)
      if (sees(snapshot, BigInt(transaction))) this.told.delete(transaction);
    if (isContinued && unknown.length > 0) this.tell(unknown.flatMap(({ tags }) => tags));
  }

  private tell(tags: readonly string[]): void {
    this.happenedAt = this.now();
    for (const listener of this.tagListeners) listener(tags);
  }

  private lose(): void {
    if (this.snapshot === undefined) return;
    this.snapshot = undefined;
    for (const listener of this.lostListeners) listener();
  }

  private async disconnect(): Promise<void> {
    const { connection } = this;
    this.connection = undefined;
    await connection?.end().catch(() => undefined);
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopped;
    while (!signal.aborted) {
      await this.look();
      const isBusy = this.now() - this.happenedAt < latelyMs;
      await pause(isBusy ? busyMs : idleMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
