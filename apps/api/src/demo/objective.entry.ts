import type { Standing } from '../address/address.entity.js';
import { readIndicator, writeIndicator, type IndicatorItem } from './indicator.entry.js';
import type { Entry, Sourced } from './entry.js';
import { publish, type Published, type Writer } from './writer.js';

interface ObjectiveItem extends Published, Sourced {
  initiative: string;
  statement: string;
  indicators: IndicatorItem[];
  contributions: { line: string; weight: string; standing: Standing }[];
}

export function readObjective(entry: Entry): ObjectiveItem {
  const standing = entry.standing();
  return {
    key: entry.text('key'),
    title: entry.text('title'),
    standing,
    initiative: entry.text('initiative'),
    statement: entry.text('statement'),
    indicators: entry.each('indicators', readIndicator),
    contributions: entry.each('contributions', (contribution) => ({
      line: contribution.text('line'),
      weight: contribution.decimal('weight'),
      standing: contribution.standing(),
    })),
    ...entry.sourced(standing),
  };
}

export async function writeObjective(writer: Writer, ordinal: number, item: ObjectiveItem): Promise<void> {
  const initiativeId = writer.known.id(item.initiative);
  const id = await publish(writer, 'OBJECTIVE', item, { initiativeId });
  await writer.rows.query(
    `INSERT INTO objective (address_id, initiative_id, ordinal, statement, source, source_url) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, initiativeId, ordinal, item.statement, item.source, item.sourceUrl],
  );
  for (const [index, indicator] of item.indicators.entries())
    await writeIndicator(writer, { initiativeId, objectiveId: id, ordinal: index + 1 }, indicator);
  for (const { line, weight, standing } of item.contributions)
    await writer.rows.query(
      'INSERT INTO contribution (line_id, objective_id, weight, standing) VALUES ($1, $2, $3, $4)',
      [writer.known.id(line), id, weight, standing],
    );
}
