import type { Shapes } from '../platform/shape/shape.js';
import { sameChoice, totalsOf } from './total.shape.js';

/**
 * The place of an address in the edition published just before one: editions of an initiative are numbered without
 * gaps, and a draft has no number. The initiative lies in all of them.
 */
export const placeBefore = ({ line, initiativePath }: { line: string; initiativePath: string }) =>
  `FROM (SELECT earlier.address_id AS edition_id, ${line} AS line_id, ^.edition_id AS shown_id, ${sameChoice},
      coalesce(placed.path, ${initiativePath}) AS path,
      placed.line_id IS NOT NULL OR ${line} = shown.initiative_id AS is_placed
    FROM edition shown
    JOIN edition earlier ON earlier.initiative_id = shown.initiative_id AND earlier.number = shown.number - 1
    LEFT JOIN edition_line placed ON placed.edition_id = earlier.address_id AND placed.line_id = ${line}
    WHERE shown.address_id = ^.edition_id) $`;

export const beforeShapes: Shapes = {
  CostBefore: {
    fields: {
      isPlaced: '$.is_placed',
      goneCount: `(SELECT count(*) FROM edition_line gone JOIN address line ON line.id = gone.line_id AND line.kind = 'COST_LINE'
        WHERE gone.edition_id = $.edition_id AND gone.path > $.path AND gone.path < left($.path, -1) || '/'
          AND NOT EXISTS (SELECT FROM edition_line kept WHERE kept.edition_id = $.shown_id AND kept.line_id = gone.line_id))`,
    },
    children: {
      edition: 'FROM edition $ JOIN address $a ON $a.id = $.address_id WHERE $.address_id = ^.edition_id',
      totals: totalsOf({ edition: '^.edition_id', address: '^.line_id', path: '^.path' }),
    },
  },
};
