import type { EntityManager } from 'typeorm';
import type { Database } from '../../platform/database/database.js';
import type { KeptMapping } from './kept-mapping.rules.js';
import type { LastLine } from './line-comparison.rules.js';

/** The edition published last, as far as a file is read against it. */
export interface LastEdition {
  ref: string;
  number: number;
  /** The currency of most of its amounts. */
  currency: string | null;
  /** The titles of its cost lines directly under the initiative. */
  tops: string[];
  totals: { period: string; currency: string; base: string | null }[];
}

export async function lastOf(database: Database, initiativeId: string): Promise<LastEdition | undefined> {
  const [last] = await database.read<LastEdition & { ref: string }>(
    'cost file last',
    `SELECT a.ref, e.number,
       (SELECT t.currency FROM edition_total t WHERE t.edition_id = e.address_id AND t.address_id = i.address_id
        GROUP BY t.currency ORDER BY sum(t.estimate_count) DESC LIMIT 1) AS currency,
       ARRAY(SELECT l.title FROM edition_line l JOIN address la ON la.id = l.line_id AND la.kind = 'COST_LINE'
        WHERE l.edition_id = e.address_id AND l.parent_id IS NULL) AS tops,
       (SELECT coalesce(json_agg(json_build_object('period', p.label, 'currency', t.currency, 'base', t.base_minor::text)
          ORDER BY p.ordinal, t.currency), '[]')
        FROM edition_total t JOIN edition_period p ON p.edition_id = t.edition_id AND p.ordinal = t.period_ordinal
        WHERE t.edition_id = e.address_id AND t.address_id = i.address_id) AS totals
     FROM initiative i JOIN edition e ON e.address_id = i.current_edition_id JOIN address a ON a.id = e.address_id
     WHERE i.address_id = $1`,
    [initiativeId],
  );
  return last;
}

/** The lines of the edition published last, with their estimates. */
export function lastLines(rows: EntityManager, initiativeId: string): Promise<LastLine[]> {
  return rows.query<LastLine[]>(
    `SELECT l.line_id AS "lineId", l.parent_id AS "parentId", a.ref, l.title, l.code, l.object_class AS "objectClass",
       (SELECT coalesce(json_agg(json_build_object('period', p.label, 'currency', e.currency, 'low', e.low_minor::text,
          'base', e.base_minor::text, 'high', e.high_minor::text)), '[]')
        FROM estimate e JOIN edition_period p ON p.edition_id = e.edition_id AND p.ordinal = e.period_ordinal
        WHERE e.edition_id = l.edition_id AND e.line_id = l.line_id) AS estimates
     FROM initiative i JOIN edition_line l ON l.edition_id = i.current_edition_id JOIN address a ON a.id = l.line_id
     WHERE i.address_id = $1 ORDER BY l.ordinal`,
    [initiativeId],
  );
}

/** The titles of the areas of an initiative. */
export async function areasOf(database: Database, initiativeId: string): Promise<Set<string>> {
  const rows = await database.read<{ title: string }>(
    'cost file areas',
    `SELECT title FROM address WHERE initiative_id = $1 AND kind = 'AREA' AND ref IS NOT NULL`,
    [initiativeId],
  );
  return new Set(rows.map(({ title }) => title));
}

export const keptMappings = (database: Database, initiativeId: string): Promise<KeptMapping[]> =>
  database.read<{ mapping: string; keptAt: string }>(
    'cost mappings',
    `SELECT mapping, to_char(kept_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "keptAt" FROM cost_mapping
     WHERE initiative_id = $1 ORDER BY kept_at DESC LIMIT 10`,
    [initiativeId],
  );

/** Keeps a mapping with its initiative, in the place of the one for the same columns. */
export async function keepMapping(
  rows: EntityManager,
  initiativeId: string,
  { heads, mapping }: { heads: string; mapping: string },
): Promise<void> {
  await rows.query(
    `INSERT INTO cost_mapping (initiative_id, heads, mapping) VALUES ($1, $2, $3)
     ON CONFLICT (initiative_id, heads) DO UPDATE SET mapping = excluded.mapping, kept_at = clock_timestamp()`,
    [initiativeId, heads, mapping],
  );
  await rows.query(
    `DELETE FROM cost_mapping WHERE initiative_id = $1 AND heads NOT IN (
       SELECT heads FROM cost_mapping WHERE initiative_id = $1 ORDER BY kept_at DESC LIMIT 10)`,
    [initiativeId],
  );
}
