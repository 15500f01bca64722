import type { Shapes } from '../platform/shape/shape.js';
import { chosenLines, inNamedPeriod, inPeriod, sums } from './total.shape.js';

/** The sums by class over the lines at and under an address: one walk along the path, however many classes there are. */
export const classesOf = `FROM (SELECT line.edition_id, nullif(line.object_class, '') AS object_class,
      amount.period_ordinal, amount.currency, ${sums}
    FROM edition_line line
    JOIN estimate amount ON amount.edition_id = line.edition_id AND amount.line_id = line.line_id
    WHERE ${chosenLines('^', { edition: '^.edition_id', path: '^.path' })} AND ${inNamedPeriod('^.edition_id')}
    GROUP BY line.edition_id, nullif(line.object_class, ''), amount.period_ordinal, amount.currency) $ ${inPeriod}
  ORDER BY $.period_ordinal, $.currency, $.base_minor DESC NULLS LAST, $.object_class COLLATE "C"`;

export const choiceShapes: Shapes = {
  ClassTotal: {
    fields: { objectClass: '$.object_class' },
    children: {
      total: `FROM (SELECT ^.currency, ^.low_minor, ^.base_minor, ^.high_minor, ^.estimate_count, ^.unpublished_count) $
        CROSS JOIN (SELECT ^p.label, ^p.starts_on, ^p.ends_on) $p`,
    },
  },
};
