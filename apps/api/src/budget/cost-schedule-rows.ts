import type { EntityManager } from 'typeorm';
import type { Grant } from '../platform/viewer/viewer.js';

/** Why a draft was not published at its time. */
export type Stop = 'NEWER_EDITION' | 'DRAFT_CHANGED' | 'NO_LONGER_EDITOR' | 'INCOMPLETE' | 'SUM_TOO_LARGE';

/** A publication whose time has come. */
export interface DuePublication {
  editionId: string;
  key: string;
  actId: string;
  accountId: string;
}

/** The publications whose time has come by the clock of the database, the earliest first. */
export const duePublications = `SELECT c.edition_id AS "editionId", a.draft_key AS key, c.act_id AS "actId",
    c.account_id AS "accountId"
  FROM edition_schedule c JOIN address a ON a.id = c.edition_id
  WHERE c.stopped IS NULL AND c.publish_at <= clock_timestamp() ORDER BY c.publish_at, c.edition_id LIMIT 20`;

interface Scheduled {
  version: number;
  last: string | null;
  reason: string;
}

/** What was said of a publication that is due; nothing where it was taken back, put off or stopped meanwhile. */
export async function holdDue(rows: EntityManager, due: DuePublication): Promise<Scheduled | undefined> {
  const [held] = await rows.query<Scheduled[]>(
    `SELECT c.version, c.reason, (SELECT ref FROM address a WHERE a.id = c.last_id) AS last FROM edition_schedule c
     WHERE c.edition_id = $1 AND c.act_id = $2 AND c.stopped IS NULL AND c.publish_at <= clock_timestamp() FOR UPDATE`,
    [due.editionId, due.actId],
  );
  return held;
}

export async function schedule(
  rows: EntityManager,
  at: {
    draftId: string;
    accountId: string;
    version: number;
    lastId: string | null;
    reason: string;
    publishAt: string;
  },
): Promise<void> {
  await rows.query('DELETE FROM edition_schedule WHERE edition_id = $1', [at.draftId]);
  await rows.query(
    `INSERT INTO edition_schedule (edition_id, account_id, act_id, version, last_id, reason, publish_at)
     VALUES ($1, $2, gen_random_uuid(), $3, $4, $5, $6)`,
    [at.draftId, at.accountId, at.version, at.lastId, at.reason, at.publishAt],
  );
}

export async function unschedule(rows: EntityManager, draftId: string): Promise<void> {
  await rows.query('DELETE FROM edition_schedule WHERE edition_id = $1', [draftId]);
}

/**
 * Keeps that a draft is not published at its time, and why.
 * @returns who wanted it; nothing where it was not to be published
 */
export async function stop(rows: EntityManager, draftId: string, why: Stop): Promise<string | undefined> {
  const [stopped] = await rows.query<{ accountId: string }[]>(
    `WITH stopped AS (UPDATE edition_schedule SET stopped = $2 WHERE edition_id = $1 AND stopped IS NULL RETURNING account_id)
     SELECT account_id AS "accountId" FROM stopped`,
    [draftId, why],
  );
  return stopped?.accountId;
}

/** The roles that an account has now, whatever its sessions have. */
export const grantsNow = (rows: EntityManager, accountId: string): Promise<Grant[]> =>
  rows.query<Grant[]>(
    `SELECT role, initiative_id AS "initiativeId", organisation_id AS "organisationId" FROM role_grant
     WHERE account_id = $1`,
    [accountId],
  );
