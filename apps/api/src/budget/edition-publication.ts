import type { EntityManager } from 'typeorm';
import { letterOfKind } from '../address/address.entity.js';
import { refSequence } from '../address/address.service.js';
import type { Kind } from '../address/address.entity.js';
import { codeOf } from '../platform/database/error-code.js';
import { SumTooLarge } from './edition.refusals.js';

/** Whether the draft has new lines where the edition published last has lines that they would have been. */
export async function isOutdated(
  rows: EntityManager,
  { editionId, currentId }: { editionId: string; currentId: string },
): Promise<boolean> {
  const [found] = await withoutNestedLoops(rows, () =>
    rows.query<{ is_outdated: boolean }[]>(
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
    ),
  );
  return found?.is_outdated ?? false;
}

/**
 * The planner has no statistics of rows that this transaction wrote, takes them for a few, and would look through all of
 * them for each of them.
 */
async function withoutNestedLoops<T>(rows: EntityManager, work: () => Promise<T>): Promise<T> {
  await rows.query(`SELECT set_config('enable_nestloop', 'off', true)`);
  const done = await work();
  await rows.query(`SELECT set_config('enable_nestloop', 'on', true)`);
  return done;
}

// Each statement stays far below the time limit of a statement, however large the edition is.
const linesAtOnce = 5_000;
const estimatesAtOnce = 10_000;

/**
 * What lies under a line that moves, and is no line of this edition, moves with the nearest of its ancestors that
 * does. To be done while the lines still have the paths of the edition before.
 */
export async function takeAlong(rows: EntityManager, editionId: string): Promise<void> {
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
}

/**
 * Gives refs to the lines that have none, in the order of the edition, and brings titles and paths to where the lines
 * now stand. Answers how many refs were given.
 */
export async function placeLines(rows: EntityManager, editionId: string): Promise<number> {
  let newCount = 0;
  for (let after = 0; ; after += linesAtOnce) {
    const [placed] = await rows.query<{ lineCount: number; newCount: number }[]>(
      `WITH batch AS (
         SELECT l.line_id, l.title, l.path, a.ref FROM edition_line l JOIN address a ON a.id = l.line_id
         WHERE l.edition_id = $1 AND l.ordinal > $2 AND l.ordinal <= $2 + $3
         ORDER BY l.ordinal
       ), named AS (
         SELECT line_id, title, path, coalesce(ref, $4 || '-' || nextval($5::regclass)) AS ref FROM batch
       ), placed AS (
         UPDATE address a SET ref = named.ref, title = named.title, path = named.path FROM named
         WHERE a.id = named.line_id AND (a.ref, a.title, a.path) IS DISTINCT FROM (named.ref, named.title, named.path)
       )
       SELECT count(*)::integer AS "lineCount", (count(*) - count(ref))::integer AS "newCount" FROM batch`,
      [editionId, after, linesAtOnce, letterOfKind.COST_LINE, refSequence('COST_LINE')],
    );
    // The ordinals of an edition have no gaps.
    if (!placed || placed.lineCount === 0) return newCount;
    newCount += placed.newCount;
  }
}

/**
 * Keeps the sum of every line, area and the initiative itself: the path of a line names all that it counts for. A sum
 * has a range only where every estimate in it has one.
 * @throws SumTooLarge
 */
export async function keepTotals(rows: EntityManager, editionId: string): Promise<void> {
  const [found] = await rows.query<{ count: number }[]>(
    'SELECT count(*)::integer AS count FROM estimate WHERE edition_id = $1',
    [editionId],
  );
  const shares = Math.ceil((found?.count ?? 0) / estimatesAtOnce);
  try {
    await withoutNestedLoops(rows, async () => {
      for (let share = 0; share < shares; share += 1)
        await keepShareOfTotals(rows, { editionId, shares, share });
    });
  } catch (error) {
    if (codeOf(error) === '22003') throw new SumTooLarge();
    throw error;
  }
}

/** The sums of those addresses whose keys leave a certain rest when divided by the number of shares. */
async function keepShareOfTotals(
  rows: EntityManager,
  { editionId, shares, share }: { editionId: string; shares: number; share: number },
): Promise<void> {
  await rows.query(
    `INSERT INTO edition_total (edition_id, address_id, period_ordinal, currency,
       low_minor, base_minor, high_minor, estimate_count, unpublished_count)
     SELECT $1, counts.address_id, e.period_ordinal, e.currency,
       CASE WHEN count(*) = count(e.low_minor) THEN sum(e.low_minor)::bigint END,
       sum(e.base_minor)::bigint,
       CASE WHEN count(*) = count(e.high_minor) THEN sum(e.high_minor)::bigint END,
       count(*), count(*) - count(e.base_minor)
     FROM (
       SELECT line_id, step::bigint AS address_id
       FROM edition_line, unnest(string_to_array(rtrim(path, '.'), '.')) AS step
       WHERE edition_id = $1
     ) AS counts
     JOIN estimate e ON e.edition_id = $1 AND e.line_id = counts.line_id
     WHERE counts.address_id % $2 = $3
     GROUP BY counts.address_id, e.period_ordinal, e.currency`,
    [editionId, shares, share],
  );
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
    [edition.editionId, edition.initiativeId, edition.reason, letterOfKind[kind], refSequence(kind)],
  );
  if (!sealed) throw new Error('An edition that was locked is not there to be published');
  return sealed;
}
