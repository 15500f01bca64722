-- The page after the row that `at` and `id` name.
WITH page AS MATERIALIZED (
  SELECT id, path FROM address WHERE ref = :ref
), under AS MATERIALIZED (
  SELECT id FROM page
  UNION ALL
  SELECT below.id FROM page, address below WHERE below.path > page.path AND below.path < left(page.path, -1) || '/'
), shown AS MATERIALIZED (
  SELECT s.address_id, s.about_id, s.organisation_id, s.received_at FROM submission s
  WHERE s.about_id = ANY (ARRAY(SELECT id FROM under)) AND (s.received_at, s.address_id) < (:at::text::timestamptz, :id::text::bigint)
  ORDER BY s.received_at DESC, s.address_id DESC LIMIT 21
)
SELECT '{"data":{"address":{"voice":{"submissions":{"nodes":[' || coalesce((SELECT string_agg('{"ref":"' || a.ref
      || '","authorName":' || coalesce(to_json(t.author_name)::text, 'null')
      || ',"opening":' || to_json(left(t.body, 400))::text
      || ',"receivedAt":' || to_char(s.received_at AT TIME ZONE 'UTC', '"\""YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z\""')
      || ',"about":{"ref":"' || about.ref || '","title":' || to_json(about.title)::text
      || '},"organisation":' || coalesce((SELECT '{"name":' || to_json(o.name)::text || '}'
           FROM organisation o WHERE o.id = s.organisation_id), 'null') || '}',
      ',' ORDER BY s.received_at DESC, s.address_id DESC)
    FROM (SELECT * FROM shown ORDER BY received_at DESC, address_id DESC LIMIT 20) s
    JOIN address a ON a.id = s.address_id JOIN submission_text t ON t.submission_id = s.address_id
    JOIN address about ON about.id = s.about_id), '')
  || '],"pageInfo":{"hasNextPage":' || (SELECT count(*) > 20 FROM shown) || '}}}}}}';
