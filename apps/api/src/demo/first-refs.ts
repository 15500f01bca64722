import type { EntityManager } from 'typeorm';

export async function hasAddresses(rows: EntityManager): Promise<boolean> {
  const [row] = await rows.query<{ has: boolean }[]>('SELECT EXISTS (SELECT FROM address) AS has');
  return row?.has ?? false;
}

/**
 * Counts the refs of a new site from 1. A load that broke off, or that gave way to another, has used up numbers; nobody
 * has seen them, and links in guides and messages name the refs that every site of the demonstration has. The sequences
 * are ahead, so none of these numbers is given a second time.
 */
export async function countRefsFromOne(rows: EntityManager): Promise<void> {
  const given = await rows.query<{ id: string; ref: string }[]>(
    `SELECT id, letter || '-' || row_number() OVER (PARTITION BY letter ORDER BY number) AS ref
     FROM (SELECT id, left(ref, 1) AS letter, substr(ref, 3)::bigint AS number FROM address WHERE ref IS NOT NULL) AS known`,
  );
  // In two steps, since a ref that one address has left may be the next one's at once.
  await rows.query('UPDATE address SET ref = NULL WHERE ref IS NOT NULL');
  await rows.query(
    `UPDATE address SET ref = given.ref FROM unnest($1::bigint[], $2::text[]) AS given (id, ref) WHERE address.id = given.id`,
    [given.map(({ id }) => id), given.map(({ ref }) => ref)],
  );
}
