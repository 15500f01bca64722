import type { EntityManager } from 'typeorm';
import type { Fault } from '../platform/refusal/refusal.js';
import type { InitiativeWords } from './initiative.rules.js';

/** The tag of whatever makes the list of initiatives another. */
export const initiativesTag = 'initiatives';

/** An initiative as it is when an act holds it. */
export interface HeldInitiative {
  id: string;
  version: number;
  values: InitiativeWords;
}

export async function wordsOf(rows: EntityManager, id: string): Promise<HeldInitiative> {
  const [row] = await rows.query<(InitiativeWords & { version: number })[]>(
    `SELECT a.title, i.summary, i.forum, o.slug AS sponsor, i.version
     FROM initiative i JOIN address a ON a.id = i.address_id LEFT JOIN organisation o ON o.id = i.sponsor_id
     WHERE i.address_id = $1`,
    [id],
  );
  if (!row) throw new Error('An address of an initiative has no initiative');
  const { version, ...values } = row;
  return { id, version, values };
}

/** Keeps what an initiative says, as its next version. */
export async function saveWords(rows: EntityManager, id: string, words: InitiativeWords): Promise<void> {
  await rows.query('UPDATE address SET title = $2 WHERE id = $1', [id, words.title]);
  await rows.query(
    `UPDATE initiative SET summary = $2, forum = $3, sponsor_id = (SELECT id FROM organisation WHERE slug = $4),
       version = version + 1
     WHERE address_id = $1`,
    [id, words.summary, words.forum, words.sponsor],
  );
}

export async function sponsorFault(
  rows: EntityManager,
  { sponsor }: InitiativeWords,
): Promise<Fault | undefined> {
  if (sponsor === null) return undefined;
  const found = await rows.query<unknown[]>('SELECT FROM organisation WHERE slug = $1', [sponsor]);
  return found.length > 0 ? undefined : { field: 'sponsor', code: 'UNKNOWN' };
}
