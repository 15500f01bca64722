import { Forward } from './forward.js';

const ofLine = ['method', 'confidence', 'sourcing', 'recurrence', 'assumptions', 'source', 'source_url'];

// All lines of both. Those of the draft stand in its order, those that are left out after them.
const lineDifferences = `CREATE FUNCTION line_differences(draft bigint, last bigint)
RETURNS TABLE (line_id bigint, place integer, is_added boolean, is_removed boolean, is_moved boolean, is_renamed boolean,
  has_amounts boolean, has_basis boolean, title text, title_before text, title_after text, code_before text, code_after text,
  class_before text, class_after text, parent_before bigint, parent_after bigint)
LANGUAGE sql STABLE AS $$
  SELECT coalesce(n.line_id, w.line_id), coalesce(n.ordinal, 1000000000 + w.ordinal), w.line_id IS NULL, n.line_id IS NULL,
    n.parent_id IS DISTINCT FROM w.parent_id,
    (n.title, n.code, n.object_class) IS DISTINCT FROM (w.title, w.code, w.object_class),
    m.line_id IS NOT NULL,
    (n.method, n.confidence, n.sourcing, n.recurrence, n.assumptions, n.source, n.source_url)
      IS DISTINCT FROM (w.method, w.confidence, w.sourcing, w.recurrence, w.assumptions, w.source, w.source_url)
      OR b.line_id IS NOT NULL,
    coalesce(n.title, w.title), w.title, n.title, w.code, n.code,
    w.object_class, n.object_class, w.parent_id, n.parent_id
  FROM (SELECT * FROM edition_line WHERE edition_id = draft) n
  FULL JOIN (SELECT * FROM edition_line WHERE edition_id = last) w ON w.line_id = n.line_id
  LEFT JOIN (SELECT DISTINCT d.line_id FROM amount_differences(draft, last) d) m ON m.line_id = coalesce(n.line_id, w.line_id)
  LEFT JOIN (SELECT DISTINCT d.line_id FROM basis_differences(draft, last) d) b ON b.line_id = coalesce(n.line_id, w.line_id)
$$`;

// The estimates whose quantity, rate or note differs. Periods are the same where their labels are.
const basisDifferences = `CREATE FUNCTION basis_differences(draft bigint, last bigint)
RETURNS TABLE (line_id bigint)
LANGUAGE sql STABLE AS $$
  SELECT coalesce(n.line_id, w.line_id)
  FROM (SELECT e.*, p.label FROM estimate e
    JOIN edition_period p ON p.edition_id = e.edition_id AND p.ordinal = e.period_ordinal
    WHERE e.edition_id = draft AND (e.quantity IS NOT NULL OR e.note IS NOT NULL)) n
  FULL JOIN (SELECT e.*, p.label FROM estimate e
    JOIN edition_period p ON p.edition_id = e.edition_id AND p.ordinal = e.period_ordinal
    WHERE e.edition_id = last AND (e.quantity IS NOT NULL OR e.note IS NOT NULL)) w
    ON w.line_id = n.line_id AND w.label = n.label AND w.currency = n.currency
  WHERE (n.quantity, n.unit, n.rate_low_minor, n.rate_minor, n.rate_high_minor, n.note)
    IS DISTINCT FROM (w.quantity, w.unit, w.rate_low_minor, w.rate_minor, w.rate_high_minor, w.note)
$$`;

/** How each line was estimated, beside the line and its estimates: frozen with them by the same triggers. */
export class Basis1790000000027 extends Forward {
  readonly name = 'Basis1790000000027';
  readonly statements = [
    `ALTER TABLE edition_line
      ${ofLine.map((column) => `ADD COLUMN ${column} text`).join(', ')},
      ADD CONSTRAINT edition_line_method_known
        CHECK (method IN ('BOTTOM_UP', 'ANALOGY', 'PARAMETRIC', 'EXPERT_OPINION', 'STATED_TOTAL')),
      ADD CONSTRAINT edition_line_confidence_known CHECK (confidence IN ('LOW', 'MEDIUM', 'HIGH')),
      ADD CONSTRAINT edition_line_sourcing_known CHECK (sourcing IN ('IN_HOUSE', 'CONTRACTED')),
      ADD CONSTRAINT edition_line_recurrence_known CHECK (recurrence IN ('RECURRING', 'ONE_OFF')),
      ADD CONSTRAINT edition_line_assumptions_within_limit CHECK (char_length(assumptions) <= 10000)`,
    `ALTER TABLE estimate
      ADD COLUMN quantity numeric, ADD COLUMN unit text, ADD COLUMN rate_low_minor bigint, ADD COLUMN rate_minor bigint,
      ADD COLUMN rate_high_minor bigint, ADD COLUMN note text,
      ADD CONSTRAINT estimate_rate_is_whole CHECK (num_nonnulls(quantity, unit, rate_minor) IN (0, 3)),
      ADD CONSTRAINT estimate_rate_range_is_whole CHECK ((rate_low_minor IS NULL) = (rate_high_minor IS NULL)),
      ADD CONSTRAINT estimate_rate_within_range
        CHECK (rate_low_minor IS NULL OR (rate_low_minor <= rate_minor AND rate_minor <= rate_high_minor)),
      ADD CONSTRAINT estimate_quantity_not_negative CHECK (quantity >= 0)`,
    // Of drafts alone: what is published is frozen by triggers, against everybody.
    `GRANT UPDATE (${ofLine.join(', ')}) ON edition_line TO plumbline_app`,
    `GRANT UPDATE (quantity, unit, rate_low_minor, rate_minor, rate_high_minor, note) ON estimate TO plumbline_app`,
    `DROP FUNCTION line_differences(bigint, bigint)`,
    basisDifferences,
    lineDifferences,
  ];
}
