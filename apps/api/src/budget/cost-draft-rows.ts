import type { Period } from '@plumbline/calendar/period';
import type { EntityManager } from 'typeorm';
import type { Standing } from '../address/address.entity.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { mayEditCosts } from './cost.policy.js';
import { CostDraftNotFound, CostDraftPublished } from './cost-draft.refusals.js';
import type { DraftLine } from './cost-draft.rules.js';

/** A draft, for this act alone. */
export interface HeldDraft {
  id: string;
  key: string;
  version: number;
  title: string;
  standing: Standing;
  initiativeId: string;
  initiativePath: string;
}

/** A line of a draft with its internal key and where it lies. */
export interface HeldLine extends DraftLine {
  lineId: string;
  ordinal: number;
  path: string;
}

/**
 * Holds a draft. Whoever may not edit it is told what is said where there is none. Both rows are locked, since the
 * version stands in the second: whoever waited for the first alone would read the version of before.
 */
export async function holdDraft(rows: EntityManager, key: string, viewer: Viewer): Promise<HeldDraft> {
  const [found] = await rows.query<(HeldDraft & { ref: string | null })[]>(
    `SELECT a.id, a.draft_key AS key, a.ref, a.title, a.standing, e.version, e.initiative_id AS "initiativeId",
       i.path AS "initiativePath"
     FROM address a JOIN edition e ON e.address_id = a.id JOIN address i ON i.id = e.initiative_id
     WHERE a.draft_key = $1 FOR NO KEY UPDATE OF a, e`,
    [key],
  );
  if (!found || !mayEditCosts(viewer, found.initiativeId)) throw new CostDraftNotFound(key);
  const { ref, ...draft } = found;
  if (ref !== null) throw new CostDraftPublished(ref);
  return draft;
}

/** The lines of a draft in their order. */
export const linesOf = (rows: EntityManager, draftId: string): Promise<HeldLine[]> =>
  rows.query<HeldLine[]>(
    `SELECT l.line_id AS "lineId", coalesce(a.ref, a.draft_key::text) AS key,
       coalesce(above.ref, above.draft_key::text) AS parent, a.kind = 'AREA' AS "isArea", l.title, l.code,
       l.object_class AS "objectClass", l.ordinal, l.path
     FROM edition_line l JOIN address a ON a.id = l.line_id LEFT JOIN address above ON above.id = l.parent_id
     WHERE l.edition_id = $1 ORDER BY l.ordinal`,
    [draftId],
  );

export const periodsOf = (rows: EntityManager, draftId: string): Promise<Period[]> =>
  rows.query<Period[]>(
    `SELECT label, starts_on::text AS "startsOn", ends_on::text AS "endsOn" FROM edition_period
     WHERE edition_id = $1 ORDER BY ordinal`,
    [draftId],
  );

/** The titles of an initiative's areas by their refs. */
export async function areasOf(rows: EntityManager, initiativeId: string): Promise<Map<string, string>> {
  const found = await rows.query<{ ref: string; title: string }[]>(
    `SELECT ref, title FROM address WHERE initiative_id = $1 AND kind = 'AREA' AND ref IS NOT NULL`,
    [initiativeId],
  );
  return new Map(found.map(({ ref, title }) => [ref, title]));
}

/**
 * The internal keys of lines and areas of an initiative by what a draft calls them, those among them that are. A line
 * that was added to a draft and left out again is found too: it comes back as what it was.
 */
export async function keysOf(
  rows: EntityManager,
  initiativeId: string,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const found = await rows.query<{ key: string; id: string }[]>(
    `SELECT coalesce(ref, draft_key::text) AS key, id FROM address
     WHERE initiative_id = $1 AND kind IN ('COST_LINE', 'AREA') AND (ref = ANY ($2::text[])
       OR ref IS NULL AND draft_key = ANY ($3::uuid[]))`,
    [initiativeId, keys, keys.filter(isClientKey)],
  );
  return new Map(found.map(({ key, id }) => [key, id]));
}

/** Whether a client can make such a key for a new line. */
export const isClientKey = (key: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(key);

/** Which of the keys stand for something else already, anywhere. */
export async function takenKeys(rows: EntityManager, keys: readonly string[]): Promise<Set<string>> {
  const found = await rows.query<{ key: string }[]>(
    'SELECT draft_key::text AS key FROM address WHERE draft_key = ANY ($1::uuid[])',
    [keys],
  );
  return new Set(found.map(({ key }) => key));
}

/** Fills a draft with the periods, lines and estimates of a published edition. Areas are called what they are now. */
export async function copyEdition(rows: EntityManager, from: string, to: string): Promise<void> {
  await rows.query(
    `INSERT INTO edition_period (edition_id, ordinal, label, starts_on, ends_on)
     SELECT $2, ordinal, label, starts_on, ends_on FROM edition_period WHERE edition_id = $1`,
    [from, to],
  );
  await rows.query(
    `UPDATE edition d SET price_series = l.price_series, price_index = l.price_index
     FROM edition l WHERE l.address_id = $1 AND d.address_id = $2`,
    [from, to],
  );
  await rows.query(
    `INSERT INTO edition_line (edition_id, line_id, parent_id, ordinal, title, code, object_class, path,
       method, confidence, sourcing, recurrence, assumptions, source, source_url)
     SELECT $2, l.line_id, l.parent_id, l.ordinal, CASE WHEN a.kind = 'AREA' THEN a.title ELSE l.title END,
       l.code, l.object_class, l.path, l.method, l.confidence, l.sourcing, l.recurrence, l.assumptions, l.source, l.source_url
     FROM edition_line l JOIN address a ON a.id = l.line_id WHERE l.edition_id = $1`,
    [from, to],
  );
  await rows.query(
    `INSERT INTO estimate (edition_id, line_id, period_ordinal, currency, low_minor, base_minor, high_minor,
       quantity, unit, rate_low_minor, rate_minor, rate_high_minor, note)
     SELECT $2, line_id, period_ordinal, currency, low_minor, base_minor, high_minor,
       quantity, unit, rate_low_minor, rate_minor, rate_high_minor, note FROM estimate WHERE edition_id = $1`,
    [from, to],
  );
}

/** Fills a draft with the areas of its initiative, as headings. */
export async function addAreas(rows: EntityManager, initiativeId: string, draftId: string): Promise<void> {
  await rows.query(
    `INSERT INTO edition_line (edition_id, line_id, parent_id, ordinal, title, path)
     SELECT $2, a.id, NULL, row_number() OVER (ORDER BY area.ordinal, a.id), a.title, i.path || a.id || '.'
     FROM area JOIN address a ON a.id = area.address_id AND a.ref IS NOT NULL JOIN address i ON i.id = $1
     WHERE area.initiative_id = $1`,
    [initiativeId, draftId],
  );
}
