import type { EntityManager } from 'typeorm';
import { tidyBasis, type Calculation } from './basis.rules.js';
import type { PlacedLine } from './edition-line.js';
import type { Standing } from '../address/address.entity.js';

// Large enough that statements are few, small enough that each is far from the time limit of a statement.
const batchSize = 5_000;

/** A line that gets an address. `draftKey` is by what it is known while its edition is written on the site. */
export interface FreshLine {
  title: string;
  draftKey: string | null;
}

/** Makes an address without a ref for each line, and answers their internal keys in the same order. */
export async function addLineAddresses(
  rows: EntityManager,
  {
    lines,
    standing,
    initiativeId,
  }: { lines: readonly FreshLine[]; standing: Standing; initiativeId: string },
): Promise<string[]> {
  const ids: string[] = [];
  for (const batch of batches(lines)) {
    const made = await rows.query<{ id: string }[]>(
      `WITH made AS (
         INSERT INTO address (kind, title, standing, initiative_id, draft_key)
         SELECT 'COST_LINE', title, $2, $3, draft_key
         FROM unnest($1::text[], $4::uuid[]) WITH ORDINALITY AS given (title, draft_key, place) ORDER BY place
         RETURNING id
       )
       SELECT id FROM made ORDER BY id`,
      [batch.map(({ title }) => title), standing, initiativeId, batch.map(({ draftKey }) => draftKey)],
    );
    for (const { id } of made) ids.push(id);
  }
  return ids;
}

/** A line with its address and the addresses that lead down to it. */
export interface LineRow {
  line: PlacedLine;
  lineId: string;
  parentId: string | null;
  path: string;
}

/** Writes lines and their estimates, in the order given: a parent before its parts. */
export async function addLines(
  rows: EntityManager,
  {
    editionId,
    lines,
    periods,
  }: { editionId: string; lines: readonly LineRow[]; periods: ReadonlyMap<string, number> },
): Promise<void> {
  for (const batch of batches(lines)) {
    await rows.query(
      `INSERT INTO edition_line (edition_id, line_id, parent_id, ordinal, title, code, object_class, path,
         method, confidence, sourcing, recurrence, assumptions, source, source_url)
       SELECT $1, given.* FROM unnest($2::bigint[], $3::bigint[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[],
         $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[]) AS given`,
      [
        editionId,
        batch.map(({ lineId }) => lineId),
        batch.map(({ parentId }) => parentId),
        batch.map(({ line }) => line.ordinal),
        batch.map(({ line }) => line.title),
        batch.map(({ line }) => line.code ?? null),
        batch.map(({ line }) => line.objectClass ?? null),
        batch.map(({ path }) => path),
        ...basisColumns(batch.map(({ line }) => tidyBasis(line.basis ?? {}))),
      ],
    );
  }
  await addEstimates(rows, editionId, estimatesOf(lines, periods));
}

/** The columns of how lines were estimated, in the order in which they stand. */
export const basisColumns = (bases: readonly ReturnType<typeof tidyBasis>[]): (string | null)[][] => [
  bases.map(({ method }) => method),
  bases.map(({ confidence }) => confidence),
  bases.map(({ sourcing }) => sourcing),
  bases.map(({ recurrence }) => recurrence),
  bases.map(({ assumptions }) => assumptions),
  bases.map(({ source }) => source),
  bases.map(({ sourceUrl }) => sourceUrl),
];

export interface EstimateRow {
  lineId: string;
  ordinal: number | null;
  currency: string;
  low: bigint | null;
  base: bigint | null;
  high: bigint | null;
  calculation?: Calculation | null | undefined;
}

/** Writes estimates of lines that are there. */
export async function addEstimates(
  rows: EntityManager,
  editionId: string,
  estimates: Iterable<EstimateRow>,
): Promise<void> {
  for (const batch of batches(estimates)) {
    await rows.query(
      `INSERT INTO estimate (edition_id, line_id, period_ordinal, currency, low_minor, base_minor, high_minor,
         quantity, unit, rate_low_minor, rate_minor, rate_high_minor, note)
       SELECT $1, given.* FROM unnest($2::bigint[], $3::integer[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[],
         $8::numeric[], $9::text[], $10::bigint[], $11::bigint[], $12::bigint[], $13::text[]) AS given`,
      [
        editionId,
        batch.map(({ lineId }) => lineId),
        batch.map(({ ordinal }) => ordinal),
        batch.map(({ currency }) => currency),
        batch.map(({ low }) => low),
        batch.map(({ base }) => base),
        batch.map(({ high }) => high),
        batch.map(({ calculation }) => calculation?.quantity ?? null),
        batch.map(({ calculation }) => calculation?.unit ?? null),
        batch.map(({ calculation }) => calculation?.rateLow ?? null),
        batch.map(({ calculation }) => calculation?.rate ?? null),
        batch.map(({ calculation }) => calculation?.rateHigh ?? null),
        batch.map(({ calculation }) => calculation?.note ?? null),
      ],
    );
  }
}

function* estimatesOf(
  lines: readonly LineRow[],
  periods: ReadonlyMap<string, number>,
): Generator<EstimateRow> {
  for (const { line, lineId } of lines) {
    for (const { period, currency, low = null, base, high = null, calculation } of line.estimates)
      yield { lineId, ordinal: periods.get(period) ?? null, currency, low, base, high, calculation };
  }
}

function* batches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
