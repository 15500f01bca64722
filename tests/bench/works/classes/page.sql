WITH page AS MATERIALIZED (
  SELECT i.current_edition_id AS edition_id, a.path FROM address a JOIN initiative i ON i.address_id = a.id WHERE a.ref = :ref
), summed AS (
  SELECT l.edition_id, l.object_class, e.period_ordinal, e.currency,
    CASE WHEN count(*) = count(e.low_minor) THEN sum(e.low_minor) END AS low, sum(e.base_minor) AS base,
    CASE WHEN count(*) = count(e.high_minor) THEN sum(e.high_minor) END AS high,
    count(*) AS amounts, count(*) - count(e.base_minor) AS unpublished
  FROM page JOIN edition_line l ON l.edition_id = page.edition_id AND l.path >= page.path AND l.path < left(page.path, -1) || '/'
  JOIN estimate e ON e.edition_id = l.edition_id AND e.line_id = l.line_id
  GROUP BY l.edition_id, l.object_class, e.period_ordinal, e.currency
)
SELECT '{"data":{"address":{"cost":{"classes":[' || coalesce(string_agg(
  '{"objectClass":' || coalesce(to_json(s.object_class)::text, 'null')
    || ',"total":{"period":{"label":' || to_json(p.label)::text || '},"currency":"' || s.currency
    || '","low":' || coalesce('"' || s.low || '"', 'null') || ',"base":' || coalesce('"' || s.base || '"', 'null')
    || ',"high":' || coalesce('"' || s.high || '"', 'null') || ',"estimateCount":' || s.amounts
    || ',"unpublishedCount":' || s.unpublished || '}}',
  ',' ORDER BY s.period_ordinal, s.currency, s.base DESC NULLS LAST, s.object_class COLLATE "C"), '') || ']}}}}'
FROM summed s JOIN edition_period p ON p.edition_id = s.edition_id AND p.ordinal = s.period_ordinal;
