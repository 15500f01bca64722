import type { EntityManager } from 'typeorm';
import type { Calculation, LineBasis } from '../budget/basis.rules.js';
import type { NewLine } from '../budget/edition-line.js';
import type { Entry, Sourced } from './entry.js';
import type { Period } from './current-period.js';
import type { Published, Writer } from './writer.js';

interface Range {
  low: bigint;
  base: bigint;
  high: bigint;
}

/** What an amount was made of: how many, times which rate. */
export interface Basis {
  /** By period. */
  quantities: number[];
  unit: string;
  /** In whole euros, before conversion and growth. */
  rateEur: { low: number; base: number; high: number };
  from: 'COMPARATOR' | 'ASSUMPTION';
  note: string;
  method: string;
  confidence: string;
  sourcing: string | null;
  recurrence: string;
}

export interface LineItem {
  /** A line that has the key of a line of an earlier edition is the same thing, and keeps its address. */
  key: string;
  title: string;
  /** The area that it lies in; neither area nor parent: directly under the initiative. */
  area: string | null;
  parent: string | null;
  objectClass: string | null;
  basis: Basis | null;
  /** By period; none for a line that is the sum of its parts. */
  estimates: Range[];
}

export interface EditionItem extends Published, Sourced {
  initiative: string;
  reason: string;
  currency: string;
  dollarsPerEuro: string;
  growthPercent: string;
  periods: Period[];
  lines: LineItem[];
  /** What the lines come to, by period: written down once more, so that a slip of the hand shows. */
  totals: Range[];
  /**
   * Why a line is new, is not there any more, or is not what it was in the edition before: a reason for each such line,
   * by its key.
   */
  changes: { line: string; reason: string }[];
}

const readRange = (entry: Entry): Range => ({
  low: entry.minor('low'),
  base: entry.minor('base'),
  high: entry.minor('high'),
});

const readBasis = (entry: Entry): Basis => ({
  quantities: entry.wholes('quantities'),
  unit: entry.text('unit'),
  rateEur: entry.one('rateEur', (rate) => ({
    low: rate.whole('low'),
    base: rate.whole('base'),
    high: rate.whole('high'),
  })),
  from: entry.oneOf('from', ['COMPARATOR', 'ASSUMPTION']),
  note: entry.text('note'),
  method: entry.text('method'),
  confidence: entry.text('confidence'),
  sourcing: entry.textOrNothing('sourcing'),
  recurrence: entry.text('recurrence'),
});

const readLine = (entry: Entry): LineItem => ({
  key: entry.text('key'),
  title: entry.text('title'),
  area: entry.textOrNothing('area'),
  parent: entry.textOrNothing('parent'),
  objectClass: entry.textOrNothing('objectClass'),
  basis: entry.oneOrNothing('basis', readBasis),
  estimates: entry.each('estimates', readRange),
});

export function readEdition(entry: Entry): EditionItem {
  const standing = entry.standing();
  return {
    key: entry.text('key'),
    title: entry.text('title'),
    standing,
    initiative: entry.text('initiative'),
    reason: entry.text('reason'),
    currency: entry.text('currency'),
    dollarsPerEuro: entry.decimal('dollarsPerEuro'),
    growthPercent: entry.decimal('growthPercent'),
    periods: entry.each('periods', (period) => ({
      label: period.text('label'),
      startsOn: period.day('startsOn'),
      endsOn: period.day('endsOn'),
    })),
    lines: entry.each('lines', readLine),
    totals: entry.each('totals', readRange),
    changes: entry.eachOrNone('changes', (change) => ({
      line: change.text('line'),
      reason: change.text('reason'),
    })),
    ...entry.sourced(standing),
  };
}

/** Drafts and publishes an edition, and learns the keys of its lines. */
export async function writeEdition(writer: Writer, item: EditionItem): Promise<void> {
  const { rows, editions, known } = writer;
  const lines = await linesWithHeadings(writer, item);
  const { editionId } = await editions.draft(rows, {
    initiativeId: known.id(item.initiative),
    title: item.title,
    standing: item.standing,
    source: item.source ?? undefined,
    sourceUrl: item.sourceUrl ?? undefined,
    periods: item.periods,
    lines,
  });
  known.add(item.key, editionId);
  const placed = await rows.query<{ id: string }[]>(
    'SELECT line_id AS id FROM edition_line WHERE edition_id = $1 ORDER BY ordinal',
    [editionId],
  );
  for (const [index, { key, area }] of lines.entries()) {
    const id = placed[index]?.id;
    if (id === undefined) throw new Error(`The line ${key} was not placed`);
    if (area === true) continue;
    if (!known.has(key)) known.add(key, id);
    else if (known.id(key) !== id) throw new Error(`The line ${key} did not keep its address`);
  }
  for (const { line, reason } of item.changes)
    await rows.query('INSERT INTO edition_change (edition_id, line_id, reason) VALUES ($1, $2, $3)', [
      ...[editionId, known.id(line), reason],
    ]);
  await editions.publish(rows, { editionId, reason: item.reason });
}

/** The lines in the order of the file, the heading of an area before the first line that lies in it. */
async function linesWithHeadings({ rows, known }: Writer, item: EditionItem): Promise<NewLine[]> {
  const lines: NewLine[] = [];
  const headed = new Set<string>();
  for (const { key, title, area, parent, objectClass, basis, estimates } of item.lines) {
    if (area !== null && !headed.has(area)) {
      headed.add(area);
      const [named] = await rows.query<{ title: string }[]>('SELECT title FROM address WHERE id = $1', [
        known.id(area),
      ]);
      lines.push({ key: area, title: named?.title ?? '', area: true, estimates: [] });
    }
    lines.push({
      key,
      title,
      ref: known.has(key) ? await refOf(rows, known.id(key)) : undefined,
      parentKey: parent ?? area ?? undefined,
      objectClass: objectClass ?? undefined,
      basis: basis === null ? undefined : basisOf(basis, item),
      estimates: estimates.map((range, index) => ({
        period: item.periods[index]?.label ?? '',
        currency: item.currency,
        ...range,
        calculation: basis === null ? undefined : calculationOf(basis, { item, period: index }),
      })),
    });
  }
  return lines;
}

/** By its ref a line is known again, wherever it moved and whatever it is called now. */
async function refOf(rows: EntityManager, id: string): Promise<string | undefined> {
  const [found] = await rows.query<{ ref: string }[]>('SELECT ref FROM address WHERE id = $1', [id]);
  return found?.ref;
}

/** The comparator is the source of the rates of an edition; a rate of our own has none. */
function basisOf(basis: Basis, { sourceUrl }: EditionItem): LineBasis {
  const { method, confidence, sourcing, recurrence, note, from } = basis;
  const source =
    from === 'COMPARATOR' ? 'ENISA-sourced ranges for setting up a response team, 2020' : undefined;
  return {
    ...{ method, confidence, sourcing, recurrence, source },
    assumptions: note,
    sourceUrl: source && sourceUrl,
  };
}

/** The quantity of a period at its rate in cents: converted, grown, and rounded to the cent. */
function calculationOf(
  { quantities, unit, rateEur }: Basis,
  { item, period }: { item: EditionItem; period: number },
): Calculation {
  const whole = 100n ** BigInt(period);
  const growth = BigInt(100 + Number(item.growthPercent)) ** BigInt(period);
  const cents = (euros: number): bigint =>
    (BigInt(euros) * BigInt(item.dollarsPerEuro.replace('.', '')) * growth + whole / 2n) / whole;
  return {
    quantity: String(quantities[period] ?? 0),
    unit,
    rateLow: cents(rateEur.low),
    rate: cents(rateEur.base),
    rateHigh: cents(rateEur.high),
  };
}
