import { LRUCache } from 'lru-cache';
import { Answer, type Fill } from './answer.js';
import { Entry } from './entry.js';
import { Flight, Flights } from './flights.js';
import type { Followed } from './followed.js';
import { TagIndex } from './tag-index.js';

/** Whoever asks for an answer. */
export interface Asked {
  /** What they were told of, by `seenBy`. */
  seen: string;
  /** How they asked, where the front door may give the answer to whoever asks in the very same way. */
  spelling?: string | undefined;
  /** They may be signed in. Leave it out where the answer is the same for all. */
  hasSession?: boolean;
}

export interface CacheOptions {
  /** What all answers may take together, compressed forms included; with 0 nothing is kept. */
  maxBytes: number;
  followed: Followed;
  /** A clock in milliseconds that only goes forward. */
  now?: () => number;
}

const largestBody = 4 * 1024 * 1024;

/**
 * Answers as bytes, each kept until something that it shows changes, until time alone changes it, or until there is no
 * room. Nothing is given to anybody that is older than what they have seen, and nothing is kept that was overtaken by a
 * change while it was made.
 */
export class ResponseCache {
  readonly counts = { hits: 0, misses: 0, joined: 0, bypassed: 0, dropped: 0, overtaken: 0 };
  private readonly kept: LRUCache<string, { entry: Entry }> | undefined;
  private readonly index = new TagIndex();
  private readonly bySpelling = new Map<string, Entry>();
  private readonly flights = new Flights();
  private readonly followed: Followed;
  private readonly now: () => number;

  constructor({ maxBytes, followed, now = () => performance.now() }: CacheOptions) {
    this.followed = followed;
    this.now = now;
    if (maxBytes === 0) return;
    this.kept = new LRUCache({
      maxSize: maxBytes,
      // An entry that is put in its own place, because it grew, is not let go.
      dispose: ({ entry }, _key, why) => why !== 'set' && this.forget(entry),
    });
    followed.onTags((tags) => this.change(tags));
    followed.onLost(() => this.clear());
  }

  /** The answer by a key, kept or made by `fill`. */
  async answer(key: string, asked: Asked, fill: () => Promise<Fill>): Promise<Answer> {
    if (this.kept === undefined || !this.followed.isFollowing() || !this.followed.covers(asked.seen)) {
      this.counts.bypassed += 1;
      return this.fly(key, { ...asked, isAlone: true }, fill);
    }
    const entry = this.fresh(this.kept.get(key)?.entry);
    if (entry && (entry.answer.isForAll || !asked.hasSession)) {
      this.counts.hits += 1;
      if (asked.spelling !== undefined) this.spell(entry, asked.spelling);
      return entry.answer;
    }
    const flight = asked.hasSession ? undefined : this.flights.toJoin(key);
    // No turn may pass before a flight begins, or two who ask at the same time would not find each other.
    const joined = flight && (await this.join(flight));
    if (joined) return joined;
    this.counts.misses += 1;
    return this.fly(key, { ...asked, isAlone: asked.hasSession ?? false }, fill);
  }

  /** The answer that is kept for a spelling, for the front door; nothing where anybody should look closer. */
  at(spelling: string, { seen, hasSession }: { seen: string; hasSession: boolean }): Answer | undefined {
    const entry = this.bySpelling.get(spelling);
    if (entry === undefined || (hasSession && !entry.answer.isForAll)) return undefined;
    if (!this.followed.isFollowing() || !this.followed.covers(seen) || !this.fresh(entry)) return undefined;
    this.kept?.get(entry.key);
    return entry.answer;
  }

  /** Drops everything, and keeps nothing of what is being made. */
  clear(): void {
    this.flights.lose();
    this.counts.dropped += this.size;
    this.kept?.clear();
  }

  /** Whether anything is ever kept. */
  get isOn(): boolean {
    return this.kept !== undefined;
  }

  get size(): number {
    return this.kept?.size ?? 0;
  }

  get byteLength(): number {
    return this.kept?.calculatedSize ?? 0;
  }

  /** Whether what was made may not be kept, because what it shows changed after it was read. */
  protected isOvertaken(flight: Flight, tags: ReadonlySet<string>): boolean {
    return flight.isOvertaken(tags);
  }

  private change(tags: readonly string[]): void {
    this.flights.note(tags);
    for (const entry of this.index.showing(tags)) {
      this.counts.dropped += 1;
      this.kept?.delete(entry.key);
    }
  }

  /** The answer that is being made for somebody else, where it may be shared. */
  private async join(flight: Flight): Promise<Answer | undefined> {
    const answer = await flight.answer?.catch(() => undefined);
    // What was not found or failed names the request that it was made for.
    if (answer?.status !== 200) return undefined;
    this.counts.joined += 1;
    return answer;
  }

  private fly(
    key: string,
    { spelling, hasSession, isAlone }: Asked & { isAlone: boolean },
    fill: () => Promise<Fill>,
  ): Promise<Answer> {
    if (this.kept === undefined) return fill().then((filled) => new Answer(filled));
    const flight = new Flight(this.now(), this.followed.isFollowing());
    const joinableBy = isAlone ? undefined : key;
    this.flights.begin(flight, joinableBy);
    const made = fill().then((filled) => {
      const answer = new Answer(filled);
      if (!hasSession || filled.isForAll) this.keep(key, { flight, filled, answer, spelling });
      return answer;
    });
    flight.answer = made.finally(() => this.flights.end(flight, joinableBy));
    return flight.answer;
  }

  private keep(
    key: string,
    of: { flight: Flight; filled: Fill; answer: Answer; spelling: string | undefined },
  ): void {
    const { flight, filled, answer, spelling } = of;
    const { status, body, tags, freshForMs = Infinity } = filled;
    if (status !== 200 || tags === undefined || body.length > largestBody) return;
    // Asked first, since it may be what finds out that the changes were lost.
    if (!this.followed.isFollowing() || this.isOvertaken(flight, tags)) {
      this.counts.overtaken += 1;
      return;
    }
    const entry = new Entry(key, answer, tags, flight.beganAt + freshForMs);
    this.kept?.delete(key);
    if (!this.fresh(entry) || !this.put(entry)) return;
    this.index.add(entry);
    if (spelling !== undefined) this.spell(entry, spelling);
    answer.onGrown(() => this.kept?.peek(key)?.entry === entry && this.put(entry));
  }

  private put(entry: Entry): boolean {
    const size = entry.byteLength;
    const doesFit = size <= (this.kept?.maxSize ?? 0);
    if (doesFit) this.kept?.set(entry.key, { entry }, { size });
    else this.kept?.delete(entry.key);
    return doesFit;
  }

  private spell(entry: Entry, spelling: string): void {
    const before = this.bySpelling.get(spelling);
    if (before === entry) return;
    const left = entry.spell(spelling);
    if (left !== undefined && this.bySpelling.get(left) === entry) this.bySpelling.delete(left);
    this.bySpelling.set(spelling, entry);
  }

  private forget(entry: Entry): void {
    this.index.remove(entry);
    for (const spelling of entry.spellings)
      if (this.bySpelling.get(spelling) === entry) this.bySpelling.delete(spelling);
  }

  private fresh(entry: Entry | undefined): Entry | undefined {
    if (entry === undefined || entry.freshUntil === Infinity) return entry;
    return this.now() < entry.freshUntil ? entry : undefined;
  }
}
