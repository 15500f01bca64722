import { Injectable, Optional } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { demandScoped } from '../platform/viewer/scope.js';
import { KeyedHash } from '../platform/secret/keyed-hash.js';
import type { ActChange } from './act.entity.js';
import { ActFeed } from './act-feed.js';
import { actsOfTag } from './act-tags.js';
import { ActReused } from './act.refusals.js';
import { canonical } from './canonical.js';
import { noteWritten } from './written.js';

/** Who acts: an account, a visitor by the secret that their browser made, or the operator at the command line. */
export type Actor = { accountId: string } | { visitorSecret: string } | 'operator';

/** An act as it arrives: its id was made by the client, and its time is never trusted. */
export interface ActRequest {
  id: string;
  actor: Actor;
  operation: string;
  request: unknown;
}

/** What an act did. The outcome is stored and given again to the same act; it holds no secret and no personal data. */
export interface Done<Outcome> {
  outcome: Outcome;
  /** Internal keys of the addresses that it touched. */
  touched: readonly string[];
  /** Internal keys of the organisations that it is about. */
  organisations?: readonly string[];
  /** The internal key of the organisation that a representative did it for. */
  spokenFor?: string | null;
  /** False where it must not be said which account it was. */
  isNamed?: boolean;
  /** What is out of date since, beside what shows those addresses. */
  tags?: readonly string[];
  changes?: readonly ActChange[];
  reason?: string | undefined;
  isPublic: boolean;
}

interface StoredAct<Outcome> extends Recorded {
  actor: string;
  request_hash: Buffer;
  /** Written below by the same operation. */
  outcome: Outcome;
}

/** Where an act stands in the feed. */
interface Recorded {
  transaction: string;
  tags: readonly string[];
}

/** Every mutation is an act: made once and recorded once, in its own transaction. */
@Injectable()
export class Acts {
  constructor(
    private readonly database: Database,
    private readonly keyedHash: KeyedHash,
    /** Without it nobody in this process keeps what the acts make out of date. */
    @Optional() private readonly feed?: ActFeed,
  ) {}

  /**
   * Does the work unless this act was done before; then its stored outcome is the answer. A refusal thrown by the work
   * rolls everything back and is not stored, so that the same act can be tried again.
   */
  async once<Outcome extends object>(
    act: ActRequest,
    work: (rows: EntityManager) => Promise<Done<Outcome>>,
  ): Promise<Outcome> {
    const actor = this.actorOf(act.actor);
    const requestHash = this.keyedHash.of('request', canonical([act.operation, act.request]));
    const { outcome, transaction, tags } = await this.database.transaction(async (rows) => {
      const stored = await storedAct<Outcome>(rows, act.id);
      if (stored) {
        if (stored.actor !== actor || !requestHash.equals(stored.request_hash)) throw new ActReused(act.id);
        return stored;
      }
      const done = await work(rows);
      demandScoped();
      return { outcome: done.outcome, ...(await record(rows, { act, actor, requestHash, done })) };
    });
    // Also of an act that was done before: its first answer may have been lost after COMMIT.
    this.feed?.happened({ transaction, tags });
    noteWritten(transaction);
    return outcome;
  }

  private actorOf(actor: Actor): string {
    if (actor === 'operator') return 'operator';
    if ('accountId' in actor) return `account:${actor.accountId}`;
    return `visitor:${this.keyedHash.of('visitor', actor.visitorSecret).toString('hex')}`;
  }
}

async function storedAct<Outcome>(rows: EntityManager, id: string): Promise<StoredAct<Outcome> | undefined> {
  // The same act sent twice at once waits here, and then finds what the first one did.
  await rows.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  const [stored] = await rows.query<StoredAct<Outcome>[]>(
    'SELECT actor, request_hash, outcome, transaction_id AS transaction, tags FROM act WHERE id = $1',
    [id],
  );
  return stored;
}

async function record(
  rows: EntityManager,
  of: { act: ActRequest; actor: string; requestHash: Buffer; done: Done<object> },
): Promise<Recorded> {
  const { act, actor, requestHash, done } = of;
  const spokenFor = done.spokenFor ?? null;
  const about = (done.organisations ?? []).filter((key) => key !== spokenFor);
  const organisations = spokenFor === null ? about : [spokenFor, ...about];
  const tags = [...new Set([...done.touched, ...organisations.map(actsOfTag), ...(done.tags ?? [])])];
  const [recorded] = await rows.query<{ transaction: string }[]>(
    `WITH recorded AS (
       INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public, changes, reason, tags, is_named)
       VALUES ($1, pg_current_xact_id()::text::bigint, $2, $3, $4, $5, $6, $7, $8, $10, $13)
       RETURNING id, at, transaction_id
     ), placed AS (
       INSERT INTO act_address (address_id, act_at, act_id)
       SELECT DISTINCT touched, at, id FROM recorded, unnest($9::bigint[]) touched
     ), concerned AS (
       INSERT INTO act_organisation (organisation_id, act_at, act_id, spoke)
       SELECT DISTINCT concerned, at, id, coalesce(concerned = $12::bigint, false)
       FROM recorded, unnest($11::bigint[]) concerned
     )
     SELECT transaction_id AS transaction FROM recorded`,
    [
      act.id,
      actor,
      act.operation,
      requestHash,
      JSON.stringify(done.outcome),
      done.isPublic,
      JSON.stringify(done.changes ?? []),
      done.reason ?? null,
      done.touched,
      tags,
      organisations,
      spokenFor,
      done.isNamed ?? true,
    ],
  );
  if (!recorded) throw new Error('An act that was recorded came back without a row');
  return { transaction: recorded.transaction, tags };
}
