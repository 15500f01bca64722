import type { Shapes } from '../platform/shape/shape.js';

export const actShapes: Shapes = {
  Act: {
    fields: {
      id: '$.id',
      position: '$.position',
      operation: '$.operation',
      actor: `CASE WHEN $.actor LIKE 'account:%'
          THEN (SELECT known.display_name FROM account known WHERE known.id = substr($.actor, 9)::uuid)
        WHEN $.actor LIKE 'visitor:%' THEN 'A visitor' ELSE 'The operator' END`,
      at: '$.at',
      reason: '$.reason',
    },
    // Whoever acted may come to be named otherwise.
    tags: ['$.actor'],
    children: {
      changes: `FROM jsonb_to_recordset(^.changes) AS $(field text, before text, after text)`,
    },
  },
  ActChange: { fields: { field: '$.field', before: '$.before', after: '$.after' } },
};
