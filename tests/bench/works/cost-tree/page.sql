WITH page AS MATERIALIZED (
  SELECT a.id, i.current_edition_id AS edition_id,
    coalesce((SELECT CASE WHEN count(*) > 8 THEN max(p.ordinal) ELSE 1 END FROM edition_period p
      WHERE p.edition_id = i.current_edition_id), 1) AS ordered_by
  FROM address a JOIN initiative i ON i.address_id = a.id WHERE a.ref = :ref
), shown AS MATERIALIZED (
  SELECT l.edition_id, l.line_id, l.title, l.code, l.object_class, coalesce((SELECT t.base_minor FROM edition_total t
      WHERE t.edition_id = l.edition_id AND t.address_id = l.line_id AND t.period_ordinal = page.ordered_by
      ORDER BY t.currency LIMIT 1), -9223372036854775808) AS amount
  FROM page JOIN edition_line l ON l.edition_id = page.edition_id AND l.parent_id IS NULL
  ORDER BY amount DESC, l.line_id DESC LIMIT 51
)
SELECT '{"data":{"address":{"cost":{"parts":{"count":' || (SELECT count(*) FROM page
    JOIN edition_line l ON l.edition_id = page.edition_id AND l.parent_id IS NULL)
  || ',"nodes":[' || coalesce((SELECT string_agg('{"address":{"ref":"' || a.ref || '"},"title":' || to_json(part.title)::text
      || ',"code":' || coalesce(to_json(part.code)::text, 'null')
      || ',"objectClass":' || coalesce(to_json(part.object_class)::text, 'null')
      || ',"partCount":' || (SELECT count(*) FROM edition_line under
           WHERE under.edition_id = part.edition_id AND under.parent_id = part.line_id)
      || ',"totals":[' || coalesce((SELECT string_agg('{"period":{"label":' || to_json(p.label)::text
           || '},"currency":"' || t.currency || '","low":' || coalesce('"' || t.low_minor || '"', 'null')
           || ',"base":' || coalesce('"' || t.base_minor || '"', 'null')
           || ',"high":' || coalesce('"' || t.high_minor || '"', 'null') || '}', ',' ORDER BY t.period_ordinal, t.currency)
           FROM edition_total t JOIN edition_period p ON p.edition_id = t.edition_id AND p.ordinal = t.period_ordinal
           WHERE t.edition_id = part.edition_id AND t.address_id = part.line_id), '') || ']}',
      ',' ORDER BY part.amount DESC, part.line_id DESC)
    FROM (SELECT * FROM shown ORDER BY amount DESC, line_id DESC LIMIT 50) part
    JOIN address a ON a.id = part.line_id), '')
  || '],"pageInfo":{"hasNextPage":' || (SELECT count(*) > 50 FROM shown) || '}}}}}}';
