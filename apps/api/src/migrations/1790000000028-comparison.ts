import { Forward } from './forward.js';

/** A row must neither come to a published edition nor leave one, by whatever way. */
const frozenAgainst = [
  ['frozen_against_insert', 'INSERT', 'NEW'],
  ['frozen_against_update', 'UPDATE', 'OLD'],
  ['frozen_against_move', 'UPDATE', 'NEW'],
  ['frozen_against_delete', 'DELETE', 'OLD'],
] as const;

// The label that is compared: the one asked for where both editions have it, else the first of up to eight that both
// have, and the last of a longer series over the years.
const comparedPeriod = `CREATE FUNCTION compared_period(earlier bigint, later bigint, asked text)
RETURNS text LANGUAGE sql STABLE AS $$
  WITH both_have AS (
    SELECT n.label, n.ordinal FROM edition_period n
    JOIN edition_period w ON w.edition_id = earlier AND w.label = n.label WHERE n.edition_id = later)
  SELECT coalesce(
    (SELECT b.label FROM both_have b WHERE b.label = asked),
    (SELECT b.label FROM both_have b WHERE b.ordinal = (
      SELECT CASE WHEN count(*) > 8 THEN max(every.ordinal) ELSE min(every.ordinal) END FROM both_have every)))
$$`;

// All lines of both. Those of the later edition stand in its order, those that it does not have after them.
const comparedLines = `CREATE FUNCTION compared_lines(earlier bigint, later bigint)
RETURNS TABLE (line_id bigint, place integer, is_added boolean, is_removed boolean, is_moved boolean, is_renamed boolean,
  title text, title_before text, parent_before bigint, parent_after bigint)
LANGUAGE sql STABLE AS $$
  SELECT coalesce(n.line_id, w.line_id), coalesce(n.ordinal, 1000000000 + w.ordinal), w.line_id IS NULL, n.line_id IS NULL,
    n.line_id IS NOT NULL AND w.line_id IS NOT NULL AND n.parent_id IS DISTINCT FROM w.parent_id,
    n.line_id IS NOT NULL AND w.line_id IS NOT NULL
      AND (n.title, n.code, n.object_class) IS DISTINCT FROM (w.title, w.code, w.object_class),
    coalesce(n.title, w.title), w.title, w.parent_id, n.parent_id
  FROM (SELECT * FROM edition_line WHERE edition_id = later) n
  FULL JOIN (SELECT * FROM edition_line WHERE edition_id = earlier) w ON w.line_id = n.line_id
$$`;

// The lines with both amounts of a period that both editions have, and the change in parts that add up to it exactly.
const comparedAmounts = `CREATE FUNCTION compared_amounts(earlier bigint, later bigint, only_label text)
RETURNS TABLE (line_id bigint, label text, starts_on date, currency char(3), before bigint, after bigint,
  quantity_before numeric, unit_before text, rate_before bigint, quantity_after numeric, unit_after text, rate_after bigint,
  change numeric, scope numeric, quantity numeric, price_level numeric, rate numeric, unexplained numeric)
LANGUAGE sql STABLE AS $$
  WITH both_have AS (
    SELECT n.label, n.starts_on, n.ordinal AS after_ordinal, w.ordinal AS before_ordinal FROM edition_period n
    JOIN edition_period w ON w.edition_id = earlier AND w.label = n.label
    WHERE n.edition_id = later AND (only_label IS NULL OR n.label = only_label)
  ), prices AS (
    SELECT n.price_index - w.price_index AS rise, w.price_index AS from_index FROM edition n
    JOIN edition w ON w.address_id = earlier AND w.price_series = n.price_series WHERE n.address_id = later
  ), pairs AS (
    SELECT coalesce(n.line_id, w.line_id) AS line_id, coalesce(n.label, w.label) AS label,
      coalesce(n.starts_on, w.starts_on) AS starts_on, coalesce(n.currency, w.currency) AS currency,
      w.line_id IS NOT NULL AS had_before, n.line_id IS NOT NULL AS has_after,
      w.base_minor AS before, n.base_minor AS after,
      w.quantity AS quantity_before, w.unit AS unit_before, w.rate_minor AS rate_before,
      n.quantity AS quantity_after, n.unit AS unit_after, n.rate_minor AS rate_after,
      coalesce(n.base_minor, 0)::numeric - coalesce(w.base_minor, 0) AS change,
      round(n.quantity * n.rate_minor) - round(w.quantity * w.rate_minor) AS product_change,
      coalesce(n.base_minor IS NOT NULL AND w.base_minor IS NOT NULL AND n.unit = w.unit, false) AS is_split
    FROM (SELECT e.*, b.label, b.starts_on FROM both_have b
      JOIN estimate e ON e.edition_id = later AND e.period_ordinal = b.after_ordinal) n
    FULL JOIN (SELECT e.*, b.label, b.starts_on FROM both_have b
      JOIN estimate e ON e.edition_id = earlier AND e.period_ordinal = b.before_ordinal) w
      ON w.line_id = n.line_id AND w.label = n.label AND w.currency = n.currency
  ), split AS (
    SELECT p.*,
      CASE WHEN p.had_before AND p.has_after THEN 0 ELSE p.change END AS scope,
      CASE WHEN NOT p.is_split THEN 0
        WHEN p.rate_before = p.rate_after THEN p.product_change
        WHEN p.quantity_before = p.quantity_after THEN 0
        ELSE round((p.quantity_after - p.quantity_before) * p.rate_before) END AS quantity,
      CASE WHEN p.is_split
        THEN coalesce(round(p.quantity_after * p.rate_before * x.rise / x.from_index), 0) ELSE 0 END AS price_level
    FROM pairs p LEFT JOIN prices x ON true
  )
  SELECT s.line_id, s.label, s.starts_on, s.currency, s.before, s.after,
    s.quantity_before, s.unit_before, s.rate_before, s.quantity_after, s.unit_after, s.rate_after,
    s.change, s.scope, s.quantity, s.price_level,
    CASE WHEN s.is_split THEN s.product_change - s.quantity - s.price_level ELSE 0 END,
    s.change - s.scope - CASE WHEN s.is_split THEN s.product_change ELSE 0 END
  FROM split s
$$`;

/** What changed between two editions and why: the reasons, the prices that each is reckoned at, and how they are compared. */
export class Comparison1790000000028 extends Forward {
  readonly name = 'Comparison1790000000028';
  readonly statements = [
    `CREATE TABLE edition_change (
      edition_id bigint NOT NULL,
      line_id bigint NOT NULL,
      reason text NOT NULL,
      CONSTRAINT edition_change_reason_within_limit CHECK (char_length(reason) BETWEEN 1 AND 2000),
      CONSTRAINT edition_change_pkey PRIMARY KEY (edition_id, line_id)
    )`,
    `CREATE INDEX edition_change_line ON edition_change (line_id)`,
    `ALTER TABLE edition_change ADD CONSTRAINT edition_change_edition_fkey FOREIGN KEY (edition_id) REFERENCES edition(address_id)`,
    `ALTER TABLE edition_change ADD CONSTRAINT edition_change_line_fkey FOREIGN KEY (line_id) REFERENCES address(id)`,
    `ALTER TABLE edition
      ADD COLUMN price_series text, ADD COLUMN price_index numeric,
      ADD CONSTRAINT edition_prices_are_whole CHECK ((price_series IS NULL) = (price_index IS NULL)),
      ADD CONSTRAINT edition_price_index_positive CHECK (price_index > 0)`,
    // A reason is said of a draft, and frozen with the edition: against everybody, like its lines.
    ...frozenAgainst.map(
      ([name, event, side]) => `CREATE TRIGGER edition_change_${name} AFTER ${event} ON edition_change
        REFERENCING ${side} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_published_edition()`,
    ),
    `CREATE TRIGGER edition_change_is_never_emptied BEFORE TRUNCATE ON edition_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    `GRANT SELECT, INSERT, DELETE ON edition_change TO plumbline_app`,
    `GRANT SELECT ON edition_change TO plumbline_audit`,
    `GRANT UPDATE (reason) ON edition_change TO plumbline_app`,
    `GRANT UPDATE (price_series, price_index) ON edition TO plumbline_app`,
    comparedPeriod,
    comparedLines,
    comparedAmounts,
  ];
}
