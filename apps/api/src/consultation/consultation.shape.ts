import {
  addressBy,
  happened,
  organisationBy,
  published,
  sourceOfRow,
  standsAt,
} from '../platform/shape/pieces.js';
import type { PageShape, Shapes } from '../platform/shape/shape.js';

// Whoever said something may have erased the words: what they said stands there without them.
const erased = `'Erased by whoever wrote it.'`;
const submissions =
  'FROM submission $ {joins} LEFT JOIN submission_text $t ON $t.submission_id = $.address_id';
const itsText = '{joins} LEFT JOIN submission_text $t ON $t.submission_id = $.address_id';
const submissionByRef = `FROM submission $ JOIN address $a ON $a.id = $.address_id
  LEFT JOIN submission_text $t ON $t.submission_id = $.address_id WHERE $a.ref = :key`;
const proceedings = 'FROM proceeding $ JOIN address $a ON $a.id = $.address_id AND $a.ref IS NOT NULL';

/** The tag of whatever makes, moves or ends a proceeding. */
const everyProceeding = `'proceedings'`;

const saidUnder = `FROM submission said WHERE said.about_id = ANY($.under)`;

const newestFirst: Pick<PageShape, 'orders' | 'most' | 'late'> = {
  late: itsText,
  orders: {
    default: [
      { sql: '$.received_at', type: 'timestamptz', descending: true },
      { sql: '$.address_id', type: 'bigint', descending: true },
    ],
  },
  most: 100,
};

export const consultationShapes: Shapes = {
  Query: {
    children: {
      submission: { from: submissionByRef.replace(':key', ':ref'), absent: [published] },
      proceeding: { from: `${proceedings} WHERE $a.ref = :ref`, absent: [published] },
      proceedings: {
        from: `${proceedings} WHERE true`,
        orders: {
          default: [
            { sql: '$.closes_at', type: 'timestamptz', descending: true },
            { sql: '$.address_id', type: 'bigint', descending: true },
          ],
        },
        most: 100,
        tags: [everyProceeding],
      },
    },
  },
  Addressed: {
    possible: {
      Submission: standsAt('SUBMISSION', submissions),
      Proceeding: standsAt('PROCEEDING', proceedings),
    },
  },
  Voice: {
    tags: [happened('$.id')],
    fields: {
      count: `(SELECT count(*) ${saidUnder})`,
      since: `(SELECT min(said.received_at) ${saidUnder})`,
    },
    children: {
      submissions: { from: `FROM submission $ WHERE $.about_id = ANY(^.under)`, ...newestFirst },
      proceeding: {
        from: `${proceedings} JOIN proceeding_initiative $l ON $l.proceeding_id = $.address_id
          WHERE $l.initiative_id = ^.initiative_id AND $.opens_at <= statement_timestamp() AND $.closes_at > statement_timestamp()
          ORDER BY $.closes_at, $.address_id LIMIT 1`,
        tags: [everyProceeding],
        changesAt: [
          `(SELECT min(ahead.opens_at) FROM proceeding_initiative asked JOIN proceeding ahead ON ahead.address_id = asked.proceeding_id
            WHERE asked.initiative_id = ^.initiative_id AND ahead.opens_at > statement_timestamp())`,
        ],
      },
    },
  },
  Submission: {
    tags: [happened('$.address_id')],
    entry: submissionByRef,
    joins: { a: 'JOIN address $a ON $a.id = $.address_id' },
    fields: {
      ref: '$a.ref',
      authorName: '$t.author_name',
      text: `coalesce($t.body, ${erased})`,
      opening: `left(coalesce($t.body, ${erased}), 400)`,
      length: `char_length(coalesce($t.body, ${erased}))`,
      receivedAt: '$.received_at',
      channel: '$.channel',
      hash: `encode($.hash, 'hex')`,
      standing: '$a.standing',
    },
    children: {
      about: addressBy('^.about_id'),
      proceeding: `${proceedings} WHERE $.address_id = ^.proceeding_id`,
      edition: `FROM edition $ JOIN address $a ON $a.id = $.address_id
        WHERE $.address_id = ^.edition_id AND $.published_at IS NOT NULL`,
      organisation: organisationBy('^.organisation_id'),
      source: sourceOfRow,
    },
  },
  Receipt: {
    entry: submissionByRef,
    fields: {
      number: '$a.ref',
      receivedAt: '$.received_at',
      hash: `encode($.hash, 'hex')`,
      salt: `coalesce(encode($t.salt, 'hex'), '')`,
    },
  },
  Proceeding: {
    tags: [everyProceeding],
    entry: `${proceedings} WHERE $a.ref = :key`,
    fieldTags: { submissionCount: [happened('$.address_id')] },
    changesAt: ['$.opens_at', '$.closes_at'],
    fields: {
      ref: '$a.ref',
      title: '$a.title',
      question: '$.question',
      opensAt: '$.opens_at',
      closesAt: '$.closes_at',
      state: `CASE WHEN statement_timestamp() < $.opens_at THEN 'AHEAD' WHEN statement_timestamp() < $.closes_at THEN 'OPEN' ELSE 'CLOSED' END`,
      standing: '$a.standing',
      version: '$.version',
      submissionCount: '(SELECT count(*) FROM submission said WHERE said.proceeding_id = $.address_id)',
    },
    children: {
      extensions: 'FROM proceeding_extension $ WHERE $.proceeding_id = ^.address_id ORDER BY $.ordinal',
      initiatives: `FROM proceeding_initiative $l JOIN initiative $ ON $.address_id = $l.initiative_id
        JOIN address $a ON $a.id = $.address_id WHERE $l.proceeding_id = ^.address_id ORDER BY $.address_id`,
      source: sourceOfRow,
      submissions: {
        from: 'FROM submission $ WHERE $.proceeding_id = ^.address_id',
        tags: [happened('^.address_id')],
        ...newestFirst,
      },
    },
  },
  ProceedingExtension: {
    fields: {
      closedAt: '$.closed_at',
      closesAt: '$.closes_at',
      announcedOn: '$.announced_on',
      reason: '$.reason',
    },
    children: { source: sourceOfRow },
  },
};
