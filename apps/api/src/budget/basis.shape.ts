import { sourceOfRow } from '../platform/shape/pieces.js';
import type { Shapes } from '../platform/shape/shape.js';

/** The basis of a line, from the columns of its place in an edition. */
export const basisOfRow = `FROM (SELECT ^.method, ^.confidence, ^.sourcing, ^.recurrence, ^.assumptions, ^.source, ^.source_url) $
  WHERE num_nonnulls($.method, $.confidence, $.sourcing, $.recurrence, $.assumptions, $.source) > 0`;

/** What an amount was made of, from the columns of an estimate. */
export const calculationOfRow = `FROM (SELECT ^.quantity, ^.unit, ^.rate_low_minor, ^.rate_minor, ^.rate_high_minor, ^.base_minor) $
  WHERE $.quantity IS NOT NULL`;

const product = 'round($.quantity * $.rate_minor)';

export const basisShapes: Shapes = {
  Basis: {
    fields: {
      method: '$.method',
      confidence: '$.confidence',
      sourcing: '$.sourcing',
      recurrence: '$.recurrence',
      assumptions: '$.assumptions',
    },
    children: { source: sourceOfRow },
  },
  Calculation: {
    fields: {
      quantity: '$.quantity',
      unit: '$.unit',
      rateLow: '$.rate_low_minor',
      rate: '$.rate_minor',
      rateHigh: '$.rate_high_minor',
      product,
      difference: `$.base_minor - ${product}`,
    },
  },
};
