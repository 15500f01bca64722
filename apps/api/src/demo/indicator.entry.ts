import type { EntityManager } from 'typeorm';
import type { Standing } from '../address/address.entity.js';
import { currentPeriod, readSpan, type Period, type Span } from './current-period.js';
import type { Entry, Sourced } from './entry.js';
import { publish, type Published, type Writer } from './writer.js';

interface TargetItem {
  period: Period;
  value: string;
  standing: Standing;
}

interface MeasurementItem {
  value: string;
  measuredOn: string;
  source: string;
  sourceUrl: string | null;
  note: string | null;
  standing: Standing;
}

export interface IndicatorItem extends Published, Sourced {
  definition: string;
  unit: string;
  ascending: boolean;
  targets: TargetItem[];
  measurements: MeasurementItem[];
}

/** A target for the year or the quarter in which the site is installed. */
export interface CurrentTargetItem {
  indicator: string;
  span: Span;
  value: string;
  standing: Standing;
}

export function readIndicator(entry: Entry): IndicatorItem {
  const standing = entry.standing();
  return {
    key: entry.text('key'),
    title: entry.text('title'),
    standing,
    definition: entry.text('definition'),
    unit: entry.text('unit'),
    ascending: entry.flag('ascending'),
    targets: entry.each('targets', (target) => ({
      period: { label: target.text('label'), startsOn: target.day('startsOn'), endsOn: target.day('endsOn') },
      value: target.decimal('value'),
      standing: target.standing(),
    })),
    measurements: entry.each('measurements', readMeasurement),
    ...entry.sourced(standing),
  };
}

const readMeasurement = (entry: Entry): MeasurementItem => ({
  value: entry.decimal('value'),
  measuredOn: entry.day('measuredOn'),
  source: entry.text('source'),
  sourceUrl: entry.urlOrNothing('sourceUrl'),
  note: entry.textOrNothing('note'),
  standing: entry.standing(),
});

export const readCurrentTarget = (entry: Entry): CurrentTargetItem => ({
  indicator: entry.text('indicator'),
  span: readSpan(entry),
  value: entry.decimal('value'),
  standing: entry.standing(),
});

export async function writeIndicator(
  writer: Writer,
  { initiativeId, objectiveId, ordinal }: { initiativeId: string; objectiveId: string; ordinal: number },
  item: IndicatorItem,
): Promise<void> {
  const id = await publish(writer, 'INDICATOR', item, { initiativeId });
  await writer.rows.query(
    `INSERT INTO indicator (address_id, objective_id, ordinal, definition, unit, ascending, source, source_url)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, objectiveId, ordinal, item.definition, item.unit, item.ascending, item.source, item.sourceUrl],
  );
  for (const target of item.targets) await writeTarget(writer.rows, id, target);
  for (const { value, measuredOn, source, sourceUrl, note, standing } of item.measurements)
    await writer.rows.query(
      `INSERT INTO measurement (indicator_id, value, measured_on, source, source_url, note, standing)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, value, measuredOn, source, sourceUrl, note, standing],
    );
}

export async function writeCurrentTarget({ rows, known }: Writer, item: CurrentTargetItem): Promise<void> {
  await writeTarget(rows, known.id(item.indicator), {
    ...item,
    period: await currentPeriod(rows, item.span),
  });
}

async function writeTarget(
  rows: EntityManager,
  indicatorId: string,
  { period, value, standing }: TargetItem,
): Promise<void> {
  await rows.query(
    'INSERT INTO target (indicator_id, starts_on, ends_on, label, value, standing) VALUES ($1, $2, $3, $4, $5, $6)',
    [indicatorId, period.startsOn, period.endsOn, period.label, value, standing],
  );
}
