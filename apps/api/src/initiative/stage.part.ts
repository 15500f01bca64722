import { NotFound } from '../platform/refusal/refusal.js';
import { textFault, tidied } from '../platform/text/text.rules.js';
import { longestNote, sourceFaults, tidySource, type Sourced } from './initiative.rules.js';
import type { Part, PartInput } from './part.service.js';

export interface StageInput extends PartInput, Sourced {
  ordinal?: number | null;
  stage: string;
  beganOn?: string | null;
  note: string;
}

type Stage = Record<'beganOn' | 'source' | 'sourceUrl', string | null> & Record<'stage' | 'note', string>;

/** The history of stages is added to at its end; an entry in it is corrected, and never goes. */
export const stagePart: Part<StageInput, Stage> = {
  operation: 'recordStage',
  tidy: (input) => ({
    stage: input.stage,
    beganOn: input.beganOn ?? null,
    note: tidied(input.note),
    ...tidySource(input),
  }),
  faults: (values) => [textFault('note', values.note, longestNote), ...sourceFaults(values)],
  async held(rows, { ordinal }, { initiative }) {
    if (ordinal === null || ordinal === undefined) return null;
    const [row] = await rows.query<(Stage & { version: number })[]>(
      `SELECT stage, began_on::text AS "beganOn", note, source, source_url AS "sourceUrl", version
       FROM stage_entry WHERE initiative_id = $1 AND ordinal = $2`,
      [initiative.id, ordinal],
    );
    if (!row) throw new NotFound(initiative.ref);
    const { version, ...values } = row;
    return { name: `stage ${ordinal}`, addresses: [initiative.id], initiatives: [], version, values };
  },
  async add(rows, { stage, beganOn, note, source, sourceUrl }, { initiative }) {
    const [added] = await rows.query<{ ordinal: number }[]>(
      `INSERT INTO stage_entry (initiative_id, ordinal, stage, began_on, note, source, source_url)
       SELECT $1, coalesce(max(ordinal), 0) + 1, $2, $3, $4, $5, $6 FROM stage_entry WHERE initiative_id = $1
       RETURNING ordinal`,
      [initiative.id, stage, beganOn, note, source, sourceUrl],
    );
    return { name: `stage ${added?.ordinal ?? ''}`, addresses: [initiative.id] };
  },
  async save(rows, { addresses: [initiative] }, { stage, beganOn, note, source, sourceUrl }, { ordinal }) {
    await rows.query(
      `UPDATE stage_entry SET stage = $3, began_on = $4, note = $5, source = $6, source_url = $7, version = version + 1
       WHERE initiative_id = $1 AND ordinal = $2`,
      [initiative, ordinal, stage, beganOn, note, source, sourceUrl],
    );
  },
};
