import { Forward } from './forward.js';

const largest = '9223372036854775807';

// Amount x multiplier / divisor, rounded to whole minor units, halves away from zero. Exact: the quotient of two numerics
// is cut to some decimals, and a number cut just under a half would be rounded the other way; div() cuts to whole ones.
const convertedMinor = `CREATE FUNCTION converted_minor(amount bigint, multiplier numeric, divisor numeric)
RETURNS numeric
LANGUAGE sql IMMUTABLE AS $$
  SELECT sign(amount::numeric) * div(2 * abs(amount::numeric) * multiplier + divisor, 2 * divisor)
$$`;

// Sums of an address in an edition, each with what it is in another currency and by which rate: the latest, in either
// direction, of those dated no later than the end of the period and the day on which the edition was published.
const convertedSums = `CREATE FUNCTION converted_sums(edition_key bigint, address_key bigint, wanted char(3))
RETURNS TABLE (period_ordinal integer, currency char(3), low_before bigint, base_before bigint, high_before bigint,
  unpublished_count integer, rate_id bigint, outcome text, low_minor numeric, base_minor numeric, high_minor numeric)
LANGUAGE sql STABLE AS $$
  SELECT t.period_ordinal, t.currency, t.low_minor, t.base_minor, t.high_minor, t.unpublished_count, r.id,
    CASE WHEN t.base_minor IS NULL THEN 'NOT_PUBLISHED' WHEN t.currency = wanted THEN 'SAME_CURRENCY'
      WHEN r.id IS NULL THEN 'NO_RATE' WHEN s.is_too_large THEN 'TOO_LARGE' ELSE 'CONVERTED' END,
    CASE WHEN t.currency = wanted THEN t.low_minor WHEN NOT s.is_too_large THEN c.low END,
    CASE WHEN t.currency = wanted THEN t.base_minor WHEN NOT s.is_too_large THEN c.base END,
    CASE WHEN t.currency = wanted THEN t.high_minor WHEN NOT s.is_too_large THEN c.high END
  FROM edition_total t
  JOIN edition e ON e.address_id = t.edition_id
  JOIN edition_period p ON p.edition_id = t.edition_id AND p.ordinal = t.period_ordinal
  LEFT JOIN LATERAL (
    SELECT x.id, x.from_currency, x.rate, x.from_digits, x.to_digits FROM exchange_rate x
    WHERE t.currency <> wanted AND t.base_minor IS NOT NULL AND x.withdrawn_at IS NULL
      AND least(x.from_currency, x.to_currency) = least(t.currency, wanted)
      AND greatest(x.from_currency, x.to_currency) = greatest(t.currency, wanted)
      AND x.rate_on <= least(p.ends_on, (e.published_at AT TIME ZONE 'UTC')::date)
    ORDER BY x.rate_on DESC LIMIT 1) r ON true
  CROSS JOIN LATERAL (
    SELECT r.rate * 10::numeric ^ r.to_digits AS up, 10::numeric ^ r.from_digits AS down,
      r.from_currency = t.currency AS is_forward) f
  CROSS JOIN LATERAL (
    SELECT CASE WHEN f.is_forward THEN f.up ELSE f.down END AS multiplier,
      CASE WHEN f.is_forward THEN f.down ELSE f.up END AS divisor) m
  CROSS JOIN LATERAL (
    SELECT converted_minor(t.low_minor, m.multiplier, m.divisor) AS low,
      converted_minor(t.base_minor, m.multiplier, m.divisor) AS base,
      converted_minor(t.high_minor, m.multiplier, m.divisor) AS high) c
  CROSS JOIN LATERAL (
    SELECT coalesce(greatest(abs(c.low), abs(c.base), abs(c.high)) > ${largest}, false) AS is_too_large) s
  WHERE t.edition_id = edition_key AND t.address_id = address_key
$$`;

// The sums of each period, added up in one currency where all of them could be converted and the sum can be told.
const convertedTotals = `CREATE FUNCTION converted_totals(edition_key bigint, address_key bigint, wanted char(3))
RETURNS TABLE (period_ordinal integer, low_minor numeric, base_minor numeric, high_minor numeric, unpublished_count bigint)
LANGUAGE sql STABLE AS $$
  SELECT s.period_ordinal,
    CASE WHEN s.is_whole AND s.has_range AND abs(s.low) <= ${largest} THEN s.low END,
    CASE WHEN s.is_whole AND abs(s.base) <= ${largest} THEN s.base END,
    CASE WHEN s.is_whole AND s.has_range AND abs(s.high) <= ${largest} THEN s.high END,
    s.unpublished
  FROM (SELECT c.period_ordinal, sum(c.low_minor) AS low, sum(c.base_minor) AS base, sum(c.high_minor) AS high,
      sum(c.unpublished_count) AS unpublished, bool_and(c.outcome NOT IN ('NO_RATE', 'TOO_LARGE')) AS is_whole,
      bool_and(c.low_minor IS NOT NULL) AS has_range
    FROM converted_sums(edition_key, address_key, wanted) c GROUP BY c.period_ordinal) s
$$`;

/** What a currency was worth in another on a day, and sums converted by it. */
export class ExchangeRates1790000000032 extends Forward {
  readonly name = 'ExchangeRates1790000000032';
  readonly statements = [
    `CREATE TABLE exchange_rate (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      key uuid NOT NULL DEFAULT gen_random_uuid(),
      from_currency char(3) NOT NULL,
      to_currency char(3) NOT NULL,
      rate numeric NOT NULL,
      rate_on date NOT NULL,
      from_digits integer NOT NULL,
      to_digits integer NOT NULL,
      standing text NOT NULL,
      source text NOT NULL,
      source_url text,
      recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      withdrawn_at timestamptz,
      withdrawn_for text,
      CONSTRAINT exchange_rate_positive CHECK (rate > 0 AND rate <= 1000000000),
      CONSTRAINT exchange_rate_within_decimals CHECK (scale(rate) <= 12),
      CONSTRAINT exchange_rate_of_two_currencies CHECK (from_currency <> to_currency),
      CONSTRAINT exchange_rate_digits_known CHECK (from_digits BETWEEN 0 AND 4 AND to_digits BETWEEN 0 AND 4),
      CONSTRAINT exchange_rate_standing_known CHECK (standing IN ('RECORD', 'ILLUSTRATIVE')),
      CONSTRAINT exchange_rate_withdrawn_for_a_reason CHECK ((withdrawn_at IS NULL) = (withdrawn_for IS NULL)),
      CONSTRAINT exchange_rate_key_key UNIQUE (key),
      CONSTRAINT exchange_rate_pkey PRIMARY KEY (id)
    )`,
    // One rate between two currencies on a day, whichever way round it is told: two could contradict each other.
    `CREATE UNIQUE INDEX exchange_rate_of_a_day ON exchange_rate
      (least(from_currency, to_currency), greatest(from_currency, to_currency), rate_on) WHERE withdrawn_at IS NULL`,
    `CREATE INDEX exchange_rate_latest ON exchange_rate (rate_on, id)`,
    `GRANT SELECT, INSERT ON exchange_rate TO plumbline_app`,
    `GRANT UPDATE (withdrawn_at, withdrawn_for) ON exchange_rate TO plumbline_app`,
    convertedMinor,
    convertedSums,
    convertedTotals,
  ];
}
