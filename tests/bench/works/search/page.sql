WITH found AS MATERIALIZED (
  SELECT a.id, a.ref, a.kind, a.title, a.standing, a.ref = upper(trim(:text::text)) AS is_exact FROM address a
  WHERE a.ref IS NOT NULL AND (a.ref = upper(trim(:text::text)) OR (a.kind NOT IN ('SUBMISSION', 'FUNDING')
    AND trim(:text::text) <> '' AND a.title ILIKE '%' || replace(replace(replace(trim(:text::text),
      '\', '\\'), '%', '\%'), '_', '\_') || '%'))
  ORDER BY is_exact DESC, a.id LIMIT 21
)
SELECT '{"data":{"search":{"nodes":[' || coalesce((SELECT string_agg('{"ref":"' || f.ref || '","kind":"' || f.kind
      || '","title":' || to_json(f.title)::text || ',"standing":"' || f.standing || '"}', ',' ORDER BY f.is_exact DESC, f.id)
    FROM (SELECT * FROM found ORDER BY is_exact DESC, id LIMIT 20) f), '')
  || '],"pageInfo":{"hasNextPage":' || (SELECT count(*) > 20 FROM found) || '}}}}';
