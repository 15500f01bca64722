import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../database/database.js';
import { KeyedHash } from '../secret/keyed-hash.js';
import { placeOf } from './place.rules.js';
import { TooMany } from './too-many.js';

/** Who sends something: from where, and the account where there is one. */
export interface Sender {
  address: string;
  accountId: string | null;
}

interface Limit {
  points: number;
  seconds: number;
}

/**
 * What is taken from one sender. A room full of people may sit behind one address, and all of them may comment in the
 * same minute.
 */
export const limits = {
  /** Acts, each counted, those of one document too. */
  act: { account: { points: 120, seconds: 60 }, place: { points: 600, seconds: 60 } },
  /** Asking for a link to sign in, and trying one. */
  signIn: { account: { points: 20, seconds: 900 }, place: { points: 60, seconds: 900 } },
} as const satisfies Record<string, { account: Limit; place: Limit }>;

/** Requests that nothing kept could answer: counted by each instance for itself, since a count costs as much as an answer. */
export const requestsOfPlace: Limit = { points: 3_000, seconds: 60 };

export type Kind = keyof typeof limits;

/** Counts what senders do, for all instances together. Addresses and accounts are stored as keyed hashes alone. */
export class RateLimits {
  private readonly acts:
    Record<Kind, { account: RateLimiterPostgres; place: RateLimiterPostgres }> | undefined;
  private readonly requests: RateLimiterMemory | undefined;

  /** @param factor by which every limit is multiplied; with 0 there are none */
  constructor(
    database: Database,
    private readonly keyedHash: KeyedHash,
    factor: number,
  ) {
    if (factor === 0) return;
    const shared = (name: string, { points, seconds }: Limit) =>
      countedIn(database, name, points * factor, seconds);
    this.acts = {
      act: {
        account: shared('act account', limits.act.account),
        place: shared('act place', limits.act.place),
      },
      signIn: {
        account: shared('sign-in account', limits.signIn.account),
        place: shared('sign-in place', limits.signIn.place),
      },
    };
    const { points, seconds } = requestsOfPlace;
    this.requests = new RateLimiterMemory({ points: points * factor, duration: seconds });
  }

  /**
   * Counts what a sender is about to do, `times` times at once.
   * @throws TooMany, and then nothing may be done
   * @throws DatabaseUnavailable
   */
  async take(kind: Kind, { address, accountId }: Sender, times = 1): Promise<void> {
    const counters = this.acts?.[kind];
    if (!counters) return;
    await consume(counters.place, this.hash('place', placeOf(address)), times);
    if (accountId !== null) await consume(counters.account, this.hash('account', accountId), times);
  }

  /** Counts a request that has to be worked for. @throws TooMany */
  async takeRequest(address: string): Promise<void> {
    if (this.requests) await consume(this.requests, placeOf(address), 1);
  }

  private hash(purpose: string, text: string): string {
    return this.keyedHash.of(`limit ${purpose}`, text).toString('base64url');
  }
}

/**
 * Its own clock is this process's, not the database's: a limit is no deadline, and an instance whose clock is wrong by
 * a minute is wrong by a minute's worth of points.
 */
function countedIn(database: Database, name: string, points: number, seconds: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: {
      // One statement by itself, for which no transaction is opened.
      query: async ({
        name: statement,
        text,
        values,
      }: {
        name?: string;
        text: string;
        values: unknown[];
      }) => ({
        rows: await database.read(statement, text, values),
      }),
    },
    storeType: 'client',
    tableName: 'attempt',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    // Who is over the limit is refused from memory until the time is over.
    inMemoryBlockOnConsumed: points + 1,
  });
}

async function consume(
  limiter: RateLimiterMemory | RateLimiterPostgres,
  key: string,
  times: number,
): Promise<void> {
  try {
    await limiter.consume(key, times);
  } catch (error) {
    if (error instanceof RateLimiterRes)
      throw new TooMany(Math.max(1, Math.ceil(error.msBeforeNext / 1_000)));
    throw error;
  }
}
