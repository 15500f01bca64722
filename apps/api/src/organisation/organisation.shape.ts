import { actsLinkedBy, newestFirst } from '../act/act.shape.js';
import type { Shapes } from '../platform/shape/shape.js';

/** The acts that were done for an organisation or are about it. */
const concerning = `SELECT own.act_at AS at, own.act_id AS id FROM act_organisation own WHERE own.organisation_id = ^.id`;

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
        most: 100,
        tags: [`'organisations'`],
      },
    },
  },
  Organisation: {
    tags: [`'organisation:'||$.id`],
    entry: 'FROM organisation $ WHERE $.id = :key',
    fields: { slug: '$.slug', name: '$.name', role: '$.role', region: '$.region', standing: '$.standing' },
    children: {
      acts: {
        from: `FROM ${actsLinkedBy(concerning)} $ WHERE true`,
        ...newestFirst,
        tags: [`'acts-of:'||^.id`],
      },
    },
  },
};
