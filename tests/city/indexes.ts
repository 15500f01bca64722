import type pg from 'pg';

/** An index that is made again after a load: a plain one, or that of a key which no foreign key leads to. */
export interface Index {
  table: string;
  name: string;
  drop: string;
  make: string;
}

/** Takes away what would be kept up row by row. What foreign keys lead to stays. */
export async function putIndexesAside(client: pg.Client, tables: readonly string[]): Promise<Index[]> {
  const { rows } = await client.query<Index>(
    `SELECT i.indrelid::regclass::text AS table, i.indexrelid::regclass::text AS name,
       CASE WHEN con.oid IS NULL THEN format('DROP INDEX %s', i.indexrelid::regclass)
         ELSE format('ALTER TABLE %s DROP CONSTRAINT %I', i.indrelid::regclass, con.conname) END AS drop,
       CASE WHEN con.oid IS NULL THEN pg_get_indexdef(i.indexrelid)
         ELSE format('ALTER TABLE %s ADD CONSTRAINT %I %s', i.indrelid::regclass, con.conname, pg_get_constraintdef(con.oid)) END AS make
     FROM pg_index i LEFT JOIN pg_constraint con ON con.conindid = i.indexrelid AND con.contype IN ('p', 'u', 'x')
     WHERE i.indrelid = ANY ($1::regclass[])
       AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = i.indexrelid)
     ORDER BY i.indexrelid`,
    [tables],
  );
  await client.query(rows.map(({ drop }) => drop).join(';'));
  return rows;
}

/** Lets every sequence go on after what was loaded: those of internal keys, and those of refs. */
export async function setSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `SELECT format('SELECT setval(%L, max(%I)) FROM %s HAVING max(%I) IS NOT NULL',
       pg_get_serial_sequence(attrelid::regclass::text, attname), attname, attrelid::regclass, attname) AS statement
     FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
     WHERE attidentity <> '' AND relnamespace = 'public'::regnamespace AND NOT attisdropped`,
  );
  for (const { statement } of rows) await client.query(statement);
  await client.query(
    `SELECT setval(format('ref_%s', lower(letter))::regclass, highest)
     FROM (SELECT left(ref, 1) AS letter, max(substr(ref, 3)::bigint) AS highest FROM address
       WHERE ref IS NOT NULL GROUP BY 1) AS given`,
  );
}
