-- What PostGraphile is told beside the tables: its fields on a type are functions of a row. PostgreSQL inlines them.
DROP SCHEMA IF EXISTS postgraphile CASCADE;
CREATE SCHEMA postgraphile;


CREATE FUNCTION postgraphile.address_voice_count(a address) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT count(*)::integer FROM submission WHERE about_id = ANY (ARRAY(SELECT a.id UNION ALL
    SELECT below.id FROM address below WHERE below.path > a.path AND below.path < left(a.path, -1) || '/')) $$;

CREATE FUNCTION postgraphile.address_submissions(a address) RETURNS SETOF submission LANGUAGE sql STABLE AS $$
  SELECT * FROM submission WHERE about_id = ANY (ARRAY(SELECT a.id UNION ALL
    SELECT below.id FROM address below WHERE below.path > a.path AND below.path < left(a.path, -1) || '/'))
  ORDER BY received_at DESC, address_id DESC $$;

CREATE FUNCTION postgraphile.address_submissions_after(a address, at text, id text)
RETURNS SETOF submission LANGUAGE sql STABLE AS $$
  SELECT * FROM submission WHERE about_id = ANY (ARRAY(SELECT a.id UNION ALL
    SELECT below.id FROM address below WHERE below.path > a.path AND below.path < left(a.path, -1) || '/'))
    AND (received_at, address_id) < (at::timestamptz, id::bigint)
  ORDER BY received_at DESC, address_id DESC $$;

CREATE FUNCTION postgraphile.address_funding_count(a address) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT count(*)::integer FROM pledge WHERE about_id = ANY (ARRAY(SELECT a.id UNION ALL
    SELECT below.id FROM address below WHERE below.path > a.path AND below.path < left(a.path, -1) || '/'))
    AND NOT EXISTS (SELECT FROM pledge_withdrawal ended WHERE ended.pledge_id = pledge.address_id) $$;

CREATE FUNCTION postgraphile.address_pledges(a address) RETURNS SETOF pledge LANGUAGE sql STABLE AS $$
  SELECT * FROM pledge WHERE about_id = ANY (ARRAY(SELECT a.id UNION ALL
    SELECT below.id FROM address below WHERE below.path > a.path AND below.path < left(a.path, -1) || '/'))
  ORDER BY made_at DESC, address_id DESC $$;

CREATE FUNCTION postgraphile.submission_text_opening(t submission_text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT left(t.body, 400) $$;

CREATE FUNCTION postgraphile.submission_text_length(t submission_text) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT char_length(t.body) $$;

CREATE FUNCTION postgraphile.initiative_stage(i initiative) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT stage FROM stage_entry WHERE initiative_id = i.address_id ORDER BY ordinal DESC LIMIT 1 $$;

CREATE FUNCTION postgraphile.initiative_areas(i initiative) RETURNS SETOF area LANGUAGE sql STABLE AS $$
  SELECT area.* FROM area WHERE initiative_id = i.address_id ORDER BY ordinal $$;

CREATE FUNCTION postgraphile.initiative_documents(i initiative) RETURNS SETOF document LANGUAGE sql STABLE AS $$
  SELECT d.* FROM initiative_document l JOIN document d ON d.address_id = l.document_id
  WHERE l.initiative_id = i.address_id ORDER BY d.published_on, d.address_id $$;

CREATE FUNCTION postgraphile.initiative_editions(i initiative) RETURNS SETOF edition LANGUAGE sql STABLE AS $$
  SELECT * FROM edition WHERE initiative_id = i.address_id AND published_at IS NOT NULL ORDER BY number DESC $$;

CREATE FUNCTION postgraphile.initiative_current_edition(i initiative) RETURNS edition LANGUAGE sql STABLE AS $$
  SELECT * FROM edition WHERE address_id = i.current_edition_id $$;

CREATE FUNCTION postgraphile.initiative_totals(i initiative) RETURNS SETOF edition_total LANGUAGE sql STABLE AS $$
  SELECT * FROM edition_total WHERE edition_id = i.current_edition_id AND address_id = i.address_id
  ORDER BY period_ordinal, currency $$;

CREATE FUNCTION postgraphile.initiative_parts(i initiative) RETURNS SETOF edition_line LANGUAGE sql STABLE AS $$
  SELECT * FROM edition_line WHERE edition_id = i.current_edition_id AND parent_id IS NULL ORDER BY ordinal, line_id $$;

CREATE FUNCTION postgraphile.initiative_largest_parts(i initiative) RETURNS SETOF edition_line LANGUAGE sql STABLE AS $$
  SELECT l.* FROM edition_line l WHERE l.edition_id = i.current_edition_id AND l.parent_id IS NULL
  ORDER BY coalesce((SELECT t.base_minor FROM edition_total t WHERE t.edition_id = l.edition_id AND t.address_id = l.line_id
    AND t.period_ordinal = (SELECT CASE WHEN count(*) > 8 THEN max(p.ordinal) ELSE 1 END FROM edition_period p
      WHERE p.edition_id = l.edition_id) ORDER BY t.currency LIMIT 1), -9223372036854775808) DESC, l.line_id DESC $$;

CREATE FUNCTION postgraphile.initiative_part_count(i initiative) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT count(*)::integer FROM edition_line WHERE edition_id = i.current_edition_id AND parent_id IS NULL $$;

CREATE FUNCTION postgraphile.initiative_objectives(i initiative) RETURNS SETOF objective LANGUAGE sql STABLE AS $$
  SELECT * FROM objective WHERE initiative_id = i.address_id ORDER BY address_id $$;

CREATE FUNCTION postgraphile.edition_periods(e edition) RETURNS SETOF edition_period LANGUAGE sql STABLE AS $$
  SELECT * FROM edition_period WHERE edition_id = e.address_id ORDER BY ordinal $$;

CREATE FUNCTION postgraphile.edition_line_part_count(l edition_line) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT count(*)::integer FROM edition_line WHERE edition_id = l.edition_id AND parent_id = l.line_id $$;

CREATE FUNCTION postgraphile.edition_line_totals(l edition_line) RETURNS SETOF edition_total LANGUAGE sql STABLE AS $$
  SELECT * FROM edition_total WHERE edition_id = l.edition_id AND address_id = l.line_id
  ORDER BY period_ordinal, currency $$;

CREATE FUNCTION postgraphile.edition_total_label(t edition_total) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT label FROM edition_period WHERE edition_id = t.edition_id AND ordinal = t.period_ordinal $$;

CREATE FUNCTION postgraphile.objective_indicators(o objective) RETURNS SETOF indicator LANGUAGE sql STABLE AS $$
  SELECT * FROM indicator WHERE objective_id = o.address_id ORDER BY ordinal, address_id $$;

CREATE FUNCTION postgraphile.indicator_targets(k indicator) RETURNS SETOF target LANGUAGE sql STABLE AS $$
  SELECT * FROM target WHERE indicator_id = k.address_id ORDER BY starts_on $$;

CREATE FUNCTION postgraphile.indicator_latest(k indicator) RETURNS measurement LANGUAGE sql STABLE AS $$
  SELECT * FROM measurement WHERE indicator_id = k.address_id ORDER BY measured_on DESC, id DESC LIMIT 1 $$;

CREATE FUNCTION postgraphile.found(given text) RETURNS SETOF address LANGUAGE sql STABLE AS $$
  SELECT * FROM address WHERE ref IS NOT NULL AND (ref = upper(trim(given)) OR (kind NOT IN ('SUBMISSION', 'FUNDING')
    AND trim(given) <> '' AND title ILIKE '%' || replace(replace(replace(trim(given),
      '\', '\\'), '%', '\%'), '_', '\_') || '%'))
  ORDER BY ref = upper(trim(given)) DESC, id $$;

GRANT USAGE ON SCHEMA postgraphile TO plumbline_app;
