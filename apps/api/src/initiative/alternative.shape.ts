import {
  addressBy,
  initiativeBy,
  planOf,
  published,
  sourceOfRow,
  standsAt,
} from '../platform/shape/pieces.js';
import type { Shapes } from '../platform/shape/shape.js';

const alternatives = 'FROM alternative $ JOIN address $a ON $a.id = $.address_id AND $a.ref IS NOT NULL';

/** Those of an initiative that were not taken back. `^` is the row of the initiative. */
export const alternativesOf = `${alternatives} WHERE $.initiative_id = ^.address_id AND $.withdrawn_at IS NULL
  ORDER BY $.ordinal, $.address_id LIMIT 50`;

export const alternativeShapes: Shapes = {
  Query: {
    children: {
      alternative: { from: `${alternatives} WHERE $a.ref = :ref`, absent: [published] },
    },
  },
  Addressed: { possible: { Alternative: standsAt('ALTERNATIVE', alternatives) } },
  Alternative: {
    tags: [planOf('$.initiative_id')],
    fields: {
      ref: '$a.ref',
      title: '$a.title',
      summary: '$.summary',
      standing: '$a.standing',
      withdrawnAt: '$.withdrawn_at',
      version: '$.version',
    },
    children: {
      source: sourceOfRow,
      covers: 'FROM unnest(^.covers) WITH ORDINALITY AS $(text, ordinal) ORDER BY $.ordinal',
      cost: `FROM (SELECT ^.currency, ^.low_minor, ^.base_minor, ^.high_minor, ^.period_label, ^.cost_standing, ^.cost_note) $
        WHERE $.base_minor IS NOT NULL`,
      voices: `FROM alternative_voice $ WHERE $.alternative_id = ^.address_id AND $.withdrawn_at IS NULL
        ORDER BY array_position(ARRAY['FOR', 'AGAINST', 'QUESTION'], $.stance), $.submission_id LIMIT 200`,
      initiative: initiativeBy('^.initiative_id'),
      address: addressBy('^.address_id'),
    },
  },
  AlternativeCover: { fields: { text: '$.text' } },
  AlternativeCost: {
    fields: {
      currency: '$.currency',
      low: '$.low_minor',
      base: '$.base_minor',
      high: '$.high_minor',
      periodLabel: '$.period_label',
      standing: '$.cost_standing',
      note: '$.cost_note',
    },
  },
  AlternativeVoice: {
    fields: { stance: '$.stance', note: '$.note', version: '$.version' },
    children: {
      submission: `FROM submission $ {joins} LEFT JOIN submission_text $t ON $t.submission_id = $.address_id
        WHERE $.address_id = ^.submission_id`,
    },
  },
};
