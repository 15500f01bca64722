import { addressBy, planOf, published } from '../platform/shape/pieces.js';
import type { Shapes } from '../platform/shape/shape.js';

/** The prices that an edition is reckoned at, from its columns. */
export const pricesOfRow = 'FROM (SELECT ^.price_series, ^.price_index) $ WHERE $.price_series IS NOT NULL';

/** Both editions, published, of one initiative, and two. */
const pair = `FROM (SELECT f.address_id AS from_id, t.address_id AS to_id, t.initiative_id,
    f.number AS from_number, t.number AS to_number
  FROM edition f JOIN address fa ON fa.id = f.address_id
  JOIN edition t ON t.initiative_id = f.initiative_id AND t.address_id <> f.address_id
  JOIN address ta ON ta.id = t.address_id
  WHERE fa.ref = :from AND ta.ref = :to AND f.published_at IS NOT NULL AND t.published_at IS NOT NULL) $`;

const editionBy = (key: string) =>
  `FROM edition $ JOIN address $a ON $a.id = $.address_id WHERE $.address_id = ${key}`;

const counted = (condition: string) =>
  `(SELECT count(*) FROM compared_lines($.from_id, $.to_id) l WHERE l.${condition})`;

/** The sums over all lines, with what is needed to list them. */
const changes = (
  period: string,
) => `(SELECT ^.from_id, ^.to_id, ^.from_number, ^.to_number, a.label, a.currency,
    min(a.starts_on) AS starts_on, count(*) AS amounts,
    coalesce(sum(a.before), 0) AS before, coalesce(sum(a.after), 0) AS after, sum(a.change) AS change, sum(a.scope) AS scope,
    sum(a.quantity) AS quantity, sum(a.price_level) AS price_level, sum(a.rate) AS rate, sum(a.unexplained) AS unexplained,
    count(*) FILTER (WHERE a.change <> 0) AS changed, count(*) FILTER (WHERE a.change = 0) AS unchanged
  FROM compared_amounts(^.from_id, ^.to_id, ${period}) a GROUP BY a.label, a.currency) $`;

/** The parts of a change, of a line and over all of them. */
const parts = {
  change: '$.change',
  scope: '$.scope',
  quantity: '$.quantity',
  priceLevel: '$.price_level',
  rate: '$.rate',
  unexplained: '$.unexplained',
};

/** Above the largest amount, so that a change which is larger still has its place in the order. */
const size = 'least(abs(coalesce(a.change, 0)), 9223372036854775807)::bigint';

const none = (column: string) => `coalesce(a.${column}, 0) AS ${column}`;

const lines = `FROM (SELECT l.*, ${size} AS size, ^.from_id AS from_id, ^.to_id AS to_id,
      ^.from_number AS from_number, ^.to_number AS to_number, a.before, a.after,
      ${['change', 'scope', 'quantity', 'price_level', 'rate', 'unexplained'].map(none).join(', ')},
      a.quantity_before, a.unit_before, a.rate_before, a.quantity_after, a.unit_after, a.rate_after,
      a.line_id IS NOT NULL AS has_amount
    FROM compared_lines(^.from_id, ^.to_id) l
    LEFT JOIN compared_amounts(^.from_id, ^.to_id, ^.label) a ON a.line_id = l.line_id AND a.currency = ^.currency) $
  WHERE ($.size > 0 OR $.is_added OR $.is_removed OR $.is_moved OR $.is_renamed OR (:withUnchanged AND $.has_amount))`;

const titleIn = (edition: string, line: string) =>
  `(SELECT above.title FROM edition_line above WHERE above.edition_id = ${edition} AND above.line_id = ${line})`;

/** What an amount was made of in one of the editions. */
const calculation = (
  side: 'before' | 'after',
) => `FROM (SELECT ^.quantity_${side} AS quantity, ^.unit_${side} AS unit,
    ^.rate_${side} AS rate_minor, ^.${side} AS base_minor, NULL::bigint AS rate_low_minor, NULL::bigint AS rate_high_minor) $
  WHERE $.quantity IS NOT NULL`;

export const comparisonShapes: Shapes = {
  Query: { children: { comparison: { from: pair, absent: [published] } } },
  Comparison: {
    tags: [planOf('$.initiative_id')],
    fields: {
      addedCount: counted('is_added'),
      removedCount: counted('is_removed'),
      movedCount: counted('is_moved'),
      renamedCount: counted('is_renamed'),
    },
    children: {
      from: editionBy('^.from_id'),
      to: editionBy('^.to_id'),
      periods: `FROM (SELECT coalesce(n.label, w.label) AS label, w.label IS NOT NULL AS is_in_from,
            n.label IS NOT NULL AS is_in_to, coalesce(n.starts_on, w.starts_on) AS starts_on
          FROM (SELECT * FROM edition_period p WHERE p.edition_id = ^.to_id) n
          FULL JOIN (SELECT * FROM edition_period p WHERE p.edition_id = ^.from_id) w ON w.label = n.label) $
        ORDER BY $.starts_on, $.label`,
      changes: `FROM ${changes('NULL')} ORDER BY $.starts_on, $.label, $.currency`,
      change: `FROM ${changes('compared_period(^.from_id, ^.to_id, :period)')}
        WHERE compared_period(^.from_id, ^.to_id, :period) IS NOT NULL
        ORDER BY $.currency IS NOT DISTINCT FROM :currency DESC, $.amounts DESC, $.currency LIMIT 1`,
    },
  },
  ComparedPeriod: { fields: { label: '$.label', isInFrom: '$.is_in_from', isInTo: '$.is_in_to' } },
  ComparedChange: {
    fields: {
      period: '$.label',
      currency: '$.currency',
      before: '$.before',
      after: '$.after',
      ...parts,
      changedCount: '$.changed',
      unchangedCount: '$.unchanged',
    },
    children: {
      lines: {
        from: lines,
        orders: {
          default: [
            { sql: '$.size', type: 'bigint', descending: true },
            { sql: '-$.place', type: 'integer', descending: true },
            { sql: '-$.line_id', type: 'bigint', descending: true },
          ],
        },
        most: 200,
      },
    },
  },
  ComparedLine: {
    fields: {
      title: '$.title',
      titleBefore: `CASE WHEN $.title_before <> $.title THEN $.title_before END`,
      isAdded: '$.is_added',
      isRemoved: '$.is_removed',
      isMoved: '$.is_moved',
      isRenamed: '$.is_renamed',
      placeBefore: titleIn('$.from_id', '$.parent_before'),
      placeAfter: titleIn('$.to_id', '$.parent_after'),
      before: '$.before',
      after: '$.after',
      ...parts,
    },
    children: {
      address: addressBy('^.line_id'),
      calculationBefore: calculation('before'),
      calculationAfter: calculation('after'),
      reasons: `FROM edition_change $ JOIN edition $e ON $e.address_id = $.edition_id JOIN address $a ON $a.id = $.edition_id
        WHERE $.line_id = ^.line_id AND $e.published_at IS NOT NULL
          AND $e.number > least(^.from_number, ^.to_number) AND $e.number <= greatest(^.from_number, ^.to_number)
        ORDER BY $e.number`,
    },
  },
  ChangeReason: { fields: { edition: '$a.ref', reason: '$.reason' } },
  PriceLevel: { fields: { series: '$.price_series', index: '$.price_index' } },
};
