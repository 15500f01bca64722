import type { EntityManager } from 'typeorm';
import { Addresses, type KnownAddress } from '../address/address.service.js';
import { demandFaultless, NotFound } from '../platform/refusal/refusal.js';
import type { ProceedingState } from './consultation.refusals.js';

/** A proceeding as it is when an act holds it. */
export interface HeldProceeding {
  id: string;
  ref: string;
  state: ProceedingState;
  version: number;
  /** Internal keys of the initiatives that it is about. */
  initiatives: readonly string[];
  values: { title: string; question: string; opensAt: string; closesAt: string };
}

/** The database's clock now, not at the beginning of the transaction. */
export async function clockOf(rows: EntityManager): Promise<string> {
  const [clock] = await rows.query<{ now: string }[]>(
    `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS now`,
  );
  if (!clock) throw new Error('The clock of the database says nothing');
  return clock.now;
}

/** Locks a proceeding and reads it after whoever held it before. */
export async function holdProceeding(rows: EntityManager, ref: string): Promise<HeldProceeding> {
  const [locked] = await rows.query<{ id: string }[]>(
    `SELECT p.address_id AS id FROM proceeding p JOIN address a ON a.id = p.address_id
     WHERE a.ref = $1 FOR NO KEY UPDATE OF p`,
    [ref],
  );
  if (!locked) throw new NotFound(ref);
  const [row] = await rows.query<(Omit<HeldProceeding, 'values'> & HeldProceeding['values'])[]>(
    `SELECT a.id, a.ref, a.title, p.question, p.version,
       to_char(p.opens_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "opensAt",
       to_char(p.closes_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "closesAt",
       CASE WHEN clock_timestamp() < p.opens_at THEN 'AHEAD' WHEN clock_timestamp() < p.closes_at THEN 'OPEN'
         ELSE 'CLOSED' END AS state,
       ARRAY(SELECT initiative_id FROM proceeding_initiative WHERE proceeding_id = a.id ORDER BY 1) AS initiatives
     FROM proceeding p JOIN address a ON a.id = p.address_id WHERE p.address_id = $1`,
    [locked.id],
  );
  if (!row) throw new Error('A proceeding that was locked is not there');
  const { id, state, version, initiatives, title, question, opensAt, closesAt } = row;
  return { id, ref, state, version, initiatives, values: { title, question, opensAt, closesAt } };
}

/** The initiatives at some refs, each once. */
export async function initiativesAt(
  rows: EntityManager,
  addresses: Addresses,
  refs: readonly string[],
): Promise<KnownAddress[]> {
  const known: KnownAddress[] = [];
  for (const ref of new Set(refs)) known.push(await addresses.known(rows, ref));
  const isOther = known.some(({ kind }) => kind !== 'INITIATIVE');
  demandFaultless([isOther ? { field: 'initiatives', code: 'WRONG_KIND' } : undefined]);
  return known;
}
