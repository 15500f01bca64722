import { addressBy, moneyOfRow, organisationBy, underAddress } from '../platform/shape/pieces.js';
import type { Shapes } from '../platform/shape/shape.js';

const pledges = `FROM pledge $ JOIN address $a ON $a.id = $.address_id LEFT JOIN pledge_withdrawal $w ON $w.pledge_id = $.address_id`;

export const pledgeShapes: Shapes = {
  Query: { children: { pledge: `${pledges} WHERE $a.ref = :ref` } },
  Funding: {
    fields: {
      count: `(SELECT count(*) FROM pledge offered WHERE offered.about_id IN ${underAddress.replaceAll('^', '$')}
        AND NOT EXISTS (SELECT FROM pledge_withdrawal ended WHERE ended.pledge_id = offered.address_id))`,
    },
    children: {
      pledges: {
        from: `${pledges} WHERE $.about_id IN ${underAddress}`,
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
  Pledge: {
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
