import type { EntityManager } from 'typeorm';
import { Addresses, type NewAddress } from '../../../apps/api/src/address/address.service.js';

const addresses = new Addresses();

export const publish = (rows: EntityManager, made: NewAddress): Promise<{ id: string; ref: string }> =>
  addresses.publish(rows, made);

/** The internal key of the address at a ref. */
export async function idOf(rows: EntityManager, ref: string): Promise<string> {
  const [row] = await rows.query<{ id: string }[]>('SELECT id FROM address WHERE ref = $1', [ref]);
  if (!row) throw new Error(`There is nothing at ${ref}`);
  return row.id;
}

/** The internal key of the only address with a title, a draft's too. */
export async function idByTitle(rows: EntityManager, title: string): Promise<string> {
  const [row] = await rows.query<{ id: string }[]>('SELECT id FROM address WHERE title = $1', [title]);
  if (!row) throw new Error(`Nothing has the title ${title}`);
  return row.id;
}

/** The internal keys of the addresses at refs, in their order. */
export async function idsOf(rows: EntityManager, refs: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const ref of refs) ids.push(await idOf(rows, ref));
  return ids;
}
