import { Forward } from './forward.js';

// The estimates that differ between a draft and an edition. Periods are the same where their labels are.
const amountDifferences = `CREATE FUNCTION amount_differences(draft bigint, last bigint)
RETURNS TABLE (line_id bigint, label text, starts_on date, currency char(3), had_before boolean, has_after boolean,
  low_before bigint, base_before bigint, high_before bigint, low_after bigint, base_after bigint, high_after bigint)
LANGUAGE sql STABLE AS $$
  SELECT coalesce(n.line_id, w.line_id), coalesce(n.label, w.label), coalesce(n.starts_on, w.starts_on),
    coalesce(n.currency, w.currency), w.line_id IS NOT NULL, n.line_id IS NOT NULL,
    w.low_minor, w.base_minor, w.high_minor, n.low_minor, n.base_minor, n.high_minor
  FROM (SELECT e.*, p.label, p.starts_on FROM estimate e
    JOIN edition_period p ON p.edition_id = e.edition_id AND p.ordinal = e.period_ordinal WHERE e.edition_id = draft) n
  FULL JOIN (SELECT e.*, p.label, p.starts_on FROM estimate e
    JOIN edition_period p ON p.edition_id = e.edition_id AND p.ordinal = e.period_ordinal WHERE e.edition_id = last) w
    ON w.line_id = n.line_id AND w.label = n.label AND w.currency = n.currency
  WHERE (n.line_id, n.low_minor, n.base_minor, n.high_minor)
    IS DISTINCT FROM (w.line_id, w.low_minor, w.base_minor, w.high_minor)
$$`;

// All lines of both. Those of the draft stand in its order, those that are left out after them.
const lineDifferences = `CREATE FUNCTION line_differences(draft bigint, last bigint)
RETURNS TABLE (line_id bigint, place integer, is_added boolean, is_removed boolean, is_moved boolean, is_renamed boolean,
  has_amounts boolean, title text, title_before text, title_after text, code_before text, code_after text,
  class_before text, class_after text, parent_before bigint, parent_after bigint)
LANGUAGE sql STABLE AS $$
  SELECT coalesce(n.line_id, w.line_id), coalesce(n.ordinal, 1000000000 + w.ordinal), w.line_id IS NULL, n.line_id IS NULL,
    n.parent_id IS DISTINCT FROM w.parent_id,
    (n.title, n.code, n.object_class) IS DISTINCT FROM (w.title, w.code, w.object_class),
    m.line_id IS NOT NULL, coalesce(n.title, w.title), w.title, n.title, w.code, n.code,
    w.object_class, n.object_class, w.parent_id, n.parent_id
  FROM (SELECT * FROM edition_line WHERE edition_id = draft) n
  FULL JOIN (SELECT * FROM edition_line WHERE edition_id = last) w ON w.line_id = n.line_id
  LEFT JOIN (SELECT DISTINCT d.line_id FROM amount_differences(draft, last) d) m ON m.line_id = coalesce(n.line_id, w.line_id)
$$`;

const totalDifferences = `CREATE FUNCTION total_differences(draft bigint, last bigint)
RETURNS TABLE (label text, starts_on date, currency char(3), before numeric, after numeric)
LANGUAGE sql STABLE AS $$
  SELECT p.label, min(p.starts_on), e.currency,
    sum(e.base_minor) FILTER (WHERE e.edition_id = last), sum(e.base_minor) FILTER (WHERE e.edition_id = draft)
  FROM estimate e JOIN edition_period p ON p.edition_id = e.edition_id AND p.ordinal = e.period_ordinal
  WHERE e.edition_id IN (draft, last) GROUP BY p.label, e.currency
$$`;

export class CostDrafts1790000000018 extends Forward {
  readonly name = 'CostDrafts1790000000018';
  readonly statements = [
    `ALTER TABLE edition ADD COLUMN version integer NOT NULL DEFAULT 1`,
    `GRANT UPDATE (version) ON edition TO plumbline_app`,
    // Of drafts alone: what is published is frozen by triggers, against everybody.
    `GRANT UPDATE (parent_id, ordinal, title, code, object_class, path), DELETE ON edition_line TO plumbline_app`,
    `GRANT DELETE ON edition_period, estimate TO plumbline_app`,
    amountDifferences,
    lineDifferences,
    totalDifferences,
  ];
}
