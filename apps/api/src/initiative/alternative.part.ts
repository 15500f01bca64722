import type { EntityManager } from 'typeorm';
import type { KnownAddress } from '../address/address.service.js';
import { demandFaultless, NotFound } from '../platform/refusal/refusal.js';
import {
  alternativeFaults,
  coversOf,
  tidyAlternative,
  tidyVoice,
  voiceFaults,
  type AlternativeKept,
  type AlternativeWords,
  type VoiceKept,
} from './alternative.rules.js';
import type { Part, PartInput } from './part.service.js';

export interface AlternativeInput extends PartInput, AlternativeWords {
  alternative?: string | null;
}

export interface VoiceInput extends PartInput, VoiceKept {
  alternative: string;
  submission: string;
}

interface HeldAlternative {
  id: string;
  standing: string;
  version: number;
  values: AlternativeKept;
}

/** An alternative of an initiative that was not taken back, locked. @throws NotFound */
export async function holdAlternative(
  rows: EntityManager,
  { ref, initiative }: { ref: string; initiative: KnownAddress },
): Promise<HeldAlternative> {
  const [row] = await rows.query<(Omit<HeldAlternative, 'values'> & AlternativeKept)[]>(
    `SELECT a.id, a.standing, v.version, a.title, v.summary, array_to_string(v.covers, chr(10)) AS covers, v.currency,
       v.low_minor AS low, v.base_minor AS base, v.high_minor AS high, v.period_label AS "periodLabel",
       v.cost_standing AS "costStanding", v.cost_note AS "costNote", v.source, v.source_url AS "sourceUrl"
     FROM alternative v JOIN address a ON a.id = v.address_id
     WHERE a.ref = $1 AND v.initiative_id = $2 AND v.withdrawn_at IS NULL FOR NO KEY UPDATE`,
    [ref, initiative.id],
  );
  if (!row) throw new NotFound(ref);
  const { id, standing, version, ...values } = row;
  return { id, standing, version, values };
}

const columns = (kept: AlternativeKept) => [
  ...[kept.summary, coversOf(kept), kept.currency, kept.low, kept.base, kept.high],
  ...[kept.periodLabel, kept.costStanding, kept.costNote, kept.source, kept.sourceUrl],
];

/** Another way than the one proposed: what has a source is on record, and never loses it. */
export const alternativePart: Part<AlternativeInput, AlternativeKept> = {
  operation: 'recordAlternative',
  tidy: tidyAlternative,
  faults: alternativeFaults,
  async held(rows, { alternative: ref, ...input }, { initiative }) {
    if (!ref) return null;
    const { id, standing, version, values } = await holdAlternative(rows, { ref, initiative });
    const isUnsourced = standing === 'RECORD' && tidyAlternative(input).source === null;
    demandFaultless([isUnsourced ? { field: 'source', code: 'EMPTY' } : undefined]);
    return { name: ref, addresses: [id], initiatives: [], version, values };
  },
  async add(rows, kept, { initiative, addresses }) {
    const { id, ref } = await addresses.publish(rows, {
      kind: 'ALTERNATIVE',
      title: kept.title,
      standing: kept.source === null ? 'ILLUSTRATIVE' : 'RECORD',
      initiativeId: initiative.id,
      under: initiative.id,
    });
    await rows.query(
      `INSERT INTO alternative (address_id, initiative_id, ordinal, summary, covers, currency, low_minor, base_minor, high_minor,
         period_label, cost_standing, cost_note, source, source_url)
       SELECT $1, $2, coalesce(max(ordinal), 0) + 1, $3, $4::text[], $5, $6::bigint, $7::bigint, $8::bigint, $9, $10, $11, $12, $13
       FROM alternative WHERE initiative_id = $2`,
      [id, initiative.id, ...columns(kept)],
    );
    return { name: ref, addresses: [id] };
  },
  async save(rows, { addresses: [id] }, kept) {
    await rows.query('UPDATE address SET title = $2 WHERE id = $1', [id, kept.title]);
    await rows.query(
      `UPDATE alternative SET summary = $2, covers = $3, currency = $4, low_minor = $5, base_minor = $6, high_minor = $7,
         period_label = $8, cost_standing = $9, cost_note = $10, source = $11, source_url = $12, version = version + 1
       WHERE address_id = $1`,
      [id, ...columns(kept)],
    );
  },
};

/** What a submission says of an alternative. One that was taken back may be recorded again. */
export const voicePart: Part<VoiceInput, VoiceKept> = {
  operation: 'recordAlternativeVoice',
  tidy: tidyVoice,
  faults: voiceFaults,
  async held(rows, { alternative, submission, version: seen = null }, { initiative }) {
    const { id } = await holdAlternative(rows, { ref: alternative, initiative });
    const said = await submissionOf(rows, { ref: submission, initiative });
    const [row] = await rows.query<(VoiceKept & { version: number })[]>(
      `SELECT stance, note, version FROM alternative_voice
       WHERE alternative_id = $1 AND submission_id = $2 AND withdrawn_at IS NULL`,
      [id, said],
    );
    if (!row) return null;
    demandFaultless([seen === null ? { field: 'submission', code: 'TAKEN' } : undefined]);
    const { version, ...values } = row;
    return { name: `${submission} on ${alternative}`, addresses: [id], initiatives: [], version, values };
  },
  async add(rows, { stance, note }, { initiative, input: { alternative, submission } }) {
    const { id } = await holdAlternative(rows, { ref: alternative, initiative });
    await rows.query(
      `INSERT INTO alternative_voice (alternative_id, submission_id, stance, note) VALUES ($1, $2, $3, $4)
       ON CONFLICT (alternative_id, submission_id) DO UPDATE SET stance = excluded.stance, note = excluded.note,
         version = alternative_voice.version + 1, withdrawn_at = NULL`,
      [id, await submissionOf(rows, { ref: submission, initiative }), stance, note],
    );
    return { name: `${submission} on ${alternative}`, addresses: [id] };
  },
  async save(rows, { addresses: [id] }, { stance, note }, { submission }) {
    await rows.query(
      `UPDATE alternative_voice SET stance = $3, note = $4, version = version + 1
       WHERE alternative_id = $1 AND submission_id = (SELECT id FROM address WHERE ref = $2)`,
      [id, submission, stance, note],
    );
  },
};

/** The internal key of a submission about an initiative or something under it. @throws NotFound, Faulty */
export async function submissionOf(
  rows: EntityManager,
  { ref, initiative }: { ref: string; initiative: KnownAddress },
): Promise<string> {
  const [row] = await rows.query<{ id: string; initiativeId: string | null }[]>(
    `SELECT said.id, about.initiative_id AS "initiativeId" FROM address said
     JOIN submission s ON s.address_id = said.id JOIN address about ON about.id = s.about_id WHERE said.ref = $1`,
    [ref],
  );
  demandFaultless([
    row ? undefined : { field: 'submission', code: 'UNKNOWN' },
    row && row.initiativeId !== initiative.id ? { field: 'submission', code: 'OTHER_INITIATIVE' } : undefined,
  ]);
  return row?.id ?? '';
}
