import type { Database } from '../database/database.js';

/** What is taken within a time. */
export interface Limit {
  points: number;
  seconds: number;
}

/** After so many senders that are over the limit, those whose time is over are forgotten. */
const mostRemembered = 10_000;

/** Every so many counts the rows are deleted whose time is long over. */
const sweptEvery = 1_000;

/**
 * A time that is over begins again, and so does one that ends more than its own length after any that begins now: then
 * the clock was set back meanwhile, and would keep somebody out for as long as it went back. Statements that run side by
 * side began a little before the time that one of them began; they are within it.
 */
const counting = `INSERT INTO attempt AS known (key, points, expire)
  VALUES ($1, $2, floor(extract(epoch FROM statement_timestamp()) * 1000)::bigint + $3)
  ON CONFLICT (key) DO UPDATE SET
    points = CASE WHEN known.expire > excluded.expire - $3 AND known.expire <= excluded.expire + $3 THEN known.points ELSE 0 END + $2,
    expire = CASE WHEN known.expire > excluded.expire - $3 AND known.expire <= excluded.expire + $3 THEN known.expire ELSE excluded.expire END
  RETURNING points, (expire - floor(extract(epoch FROM statement_timestamp()) * 1000))::integer AS "leftMs"`;

/** A count that all instances have in common. The database's clock says when a time is over. */
export class JointCount {
  /** Those over the limit, and until when by a clock of this process that nobody can set. */
  private readonly over = new Map<string, number>();
  private counted = 0;

  constructor(
    private readonly database: Database,
    private readonly name: string,
    private readonly limit: Limit,
  ) {}

  /**
   * Counts, and tells after how many milliseconds to come again where that was too much; nothing where it was not.
   * @throws DatabaseUnavailable
   */
  async take(key: string, times: number): Promise<number | undefined> {
    const until = this.over.get(key);
    const leftNow = until === undefined ? 0 : until - performance.now();
    if (leftNow > 0) return leftNow;
    this.over.delete(key);
    const { points: most, seconds } = this.limit;
    // One statement by itself, for which no transaction is opened.
    const [row] = await this.database.read<{ points: number; leftMs: number }>(
      'count of a sender',
      counting,
      [`${this.name}:${key}`, times, seconds * 1_000],
    );
    if ((this.counted += 1) % sweptEvery === 0) await this.sweep();
    if (!row || row.points <= most) return undefined;
    this.remember(key, row.leftMs);
    return row.leftMs;
  }

  private remember(key: string, leftMs: number): void {
    if (this.over.size >= mostRemembered)
      for (const [known, until] of this.over) if (until <= performance.now()) this.over.delete(known);
    if (this.over.size < mostRemembered) this.over.set(key, performance.now() + leftMs);
  }

  private async sweep(): Promise<void> {
    await this.database.read(
      'counts whose time is over',
      `DELETE FROM attempt WHERE expire < extract(epoch FROM statement_timestamp() - interval '1 hour') * 1000`,
      [],
    );
  }
}
