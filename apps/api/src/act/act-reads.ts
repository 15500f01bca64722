import type { Database } from '../platform/database/database.js';
import { snapshotOf, type Snapshot } from './snapshot.rules.js';

/** An act as the feed tells of it. */
export interface Happening {
  /** The id of its transaction, in decimal digits. */
  transaction: string;
  tags: readonly string[];
}

/** A look at the feed: what has become visible since the snapshot before, and the snapshot of this look. */
export interface Look {
  snapshot: Snapshot;
  acts: readonly Happening[];
}

/** A connection on which the feed is followed. What it throws has broken it. */
export interface FeedConnection {
  /** Without a snapshot there is nothing new: following begins here. */
  since(before: Snapshot | undefined): Promise<Look>;
  end(): Promise<void>;
}

interface Row {
  xmax: string;
  xip: string[];
  acts: [transaction: string, tags: string[]][];
}

const afterAll = 2n ** 63n - 1n;

/**
 * Acts get their positions when they are written and become visible when they are committed, in another order. So what
 * is new is told by transactions: those that the snapshot before could not see, because they began later or were open
 * still. The upper bound keeps out the rows of a restored backup, whose transactions were counted by another server.
 */
export const newActs = `SELECT pg_snapshot_xmax(seen)::text AS xmax,
    ARRAY(SELECT open::text FROM pg_snapshot_xip(seen) open) AS xip,
    (SELECT coalesce(json_agg(json_build_array(act.transaction_id::text, act.tags)), '[]') FROM act
      WHERE (act.transaction_id >= $1::bigint OR act.transaction_id = ANY ($2::bigint[]))
        AND act.transaction_id < pg_snapshot_xmax(seen)::text::bigint) AS acts
  FROM pg_current_snapshot() seen`;

/** Follows the feed on a connection of its own: whatever breaks it is noticed. */
export async function followOn(database: Database, patienceMs: number): Promise<FeedConnection> {
  const client = await database.connection('plumbline feed', patienceMs);
  return {
    async since(before) {
      const values = before ? [before.xmax, [...before.xip]] : [afterAll, []];
      const { rows } = await client.query<Row>({ name: 'act-feed', text: newActs, values });
      const [row] = rows;
      if (!row) throw new Error('The feed of acts came back without a row');
      const acts = row.acts.map(([transaction, tags]) => ({ transaction, tags }));
      return { snapshot: snapshotOf(row), acts };
    },
    end: () => client.end(),
  };
}
