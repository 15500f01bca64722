import { moneyOfRow } from '../platform/shape/pieces.js';
import type { Shapes } from '../platform/shape/shape.js';

/** Every pair of stated totals that may be compared and that the rule says cannot both hold. Percents have one decimal. */
const pairs = `SELECT pair.*, higher_minor - lower_minor AS amount_minor,
    round(100 * (higher_minor - lower_minor) / nullif(higher_minor, 0), 1) AS percent
  FROM (SELECT one.period_label, one.currency,
      CASE WHEN one.amount_minor < other.amount_minor THEN one.id ELSE other.id END AS lower_id,
      CASE WHEN one.amount_minor < other.amount_minor THEN other.id ELSE one.id END AS higher_id,
      least(one.amount_minor, other.amount_minor)::numeric AS lower_minor,
      greatest(one.amount_minor, other.amount_minor)::numeric AS higher_minor
    FROM cost_statement one
    JOIN cost_statement other ON other.address_id = one.address_id AND other.id > one.id AND other.currency = one.currency
      AND other.period_label IS NOT DISTINCT FROM one.period_label AND other.withdrawn_at IS NULL
    WHERE one.address_id = ^.id AND one.withdrawn_at IS NULL
      AND amounts_disagree(one.amount_minor, one.qualifier, other.amount_minor, other.qualifier)) pair`;

/** Every stated total beside the sum of the same period and currency, where the two disagree. */
const builtUp = `SELECT stated.id AS statement_id, total.edition_id, total.address_id, total.period_ordinal, total.currency,
    total.base_minor::numeric - stated.amount_minor AS amount_minor,
    round(100 * (total.base_minor::numeric - stated.amount_minor) / nullif(stated.amount_minor, 0), 1) AS percent
  FROM cost_statement stated
  JOIN edition_period period ON period.edition_id = ^.edition_id AND period.label = stated.period_label
  JOIN edition_total total ON total.edition_id = period.edition_id AND total.address_id = stated.address_id
    AND total.period_ordinal = period.ordinal AND total.currency = stated.currency
  WHERE stated.address_id = ^.id AND stated.withdrawn_at IS NULL
    AND amounts_disagree(stated.amount_minor, stated.qualifier, total.base_minor, 'EXACT')`;

const statementBy = (key: string): string => `FROM cost_statement $ WHERE $.id = ${key}`;

/** Of a cost: what was stated and does not agree. */
export const differenceChildren = {
  disagreements: `FROM (${pairs}) $ ORDER BY $.percent DESC NULLS LAST, $.lower_id, $.higher_id LIMIT 50`,
  builtUpDifferences: `FROM (${builtUp}) $ ORDER BY $.period_ordinal, $.statement_id`,
};

export const differenceShapes: Shapes = {
  CostDisagreement: {
    fields: { periodLabel: '$.period_label', differencePercent: '$.percent' },
    children: {
      lower: statementBy('^.lower_id'),
      higher: statementBy('^.higher_id'),
      difference: moneyOfRow,
    },
  },
  BuiltUpDifference: {
    fields: { differencePercent: '$.percent' },
    children: {
      statement: statementBy('^.statement_id'),
      total: `FROM edition_total $ JOIN edition_period $p ON $p.edition_id = $.edition_id AND $p.ordinal = $.period_ordinal
        WHERE $.edition_id = ^.edition_id AND $.address_id = ^.address_id AND $.period_ordinal = ^.period_ordinal
          AND $.currency = ^.currency`,
      difference: moneyOfRow,
    },
  },
};
