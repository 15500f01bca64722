import type { EntityManager } from 'typeorm';
import type { Calculation } from './basis.rules.js';
import { keysOf, takenKeys, isClientKey, type HeldDraft, type HeldLine } from './cost-draft-rows.js';
import { CostLinesFaulty } from './cost-draft.refusals.js';
import type { Changed, DraftLine, LineChange, PeriodChange } from './cost-draft.rules.js';
import { addEstimates, addLineAddresses, type EstimateRow } from './edition-rows.js';
import { addPeriods } from './edition.service.js';

interface Writing {
  draft: HeldDraft;
  held: readonly HeldLine[];
  changed: Changed;
  put: readonly LineChange[];
  removed: readonly string[];
}

/** Writes changed lines of a draft: what is new, then what lies or is called otherwise, then what goes. */
export async function writeLines(rows: EntityManager, writing: Writing): Promise<void> {
  const { draft, held, changed, put, removed } = writing;
  const ids = await addressesOf(rows, writing);
  const before = new Map(held.map((line) => [line.key, line]));
  const ordinals = new Map(changed.lines.map(({ key }, index) => [key, index + 1]));
  const placed = placedLines(changed.parentsFirst, { ids, ordinals, top: draft.initiativePath });
  await insertLines(
    rows,
    draft.id,
    placed.filter(({ key }) => !before.has(key)),
  );
  await updateLines(
    rows,
    draft.id,
    placed.filter((line) => isOther(line, before.get(line.key))),
  );
  const gone = removed.flatMap((key) => before.get(key)?.lineId ?? []);
  const again = put.flatMap(({ key }) => (before.has(key) ? (ids.get(key) ?? []) : []));
  const told = await calculationsOf(rows, draft.id, again);
  await rows.query('DELETE FROM estimate WHERE edition_id = $1 AND line_id = ANY ($2::bigint[])', [
    draft.id,
    [...gone, ...again],
  ]);
  await rows.query('DELETE FROM edition_line WHERE edition_id = $1 AND line_id = ANY ($2::bigint[])', [
    draft.id,
    gone,
  ]);
  await addEstimates(rows, draft.id, await estimateRows(rows, draft.id, { put, ids, told }));
}

/** The internal key of every line by its key; those of new lines are made. */
async function addressesOf(
  rows: EntityManager,
  { draft, held, changed }: Writing,
): Promise<Map<string, string>> {
  const ids = new Map(held.map(({ key, lineId }) => [key, lineId]));
  const unknown = changed.lines.filter(({ key }) => !ids.has(key));
  for (const [key, id] of await keysOf(
    rows,
    draft.initiativeId,
    unknown.map(({ key }) => key),
  ))
    ids.set(key, id);
  const fresh = unknown.filter(({ key }) => !ids.has(key));
  const taken = await takenKeys(rows, fresh.map(({ key }) => key).filter(isClientKey));
  const faulty = fresh.filter(({ key }) => !isClientKey(key) || taken.has(key));
  if (faulty.length > 0)
    throw new CostLinesFaulty(faulty.map(({ key }) => ({ code: 'UNKNOWN_KEY', key, place: 'key' })));
  const made = await addLineAddresses(rows, {
    lines: fresh.map(({ title, key }) => ({ title, draftKey: key })),
    standing: draft.standing,
    initiativeId: draft.initiativeId,
  });
  for (const [index, { key }] of fresh.entries()) ids.set(key, made[index] ?? '');
  return ids;
}

interface Placed extends DraftLine {
  lineId: string;
  parentId: string | null;
  ordinal: number;
  path: string;
}

function placedLines(
  parentsFirst: readonly DraftLine[],
  {
    ids,
    ordinals,
    top,
  }: { ids: ReadonlyMap<string, string>; ordinals: ReadonlyMap<string, number>; top: string },
): Placed[] {
  const paths = new Map<string, string>();
  return parentsFirst.map((line) => {
    const lineId = ids.get(line.key);
    if (lineId === undefined) throw new Error('A line of a draft was left without an address');
    const above = line.parent === null ? top : paths.get(line.parent);
    const path = `${above ?? ''}${lineId}.`;
    paths.set(line.key, path);
    const parentId = line.parent === null ? null : (ids.get(line.parent) ?? null);
    return { ...line, lineId, parentId, path, ordinal: ordinals.get(line.key) ?? 0 };
  });
}

const isOther = (line: Placed, before: HeldLine | undefined): boolean =>
  before !== undefined &&
  (line.path !== before.path ||
    line.ordinal !== before.ordinal ||
    line.title !== before.title ||
    line.code !== before.code ||
    line.objectClass !== before.objectClass);

const columns = (lines: readonly Placed[]) => [
  lines.map(({ lineId }) => lineId),
  lines.map(({ parentId }) => parentId),
  lines.map(({ ordinal }) => ordinal),
  lines.map(({ title }) => title),
  lines.map(({ code }) => code),
  lines.map(({ objectClass }) => objectClass),
  lines.map(({ path }) => path),
];

async function insertLines(rows: EntityManager, draftId: string, lines: readonly Placed[]): Promise<void> {
  await rows.query(
    `INSERT INTO edition_line (edition_id, line_id, parent_id, ordinal, title, code, object_class, path)
     SELECT $1, given.* FROM unnest($2::bigint[], $3::bigint[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[]) AS given`,
    [draftId, ...columns(lines)],
  );
}

async function updateLines(rows: EntityManager, draftId: string, lines: readonly Placed[]): Promise<void> {
  await rows.query(
    `UPDATE edition_line l SET parent_id = given.parent_id, ordinal = given.ordinal, title = given.title,
       code = given.code, object_class = given.object_class, path = given.path
     FROM unnest($2::bigint[], $3::bigint[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[])
       AS given (line_id, parent_id, ordinal, title, code, object_class, path)
     WHERE l.edition_id = $1 AND l.line_id = given.line_id`,
    [draftId, ...columns(lines)],
  );
}

type Slots = ReadonlyMap<string, Calculation>;
const slotOf = (lineId: string, period: string, currency: string) => `${lineId} ${currency} ${period}`;

/** What the amounts of lines were made of: it stays with an amount that the sheet writes again. */
async function calculationsOf(
  rows: EntityManager,
  draftId: string,
  lineIds: readonly string[],
): Promise<Slots> {
  const found = await rows.query<(Calculation & { lineId: string; label: string; currency: string })[]>(
    `SELECT e.line_id AS "lineId", p.label, e.currency, e.quantity, e.unit, e.rate_low_minor AS "rateLow",
       e.rate_minor AS rate, e.rate_high_minor AS "rateHigh", e.note
     FROM estimate e JOIN edition_period p ON p.edition_id = e.edition_id AND p.ordinal = e.period_ordinal
     WHERE e.edition_id = $1 AND e.line_id = ANY ($2::bigint[]) AND num_nonnulls(e.quantity, e.note) > 0`,
    [draftId, lineIds],
  );
  return new Map(
    found.map(({ lineId, label, currency, ...told }) => [slotOf(lineId, label, currency), told]),
  );
}

async function estimateRows(
  rows: EntityManager,
  draftId: string,
  { put, ids, told }: { put: readonly LineChange[]; ids: ReadonlyMap<string, string>; told: Slots },
): Promise<EstimateRow[]> {
  const periods = await rows.query<{ label: string; ordinal: number }[]>(
    'SELECT label, ordinal FROM edition_period WHERE edition_id = $1',
    [draftId],
  );
  const ordinals = new Map(periods.map(({ label, ordinal }) => [label, ordinal]));
  return put.flatMap(({ key, estimates }) =>
    estimates.map(({ period, currency, low = null, base, high = null }) => ({
      lineId: ids.get(key) ?? '',
      ordinal: ordinals.get(period) ?? null,
      currency,
      low,
      base,
      high,
      calculation: told.get(slotOf(ids.get(key) ?? '', period, currency)),
    })),
  );
}

/** Gives a draft other periods. The estimates of a period that stays, or is called otherwise, stay with it. */
export async function writePeriods(
  rows: EntityManager,
  draftId: string,
  periods: readonly PeriodChange[],
): Promise<void> {
  const estimates = await rows.query<(Omit<EstimateRow, 'ordinal'> & { label: string })[]>(
    `SELECT e.line_id AS "lineId", p.label, e.currency, e.low_minor AS low, e.base_minor AS base, e.high_minor AS high,
       json_build_object('quantity', e.quantity::text, 'unit', e.unit, 'rateLow', e.rate_low_minor::text,
         'rate', e.rate_minor::text, 'rateHigh', e.rate_high_minor::text, 'note', e.note) AS calculation
     FROM estimate e JOIN edition_period p ON p.edition_id = e.edition_id AND p.ordinal = e.period_ordinal
     WHERE e.edition_id = $1`,
    [draftId],
  );
  await rows.query('DELETE FROM estimate WHERE edition_id = $1', [draftId]);
  await rows.query('DELETE FROM edition_period WHERE edition_id = $1', [draftId]);
  const ordinals = await addPeriods(rows, draftId, periods);
  const now = new Map(periods.map(({ label, was }) => [was ?? label, ordinals.get(label)]));
  await addEstimates(
    rows,
    draftId,
    estimates.flatMap(({ label, ...estimate }) => {
      const ordinal = now.get(label);
      return ordinal === undefined ? [] : [{ ...estimate, ordinal }];
    }),
  );
}
