import { actsLinkedBy, isNamed, newestFirst } from '../act/act.shape.js';
import type { Shapes } from '../platform/shape/shape.js';

/** The acts that were done for an organisation or are about it. */
const concerning = `SELECT own.act_at AS at, own.act_id AS id FROM act_organisation own WHERE own.organisation_id = ^.id`;

/** The tag of an act that was done for it or is about it. */
const actsOf = `'acts-of:'||^.id`;

export const organisationShapes: Shapes = {
  Query: {
    children: {
      organisation: { from: 'FROM organisation $ WHERE $.slug = :slug', absent: [`'organisations'`] },
      organisations: {
        from: 'FROM organisation $ WHERE true',
        given: {
          role: '$.role = :role',
          region: 'lower($.region) = lower(:region)',
          isVerified: '($.verified_at IS NOT NULL) = :isVerified',
        },
        orders: { default: [{ sql: '$.slug', type: 'text' }] },
        most: 100,
        tags: [`'organisations'`],
      },
    },
  },
  Organisation: {
    tags: [`'organisation:'||$.id`],
    entry: 'FROM organisation $ WHERE $.id = :key',
    fields: {
      slug: '$.slug',
      name: '$.name',
      role: '$.role',
      region: '$.region',
      standing: '$.standing',
      verifiedAt: '$.verified_at',
      domain: '$.domain',
      interests: '$.interests',
    },
    children: {
      representatives: {
        from: `FROM role_grant $ WHERE $.organisation_id = ^.id AND $.role = 'REPRESENTATIVE' ORDER BY $.id`,
        tags: [actsOf],
      },
      memberships: {
        from: `FROM organisation_membership $l JOIN organisation $ ON $.id = $l.association_id
          WHERE $l.member_id = ^.id ORDER BY $.slug LIMIT 500`,
        tags: [actsOf],
      },
      members: {
        from: `FROM organisation_membership $l JOIN organisation $ ON $.id = $l.member_id
          WHERE $l.association_id = ^.id ORDER BY $.slug LIMIT 500`,
        tags: [actsOf],
      },
      submissions: {
        from: 'FROM submission $ WHERE $.organisation_id = ^.id',
        late: 'LEFT JOIN submission_text $t ON $t.submission_id = $.address_id {joins}',
        orders: {
          default: [
            { sql: '$.received_at', type: 'timestamptz', descending: true },
            { sql: '$.address_id', type: 'bigint', descending: true },
          ],
        },
        most: 100,
        tags: [actsOf],
      },
      pledges: {
        from: 'FROM pledge $ WHERE $.organisation_id = ^.id',
        late: `JOIN address $a ON $a.id = $.address_id LEFT JOIN pledge_withdrawal $w ON $w.pledge_id = $.address_id`,
        orders: {
          default: [
            { sql: '$.made_at', type: 'timestamptz', descending: true },
            { sql: '$.address_id', type: 'bigint', descending: true },
          ],
        },
        most: 100,
        tags: [actsOf],
      },
      acts: {
        from: `FROM ${actsLinkedBy(concerning)} $ WHERE true`,
        ...newestFirst,
        tags: [actsOf],
      },
    },
  },
  Representative: {
    // Whose name was withheld may come to be named, and the other way round.
    tags: [`'account:'||$.account_id`],
    fields: { since: '$.granted_at' },
    children: { person: `FROM account $ WHERE $.id = ^.account_id AND ${isNamed('$')}` },
  },
};
