import type { Shapes } from '../platform/shape/shape.js';

const periodAt = (ordinal: string) =>
  `FROM edition_period $ WHERE $.edition_id = ^.edition_id AND $.ordinal = ${ordinal}`;

/** Of a cost: how it grows. */
export const growthOf = 'FROM cost_growth(^.edition_id, ^.id) $ ORDER BY $.currency';

export const growthShapes: Shapes = {
  CostGrowth: {
    fields: {
      currency: '$.currency',
      fromBase: '$.from_minor',
      toBase: '$.to_minor',
      factor: '$.factor',
      yearlyPercent: '$.yearly_percent',
      isWarning: '(growth_is_fast($.yearly_percent) OR $.doubled_from IS NOT NULL)',
      rule: `CASE WHEN growth_is_fast($.yearly_percent) THEN 'YEARLY' WHEN $.doubled_from IS NOT NULL THEN 'DOUBLING' END`,
    },
    children: {
      from: periodAt('^.from_ordinal'),
      to: periodAt('^.to_ordinal'),
      doublesFrom: periodAt('^.doubled_from'),
      doublesIn: periodAt('^.doubled_to'),
    },
  },
};
