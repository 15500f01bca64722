import type pg from 'pg';

/** Something that must always be true, and the question that finds where it is not. */
export interface Invariant {
  name: string;
  says: string;
  /** Selects `example`, a text, for each violation. */
  question: string;
}

/** How often an invariant is broken, and the first places. */
export async function violationsOf(
  client: pg.ClientBase,
  { question }: Invariant,
): Promise<{ count: number; examples: string[] }> {
  const { rows } = await client.query<{ example: string }>(question);
  return { count: rows.length, examples: rows.slice(0, 5).map(({ example }) => example) };
}

/** Named, so that an alarm can say which one is broken. */
export const invariants: readonly Invariant[] = [
  {
    name: 'edition-totals',
    says: 'the kept sums of every published edition are those of its estimates',
    question: `
      WITH counts AS (
        SELECT l.edition_id, l.line_id, unnest(string_to_array(rtrim(l.path, '.'), '.'))::bigint AS address_id
        FROM edition_line l JOIN edition e ON e.address_id = l.edition_id AND e.published_at IS NOT NULL
      ), recomputed AS (
        SELECT edition_id, c.address_id, e.period_ordinal, e.currency,
          CASE WHEN count(*) = count(e.low_minor) THEN sum(e.low_minor) END AS low_minor,
          sum(e.base_minor) AS base_minor,
          CASE WHEN count(*) = count(e.high_minor) THEN sum(e.high_minor) END AS high_minor,
          count(*) AS estimate_count, count(*) - count(e.base_minor) AS unpublished_count
        FROM counts c JOIN estimate e USING (edition_id, line_id)
        GROUP BY edition_id, c.address_id, e.period_ordinal, e.currency
      )
      SELECT format('edition %s, address %s, period %s, %s', edition_id, address_id, period_ordinal, currency) AS example
      FROM recomputed r FULL JOIN edition_total t USING (edition_id, address_id, period_ordinal, currency)
      WHERE (r.low_minor, r.base_minor, r.high_minor, r.estimate_count, r.unpublished_count) IS DISTINCT FROM
        (t.low_minor, t.base_minor, t.high_minor, t.estimate_count, t.unpublished_count)`,
  },
  {
    name: 'edition-paths',
    says: 'the path of a line in an edition is that of its parent there, and its own key',
    question: `
      SELECT format('edition %s, line %s', l.edition_id, l.line_id) AS example
      FROM edition_line l
      JOIN edition e ON e.address_id = l.edition_id
      LEFT JOIN edition_line parent ON parent.edition_id = l.edition_id AND parent.line_id = l.parent_id
      WHERE l.path IS DISTINCT FROM coalesce(parent.path, e.initiative_id || '.') || l.line_id || '.'`,
  },
  {
    name: 'current-paths',
    says: 'the path and the title of a line are those of its place in the current edition',
    question: `
      SELECT coalesce(a.ref, a.id::text) AS example
      FROM initiative i
      JOIN edition_line l ON l.edition_id = i.current_edition_id
      JOIN address a ON a.id = l.line_id
      WHERE (a.path, a.title) IS DISTINCT FROM (l.path, l.title)`,
  },
  {
    name: 'whole-paths',
    says: 'every path ends with its own key and begins with the path of what it lies under',
    question: `
      SELECT coalesce(a.ref, a.id::text) AS example
      FROM address a
      LEFT JOIN address above ON above.id = substring(a.path FROM '([0-9]+)[.][0-9]+[.]$')::bigint
      WHERE a.path IS NOT NULL AND a.path <> coalesce(above.path, '') || a.id || '.'`,
  },
  {
    name: 'current-edition',
    says: 'the current edition of an initiative is the last that was published, and its numbers have no gap',
    question: `
      SELECT format('initiative %s', i.address_id) AS example
      FROM initiative i
      LEFT JOIN LATERAL (
        SELECT max(number) AS last, count(*) AS published,
          (array_agg(address_id ORDER BY number DESC))[1] AS last_id
        FROM edition e WHERE e.initiative_id = i.address_id AND e.published_at IS NOT NULL
      ) AS e ON true
      WHERE i.current_edition_id IS DISTINCT FROM e.last_id OR coalesce(e.last, 0) <> e.published`,
  },
  {
    name: 'own-lines',
    says: 'an edition has lines of its own initiative only',
    question: `
      SELECT format('edition %s, line %s', l.edition_id, l.line_id) AS example
      FROM edition_line l
      JOIN edition e ON e.address_id = l.edition_id
      JOIN address a ON a.id = l.line_id
      WHERE a.initiative_id IS DISTINCT FROM e.initiative_id`,
  },
  {
    name: 'public-refs',
    says: 'everything that is public has a ref, and a draft has none',
    question: `
      SELECT format('address %s', a.id) AS example
      FROM address a
      LEFT JOIN edition draft ON draft.address_id = a.id AND draft.published_at IS NULL
      WHERE CASE
        WHEN draft.address_id IS NOT NULL THEN a.ref IS NOT NULL
        WHEN a.kind = 'COST_LINE' THEN a.ref IS NULL AND EXISTS (
          SELECT FROM edition_line l JOIN edition e ON e.address_id = l.edition_id
          WHERE l.line_id = a.id AND e.published_at IS NOT NULL)
        ELSE a.ref IS NULL
      END`,
  },
  {
    name: 'ref-letters',
    says: 'the letter of a ref is that of its kind',
    question: `
      SELECT ref AS example FROM address
      WHERE ref IS NOT NULL AND left(ref, 1) <> CASE kind
        WHEN 'INITIATIVE' THEN 'I' WHEN 'AREA' THEN 'A' WHEN 'COST_LINE' THEN 'C' WHEN 'EDITION' THEN 'E'
        WHEN 'DOCUMENT' THEN 'D' WHEN 'OBJECTIVE' THEN 'G' WHEN 'INDICATOR' THEN 'K' WHEN 'PROCEEDING' THEN 'Q'
        WHEN 'SUBMISSION' THEN 'S' WHEN 'FUNDING' THEN 'F' WHEN 'ALTERNATIVE' THEN 'V' END`,
  },
  {
    name: 'refs-behind-sequences',
    says: 'no ref is ahead of the sequence that gives the next one, so none is given twice',
    question: `
      SELECT format('%s-%s, and the sequence is at %s', letter, highest, last_value) AS example
      FROM (
        SELECT left(ref, 1) AS letter, max(substr(ref, 3)::bigint) AS highest
        FROM address WHERE ref IS NOT NULL GROUP BY left(ref, 1)
      ) AS given
      LEFT JOIN pg_sequences ON schemaname = 'public' AND sequencename = 'ref_' || lower(letter)
      WHERE highest > coalesce(last_value, 0)`,
  },
  {
    name: 'weights',
    says: 'the shares of a line in objectives are together 1 at most',
    question: `
      SELECT format('line %s: %s', line_id, sum(weight)) AS example
      FROM contribution GROUP BY line_id HAVING sum(weight) > 1`,
  },
  {
    name: 'submission-hashes',
    says: 'every submission that still has its text has the hash of it',
    question: `
      SELECT coalesce(a.ref, a.id::text) AS example
      FROM submission s
      JOIN submission_text t ON t.submission_id = s.address_id
      JOIN address a ON a.id = s.address_id
      WHERE s.hash <> sha256(t.salt || convert_to(t.body, 'UTF8'))`,
  },
  {
    name: 'public-acts',
    says: 'every public act touches something that is public, or is about an organisation or an account',
    question: `
      SELECT format('act %s', act.id) AS example FROM act
      WHERE is_public AND NOT EXISTS (
        SELECT FROM act_address t JOIN address a ON a.id = t.address_id
        WHERE t.act_id = act.id AND a.ref IS NOT NULL)
        AND NOT EXISTS (SELECT FROM act_organisation t WHERE t.act_id = act.id)
        AND operation NOT IN ('grantRole', 'revokeRole', 'makeSignInLink', 'eraseAccount')`,
  },
];
