import { randomUUID } from 'node:crypto';
import { isValidPeriod, type Period } from '@plumbline/calendar/period';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Standing } from '../address/address.entity.js';
import { identify, type KnownLines, type PreviousLine } from './edition-identity.js';
import { asTree, basisFaultsOfLine, faultsOfLine, type NewLine, type PlacedLine } from './edition-line.js';
import { isOutdated, keepTotals, placeLines, seal, takeAlong } from './edition-publication.js';
import { addLineAddresses, addLines, type LineRow } from './edition-rows.js';
import {
  DraftOutdated,
  EditionEmpty,
  EditionPublished,
  LinesFaulty,
  PeriodsFaulty,
} from './edition.refusals.js';

export interface NewEdition {
  /** The internal key of the initiative. */
  initiativeId: string;
  title: string;
  /** Also that of the lines that are new. */
  standing: Standing;
  source?: string | undefined;
  sourceUrl?: string | undefined;
  /** Kept in the order of time. Each must have an estimate. */
  periods: readonly Period[];
  lines: Iterable<NewLine> | AsyncIterable<NewLine>;
  /** Whether it stays a draft, which editors go on with on the site. */
  isReachable?: boolean | undefined;
}

export interface DraftedEdition {
  editionId: string;
  lineCount: number;
  /** How many of the lines have an address of an earlier edition, or that of an area. */
  keptCount: number;
}

export interface PublishedEdition {
  ref: string;
  number: number;
  publishedAt: string;
  newLineCount: number;
}

/** The costs of an initiative, version by version: drafted whole, published once, never changed after. */
@Injectable()
export class Editions {
  /**
   * Writes a draft, which has no ref and is seen by nobody. Everything is checked before the first row is written.
   * @throws EditionEmpty, PeriodsFaulty, LinesFaulty
   */
  async draft(rows: EntityManager, edition: NewEdition): Promise<DraftedEdition> {
    const lines: NewLine[] = [];
    for await (const line of edition.lines) lines.push(line);
    const placed = demandLines(lines, edition.periods);
    const kept = await this.keep(rows, edition.initiativeId, placed);
    const { editionId, path } = await addEdition(rows, edition);
    const periods = await addPeriods(rows, editionId, edition.periods);
    const lineRows = await this.withAddresses(rows, { edition, placed, kept, path });
    await addLines(rows, { editionId, lines: lineRows, periods });
    return { editionId, lineCount: placed.length, keptCount: kept.size };
  }

  /**
   * Publishes a draft: gives the refs, keeps the sums and makes it the initiative's current edition.
   * @throws EditionPublished, DraftOutdated, SumTooLarge
   */
  async publish(
    rows: EntityManager,
    /** `isRead`: what it changes of the edition published last was read, so it may be made of an earlier one. */
    { editionId, reason, isRead = false }: { editionId: string; reason: string; isRead?: boolean },
  ): Promise<PublishedEdition> {
    // Two editions of one initiative are published one after the other.
    const [found] = await rows.query<
      { initiativeId: string; currentId: string | null; isPublished: boolean }[]
    >(
      `SELECT e.initiative_id AS "initiativeId", i.current_edition_id AS "currentId",
         e.published_at IS NOT NULL AS "isPublished"
       FROM edition e JOIN initiative i ON i.address_id = e.initiative_id
       WHERE e.address_id = $1 FOR NO KEY UPDATE OF i`,
      [editionId],
    );
    if (!found) throw new Error('There is no edition with this internal key');
    const { initiativeId, currentId, isPublished } = found;
    if (isPublished) throw new EditionPublished();
    if (!isRead && currentId !== null && (await isOutdated(rows, { editionId, currentId })))
      throw new DraftOutdated();
    await takeAlong(rows, editionId);
    const newLineCount = await placeLines(rows, editionId);
    await keepTotals(rows, editionId);
    return { ...(await seal(rows, { editionId, initiativeId, reason })), newLineCount };
  }

  /**
   * Tells which address each line of a draft would keep, by its key, and writes nothing.
   * @throws EditionEmpty, PeriodsFaulty, LinesFaulty
   */
  recognise(
    rows: EntityManager,
    {
      initiativeId,
      periods,
      lines,
    }: { initiativeId: string; periods: readonly Period[]; lines: readonly NewLine[] },
  ): Promise<Map<string, string>> {
    return this.keep(rows, initiativeId, demandLines(lines, periods));
  }

  /**
   * Tells what a draft of these lines would make of them, and writes nothing.
   * @throws EditionEmpty, PeriodsFaulty, LinesFaulty
   */
  async foresee(
    rows: EntityManager,
    {
      initiativeId,
      periods,
      lines,
    }: { initiativeId: string; periods: readonly Period[]; lines: readonly NewLine[] },
  ): Promise<Omit<DraftedEdition, 'editionId'>> {
    const placed = demandLines(lines, periods);
    const kept = await this.keep(rows, initiativeId, placed);
    return { lineCount: placed.length, keptCount: kept.size };
  }

  /** The address that each line keeps, by its key. */
  private async keep(
    rows: EntityManager,
    initiativeId: string,
    placed: readonly PlacedLine[],
  ): Promise<Map<string, string>> {
    const { kept, faults } = identify(placed, await this.known(rows, initiativeId, placed));
    if (faults.length > 0) throw new LinesFaulty(faults);
    return kept;
  }

  /** The addresses of an initiative that lines of a new edition may keep. */
  private async known(
    rows: EntityManager,
    initiativeId: string,
    lines: readonly NewLine[],
  ): Promise<KnownLines> {
    const previous = await rows.query<PreviousLine[]>(
      `SELECT l.line_id AS "lineId", l.parent_id AS "parentId", l.code, l.title
       FROM initiative i
       JOIN edition_line l ON l.edition_id = i.current_edition_id
       JOIN address a ON a.id = l.line_id AND a.kind = 'COST_LINE'
       WHERE i.address_id = $1 ORDER BY l.ordinal`,
      [initiativeId],
    );
    const refs = lines.flatMap(({ ref }) => ref ?? []);
    const named = await rows.query<{ id: string; ref: string; title: string; isArea: boolean }[]>(
      `SELECT id, ref, title, kind = 'AREA' AS "isArea" FROM address
       WHERE initiative_id = $1 AND ref IS NOT NULL AND (kind = 'AREA' OR kind = 'COST_LINE' AND ref = ANY ($2::text[]))`,
      [initiativeId, refs],
    );
    return {
      previous,
      byRef: new Map(named.map(({ ref, id, isArea }) => [ref, { id, isArea }])),
      areas: new Map(named.filter(({ isArea }) => isArea).map(({ title, id }) => [title, id])),
    };
  }

  private async withAddresses(
    rows: EntityManager,
    { edition, placed, kept, path }: Placing,
  ): Promise<LineRow[]> {
    const fresh = placed.filter(({ key }) => !kept.has(key));
    // Internal keys are given in the order of the edition too: then the index on paths grows at its end.
    const inOrder = fresh.toSorted((a, b) => a.ordinal - b.ordinal);
    const { standing, initiativeId, isReachable = false } = edition;
    const lines = inOrder.map(({ title }) => ({ title, draftKey: isReachable ? randomUUID() : null }));
    const ids = await addLineAddresses(rows, { lines, standing, initiativeId });
    const made = new Map(inOrder.map(({ key }, index) => [key, ids[index]]));
    const done = new Map<string, LineRow>();
    for (const line of placed) {
      const lineId = kept.get(line.key) ?? made.get(line.key);
      if (lineId === undefined) throw new Error('A line of an edition was left without an address');
      const parent = line.parentKey === undefined ? undefined : done.get(line.parentKey);
      const parentId = parent?.lineId ?? null;
      done.set(line.key, { line, lineId, parentId, path: `${parent?.path ?? path}${lineId}.` });
    }
    return [...done.values()];
  }
}

interface Placing {
  edition: NewEdition;
  placed: readonly PlacedLine[];
  kept: ReadonlyMap<string, string>;
  /** The path of the initiative. */
  path: string;
}

function demandLines(lines: readonly NewLine[], periods: readonly Period[]): PlacedLine[] {
  if (lines.length === 0) throw new EditionEmpty();
  const used = new Set(lines.flatMap(({ estimates }) => estimates.map(({ period }) => period)));
  const labels = new Set<string>();
  const faulty: string[] = [];
  for (const period of periods) {
    const { label } = period;
    if (labels.has(label) || !used.has(label) || !isValidPeriod(period)) faulty.push(label);
    labels.add(label);
  }
  if (faulty.length > 0) throw new PeriodsFaulty(faulty);
  const { placed, faults } = asTree(lines);
  const all = [
    ...faults,
    ...lines.flatMap((line) => [...faultsOfLine(line, labels), ...basisFaultsOfLine(line)]),
  ];
  if (all.length > 0) throw new LinesFaulty(all);
  return placed;
}

/** Makes an edition without periods and lines. */
export async function addEdition(
  rows: EntityManager,
  {
    initiativeId,
    title,
    standing,
    source,
    sourceUrl,
    isReachable = false,
  }: Omit<NewEdition, 'periods' | 'lines'>,
): Promise<{ editionId: string; path: string; draftKey: string | null }> {
  const [made] = await rows.query<{ editionId: string; path: string; draftKey: string | null }[]>(
    `WITH addressed AS (
       INSERT INTO address (kind, title, standing, initiative_id, draft_key)
       VALUES ('EDITION', $2, $3, $1, CASE WHEN $6 THEN gen_random_uuid() END) RETURNING id, draft_key
     ), made AS (
       INSERT INTO edition (address_id, initiative_id, source, source_url) SELECT id, $1, $4, $5 FROM addressed
       RETURNING address_id
     )
     SELECT made.address_id AS "editionId", addressed.draft_key AS "draftKey", initiative.path
     FROM made, addressed, address initiative WHERE initiative.id = $1`,
    [initiativeId, title, standing, source ?? null, sourceUrl ?? null, isReachable],
  );
  if (!made) throw new Error('There is no initiative with this internal key');
  return made;
}

/** Adds the periods of an edition that has none, in the order of time. Answers the ordinal of each label. */
export async function addPeriods(
  rows: EntityManager,
  editionId: string,
  periods: readonly Period[],
): Promise<Map<string, number>> {
  const inTime = periods.toSorted((a, b) => (chronology(a) < chronology(b) ? -1 : 1));
  await rows.query(
    `INSERT INTO edition_period (edition_id, ordinal, label, starts_on, ends_on)
     SELECT $1, place, label, starts_on, ends_on
     FROM unnest($2::text[], $3::date[], $4::date[]) WITH ORDINALITY AS given (label, starts_on, ends_on, place)`,
    [
      editionId,
      inTime.map(({ label }) => label),
      inTime.map(({ startsOn }) => startsOn),
      inTime.map(({ endsOn }) => endsOn),
    ],
  );
  return new Map(inTime.map(({ label }, index) => [label, index + 1]));
}

const chronology = ({ startsOn, endsOn, label }: Period): string => `${startsOn} ${endsOn} ${label}`;
