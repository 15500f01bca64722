import {
  addressBy,
  happened,
  initiativeBy,
  periodOfRow,
  published,
  sourceOfRow,
  standsAt,
} from '../platform/shape/pieces.js';
import type { Shapes } from '../platform/shape/shape.js';

const objectives = 'FROM objective $ JOIN address $a ON $a.id = $.address_id';
const indicators = 'FROM indicator $ JOIN address $a ON $a.id = $.address_id';

/** The latest day counts, and on one day what was recorded last: a correction comes after what it corrects. */
const latest = `FROM measurement $ WHERE $.indicator_id = ^.address_id ORDER BY $.measured_on DESC, $.id DESC LIMIT 1`;

/** The published rule of IndicatorStatus. */
const status = `coalesce((SELECT CASE WHEN due.value IS NULL THEN 'NO_TARGET'
      WHEN $.ascending = (last.value >= due.value) OR last.value = due.value THEN 'REACHED' ELSE 'NOT_REACHED' END
    FROM (SELECT m.value, m.measured_on FROM measurement m WHERE m.indicator_id = $.address_id
      ORDER BY m.measured_on DESC, m.id DESC LIMIT 1) last
    LEFT JOIN target due ON due.indicator_id = $.address_id
      AND last.measured_on BETWEEN due.starts_on AND due.ends_on
    ORDER BY due.starts_on LIMIT 1), 'NOT_MEASURED')`;

/**
 * What an address serves. An initiative has objectives of its own, an objective and an indicator belong to one; anything
 * else serves objectives through the lines at it and under it.
 */
const served = `FROM (
    SELECT c.weight, c.line_id, c.objective_id, c.standing FROM contribution c
      WHERE ^.kind IN ('AREA', 'COST_LINE') AND c.line_id = ANY(^.under)
    UNION ALL
    SELECT NULL, NULL, o.address_id, a.standing FROM objective o JOIN address a ON a.id = o.address_id
      WHERE (^.kind = 'INITIATIVE' AND o.initiative_id = ^.id) OR (^.kind = 'OBJECTIVE' AND o.address_id = ^.id)
        OR (^.kind = 'INDICATOR' AND o.address_id = (SELECT i.objective_id FROM indicator i WHERE i.address_id = ^.id))
  ) $ ORDER BY $.weight DESC NULLS LAST, $.objective_id, $.line_id LIMIT 200`;

export const objectiveShapes: Shapes = {
  Query: {
    children: {
      objective: { from: `${objectives} WHERE $a.ref = :ref`, absent: [published] },
      indicator: { from: `${indicators} WHERE $a.ref = :ref`, absent: [published] },
    },
  },
  Addressed: {
    possible: {
      Objective: standsAt('OBJECTIVE', objectives),
      Indicator: standsAt('INDICATOR', indicators),
    },
  },
  Results: {
    tags: [happened('$.id')],
    fields: {
      count: `(SELECT count(DISTINCT s.objective_id) ${served
        .replaceAll('$', 's')
        .replaceAll('^', '$')
        .replace(/ORDER BY.*$/s, '')})`,
    },
    children: { contributions: served },
  },
  Contribution: {
    fields: { weight: '$.weight', standing: '$.standing' },
    children: {
      line: addressBy('^.line_id'),
      objective: `${objectives} WHERE $.address_id = ^.objective_id`,
    },
  },
  Objective: {
    tags: [happened('$.address_id')],
    entry: `${objectives} WHERE $a.ref = :key`,
    fields: { ref: '$a.ref', title: '$a.title', statement: '$.statement', standing: '$a.standing' },
    children: {
      source: sourceOfRow,
      initiative: initiativeBy('^.initiative_id'),
      indicators: `${indicators} WHERE $.objective_id = ^.address_id ORDER BY $.ordinal, $.address_id`,
      contributions: `FROM contribution $ WHERE $.objective_id = ^.address_id ORDER BY $.weight DESC, $.line_id LIMIT 200`,
    },
  },
  Indicator: {
    tags: [happened('$.address_id')],
    entry: `${indicators} WHERE $a.ref = :key`,
    fields: {
      ref: '$a.ref',
      title: '$a.title',
      definition: '$.definition',
      unit: '$.unit',
      ascending: '$.ascending',
      baseline: '$.baseline',
      baselineOn: '$.baseline_on',
      status,
      measurementCount: '(SELECT count(*) FROM measurement m WHERE m.indicator_id = $.address_id)',
      standing: '$a.standing',
    },
    children: {
      source: sourceOfRow,
      objective: `${objectives} WHERE $.address_id = ^.objective_id`,
      targets: 'FROM target $ WHERE $.indicator_id = ^.address_id ORDER BY $.starts_on',
      latest,
      measurements: {
        from: 'FROM measurement $ WHERE $.indicator_id = ^.address_id',
        orders: {
          default: [
            { sql: '$.measured_on', type: 'date', descending: true },
            { sql: '$.id', type: 'bigint', descending: true },
          ],
        },
        most: 100,
      },
    },
  },
  Target: { fields: { value: '$.value', standing: '$.standing' }, children: { period: periodOfRow } },
  Measurement: {
    tags: [`'account:'||$.account_id`],
    fields: {
      value: '$.value',
      measuredOn: '$.measured_on',
      note: '$.note',
      recordedBy: '(SELECT known.display_name FROM account known WHERE known.id = $.account_id)',
      recordedAt: '$.recorded_at',
      standing: '$.standing',
    },
    children: { source: sourceOfRow },
  },
};
