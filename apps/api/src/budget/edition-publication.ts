import type { EntityManager } from 'typeorm';
import { refLetter, refSequence } from '../address/address.service.js';
import type { Kind } from '../address/address.entity.js';
import { codeOf } from '../platform/database/error-code.js';
import { SumTooLarge } from './edition.refusals.js';

/** Whether the draft has new lines where the edition published last has lines that they would have been. */
export async function isOutdated(
  rows: EntityManager,
  { editionId, currentId }: { editionId: string; currentId: string },
): Promise<boolean> {
  const [found] = await rows.query<{ is_outdated: boolean }[]>(
    `SELECT EXISTS (
       SELECT FROM edition_line fresh
       JOIN address a ON a.id = fresh.line_id AND a.ref IS NULL
       JOIN edition_line held ON held.edition_id = $2 AND coalesce(held.parent_id, 0) = coalesce(fresh.parent_id, 0)
         AND (held.code = fresh.code OR held.title = fresh.title)
       JOIN address h ON h.id = held.line_id AND h.kind = 'COST_LINE'
       WHERE fresh.edition_id = $1
         AND NOT EXISTS (SELECT FROM edition_line mine WHERE mine.edition_id = $1 AND mine.line_id = held.line_id)
     ) AS is_outdated`,
    [editionId, currentId],
  );
  return found?.is_outdated ?? false;
}

/** Gives refs to the lines that have none, in the order of the edition. Answers how many. */
export async function giveLineRefs(rows: EntityManager, editionId: string): Promise<number> {
  const [given] = await rows.query<{ count: number }[]>(
    `WITH given AS (
       UPDATE address a SET ref = $2 || '-' || fresh.number
       FROM (
         SELECT id, nextval($3::regclass) AS number FROM (
           SELECT a.id FROM edition_line l JOIN address a ON a.id = l.line_id
           WHERE l.edition_id = $1 AND a.ref IS NULL ORDER BY l.ordinal
         ) AS in_order
       ) AS fresh
       WHERE a.id = fresh.id RETURNING a.id
     )
     SELECT count(*)::integer AS count FROM given`,
    [editionId, refLetter('COST_LINE'), refSequence('COST_LINE')],
  );
  return given?.count ?? 0;
}

/**
 * Brings titles and paths to where the lines now stand. What lies under a line that moved, and is no line of this
 * edition, moves with the nearest of its ancestors that moved.
 */
export async function placeLines(rows: EntityManager, editionId: string): Promise<void> {
  // Digits and dots sort before a colon, so the range is all that begins with the path.
  await rows.query(
    `UPDATE address a SET path = nearest.now || substr(a.path, length(nearest.before) + 1)
     FROM (
       SELECT DISTINCT ON (under.id) under.id, moved.path AS before, l.path AS now
       FROM edition_line l
       JOIN address moved ON moved.id = l.line_id AND moved.path <> l.path
       JOIN address under ON under.path > moved.path AND under.path < moved.path || ':'
       WHERE l.edition_id = $1
         AND NOT EXISTS (SELECT FROM edition_line mine WHERE mine.edition_id = $1 AND mine.line_id = under.id)
       ORDER BY under.id, length(moved.path) DESC
     ) AS nearest
     WHERE a.id = nearest.id`,
    [editionId],
  );
  await rows.query(
    `UPDATE address a SET title = l.title, path = l.path FROM edition_line l
     WHERE l.edition_id = $1 AND l.line_id = a.id AND (a.title, a.path) IS DISTINCT FROM (l.title, l.path)`,
    [editionId],
  );
}

/**
 * Keeps the sum of every line, area and the initiative itself: the path of a line names all that it counts for. A sum
 * has a range only where every estimate in it has one.
 * @throws SumTooLarge
 */
export async function keepTotals(rows: EntityManager, editionId: string): Promise<void> {
  try {
    await rows.query(
      `INSERT INTO edition_total (edition_id, address_id, period_ordinal, currency,
         low_minor, base_minor, high_minor, estimate_count, unpublished_count)
       SELECT $1, counts.address_id, e.period_ordinal, e.currency,
         CASE WHEN count(*) = count(e.low_minor) THEN sum(e.low_minor)::bigint END,
         sum(e.base_minor)::bigint,
         CASE WHEN count(*) = count(e.high_minor) THEN sum(e.high_minor)::bigint END,
         count(*), count(*) - count(e.base_minor)
       FROM (
         SELECT line_id, unnest(string_to_array(rtrim(path, '.'), '.'))::bigint AS address_id
         FROM edition_line WHERE edition_id = $1
       ) AS counts
       JOIN estimate e ON e.edition_id = $1 AND e.line_id = counts.line_id
       GROUP BY counts.address_id, e.period_ordinal, e.currency`,
      [editionId],
    );
  } catch (error) {
    if (codeOf(error) === '22003') throw new SumTooLarge();
    throw error;
  }
}

/** Gives the edition its ref and number. From here on nothing of it can change. */
export async function seal(
  rows: EntityManager,
  edition: { editionId: string; initiativeId: string; reason: string },
): Promise<{ ref: string; number: number; publishedAt: string }> {
  const kind: Kind = 'EDITION';
  const [sealed] = await rows.query<{ ref: string; number: number; publishedAt: string }[]>(
    `WITH named AS (
       UPDATE address SET ref = $4 || '-' || nextval($5::regclass),
         path = (SELECT path FROM address WHERE id = $2) || id || '.'
       WHERE id = $1 RETURNING ref
     ), numbered AS (
       UPDATE edition SET published_at = clock_timestamp(), reason = $3,
         number = (SELECT coalesce(max(number), 0) + 1 FROM edition WHERE initiative_id = $2)
       WHERE address_id = $1 RETURNING number, published_at
     ), current AS (
       UPDATE initiative SET current_edition_id = $1 WHERE address_id = $2
     )
     SELECT ref, number, published_at AS "publishedAt" FROM named, numbered`,
    [edition.editionId, edition.initiativeId, edition.reason, refLetter(kind), refSequence(kind)],
  );
  if (!sealed) throw new Error('An edition that was locked is not there to be published');
  return sealed;
}
