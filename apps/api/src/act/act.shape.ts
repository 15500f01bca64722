import { withheldName } from './withheld-name.js';
import { organisationBy, viewerIs } from '../platform/shape/pieces.js';
import type { PageShape, Shapes } from '../platform/shape/shape.js';

/** Acts that are not public are seen by auditors: of the whole site, or of the initiative that is asked about. */
const auditing = (initiativeKey?: string) =>
  initiativeKey === undefined ? '0 = ANY(@AUDITOR)' : viewerIs('AUDITOR', initiativeKey);

/**
 * The public acts of a list and, for auditors, the others. Each is a list of its own with an index of its own: what is
 * not public is not passed over but not begun, so that neither a count nor the time it takes tells of it.
 */
const actsWhere = (condition: string) => `FROM (
    (SELECT $.* FROM act $ WHERE $.is_public${condition}{cut}) UNION ALL
    (SELECT $.* FROM act $ WHERE NOT $.is_public AND ${auditing()}${condition}{cut})) $ WHERE true`;

/** The same of acts that a table links with something else, in the order that it has as well. */
export const actsLinkedBy = (links: string, initiativeKey?: string) =>
  `(SELECT linked.* FROM (${links}) $ JOIN act linked ON linked.id = $.id
    WHERE (linked.is_public OR ${auditing(initiativeKey)}){cut})`;

/** Newest first. Not by their position, whose gaps would tell of acts that are not public. */
export const newestFirst: Pick<PageShape, 'orders' | 'most' | 'given'> = {
  orders: {
    default: [
      { sql: '$.at', type: 'timestamptz', descending: true },
      { sql: '$.id', type: 'uuid', descending: true },
    ],
  },
  given: {
    // Whichever row of the list it is that knows.
    operation: 'operation = :operation',
    since: `$.at >= (:since::text || ' 00:00:00+00')::timestamptz`,
    until: `$.at < (:until::text || ' 00:00:00+00')::timestamptz + interval '1 day'`,
  },
  most: 100,
};

/** Somebody whose name is withheld is nobody that could be looked up. */
export const isNamed = (row: string) => `${row}.display_name <> '${withheldName}'`;

/** Whatever anybody does changes it, so it is never kept. */
const neverKept = ['statement_timestamp()'];

/** Which public addresses an act touched. */
const touched = (act: string) =>
  `FROM act_address $l JOIN address $ ON $.id = $l.address_id AND $.ref IS NOT NULL {joins} WHERE $l.act_id = ${act}`;

export const actShapes: Shapes = {
  Query: {
    children: {
      acts: { from: actsWhere(''), ...newestFirst, changesAt: neverKept },
      person: { from: `FROM account $ WHERE $.public_id = :id AND ${isNamed('$')}`, changesAt: neverKept },
    },
  },
  Act: {
    fields: {
      id: '$.id',
      operation: '$.operation',
      at: '$.at',
      reason: '$.reason',
      addressCount: `(SELECT count(*) FROM act_address part JOIN address known ON known.id = part.address_id
        WHERE part.act_id = $.id AND known.ref IS NOT NULL)`,
    },
    // Whoever acted may come to be named otherwise.
    tags: ['$.actor'],
    children: {
      actor: 'FROM (SELECT ^.id, ^.actor, ^.is_named) $',
      addresses: `${touched('^.id')} ORDER BY $.id DESC LIMIT 20`,
      organisations: `FROM act_organisation $l JOIN organisation $ ON $.id = $l.organisation_id
        WHERE $l.act_id = ^.id AND NOT $l.spoke ORDER BY $.id`,
      changes: `FROM jsonb_to_recordset(^.changes) AS $(field text, before text, after text)`,
    },
  },
  Actor: {
    fields: {
      kind: `CASE WHEN $.actor LIKE 'visitor:%' THEN 'VISITOR' WHEN $.actor NOT LIKE 'account:%' THEN 'OPERATOR'
        WHEN EXISTS (SELECT FROM act_organisation spoken WHERE spoken.act_id = $.id AND spoken.spoke)
        THEN 'REPRESENTATIVE' ELSE 'PERSON' END`,
    },
    children: {
      person: `FROM account $ WHERE $.id = CASE WHEN ^.is_named AND ^.actor LIKE 'account:%' THEN substr(^.actor, 9)::uuid END
        AND ${isNamed('$')}`,
      organisation: organisationBy(
        '(SELECT spoken.organisation_id FROM act_organisation spoken WHERE spoken.act_id = ^.id AND spoken.spoke)',
      ),
    },
  },
  Person: {
    tags: [`'account:'||$.id`],
    fields: { id: '$.public_id', name: '$.display_name' },
    children: {
      acts: {
        from: actsWhere(` AND $.actor = 'account:'||^.id AND $.actor LIKE 'account:%' AND $.is_named`),
        ...newestFirst,
        changesAt: neverKept,
      },
    },
  },
  ActChange: { fields: { field: '$.field', before: '$.before', after: '$.after' } },
};
