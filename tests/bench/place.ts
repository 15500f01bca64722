import type pg from 'pg';
import { largestInitiative, probe } from '../city/probe.ts';
import { withClient, type Data } from './database.ts';

/** What of a city the works are about. */
export interface Place {
  probe: string;
  largest: string;
  deep: Row;
  deepOfProbe: Row;
  /** The edition of the probe that was published last, and the one before. */
  editionsOfProbe: { from: string; to: string };
  /** An object class that lines of the probe have; an empty text where none is told. */
  classOfProbe: string;
  text: string;
}

/** A row of a list, as each contestant wants it named. */
export interface Row {
  /** The cursor of the product. */
  after: string;
  at: string;
  id: string;
}

/** How deep in a list the deep page begins, and how deep at most in one that is shorter. */
const deepest = 10_000;
const shareOfList = 0.8;

/** Finds in a city what the works are about. */
export async function placeOf({ superuserUrl, scale }: Data): Promise<Place> {
  const refs =
    scale === 'demo'
      ? { probe: 'I-2', largest: 'I-2' }
      : { probe: probe.initiative, largest: largestInitiative };
  return withClient(superuserUrl, async (client) => {
    const rowUnder = async (ref: string): Promise<Row> => {
      const { rows } = await client.query<{ at: string; id: string }>(
        `WITH page AS (SELECT id, path FROM address WHERE ref = $1), said AS MATERIALIZED (
           SELECT s.received_at, s.address_id FROM submission s WHERE s.about_id = ANY (ARRAY(SELECT id FROM page UNION ALL
             SELECT below.id FROM page, address below WHERE below.path > page.path AND below.path < left(page.path, -1) || '/')))
         SELECT to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US+00') AS at, address_id::text AS id FROM said
         ORDER BY received_at DESC, address_id DESC
         OFFSET least($2::bigint, (SELECT floor(count(*) * $3::float8) FROM said)::bigint) LIMIT 1`,
        [ref, deepest, shareOfList],
      );
      const [row] = rows;
      if (!row) throw new Error(`Nobody said anything under ${ref}`);
      return { ...row, after: Buffer.from(JSON.stringify([row.at, row.id])).toString('base64') };
    };
    const { rows } = await client.query<{ title: string }>('SELECT title FROM address WHERE ref = $1', [
      refs.probe,
    ]);
    const text = rows[0]?.title.split(/\s+/).slice(0, 3).join(' ') ?? '';
    return {
      ...{ ...refs, text },
      deep: await rowUnder(refs.largest),
      deepOfProbe: await rowUnder(refs.probe),
      ...(await costsOf(client, refs.probe)),
    };
  });
}

async function costsOf(
  client: pg.Client,
  initiative: string,
): Promise<Pick<Place, 'editionsOfProbe' | 'classOfProbe'>> {
  const editions = await client.query<{ ref: string }>(
    `SELECT own.ref FROM edition e JOIN address own ON own.id = e.address_id JOIN address a ON a.id = e.initiative_id
     WHERE a.ref = $1 AND e.published_at IS NOT NULL ORDER BY e.number DESC LIMIT 2`,
    [initiative],
  );
  const [to, from] = editions.rows;
  if (!to || !from) throw new Error(`${initiative} has no two editions that could be compared`);
  const classes = await client.query<{ name: string }>(
    `SELECT coalesce(l.object_class, '') AS name FROM edition_line l JOIN address own ON own.id = l.edition_id
     JOIN estimate e ON e.edition_id = l.edition_id AND e.line_id = l.line_id
     WHERE own.ref = $1 GROUP BY name ORDER BY min(l.object_class) IS NULL, count(*) DESC, 1 LIMIT 1`,
    [to.ref],
  );
  return { editionsOfProbe: { from: from.ref, to: to.ref }, classOfProbe: classes.rows[0]?.name ?? '' };
}
