import type { Database } from '../database/database.js';
import { KeyedHash } from '../secret/keyed-hash.js';
import { OwnCount } from './own-count.js';
import { placeOf } from './place.rules.js';
import { JointCount, type Limit } from './joint-count.js';
import { TooMany } from './too-many.js';

/** Who sends something: from where, and the account where there is one. */
export interface Sender {
  address: string;
  accountId: string | null;
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
  private readonly acts: Record<Kind, { account: JointCount; place: JointCount }> | undefined;
  private readonly requests: OwnCount | undefined;

  /** @param factor by which every limit is multiplied; with 0 there are none */
  constructor(
    database: Database,
    private readonly keyedHash: KeyedHash,
    factor: number,
  ) {
    if (factor === 0) return;
    const joint = (name: string, { points, seconds }: Limit) =>
      new JointCount(database, name, { points: points * factor, seconds });
    this.acts = {
      act: {
        account: joint('act account', limits.act.account),
        place: joint('act place', limits.act.place),
      },
      signIn: {
        account: joint('sign-in account', limits.signIn.account),
        place: joint('sign-in place', limits.signIn.place),
      },
    };
    const { points, seconds } = requestsOfPlace;
    this.requests = new OwnCount({ points: points * factor, seconds });
  }

  /**
   * Counts what a sender is about to do, `times` times at once.
   * @throws TooMany, and then nothing may be done
   * @throws DatabaseUnavailable
   */
  async take(kind: Kind, { address, accountId }: Sender, times = 1): Promise<void> {
    const counters = this.acts?.[kind];
    if (!counters) return;
    demand(await counters.place.take(this.hash('place', placeOf(address)), times));
    if (accountId !== null) demand(await counters.account.take(this.hash('account', accountId), times));
  }

  /** Counts a request that has to be worked for. @throws TooMany */
  takeRequest(address: string): void {
    demand(this.requests?.take(placeOf(address)));
  }

  private hash(purpose: string, text: string): string {
    return this.keyedHash.of(`limit ${purpose}`, text).toString('base64url');
  }
}

function demand(leftMs: number | undefined): void {
  if (leftMs !== undefined) throw new TooMany(Math.max(1, Math.ceil(leftMs / 1_000)));
}
