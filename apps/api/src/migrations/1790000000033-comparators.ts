import { Forward } from './forward.js';

const largest = '9223372036854775807';

// The sums of an address in an edition: kept ones, or those over the lines that are chosen.
const costSums = `CREATE FUNCTION cost_sums(edition_key bigint, address_key bigint, top text, class text, work text)
RETURNS TABLE (period_ordinal integer, currency char(3), low_minor numeric, base_minor numeric, high_minor numeric,
  unpublished_count bigint)
LANGUAGE sql STABLE AS $$
  SELECT kept.period_ordinal, kept.currency, kept.low_minor::numeric, kept.base_minor::numeric, kept.high_minor::numeric,
    kept.unpublished_count::bigint
  FROM edition_total kept
  WHERE class IS NULL AND work IS NULL AND kept.edition_id = edition_key AND kept.address_id = address_key
  UNION ALL
  SELECT amount.period_ordinal, amount.currency,
    CASE WHEN count(*) = count(amount.low_minor) THEN sum(amount.low_minor) END, sum(amount.base_minor),
    CASE WHEN count(*) = count(amount.high_minor) THEN sum(amount.high_minor) END, count(*) - count(amount.base_minor)
  FROM edition_line line JOIN estimate amount ON amount.edition_id = line.edition_id AND amount.line_id = line.line_id
  WHERE num_nonnulls(class, work) > 0 AND line.edition_id = edition_key
    AND line.path >= top COLLATE "C" AND line.path < (left(top, -1) || '/') COLLATE "C"
    AND (class IS NULL OR coalesce(line.object_class, '') = class)
    AND (work IS NULL OR coalesce(line.sourcing, 'NOT_TOLD') = work)
  GROUP BY amount.period_ordinal, amount.currency
$$`;

// Amount x multiplier / divisor, as before, of sums that may be larger than a bigint.
const convertedMinor = `CREATE FUNCTION converted_minor(amount numeric, multiplier numeric, divisor numeric)
RETURNS numeric
LANGUAGE sql IMMUTABLE AS $$
  SELECT sign(amount) * div(2 * abs(amount) * multiplier + divisor, 2 * divisor)
$$`;

// The latest rate between two currencies, in either direction, by a day: by what an amount is multiplied and divided.
const rateBetween = `CREATE FUNCTION rate_between(have char(3), wanted char(3), until date)
RETURNS TABLE (rate_id bigint, multiplier numeric, divisor numeric)
LANGUAGE sql STABLE AS $$
  SELECT x.id, CASE WHEN x.from_currency = have THEN x.rate * 10::numeric ^ x.to_digits ELSE 10::numeric ^ x.from_digits END,
    CASE WHEN x.from_currency = have THEN 10::numeric ^ x.from_digits ELSE x.rate * 10::numeric ^ x.to_digits END
  FROM exchange_rate x
  WHERE have <> wanted AND x.withdrawn_at IS NULL AND least(x.from_currency, x.to_currency) = least(have, wanted)
    AND greatest(x.from_currency, x.to_currency) = greatest(have, wanted) AND x.rate_on <= until
  ORDER BY x.rate_on DESC LIMIT 1
$$`;

const lastDay = `least(p.ends_on, (e.published_at AT TIME ZONE 'UTC')::date)`;

const convertedSums = `CREATE FUNCTION converted_sums(edition_key bigint, address_key bigint, top text, class text, work text,
  wanted char(3))
RETURNS TABLE (period_ordinal integer, currency char(3), low_before numeric, base_before numeric, high_before numeric,
  unpublished_count bigint, rate_id bigint, outcome text, low_minor numeric, base_minor numeric, high_minor numeric)
LANGUAGE sql STABLE AS $$
  SELECT t.period_ordinal, t.currency, t.low_minor, t.base_minor, t.high_minor, t.unpublished_count, r.rate_id,
    CASE WHEN t.base_minor IS NULL THEN 'NOT_PUBLISHED' WHEN t.currency = wanted THEN 'SAME_CURRENCY'
      WHEN r.rate_id IS NULL THEN 'NO_RATE' WHEN s.is_too_large THEN 'TOO_LARGE' ELSE 'CONVERTED' END,
    CASE WHEN t.currency = wanted THEN t.low_minor WHEN NOT s.is_too_large THEN c.low END,
    CASE WHEN t.currency = wanted THEN t.base_minor WHEN NOT s.is_too_large THEN c.base END,
    CASE WHEN t.currency = wanted THEN t.high_minor WHEN NOT s.is_too_large THEN c.high END
  FROM cost_sums(edition_key, address_key, top, class, work) t
  JOIN edition e ON e.address_id = edition_key
  JOIN edition_period p ON p.edition_id = edition_key AND p.ordinal = t.period_ordinal
  LEFT JOIN LATERAL rate_between(t.currency, wanted, ${lastDay}) r ON t.base_minor IS NOT NULL
  CROSS JOIN LATERAL (
    SELECT converted_minor(t.low_minor, r.multiplier, r.divisor) AS low,
      converted_minor(t.base_minor, r.multiplier, r.divisor) AS base,
      converted_minor(t.high_minor, r.multiplier, r.divisor) AS high) c
  CROSS JOIN LATERAL (
    SELECT coalesce(greatest(abs(c.low), abs(c.base), abs(c.high)) > ${largest}, false) AS is_too_large) s
$$`;

const convertedTotals = `CREATE FUNCTION converted_totals(edition_key bigint, address_key bigint, top text, class text,
  work text, wanted char(3))
RETURNS TABLE (period_ordinal integer, low_minor numeric, base_minor numeric, high_minor numeric, unpublished_count numeric,
  lacks_rate boolean)
LANGUAGE sql STABLE AS $$
  SELECT s.period_ordinal,
    CASE WHEN s.is_whole AND s.has_range AND abs(s.low) <= ${largest} THEN s.low END,
    CASE WHEN s.is_whole AND abs(s.base) <= ${largest} THEN s.base END,
    CASE WHEN s.is_whole AND s.has_range AND abs(s.high) <= ${largest} THEN s.high END,
    s.unpublished, s.lacks_rate
  FROM (SELECT c.period_ordinal, sum(c.low_minor) AS low, sum(c.base_minor) AS base, sum(c.high_minor) AS high,
      sum(c.unpublished_count) AS unpublished, bool_and(c.outcome NOT IN ('NO_RATE', 'TOO_LARGE')) AS is_whole,
      bool_and(c.low_minor IS NOT NULL) AS has_range, bool_or(c.outcome = 'NO_RATE') AS lacks_rate
    FROM converted_sums(edition_key, address_key, top, class, work, wanted) c GROUP BY c.period_ordinal) s
$$`;

const isPost = `amount.unit ~* '^posts?, a year$'`;

// What is spent for each full-time post: on the posts alone, and on everything. Posts are the quantities of published
// amounts whose unit is "post, a year", whatever the length of the period.
const costsPerPost = `CREATE FUNCTION costs_per_post(edition_key bigint, address_key bigint, top text, class text, work text,
  ordinal_of_period integer, wanted char(3))
RETURNS TABLE (outcome text, posts numeric, unpublished_count numeric, alone_low numeric, alone_base numeric,
  alone_high numeric, low_minor numeric, base_minor numeric, high_minor numeric)
LANGUAGE sql STABLE AS $$
  SELECT o.outcome, a.posts, w.unpublished_count,
    CASE WHEN o.outcome = 'TOLD' THEN d.alone_low END, CASE WHEN o.outcome = 'TOLD' THEN d.alone_base END,
    CASE WHEN o.outcome = 'TOLD' THEN d.alone_high END, CASE WHEN o.outcome = 'TOLD' THEN d.low END,
    CASE WHEN o.outcome = 'TOLD' THEN d.base END, CASE WHEN o.outcome = 'TOLD' THEN d.high END
  FROM converted_totals(edition_key, address_key, top, class, work, wanted) w
  CROSS JOIN LATERAL (
    SELECT nullif(sum(s.posts), 0) AS posts,
      CASE WHEN bool_and(c.low IS NOT NULL) THEN sum(c.low) END AS low,
      CASE WHEN bool_and(c.base IS NOT NULL) THEN sum(c.base) END AS base,
      CASE WHEN bool_and(c.high IS NOT NULL) THEN sum(c.high) END AS high
    FROM (SELECT amount.currency, sum(amount.quantity) AS posts,
        CASE WHEN count(*) = count(amount.low_minor) THEN sum(amount.low_minor) END AS low, sum(amount.base_minor) AS base,
        CASE WHEN count(*) = count(amount.high_minor) THEN sum(amount.high_minor) END AS high
      FROM estimate amount
      JOIN edition_line line ON line.edition_id = amount.edition_id AND line.line_id = amount.line_id
      WHERE amount.edition_id = edition_key AND amount.period_ordinal = ordinal_of_period
        AND ${isPost} AND amount.base_minor IS NOT NULL
        AND line.path >= top COLLATE "C" AND line.path < (left(top, -1) || '/') COLLATE "C"
        AND (class IS NULL OR coalesce(line.object_class, '') = class)
        AND (work IS NULL OR coalesce(line.sourcing, 'NOT_TOLD') = work)
      GROUP BY amount.currency) s
    JOIN edition e ON e.address_id = edition_key
    JOIN edition_period p ON p.edition_id = edition_key AND p.ordinal = ordinal_of_period
    LEFT JOIN LATERAL rate_between(s.currency, wanted, ${lastDay}) r ON true
    CROSS JOIN LATERAL (
      SELECT CASE WHEN s.currency = wanted THEN s.low ELSE converted_minor(s.low, r.multiplier, r.divisor) END AS low,
        CASE WHEN s.currency = wanted THEN s.base ELSE converted_minor(s.base, r.multiplier, r.divisor) END AS base,
        CASE WHEN s.currency = wanted THEN s.high ELSE converted_minor(s.high, r.multiplier, r.divisor) END AS high) c) a
  CROSS JOIN LATERAL (
    SELECT converted_minor(a.low, 1, a.posts) AS alone_low, converted_minor(a.base, 1, a.posts) AS alone_base,
      converted_minor(a.high, 1, a.posts) AS alone_high, converted_minor(w.low_minor, 1, a.posts) AS low,
      converted_minor(w.base_minor, 1, a.posts) AS base, converted_minor(w.high_minor, 1, a.posts) AS high) d
  CROSS JOIN LATERAL (
    SELECT CASE WHEN a.posts IS NULL THEN 'NO_POSTS' WHEN w.lacks_rate THEN 'NO_RATE' WHEN w.base_minor IS NULL
      OR greatest(abs(d.alone_low), abs(d.alone_base), abs(d.alone_high), abs(d.low), abs(d.base), abs(d.high)) > ${largest}
      THEN 'TOO_LARGE' ELSE 'TOLD' END AS outcome) o
  WHERE w.period_ordinal = ordinal_of_period
$$`;

/** What others pay for something like it, and a cost for each full-time post to set beside that. */
export class Comparators1790000000033 extends Forward {
  readonly name = 'Comparators1790000000033';
  readonly statements = [
    `CREATE TABLE comparator (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      key uuid NOT NULL DEFAULT gen_random_uuid(),
      title text NOT NULL,
      covers text NOT NULL,
      measured text NOT NULL,
      posts_low numeric,
      posts_high numeric,
      low_minor bigint,
      base_minor bigint,
      high_minor bigint,
      currency char(3) NOT NULL,
      period_label text NOT NULL,
      note text,
      standing text NOT NULL,
      source text NOT NULL,
      source_url text,
      recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      withdrawn_at timestamptz,
      withdrawn_for text,
      CONSTRAINT comparator_covers_known CHECK (covers IN ('POSTS', 'EVERYTHING')),
      CONSTRAINT comparator_measured_known CHECK (measured IN ('POST', 'WHOLE')),
      CONSTRAINT comparator_posts_are_whole CHECK ((posts_low IS NULL) = (posts_high IS NULL)),
      CONSTRAINT comparator_posts_in_order CHECK (posts_low >= 1 AND posts_low <= posts_high AND posts_high <= 1000000),
      CONSTRAINT comparator_range_is_whole CHECK ((low_minor IS NULL) = (high_minor IS NULL)),
      CONSTRAINT comparator_range_in_order CHECK (low_minor >= 0 AND low_minor <= high_minor),
      CONSTRAINT comparator_base_within_range
        CHECK (base_minor IS NULL OR (low_minor IS NOT NULL AND low_minor <= base_minor AND base_minor <= high_minor)),
      CONSTRAINT comparator_tells_something CHECK (num_nonnulls(posts_low, low_minor) > 0),
      CONSTRAINT comparator_standing_known CHECK (standing IN ('RECORD', 'ILLUSTRATIVE')),
      CONSTRAINT comparator_withdrawn_for_a_reason CHECK ((withdrawn_at IS NULL) = (withdrawn_for IS NULL)),
      CONSTRAINT comparator_key_key UNIQUE (key),
      CONSTRAINT comparator_pkey PRIMARY KEY (id)
    )`,
    `CREATE UNIQUE INDEX comparator_title ON comparator (title, period_label) WHERE withdrawn_at IS NULL`,
    `GRANT SELECT, INSERT ON comparator TO plumbline_app`,
    `GRANT UPDATE (withdrawn_at, withdrawn_for) ON comparator TO plumbline_app`,
    // The few amounts that say how many posts they are for, of an edition of any size.
    `CREATE INDEX estimate_posts ON estimate (edition_id, period_ordinal) WHERE unit ~* '^posts?, a year$'`,
    `DROP FUNCTION converted_totals(bigint, bigint, char(3))`,
    `DROP FUNCTION converted_sums(bigint, bigint, char(3))`,
    `DROP FUNCTION converted_minor(bigint, numeric, numeric)`,
    convertedMinor,
    costSums,
    rateBetween,
    convertedSums,
    convertedTotals,
    costsPerPost,
  ];
}
