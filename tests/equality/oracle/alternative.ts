import { addressAt, addressOf, byKey, published, type Asked } from './asked.js';
import { sourceOf } from './pieces.js';
import type { Tables } from './rows.js';

type Alternative = Tables['alternative'];
type Voice = Tables['alternative_voice'];

/** Those that stand beside an initiative, in their order. */
export const alternativesOf = ({ rows }: Asked, initiative: string): Alternative[] =>
  rows.alternative
    .filter(({ initiative_id: id, withdrawn_at: at }) => id === initiative && at === null)
    .sort((a, b) => a.ordinal - b.ordinal || byKey(a.address_id, b.address_id));

const stances = ['FOR', 'AGAINST', 'QUESTION'];

export const alternativeResolvers = {
  Query: {
    alternative: (_: unknown, { ref }: { ref: string }, asked: Asked) =>
      asked.rows.alternative.find(({ address_id: id }) => id === addressAt(asked, ref)?.id),
  },
  Alternative: {
    ref: ({ address_id: id }: Alternative, _: unknown, asked: Asked) => addressOf(asked, id).ref,
    title: ({ address_id: id }: Alternative, _: unknown, asked: Asked) => addressOf(asked, id).title,
    standing: ({ address_id: id }: Alternative, _: unknown, asked: Asked) => addressOf(asked, id).standing,
    withdrawnAt: ({ withdrawn_at: at }: Alternative) => at,
    source: sourceOf,
    covers: ({ covers }: Alternative) => covers.map((text) => ({ text })),
    cost: (alternative: Alternative) => (alternative.base_minor === null ? null : alternative),
    voices: ({ address_id: id }: Alternative, _: unknown, { rows }: Asked) =>
      rows.alternative_voice
        .filter(({ alternative_id: of, withdrawn_at: at }) => of === id && at === null)
        .sort(
          (a, b) =>
            stances.indexOf(a.stance) - stances.indexOf(b.stance) || byKey(a.submission_id, b.submission_id),
        ),
    initiative: ({ initiative_id: id }: Alternative, _: unknown, { rows }: Asked) =>
      rows.initiative.find(({ address_id: address }) => address === id),
    address: ({ address_id: id }: Alternative, _: unknown, asked: Asked) => published(asked, id),
  },
  AlternativeCost: {
    low: ({ low_minor: low }: Alternative) => low,
    base: ({ base_minor: base }: Alternative) => base,
    high: ({ high_minor: high }: Alternative) => high,
    periodLabel: ({ period_label: label }: Alternative) => label,
    standing: ({ cost_standing: standing }: Alternative) => standing,
    note: ({ cost_note: note }: Alternative) => note,
  },
  AlternativeVoice: {
    submission: ({ submission_id: id }: Voice, _: unknown, { rows }: Asked) =>
      rows.submission.find(({ address_id: address }) => address === id),
  },
};
