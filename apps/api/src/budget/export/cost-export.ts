import { formatDecimal } from '@plumbline/money';
import { stringify } from 'csv-stringify/sync';
import type { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/refusal/refusal.js';
import { guarded, ownColumns, type OwnColumn } from './own-format.js';

interface ExportedRow {
  line: number;
  parent: number | null;
  ref: string;
  kind: 'area' | 'line';
  code: string | null;
  title: string;
  objectClass: string | null;
  period: string | null;
  startsOn: string | null;
  endsOn: string | null;
  currency: string | null;
  low: string | null;
  base: string | null;
  high: string | null;
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
  let after = 0;
  for (;;) {
    const rows = await linesAfter(database, edition.id, after);
    const last = rows.at(-1);
    if (!last) return;
    yield stringify(rows.map(cellsOf), { quoted_match: /[\r\n]/ });
    after = last.line;
  }
}

async function linesAfter(database: Database, editionId: string, after: number): Promise<ExportedRow[]> {
  return database.read<ExportedRow & Record<string, unknown>>(
    'estimates of lines',
    `SELECT l.ordinal AS line, parent.ordinal AS parent, a.ref,
       CASE a.kind WHEN 'AREA' THEN 'area' ELSE 'line' END AS kind,
       l.code, l.title, l.object_class AS "objectClass",
       p.label AS period, p.starts_on AS "startsOn", p.ends_on AS "endsOn",
       e.currency, e.low_minor AS low, e.base_minor AS base, e.high_minor AS high
     FROM (
       SELECT * FROM edition_line WHERE edition_id = $1 AND ordinal > $2 ORDER BY ordinal LIMIT $3
     ) AS l
     JOIN address a ON a.id = l.line_id
     LEFT JOIN edition_line parent ON parent.edition_id = $1 AND parent.line_id = l.parent_id
     LEFT JOIN estimate e ON e.edition_id = $1 AND e.line_id = l.line_id
     LEFT JOIN edition_period p ON p.edition_id = $1 AND p.ordinal = e.period_ordinal
     ORDER BY l.ordinal, p.ordinal, e.currency`,
    [editionId, after, linesAtOnce],
  );
}

function cellsOf(row: ExportedRow): string[] {
  const { currency } = row;
  const amount = (minor: string | null): string =>
    minor === null || currency === null ? '' : formatDecimal({ amountMinor: BigInt(minor), currency });
  const cells: Record<OwnColumn, string> = {
    line: String(row.line),
    parent: row.parent === null ? '' : String(row.parent),
    ref: row.ref,
    kind: row.kind,
    code: guarded(row.code ?? ''),
    title: guarded(row.title),
    object_class: guarded(row.objectClass ?? ''),
    period: guarded(row.period ?? ''),
    starts_on: row.startsOn ?? '',
    ends_on: row.endsOn ?? '',
    currency: currency ?? '',
    low: amount(row.low),
    base: amount(row.base),
    high: amount(row.high),
  };
  return ownColumns.map((column) => cells[column]);
}
