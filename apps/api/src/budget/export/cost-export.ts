import { formatDecimal } from '@plumbline/money';
import type { Period } from '@plumbline/calendar/period';
import { stringify } from 'csv-stringify/sync';
import type { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/refusal/refusal.js';
import { grouped } from '../edition-groups.js';
import { guarded, ownColumns, type OwnColumn } from './own-format.js';

interface ExportedLine {
  id: string;
  line: number;
  parent: number | null;
  ref: string;
  kind: 'area' | 'line';
  code: string | null;
  title: string;
  objectClass: string | null;
  method: string | null;
  confidence: string | null;
  sourcing: string | null;
  recurrence: string | null;
  assumptions: string | null;
  source: string | null;
  sourceUrl: string | null;
}

interface ExportedEstimate {
  lineId: string;
  ordinal: number;
  currency: string;
  low: string | null;
  base: string | null;
  high: string | null;
  quantity: string | null;
  unit: string | null;
  rateLow: string | null;
  rate: string | null;
  rateHigh: string | null;
  note: string | null;
}

// Some 25,000 rows where each line has fifty periods.
const linesAtOnce = 500;

/** The ref of the edition that pages of an initiative show. @throws NotFound where there is none */
export async function currentEditionOf(database: Database, initiativeRef: string): Promise<string> {
  const [found] = await database.read<{ ref: string }>(
    'current edition of an initiative',
    `SELECT e.ref FROM address a
     JOIN initiative i ON i.address_id = a.id
     JOIN address e ON e.id = i.current_edition_id
     WHERE a.ref = $1`,
    [initiativeRef],
  );
  if (!found) throw new NotFound(initiativeRef);
  return found.ref;
}

/**
 * A published edition as a CSV file, piece by piece: the columns of `ownColumns`, then a row for each estimate. What is
 * published never changes, so the pieces belong together though each is read by a statement of its own.
 * @throws NotFound before the first piece
 */
export async function* exportCosts(database: Database, editionRef: string): AsyncGenerator<string> {
  const [edition] = await database.read<{ id: string }>(
    'published edition',
    `SELECT e.address_id AS id FROM edition e JOIN address a ON a.id = e.address_id
     WHERE a.ref = $1 AND e.published_at IS NOT NULL`,
    [editionRef],
  );
  if (!edition) throw new NotFound(editionRef);
  yield stringify([[...ownColumns]]);
  const periods = await periodsOf(database, edition.id);
  for (let after = 0; ;) {
    const lines = await linesAfter(database, edition.id, after);
    const last = lines.at(-1);
    if (!last) return;
    const estimates = grouped(await estimatesOf(database, edition.id, lines), ({ lineId }) => lineId);
    const rows = lines.flatMap((line) => rowsOf(line, estimates.get(line.id) ?? [], periods));
    yield stringify(rows, { quoted_match: /[\r\n]/ });
    after = last.line;
  }
}

async function periodsOf(database: Database, editionId: string): Promise<Map<number, Period>> {
  const rows = await database.read<Period & { ordinal: number }>(
    'periods of an edition',
    `SELECT ordinal, label, starts_on AS "startsOn", ends_on AS "endsOn" FROM edition_period WHERE edition_id = $1`,
    [editionId],
  );
  return new Map(rows.map((period) => [period.ordinal, period]));
}

async function linesAfter(database: Database, editionId: string, after: number): Promise<ExportedLine[]> {
  return database.read<ExportedLine & Record<string, unknown>>(
    'lines of an edition after one',
    `SELECT a.id, l.ordinal AS line, parent.ordinal AS parent, a.ref,
       CASE a.kind WHEN 'AREA' THEN 'area' ELSE 'line' END AS kind, l.code, l.title, l.object_class AS "objectClass",
       l.method, l.confidence, l.sourcing, l.recurrence, l.assumptions, l.source, l.source_url AS "sourceUrl"
     FROM edition_line l
     JOIN address a ON a.id = l.line_id
     LEFT JOIN edition_line parent ON parent.edition_id = $1 AND parent.line_id = l.parent_id
     WHERE l.edition_id = $1 AND l.ordinal > $2 ORDER BY l.ordinal LIMIT $3`,
    [editionId, after, linesAtOnce],
  );
}

/** Asked apart from the lines: right after an import the planner takes its rows for a few, and would join them badly. */
async function estimatesOf(
  database: Database,
  editionId: string,
  lines: readonly ExportedLine[],
): Promise<ExportedEstimate[]> {
  return database.read<ExportedEstimate & Record<string, unknown>>(
    'estimates of lines',
    `SELECT line_id AS "lineId", period_ordinal AS ordinal, currency,
       low_minor AS low, base_minor AS base, high_minor AS high, quantity, unit,
       rate_low_minor AS "rateLow", rate_minor AS rate, rate_high_minor AS "rateHigh", note
     FROM estimate WHERE edition_id = $1 AND line_id = ANY ($2::bigint[])
     ORDER BY line_id, period_ordinal, currency`,
    [editionId, lines.map(({ id }) => id)],
  );
}

function rowsOf(
  line: ExportedLine,
  estimates: readonly ExportedEstimate[],
  periods: ReadonlyMap<number, Period>,
): string[][] {
  const told = {
    line: String(line.line),
    parent: line.parent === null ? '' : String(line.parent),
    ref: line.ref,
    kind: line.kind,
    code: guarded(line.code ?? ''),
    title: guarded(line.title),
    object_class: guarded(line.objectClass ?? ''),
  };
  // How the line was estimated stands in its first row alone: it can be long.
  const basis = basisCells(line);
  if (estimates.length === 0) return [row({ ...told, ...basis })];
  return estimates.map(({ ordinal, currency, ...ends }, index) => {
    const amount = (minor: string | null): string =>
      minor === null ? '' : formatDecimal({ amountMinor: BigInt(minor), currency });
    const { label = '', startsOn = '', endsOn = '' } = periods.get(ordinal) ?? {};
    return row({
      ...told,
      ...{ period: guarded(label), starts_on: startsOn, ends_on: endsOn, currency },
      ...{ low: amount(ends.low), base: amount(ends.base), high: amount(ends.high) },
      ...{ quantity: ends.quantity ?? '', unit: guarded(ends.unit ?? ''), note: guarded(ends.note ?? '') },
      ...{ rate_low: amount(ends.rateLow), rate: amount(ends.rate), rate_high: amount(ends.rateHigh) },
      ...(index === 0 && basis),
    });
  });
}

const basisCells = (line: ExportedLine): Partial<Record<OwnColumn, string>> => ({
  method: line.method ?? '',
  confidence: line.confidence ?? '',
  sourcing: line.sourcing ?? '',
  recurrence: line.recurrence ?? '',
  assumptions: guarded(line.assumptions ?? ''),
  source: guarded(line.source ?? ''),
  source_url: guarded(line.sourceUrl ?? ''),
});

const row = (cells: Partial<Record<OwnColumn, string>>): string[] =>
  ownColumns.map((column) => cells[column] ?? '');
