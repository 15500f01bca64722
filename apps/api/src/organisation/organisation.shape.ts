import type { Shapes } from '../platform/shape/shape.js';

export const organisationShapes: Shapes = {
  Organisation: {
    tags: [`'organisation:'||$.id`],
    entry: 'FROM organisation $ WHERE $.id = :key',
    fields: { slug: '$.slug', name: '$.name', role: '$.role', region: '$.region', standing: '$.standing' },
  },
};
