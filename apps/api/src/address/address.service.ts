import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../platform/refusal/refusal.js';
import { letterOfKind, type Kind, type Standing } from './address.entity.js';

/** What a service needs to know of an address that it was given by its ref. */
export interface KnownAddress {
  id: string;
  ref: string;
  kind: Kind;
  standing: Standing;
  initiativeId: string | null;
  path: string | null;
}

export interface NewAddress {
  kind: Kind;
  title: string;
  standing: Standing;
  initiativeId: string | null;
  /** The internal key of the address that it lies under, where it has a place in the tree. */
  under?: string;
}

/** The sequence that numbers the refs of a kind. */
export const refSequence = (kind: Kind): string => `ref_${letterOfKind[kind].toLowerCase()}`;

/** Identity: the only code that gives out refs. */
@Injectable()
export class Addresses {
  /** Makes an address and publishes it: it has its ref from here on. An initiative is its own initiative. */
  async publish(rows: EntityManager, made: NewAddress): Promise<{ id: string; ref: string }> {
    const [row] = await rows.query<{ id: string; ref: string }[]>(
      `INSERT INTO address (kind, title, standing, initiative_id, ref)
       VALUES ($1, $2, $3, $4, $5 || '-' || nextval($6::regclass)) RETURNING id, ref`,
      [
        made.kind,
        made.title,
        made.standing,
        made.initiativeId,
        letterOfKind[made.kind],
        refSequence(made.kind),
      ],
    );
    if (!row) throw new Error('An inserted address came back without a row');
    const isInitiative = made.kind === 'INITIATIVE';
    if (isInitiative || made.under !== undefined)
      await place(rows, { id: row.id, under: made.under, isInitiative });
    return row;
  }

  /** Makes an initiative's address without a ref: nobody finds it but by its key, and no gap in the refs tells of it. */
  async draftInitiative(rows: EntityManager, title: string): Promise<{ id: string; key: string }> {
    const [row] = await rows.query<{ id: string; key: string }[]>(
      `INSERT INTO address (kind, title, standing, draft_key) VALUES ('INITIATIVE', $1, 'RECORD', gen_random_uuid())
       RETURNING id, draft_key AS key`,
      [title],
    );
    if (!row) throw new Error('An inserted address came back without a row');
    return row;
  }

  /** Gives the ref to a draft that has none. */
  async publishInitiative(rows: EntityManager, id: string): Promise<string> {
    const [row] = await rows.query<{ ref: string }[]>(
      `WITH named AS (UPDATE address SET ref = $2 || '-' || nextval($3::regclass) WHERE id = $1 AND ref IS NULL RETURNING ref)
       SELECT ref FROM named`,
      [id, letterOfKind.INITIATIVE, refSequence('INITIATIVE')],
    );
    if (!row) throw new Error('A draft that was locked is not there to be published');
    await place(rows, { id, isInitiative: true });
    return row.ref;
  }

  /** The published address at a ref, or the refusal that there is none. */
  async known(rows: EntityManager, ref: string): Promise<KnownAddress> {
    const [row] = await rows.query<KnownAddress[]>(
      `SELECT id, ref, kind, standing, initiative_id AS "initiativeId", path FROM address WHERE ref = $1`,
      [ref],
    );
    if (!row) throw new NotFound(ref);
    return row;
  }
}

/** Puts an address at its place in the tree. */
async function place(
  rows: EntityManager,
  { id, under, isInitiative }: { id: string; under?: string | undefined; isInitiative: boolean },
): Promise<void> {
  await rows.query(
    `UPDATE address SET path = coalesce((SELECT path FROM address WHERE id = $2), '') || id || '.',
       initiative_id = coalesce(initiative_id, $3)
     WHERE id = $1`,
    [id, under ?? null, isInitiative ? id : null],
  );
}

/** The keys of an address and of those above it, to which an act on it belongs as well. */
export function touchedBy(address: KnownAddress): string[] {
  const above = address.path?.split('.').filter((key) => key !== '') ?? [];
  return [address.id, ...above, ...(address.initiativeId === null ? [] : [address.initiativeId])];
}
