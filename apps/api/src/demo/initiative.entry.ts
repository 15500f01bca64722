import {
  readBreakdown,
  readStatement,
  writeBreakdown,
  writeStatement,
  type BreakdownItem,
  type StatementItem,
} from './cost-statement.entry.js';
import type { Entry, Sourced } from './entry.js';
import { publish, type Published, type Writer } from './writer.js';

interface StageItem extends Sourced {
  stage: string;
  beganOn: string | null;
  note: string;
}

interface AreaItem extends Published, Sourced {
  summary: string;
}

interface InitiativeItem extends Published {
  sponsor: string;
  forum: string;
  summary: string;
  stages: StageItem[];
  areas: AreaItem[];
  statements: StatementItem[];
  breakdown: BreakdownItem;
}

export function readInitiative(entry: Entry): InitiativeItem {
  const standing = entry.standing();
  // Where the summary is on record is kept in the file: the table has no place for it.
  entry.sourced(standing);
  return {
    key: entry.text('key'),
    title: entry.text('title'),
    standing,
    sponsor: entry.text('sponsor'),
    forum: entry.text('forum'),
    summary: entry.text('summary'),
    stages: entry.each('stages', (stage) => ({
      stage: stage.text('stage'),
      beganOn: stage.dayOrNothing('beganOn'),
      note: stage.text('note'),
      ...stage.sourced('RECORD'),
    })),
    areas: entry.each('areas', readArea),
    statements: entry.each('statements', readStatement),
    breakdown: entry.one('breakdown', readBreakdown),
  };
}

function readArea(entry: Entry): AreaItem {
  const standing = entry.standing();
  return {
    key: entry.text('key'),
    title: entry.text('title'),
    standing,
    summary: entry.text('summary'),
    ...entry.sourced(standing),
  };
}

export async function writeInitiative(writer: Writer, item: InitiativeItem): Promise<void> {
  const id = await publish(writer, 'INITIATIVE', item, { initiativeId: null });
  await writer.rows.query(
    'INSERT INTO initiative (address_id, summary, forum, sponsor_id) VALUES ($1, $2, $3, $4)',
    [id, item.summary, item.forum, writer.organisations.id(item.sponsor)],
  );
  for (const [index, { stage, beganOn, note, source, sourceUrl }] of item.stages.entries())
    await writer.rows.query(
      `INSERT INTO stage_entry (initiative_id, ordinal, stage, began_on, note, source, source_url)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, index + 1, stage, beganOn, note, source, sourceUrl],
    );
  for (const [index, area] of item.areas.entries()) {
    const areaId = await publish(writer, 'AREA', area, { initiativeId: id, under: id });
    await writer.rows.query(
      `INSERT INTO area (address_id, initiative_id, ordinal, summary, source, source_url) VALUES ($1, $2, $3, $4, $5, $6)`,
      [areaId, id, index + 1, area.summary, area.source, area.sourceUrl],
    );
  }
  for (const statement of item.statements) await writeStatement(writer, id, statement);
  await writeBreakdown(writer, id, item.breakdown);
}
