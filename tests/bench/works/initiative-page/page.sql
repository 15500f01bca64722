-- The page as somebody would write it by hand who wants it fast: the addresses under the initiative once (as an array:
-- the planner thinks too many of a range of paths), its submissions and pledges once, every name of a field a constant. In formats of time a colon stands in quotes, since
-- pgbench takes a colon before a letter for a variable.
WITH page AS MATERIALIZED (
  SELECT a.id, a.ref, a.kind, a.title, a.standing, a.path, i.summary, i.forum, i.sponsor_id, i.current_edition_id
  FROM address a LEFT JOIN initiative i ON i.address_id = a.initiative_id WHERE a.ref = :ref
), under AS MATERIALIZED (
  SELECT id FROM page
  UNION ALL
  SELECT below.id FROM page, address below WHERE below.path > page.path AND below.path < left(page.path, -1) || '/'
), said AS MATERIALIZED (
  SELECT s.address_id, s.received_at FROM submission s WHERE s.about_id = ANY (ARRAY(SELECT id FROM under))
), offered AS MATERIALIZED (
  SELECT p.address_id, p.made_at FROM pledge p WHERE p.about_id = ANY (ARRAY(SELECT id FROM under))
)
SELECT '{"data":{"address":' || coalesce((
  SELECT '{"ref":"' || page.ref || '","kind":"' || page.kind || '","title":' || to_json(page.title)::text
    || ',"standing":"' || page.standing
    || '","initiative":{"summary":' || to_json(page.summary)::text
    || ',"forum":' || coalesce(to_json(page.forum)::text, 'null')
    || ',"stage":' || coalesce((SELECT '"' || last.stage || '"' FROM stage_entry last
         WHERE last.initiative_id = page.id ORDER BY last.ordinal DESC LIMIT 1), 'null')
    || ',"sponsor":' || coalesce((SELECT '{"slug":' || to_json(o.slug)::text || ',"name":' || to_json(o.name)::text
         || ',"role":"' || o.role || '"}' FROM organisation o WHERE o.id = page.sponsor_id), 'null')
    || ',"stages":[' || coalesce((SELECT string_agg('{"stage":"' || s.stage
         || '","beganOn":' || coalesce('"' || s.began_on || '"', 'null') || ',"note":' || to_json(s.note)::text
         || ',"source":' || coalesce('{"title":' || to_json(s.source)::text || ',"url":'
            || coalesce(to_json(s.source_url)::text, 'null') || '}', 'null') || '}', ',' ORDER BY s.ordinal)
         FROM stage_entry s WHERE s.initiative_id = page.id), '')
    || '],"areas":[' || coalesce((SELECT string_agg('{"ref":"' || a.ref || '","title":' || to_json(a.title)::text
         || ',"summary":' || to_json(area.summary)::text || '}', ',' ORDER BY area.ordinal)
         FROM area JOIN address a ON a.id = area.address_id
         WHERE area.initiative_id = page.id AND a.ref IS NOT NULL), '')
    || '],"documents":[' || coalesce((SELECT string_agg('{"ref":"' || a.ref || '","title":' || to_json(a.title)::text
         || ',"publishedOn":' || coalesce('"' || d.published_on || '"', 'null')
         || ',"url":' || coalesce(to_json(d.url)::text, 'null')
         || ',"sizeBytes":' || coalesce(d.size_bytes::text, 'null') || '}', ',' ORDER BY d.published_on, d.address_id)
         FROM initiative_document l JOIN document d ON d.address_id = l.document_id
         JOIN address a ON a.id = d.address_id WHERE l.initiative_id = page.id AND a.ref IS NOT NULL), '')
    || '],"editions":[' || coalesce((SELECT string_agg('{"ref":"' || a.ref || '","number":' || e.number
         || ',"title":' || to_json(a.title)::text || ',"standing":"' || a.standing || '","publishedAt":'
         || to_char(e.published_at AT TIME ZONE 'UTC', '"\""YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z\""')
         || ',"reason":' || coalesce(to_json(e.reason)::text, 'null') || '}', ',' ORDER BY e.number DESC)
         FROM edition e JOIN address a ON a.id = e.address_id
         WHERE e.initiative_id = page.id AND e.published_at IS NOT NULL), '')
    || ']},"cost":{"edition":' || coalesce((SELECT '{"ref":"' || a.ref || '","number":' || e.number || ',"periods":['
         || coalesce((SELECT string_agg('{"label":' || to_json(p.label)::text || ',"startsOn":"' || p.starts_on
            || '","endsOn":"' || p.ends_on || '"}', ',' ORDER BY p.ordinal)
            FROM edition_period p WHERE p.edition_id = e.address_id), '') || ']}'
         FROM edition e JOIN address a ON a.id = e.address_id WHERE e.address_id = page.current_edition_id), 'null')
    || ',"totals":[' || coalesce((SELECT string_agg('{"period":{"label":' || to_json(p.label)::text
         || '},"currency":"' || t.currency || '","low":' || coalesce('"' || t.low_minor || '"', 'null')
         || ',"base":' || coalesce('"' || t.base_minor || '"', 'null')
         || ',"high":' || coalesce('"' || t.high_minor || '"', 'null')
         || ',"estimateCount":' || t.estimate_count || '}', ',' ORDER BY t.period_ordinal, t.currency)
         FROM edition_total t JOIN edition_period p ON p.edition_id = t.edition_id AND p.ordinal = t.period_ordinal
         WHERE t.edition_id = page.current_edition_id AND t.address_id = page.id), '')
    || '],"parts":{"count":' || (SELECT count(*) FROM edition_line l
         WHERE l.edition_id = page.current_edition_id AND l.parent_id IS NULL)
    || ',"nodes":[' || coalesce((SELECT string_agg(part.json, ',') FROM (
         SELECT '{"address":{"ref":"' || a.ref || '"},"title":' || to_json(l.title)::text
           || ',"code":' || coalesce(to_json(l.code)::text, 'null')
           || ',"partCount":' || (SELECT count(*) FROM edition_line under_it
                WHERE under_it.edition_id = l.edition_id AND under_it.parent_id = l.line_id)
           || ',"totals":[' || coalesce((SELECT string_agg('{"period":{"label":' || to_json(p.label)::text
                || '},"currency":"' || t.currency || '","low":' || coalesce('"' || t.low_minor || '"', 'null')
                || ',"base":' || coalesce('"' || t.base_minor || '"', 'null')
                || ',"high":' || coalesce('"' || t.high_minor || '"', 'null')
                || ',"estimateCount":' || t.estimate_count || '}', ',' ORDER BY t.period_ordinal, t.currency)
                FROM edition_total t
                JOIN edition_period p ON p.edition_id = t.edition_id AND p.ordinal = t.period_ordinal
                WHERE t.edition_id = l.edition_id AND t.address_id = l.line_id), '') || ']}' AS json
         FROM edition_line l JOIN address a ON a.id = l.line_id
         WHERE l.edition_id = page.current_edition_id AND l.parent_id IS NULL
         ORDER BY l.ordinal, l.line_id LIMIT 20) part), '')
    || ']}},"voice":{"count":' || (SELECT count(*) FROM said)
    || ',"submissions":{"nodes":[' || coalesce((SELECT string_agg(heard.json, ',') FROM (
         SELECT '{"ref":"' || a.ref || '","authorName":' || coalesce(to_json(t.author_name)::text, 'null')
           || ',"opening":' || to_json(left(t.body, 400))::text || ',"length":' || char_length(t.body)
           || ',"receivedAt":' || to_char(s.received_at AT TIME ZONE 'UTC', '"\""YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z\""')
           || ',"channel":"' || s.channel || '","about":{"ref":"' || about.ref || '","title":' || to_json(about.title)::text
           || '},"organisation":' || coalesce((SELECT '{"slug":' || to_json(o.slug)::text || ',"name":'
                || to_json(o.name)::text || '}' FROM organisation o WHERE o.id = s.organisation_id), 'null')
           || '}' AS json
         FROM (SELECT * FROM said ORDER BY received_at DESC, address_id DESC LIMIT 20) newest
         JOIN submission s ON s.address_id = newest.address_id JOIN address a ON a.id = s.address_id
         JOIN submission_text t ON t.submission_id = s.address_id JOIN address about ON about.id = s.about_id
         ORDER BY newest.received_at DESC, newest.address_id DESC) heard), '')
    || ']}},"funding":{"count":' || (SELECT count(*) FROM offered
         WHERE NOT EXISTS (SELECT FROM pledge_withdrawal ended WHERE ended.pledge_id = offered.address_id))
    || ',"pledges":{"nodes":[' || coalesce((SELECT string_agg(given.json, ',') FROM (
         SELECT '{"ref":"' || a.ref || '","stage":"' || p.stage
           || '","madeAt":' || to_char(p.made_at AT TIME ZONE 'UTC', '"\""YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z\""')
           || ',"conditions":' || coalesce(to_json(p.conditions)::text, 'null') || ',"withdrawnAt":'
           || coalesce(to_char(w.withdrawn_at AT TIME ZONE 'UTC', '"\""YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z\""'), 'null')
           || ',"about":{"ref":"' || about.ref || '","title":' || to_json(about.title)::text
           || '},"organisation":{"slug":' || to_json(o.slug)::text || ',"name":' || to_json(o.name)::text
           || '},"amount":{"amountMinor":"' || p.amount_minor || '","currency":"' || p.currency
           || '"},"period":{"label":' || to_json(p.period_label)::text || ',"startsOn":"' || p.starts_on
           || '","endsOn":"' || p.ends_on || '"}}' AS json
         FROM (SELECT * FROM offered ORDER BY made_at DESC, address_id DESC LIMIT 12) newest
         JOIN pledge p ON p.address_id = newest.address_id JOIN address a ON a.id = p.address_id
         JOIN address about ON about.id = p.about_id JOIN organisation o ON o.id = p.organisation_id
         LEFT JOIN pledge_withdrawal w ON w.pledge_id = p.address_id
         ORDER BY newest.made_at DESC, newest.address_id DESC) given), '')
    || ']}},"results":{"contributions":[' || coalesce((SELECT string_agg('{"objective":{"ref":"' || a.ref
         || '","title":' || to_json(a.title)::text || ',"statement":' || to_json(o.statement)::text
         || ',"indicators":[' || coalesce((SELECT string_agg('{"ref":"' || named.ref || '","title":'
              || to_json(named.title)::text || ',"unit":' || to_json(k.unit)::text
              || ',"baseline":' || coalesce('"' || trim_scale(k.baseline) || '"', 'null')
              || ',"targets":[' || coalesce((SELECT string_agg('{"value":"' || trim_scale(t.value)
                   || '","period":{"label":' || to_json(t.label)::text || '}}', ',' ORDER BY t.starts_on)
                   FROM target t WHERE t.indicator_id = k.address_id), '')
              || '],"latest":' || coalesce((SELECT '{"value":"' || trim_scale(m.value) || '","measuredOn":"'
                   || m.measured_on || '"}' FROM measurement m WHERE m.indicator_id = k.address_id
                   ORDER BY m.measured_on DESC, m.id DESC LIMIT 1), 'null')
              || '}', ',' ORDER BY k.ordinal, k.address_id)
              FROM indicator k JOIN address named ON named.id = k.address_id
              WHERE k.objective_id = o.address_id), '')
         || ']}}', ',' ORDER BY o.address_id)
         FROM objective o JOIN address a ON a.id = o.address_id WHERE o.initiative_id = page.id), '')
    || ']}}' FROM page), 'null') || '}}';
