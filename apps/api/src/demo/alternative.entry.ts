import type { Standing } from '../address/address.entity.js';
import type { Entry, Sourced } from './entry.js';
import { publish, type Published, type Writer } from './writer.js';

interface AlternativeItem extends Published, Sourced {
  initiative: string;
  summary: string;
  covers: string[];
  /** Nothing where nobody stated a cost and we reckoned none. */
  cost: CostItem | null;
  voices: { submission: string; stance: string; note: string }[];
}

interface CostItem {
  range: { low: bigint; high: bigint } | null;
  base: bigint;
  currency: string;
  periodLabel: string | null;
  standing: Standing;
  note: string;
}

const readCost = (entry: Entry): CostItem => ({
  range: entry.has('low') ? { low: entry.minor('low'), high: entry.minor('high') } : null,
  base: entry.minor('base'),
  currency: entry.text('currency'),
  periodLabel: entry.textOrNothing('periodLabel'),
  standing: entry.standing(),
  note: entry.text('note'),
});

/** Another way than the one that an initiative proposes, with what the record says of it. */
export function readAlternative(entry: Entry): AlternativeItem {
  const standing = entry.standing();
  return {
    key: entry.text('key'),
    title: entry.text('title'),
    standing,
    initiative: entry.text('initiative'),
    summary: entry.text('summary'),
    covers: entry.texts('covers'),
    cost: entry.oneOrNothing('cost', readCost),
    voices: entry.each('voices', (voice) => ({
      submission: voice.text('submission'),
      stance: voice.oneOf('stance', ['FOR', 'AGAINST', 'QUESTION']),
      note: voice.text('note'),
    })),
    ...entry.sourced(standing),
  };
}

export async function writeAlternative(
  writer: Writer,
  ordinal: number,
  item: AlternativeItem,
): Promise<void> {
  const { rows, known } = writer;
  const initiativeId = known.id(item.initiative);
  const id = await publish(writer, 'ALTERNATIVE', item, { initiativeId, under: initiativeId });
  const { cost } = item;
  await rows.query(
    `INSERT INTO alternative (address_id, initiative_id, ordinal, summary, covers, currency, low_minor, base_minor, high_minor,
       period_label, cost_standing, cost_note, source, source_url)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[id, initiativeId, ordinal, item.summary, item.covers],
      ...[cost?.currency, cost?.range?.low, cost?.base, cost?.range?.high],
      ...[cost?.periodLabel, cost?.standing, cost?.note, item.source, item.sourceUrl],
    ],
  );
  for (const { submission, stance, note } of item.voices)
    await rows.query(
      'INSERT INTO alternative_voice (alternative_id, submission_id, stance, note) VALUES ($1, $2, $3, $4)',
      [id, known.id(submission), stance, note],
    );
}
