import {
  addressBy,
  happened,
  organisationBy,
  planOf,
  published,
  sourceOfRow,
  standsAt,
  viewerIs,
} from '../platform/shape/pieces.js';
import type { Shapes } from '../platform/shape/shape.js';
import { alternativesOf } from './alternative.shape.js';

const initiatives = 'FROM initiative $ JOIN address $a ON $a.id = $.address_id AND $a.ref IS NOT NULL';
const areas = 'FROM area $ JOIN address $a ON $a.id = $.address_id AND $a.ref IS NOT NULL';
const documents = 'FROM document $ JOIN address $a ON $a.id = $.address_id AND $a.ref IS NOT NULL';

/** Whoever may not edit a draft is told nothing of it. */
const drafts = `FROM initiative $ JOIN address $a ON $a.id = $.address_id AND $a.draft_key IS NOT NULL
  AND ${viewerIs('EDITOR', '$.address_id')}`;

export const initiativeShapes: Shapes = {
  Query: {
    children: {
      initiatives: {
        from: `${initiatives} WHERE true`,
        orders: { default: [{ sql: '$.address_id', type: 'bigint' }] },
        most: 100,
        tags: [`'initiatives'`],
      },
      initiative: { from: `${initiatives} WHERE $a.ref = :ref`, absent: [published] },
      initiativeDraft: { from: `${drafts} WHERE $a.draft_key = :key`, absent: [published] },
      initiativeDrafts: {
        from: `${drafts} WHERE $a.ref IS NULL`,
        orders: { default: [{ sql: '$.address_id', type: 'bigint', descending: true }] },
        most: 100,
        tags: [`'initiatives'`],
      },
      document: { from: `${documents} WHERE $a.ref = :ref`, absent: [published] },
    },
  },
  Addressed: {
    possible: {
      Initiative: standsAt('INITIATIVE', initiatives),
      Area: standsAt('AREA', areas),
      Document: standsAt('DOCUMENT', documents),
    },
  },
  InitiativeDraft: {
    tags: [planOf('$.address_id')],
    entry: `${drafts} WHERE $a.draft_key = :key`,
    fields: {
      key: '$a.draft_key',
      title: '$a.title',
      summary: '$.summary',
      forum: '$.forum',
      version: '$.version',
      publishedAs: '$a.ref',
    },
    children: { sponsor: organisationBy('^.sponsor_id') },
  },
  Initiative: {
    tags: [planOf('$.address_id')],
    entry: `${initiatives} WHERE $a.ref = :key`,
    fields: {
      ref: '$a.ref',
      title: '$a.title',
      summary: '$.summary',
      standing: '$a.standing',
      forum: '$.forum',
      version: '$.version',
      stage: `(SELECT last.stage FROM stage_entry last WHERE last.initiative_id = $.address_id ORDER BY last.ordinal DESC LIMIT 1)`,
    },
    children: {
      sponsor: organisationBy('^.sponsor_id'),
      stages: 'FROM stage_entry $ WHERE $.initiative_id = ^.address_id ORDER BY $.ordinal',
      areas: `${areas} WHERE $.initiative_id = ^.address_id ORDER BY $.ordinal, $.address_id`,
      documents: `FROM initiative_document $l JOIN document $ ON $.address_id = $l.document_id
        JOIN address $a ON $a.id = $.address_id
        WHERE $l.initiative_id = ^.address_id AND $a.ref IS NOT NULL ORDER BY $.published_on, $.address_id`,
      editions: `FROM edition $ JOIN address $a ON $a.id = $.address_id
        WHERE $.initiative_id = ^.address_id AND $.published_at IS NOT NULL ORDER BY $.number DESC LIMIT 200`,
      proceedings: `FROM proceeding_initiative $l JOIN proceeding $ ON $.address_id = $l.proceeding_id
        JOIN address $a ON $a.id = $.address_id
        WHERE $l.initiative_id = ^.address_id AND $a.ref IS NOT NULL ORDER BY $.closes_at DESC, $.address_id DESC LIMIT 100`,
      address: addressBy('^.address_id'),
      alternatives: alternativesOf,
    },
  },
  StageEntry: {
    fields: {
      stage: '$.stage',
      beganOn: '$.began_on',
      note: '$.note',
      ordinal: '$.ordinal',
      version: '$.version',
    },
    children: { source: sourceOfRow },
  },
  Area: {
    fields: { ref: '$a.ref', title: '$a.title', summary: '$.summary', version: '$.version' },
    children: { source: sourceOfRow },
  },
  Document: {
    tags: [happened('$.address_id')],
    fields: {
      ref: '$a.ref',
      title: '$a.title',
      publishedOn: '$.published_on',
      url: '$.url',
      sizeBytes: '$.size_bytes',
      contact: '$.contact',
      note: '$.note',
      version: '$.version',
    },
    children: {
      initiatives: `FROM initiative_document $l JOIN initiative $ ON $.address_id = $l.initiative_id
        JOIN address $a ON $a.id = $.address_id WHERE $l.document_id = ^.address_id ORDER BY $.address_id`,
    },
  },
};
