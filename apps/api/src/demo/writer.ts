import type { EntityManager } from 'typeorm';
import type { Kind, Standing } from '../address/address.entity.js';
import type { Addresses } from '../address/address.service.js';
import type { Editions } from '../budget/edition.service.js';
import { Keys } from './keys.js';

/** What the writing of a dataset needs, and what it has written. */
export interface Writer {
  rows: EntityManager;
  addresses: Addresses;
  editions: Editions;
  /** Addresses. */
  known: Keys;
  organisations: Keys;
}

export interface Published {
  key: string;
  title: string;
  standing: Standing;
}

/** The internal key of the initiative that a known address belongs to. */
export async function initiativeOf({ rows }: Writer, id: string): Promise<string> {
  const [row] = await rows.query<{ initiativeId: string }[]>(
    'SELECT initiative_id AS "initiativeId" FROM address WHERE id = $1',
    [id],
  );
  if (!row) throw new Error('An address that was written is not there');
  return row.initiativeId;
}

/** Publishes an address under its key in the data. */
export async function publish(
  writer: Writer,
  kind: Kind,
  { key, title, standing }: Published,
  place: { initiativeId: string | null; under?: string },
): Promise<string> {
  const { id } = await writer.addresses.publish(writer.rows, { kind, title, standing, ...place });
  writer.known.add(key, id);
  return id;
}
