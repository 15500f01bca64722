import { actsLinkedBy, newestFirst } from '../act/act.shape.js';
import { happened, initiativeBy, keysUnder, planOf, published } from '../platform/shape/pieces.js';
import type { Shapes } from '../platform/shape/shape.js';

/** The acts that touched an address or something under it, in the order in which an index has them. */
const touched = `SELECT own.act_at AS at, own.act_id AS id FROM act_address own WHERE own.address_id = ^.id`;

/** The few others that touched an edition in which it is a line. */
const touchedByEdition = `SELECT DISTINCT theirs.act_at AS at, theirs.act_id AS id FROM edition_line placed
  CROSS JOIN LATERAL (SELECT act_at, act_id FROM act_address WHERE address_id = placed.edition_id OFFSET 0) theirs
  WHERE placed.line_id = ^.id
  AND NOT EXISTS (SELECT FROM act_address own WHERE own.address_id = ^.id AND own.act_at = theirs.act_at AND own.act_id = theirs.act_id OFFSET 0)`;

export const addressShapes: Shapes = {
  Query: {
    children: {
      address: { from: 'FROM address $ {joins} WHERE $.ref = :ref', absent: [published] },
      search: {
        from: `FROM address $ {joins} WHERE $.ref IS NOT NULL AND ($.ref = upper(trim(:text)) OR ($.kind NOT IN ('SUBMISSION', 'FUNDING')
          AND trim(:text) <> '' AND $.title ILIKE '%' || replace(replace(replace(trim(:text), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'))`,
        given: {
          within: `$.path > (SELECT top.path FROM address top WHERE top.ref = :within)
            AND $.path < (SELECT left(top.path, -1) || '/' FROM address top WHERE top.ref = :within)`,
        },
        orders: {
          default: [
            { sql: '($.ref = upper(trim(:text)))::integer', type: 'integer', descending: true },
            { sql: '-$.id', type: 'bigint', descending: true },
          ],
        },
        most: 100,
        tags: [published],
      },
    },
  },
  Addressed: { possible: {} },
  Address: {
    entry: 'FROM address $ {joins} WHERE $.ref = :key',
    fields: { ref: '$.ref', kind: '$.kind', title: '$.title', standing: '$.standing' },
    tags: [planOf('coalesce($.initiative_id, $.id)')],
    joins: { u: keysUnder },
    children: {
      thing: 'FROM (SELECT ^.id, ^.kind) $',
      initiative: initiativeBy('^.initiative_id'),
      place: `FROM unnest(string_to_array(rtrim(^.path, '.'), '.')::bigint[]) WITH ORDINALITY AS $s(id, ordinal)
        JOIN address $ ON $.id = $s.id {joins} WHERE $.id <> ^.id ORDER BY $s.ordinal`,
      cost: `FROM (SELECT ^.id, ^.initiative_id, shown.address_id AS edition_id, coalesce(placed.path, ^.path) AS path,
          placed.object_class, placed.code, :objectClass::text AS chosen_class, :sourcing::text AS chosen_sourcing
        FROM (SELECT CASE WHEN :edition::text IS NULL
            THEN (SELECT current_edition_id FROM initiative WHERE address_id = ^.initiative_id)
            ELSE (SELECT id FROM address WHERE ref = :edition) END AS id) asked
        LEFT JOIN edition shown ON shown.address_id = asked.id AND shown.initiative_id = ^.initiative_id
          AND shown.published_at IS NOT NULL
        LEFT JOIN edition_line placed ON placed.edition_id = shown.address_id AND placed.line_id = ^.id) $`,
      voice: 'FROM (SELECT ^.id, ^.initiative_id, ^u.keys AS under) $',
      funding: 'FROM (SELECT ^.id, ^u.keys AS under) $',
      results: 'FROM (SELECT ^.id, ^.kind, ^u.keys AS under) $',
      acts: {
        from: `FROM (${actsLinkedBy(touched, '^.initiative_id')} UNION ALL
          ${actsLinkedBy(touchedByEdition, '^.initiative_id')}) $ WHERE true`,
        ...newestFirst,
        tags: [happened('^.id')],
      },
    },
  },
};
