import {
  addressBy,
  happened,
  moneyOfRow,
  organisationBy,
  published,
  standsAt,
} from '../platform/shape/pieces.js';
import type { Shapes } from '../platform/shape/shape.js';

const itsAddress =
  'JOIN address $a ON $a.id = $.address_id LEFT JOIN pledge_withdrawal $w ON $w.pledge_id = $.address_id';
const pledges = `FROM pledge $ ${itsAddress}`;

export const pledgeShapes: Shapes = {
  Query: { children: { pledge: { from: `${pledges} WHERE $a.ref = :ref`, absent: [published] } } },
  Addressed: { possible: { Pledge: standsAt('FUNDING', pledges) } },
  Funding: {
    tags: [happened('$.id')],
    fields: {
      count: `(SELECT count(*) FROM pledge offered WHERE offered.about_id = ANY($.under)
        AND NOT EXISTS (SELECT FROM pledge_withdrawal ended WHERE ended.pledge_id = offered.address_id))`,
    },
    children: {
      counts: `FROM (SELECT offered.stage, known.standing, ended.pledge_id IS NOT NULL AS is_withdrawn, count(*) AS count
        FROM pledge offered JOIN address known ON known.id = offered.address_id
        LEFT JOIN pledge_withdrawal ended ON ended.pledge_id = offered.address_id
        WHERE offered.about_id = ANY(^.under) GROUP BY 1, 2, 3) $ ORDER BY $.is_withdrawn, $.stage DESC, $.standing DESC`,
      pledges: {
        from: `FROM pledge $ WHERE $.about_id = ANY(^.under)`,
        late: itsAddress,
        orders: {
          default: [
            { sql: '$.made_at', type: 'timestamptz', descending: true },
            { sql: '$.address_id', type: 'bigint', descending: true },
          ],
        },
        most: 100,
      },
    },
  },
  OfferCount: {
    fields: { stage: '$.stage', standing: '$.standing', isWithdrawn: '$.is_withdrawn', count: '$.count' },
  },
  Pledge: {
    tags: [happened('$.address_id')],
    entry: `${pledges} WHERE $a.ref = :key`,
    fields: {
      ref: '$a.ref',
      stage: '$.stage',
      conditions: '$.conditions',
      madeAt: '$.made_at',
      withdrawnAt: '$w.withdrawn_at',
      withdrawalReason: '$w.reason',
      standing: '$a.standing',
    },
    children: {
      about: addressBy('^.about_id'),
      organisation: organisationBy('^.organisation_id'),
      amount: moneyOfRow,
      period: 'FROM (SELECT ^.period_label AS label, ^.starts_on, ^.ends_on) $',
    },
  },
};
