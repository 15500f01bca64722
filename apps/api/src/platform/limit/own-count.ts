import type { Limit } from './joint-count.js';

interface Running {
  points: number;
  until: number;
}

const sweptFrom = 10_000;

/** A count that this process keeps for itself, by a clock that nobody can set. */
export class OwnCount {
  private readonly running = new Map<string, Running>();
  private sweptAt = sweptFrom;

  /** @param now a clock in milliseconds that only goes forward */
  constructor(
    private readonly limit: Limit,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Counts, and tells after how many milliseconds to come again where that was too much; nothing where it was not. */
  take(key: string): number | undefined {
    const now = this.now();
    const known = this.running.get(key);
    if (known === undefined || known.until <= now) {
      if (this.running.size >= this.sweptAt) this.sweep(now);
      this.running.set(key, { points: 1, until: now + this.limit.seconds * 1_000 });
      return undefined;
    }
    known.points += 1;
    return known.points > this.limit.points ? known.until - now : undefined;
  }

  get size(): number {
    return this.running.size;
  }

  /** Forgets those whose time is over; not again before there are twice as many. */
  private sweep(now: number): void {
    for (const [key, { until }] of this.running) if (until <= now) this.running.delete(key);
    this.sweptAt = Math.max(sweptFrom, this.running.size * 2);
  }
}
