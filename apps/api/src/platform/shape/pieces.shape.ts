import type { Shapes } from './shape.js';

/** The types that belong to no feature. */
export const pieceShapes: Shapes = {
  Money: { fields: { amountMinor: '$.amount_minor', currency: '$.currency' } },
  Period: { fields: { label: '$.label', startsOn: '$.starts_on', endsOn: '$.ends_on' } },
  Source: { fields: { title: '$.title', url: '$.url' } },
};
