import { Forward } from './forward.js';

// Exact, so that no two machines round it otherwise.
const yearlyGrowth = `CREATE FUNCTION yearly_growth(was bigint, becomes bigint, months integer)
RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
  SELECT round(100 * (power(becomes::numeric / was, 12.0 / months) - 1), 1)
$$`;

const growthIsFast = `CREATE FUNCTION growth_is_fast(yearly_percent numeric)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT yearly_percent > 10 $$`;

const amountDoubles = `CREATE FUNCTION amount_doubles(was bigint, becomes bigint, months integer)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT months <= 36 AND becomes::numeric >= 2 * was::numeric $$`;

// Only years whose amounts were all published, and are more than nothing: a part of a sum or of a year would grow by itself.
const costGrowth = `CREATE FUNCTION cost_growth(edition bigint, address bigint)
RETURNS TABLE (edition_id bigint, currency text, from_ordinal integer, to_ordinal integer, from_minor bigint, to_minor bigint,
  factor numeric, yearly_percent numeric, doubled_from integer, doubled_to integer)
LANGUAGE sql STABLE AS $$
  WITH years AS (
    SELECT t.currency, t.base_minor AS minor, p.ordinal, p.starts_on
    FROM edition_total t
    JOIN edition_period p ON p.edition_id = t.edition_id AND p.ordinal = t.period_ordinal
    WHERE t.edition_id = edition AND t.address_id = address AND t.base_minor > 0 AND t.unpublished_count = 0
      AND (p.starts_on + interval '1 year')::date = p.ends_on + 1
  ), pairs AS (
    SELECT one.currency, one.ordinal AS from_ordinal, other.ordinal AS to_ordinal, one.minor AS was, other.minor AS becomes,
      one.starts_on AS began, other.starts_on AS ended,
      (12 * extract(year FROM age(other.starts_on, one.starts_on)) + extract(month FROM age(other.starts_on, one.starts_on)))::integer
        AS months
    FROM years one JOIN years other ON other.currency = one.currency AND other.starts_on > one.starts_on
  ), whole AS (
    SELECT DISTINCT ON (currency) * FROM pairs WHERE months >= 12 ORDER BY currency, began, ended DESC, from_ordinal, to_ordinal
  ), doubled AS (
    SELECT DISTINCT ON (currency) currency, from_ordinal, to_ordinal FROM pairs WHERE amount_doubles(was, becomes, months)
    ORDER BY currency, began, ended, from_ordinal, to_ordinal
  )
  SELECT edition, whole.currency, whole.from_ordinal, whole.to_ordinal, was, becomes, round(becomes::numeric / was, 3),
    yearly_growth(was, becomes, months), doubled.from_ordinal, doubled.to_ordinal
  FROM whole LEFT JOIN doubled ON doubled.currency = whole.currency
$$`;

/** How a cost grows from year to year, and when that is worth a warning. */
export class CostGrowth1790000000035 extends Forward {
  readonly name = 'CostGrowth1790000000035';
  readonly statements = [yearlyGrowth, growthIsFast, amountDoubles, costGrowth];
}
