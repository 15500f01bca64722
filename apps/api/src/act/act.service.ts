import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { KeyedHash } from '../platform/secret/keyed-hash.js';
import type { ActChange } from './act.entity.js';
import { ActReused } from './act.refusals.js';
import { canonical } from './canonical.js';

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
  changes?: readonly ActChange[];
  reason?: string | undefined;
  isPublic: boolean;
}

interface StoredAct<Outcome> {
  actor: string;
  request_hash: Buffer;
  /** Written below by the same operation. */
  outcome: Outcome;
}

/** Every mutation is an act: made once and recorded once, in its own transaction. */
@Injectable()
export class Acts {
  constructor(
    private readonly database: Database,
    private readonly keyedHash: KeyedHash,
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
    return this.database.transaction(async (rows) => {
      // The same act sent twice at once waits here, and then finds what the first one did.
      await rows.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [act.id]);
      const [stored] = await rows.query<StoredAct<Outcome>[]>(
        'SELECT actor, request_hash, outcome FROM act WHERE id = $1',
        [act.id],
      );
      if (stored) {
        if (stored.actor !== actor || !requestHash.equals(stored.request_hash)) throw new ActReused(act.id);
        return stored.outcome;
      }
      const done = await work(rows);
      await rows.query(
        `WITH recorded AS (
           INSERT INTO act (id, transaction_id, actor, operation, request_hash, outcome, is_public, changes, reason)
           VALUES ($1, pg_current_xact_id()::text::bigint, $2, $3, $4, $5, $6, $7, $8)
           RETURNING position
         )
         INSERT INTO act_address (address_id, act_position)
         SELECT DISTINCT touched, position FROM recorded, unnest($9::bigint[]) touched`,
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
        ],
      );
      return done.outcome;
    });
  }

  private actorOf(actor: Actor): string {
    if (actor === 'operator') return 'operator';
    if ('accountId' in actor) return `account:${actor.accountId}`;
    return `visitor:${this.keyedHash.of('visitor', actor.visitorSecret).toString('hex')}`;
  }
}
