import { sourceOfRow } from '../../platform/shape/pieces.js';
import type { ChildShape, Shapes } from '../../platform/shape/shape.js';

/** What is converted is another whenever a rate is recorded or withdrawn. */
const tags = [`'exchange-rates'`];

/** An address in an edition, and which of its lines are chosen. */
const placed = '^.edition_id, ^.id, ^.path, ^.chosen_class, ^.chosen_sourcing';

/** The sums of a cost in one currency, from the row of the cost. */
export const convertedOfCost: ChildShape = {
  from: `FROM (SELECT total.*, ^.edition_id, ^.id, ^.path, ^.chosen_class, ^.chosen_sourcing, :to::char(3) AS currency
      FROM converted_totals(${placed}, :to::char(3)) total) $
    JOIN edition_period $p ON $p.edition_id = $.edition_id AND $p.ordinal = $.period_ordinal ORDER BY $.period_ordinal`,
  tags,
};

export const exchangeRateShapes: Shapes = {
  Query: {
    children: {
      exchangeRates: {
        from: 'FROM exchange_rate $ WHERE true',
        orders: {
          default: [
            { sql: '$.rate_on', type: 'date', descending: true },
            { sql: '$.id', type: 'bigint', descending: true },
          ],
        },
        most: 100,
        tags,
      },
      convertibleCurrencies: {
        from: `FROM (SELECT from_currency AS code FROM exchange_rate WHERE withdrawn_at IS NULL UNION
          SELECT to_currency FROM exchange_rate WHERE withdrawn_at IS NULL) $ ORDER BY $.code`,
        tags,
      },
    },
  },
  ConvertibleCurrency: { fields: { code: '$.code' } },
  ExchangeRate: {
    entry: 'FROM exchange_rate $ WHERE $.key = :key',
    fields: {
      key: '$.key',
      from: '$.from_currency',
      to: '$.to_currency',
      rate: '$.rate',
      day: '$.rate_on',
      standing: '$.standing',
      recordedAt: '$.recorded_at',
      withdrawnAt: '$.withdrawn_at',
      withdrawnFor: '$.withdrawn_for',
    },
    children: { source: sourceOfRow },
  },
  ConvertedTotal: {
    fields: {
      currency: '$.currency',
      low: '$.low_minor',
      base: '$.base_minor',
      high: '$.high_minor',
      unpublishedCount: '$.unpublished_count',
    },
    children: {
      period: 'FROM (SELECT ^p.label, ^p.starts_on, ^p.ends_on) $',
      sums: `FROM converted_sums(${placed}, ^.currency) $ WHERE $.period_ordinal = ^.period_ordinal
        ORDER BY $.currency`,
    },
  },
  ConvertedSum: {
    fields: {
      currency: '$.currency',
      lowBefore: '$.low_before',
      baseBefore: '$.base_before',
      highBefore: '$.high_before',
      outcome: '$.outcome',
      low: '$.low_minor',
      base: '$.base_minor',
      high: '$.high_minor',
    },
    children: { rate: 'FROM exchange_rate $ WHERE $.id = ^.rate_id' },
  },
};
