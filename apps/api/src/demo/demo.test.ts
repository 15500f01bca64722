import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../tests/world/postgres-database.js';
import { withClient } from '../../../../tests/world/postgres.js';
import { Acts } from '../act/act.service.js';
import { Addresses } from '../address/address.service.js';
import { Editions } from '../budget/edition.service.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/all.js';
import { Database } from '../platform/database/database.js';
import { KeyedHash } from '../platform/secret/keyed-hash.js';
import { readDataset } from './dataset.js';
import { loadDemo, type DemoServices } from './demo.js';

const shipped = resolve(import.meta.dirname, '../../data');
/** Every table with its number of rows. */
const everyTable = `SELECT relname AS name,
    (xpath('//count/text()', query_to_xml(format('SELECT count(*) FROM %I', relname), false, false, '')))[1]::text::integer AS count
  FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migration' ORDER BY relname`;

interface World {
  fresh: FreshDatabase;
  services: DemoServices;
  /** The same site after its secret was changed. */
  renewed: DemoServices;
  ask<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  counts(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

async function world(): Promise<World> {
  const fresh = await freshDatabase();
  const database = new Database({
    appUrl: fresh.appUrl,
    entities,
    migrations,
    environment: process.env,
    poolSize: 2,
  });
  database.start();
  await database.ready();
  const services = (secret: string): DemoServices => ({
    acts: new Acts(database, new KeyedHash(secret)),
    addresses: new Addresses(),
    editions: new Editions(),
  });
  const ask = <Row>(text: string, values: unknown[] = []) =>
    withClient(fresh.ownerUrl, async (client) => (await client.query(text, values)).rows as Row[]);
  return {
    fresh,
    services: services('a secret of the test'),
    renewed: services('another secret'),
    ask,
    counts: async () => {
      const rows = await ask<{ name: string; count: number }>(everyTable);
      return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
    },
    close: async () => {
      await database.stop();
      await fresh.drop();
    },
  };
}

/** Every ref with its title, a line each. */
async function refsOf({ ask }: World): Promise<string> {
  const rows = await ask<{ ref: string; title: string; standing: string }>(
    `SELECT ref, title, standing FROM address
       ORDER BY position(left(ref, 1) IN 'IADQSECGKFV'), substr(ref, 3)::integer`,
  );
  const lines = rows.map(({ ref, title, standing }) => `${ref.padEnd(5)}${standing.padEnd(13)}${title}\n`);
  return lines.join('');
}

/** A copy of the shipped data in which one file was changed. */
async function changed(file: string, change: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-data-'));
  await cp(shipped, folder, { recursive: true });
  const text = await readFile(join(folder, file), 'utf8');
  expect(change(text), 'the change must change something').not.toBe(text);
  await writeFile(join(folder, file), change(text));
  return folder;
}

/** Tables that somebody has to come for: they sign in, send something, are invited, or say who is whose member. */
const filledByPeople = [
  'account_email',
  'account_identity',
  'api_token',
  'attempt',
  'cost_file',
  'cost_file_piece',
  'cost_mapping',
  'edition_schedule',
  'mail',
  'organisation_invitation',
  'organisation_membership',
  'session',
  'sign_in_link',
];

describe('the demonstration', () => {
  let site: World;
  const none = async (text: string) => expect(await site.ask(text)).toEqual([]);

  beforeAll(async () => {
    site = await world();
    expect(await loadDemo(site.services)).toBe(true);
  });
  afterAll(() => site.close());

  test('is loaded once: to load it again, even under another secret, changes no table', async () => {
    const before = await site.counts();
    expect(await loadDemo(site.services)).toBe(false);
    expect(await loadDemo(site.renewed)).toBe(false);
    expect(await site.counts()).toEqual(before);
    expect(before.act).toBe(1);
    // A table that stays empty would be a page that a newcomer cannot see.
    expect(Object.keys(before).filter((table) => before[table] === 0)).toEqual(filledByPeople);
  });

  test('has the same refs on every new site', async () => {
    await expect(await refsOf(site)).toMatchFileSnapshot('refs.snapshot.txt');
  });

  test('leaves no address without a ref, and says so of its one act in the history of each', async () => {
    await none('SELECT title FROM address WHERE ref IS NULL');
    await none(`SELECT title FROM address WHERE kind <> 'COST_LINE'
      AND NOT EXISTS (SELECT FROM act_address WHERE address_id = id)`);
  });

  test('hangs areas under their initiative, and lines under their area or the line that they are part of', async () => {
    await none(`SELECT a.title FROM address a JOIN address i ON i.id = a.initiative_id
      WHERE a.kind IN ('AREA', 'COST_LINE', 'EDITION') AND a.path NOT LIKE i.path || '%' || a.id || '.'`);
    const places = await site.ask(
      `SELECT line.title, string_agg(above.title, ' > ' ORDER BY length(above.path)) AS place
       FROM address line JOIN address above ON line.path LIKE above.path || '%' AND above.id <> line.id
       WHERE line.title IN ('Duty officers in the Americas', 'Rooms for the risk team') GROUP BY line.title ORDER BY 1`,
    );
    expect(places).toEqual([
      {
        title: 'Duty officers in the Americas',
        place:
          'DNS-CERT: a response team for the Domain Name System > Watch and coordination, day and night > Duty officers, day and night',
      },
      {
        title: 'Rooms for the risk team',
        place: 'Initiative One: DNS risk analysis, contingency planning and exercises',
      },
    ]);
  });

  test('gives a source for everything on the record', async () => {
    await none(`SELECT a.title FROM address a JOIN (
        SELECT address_id, source FROM area UNION ALL SELECT address_id, source FROM objective
        UNION ALL SELECT address_id, source FROM indicator UNION ALL SELECT address_id, source FROM proceeding
        UNION ALL SELECT address_id, source FROM submission
        UNION ALL SELECT address_id, source FROM alternative
      ) AS told ON told.address_id = a.id WHERE a.standing = 'RECORD' AND told.source IS NULL`);
    await none(`SELECT note FROM stage_entry WHERE source IS NULL UNION ALL SELECT note FROM breakdown WHERE source IS NULL
      UNION ALL SELECT 'extension' FROM proceeding_extension WHERE source IS NULL`);
  });

  test('calls illustrative all that nobody published: editions, lines, pledges, targets, links, and their funders', async () => {
    await none(
      `SELECT title FROM address WHERE kind IN ('EDITION', 'COST_LINE', 'FUNDING') AND standing = 'RECORD'`,
    );
    await none(
      `SELECT FROM target WHERE standing = 'RECORD' UNION ALL SELECT FROM contribution WHERE standing = 'RECORD'`,
    );
    await none(
      `SELECT o.name FROM pledge p JOIN organisation o ON o.id = p.organisation_id WHERE o.standing = 'RECORD'`,
    );
    await none(
      `SELECT name FROM organisation WHERE standing = 'ILLUSTRATIVE' AND name NOT LIKE '%does not exist%'`,
    );
    const measured = await site.ask(
      `SELECT value, note LIKE '%anecdotal%' AS hedged FROM measurement WHERE standing = 'RECORD'`,
    );
    expect(measured).toEqual([{ value: '110', hedged: true }]);
  });

  test('writes no ref into a text, since a text cannot follow a number, and quotes no more than five words', async () => {
    const texts = await site.ask<{ text: string }>(
      `SELECT body AS text FROM submission_text UNION ALL SELECT note FROM stage_entry UNION ALL SELECT note FROM breakdown
       UNION ALL SELECT note FROM document UNION ALL SELECT summary FROM area UNION ALL SELECT summary FROM initiative
       UNION ALL SELECT statement FROM objective UNION ALL SELECT definition FROM indicator UNION ALL SELECT title FROM address
       UNION ALL SELECT stated_by FROM cost_statement UNION ALL SELECT question FROM proceeding
       UNION ALL SELECT summary FROM alternative UNION ALL SELECT cost_note FROM alternative WHERE cost_note IS NOT NULL
       UNION ALL SELECT array_to_string(covers, ' ') FROM alternative UNION ALL SELECT note FROM alternative_voice`,
    );
    expect(texts.filter(({ text }) => /\b[A-Z]-\d/.test(text))).toEqual([]);
    const quotes = texts.flatMap(({ text }) =>
      [...text.matchAll(/"([^"]+)"/g)].map(([, quote = '']) => quote),
    );
    expect(quotes.length).toBeGreaterThan(3);
    expect(quotes.filter((quote) => quote.split(/\s+/).length > 5)).toEqual([]);
  });

  test('has a receipt for every submission that its salt and its words prove', async () => {
    await none(`SELECT t.body FROM submission s JOIN submission_text t ON t.submission_id = s.address_id
      WHERE s.hash <> sha256(t.salt || convert_to(t.body, 'UTF8'))`);
  });

  test('has a proceeding open from now for sixty days, and periods that run today', async () => {
    const open = await site.ask(
      `SELECT a.title, count(*)::integer AS initiatives, closes_at - opens_at = interval '60 days' AS lasts
       FROM proceeding p JOIN address a ON a.id = p.address_id JOIN proceeding_initiative i ON i.proceeding_id = p.address_id
       WHERE opens_at <= now() AND closes_at > now() GROUP BY a.title, lasts`,
    );
    expect(open).toEqual([{ title: 'A second reading (demonstration)', initiatives: 2, lasts: true }]);
    const targets = await site.ask(
      `SELECT ends_on - starts_on > 300 AS year, label ~ '^\\d{4}( Q[1-4])?$' AS labelled FROM target
       WHERE (now() AT TIME ZONE 'UTC')::date BETWEEN starts_on AND ends_on ORDER BY 1`,
    );
    expect(targets).toEqual([
      { year: false, labelled: true },
      { year: true, labelled: true },
    ]);
    const pledges = await site.ask(
      `SELECT FROM pledge WHERE (now() AT TIME ZONE 'UTC')::date BETWEEN starts_on AND ends_on`,
    );
    expect(pledges).toHaveLength(1);
  });

  test('has an account for each part that a newcomer can play', async () => {
    const accounts = await site.ask(
      `SELECT a.demo_key, g.role, o.slug FROM account a JOIN role_grant g ON g.account_id = a.id
       LEFT JOIN organisation o ON o.id = g.organisation_id ORDER BY a.created_at`,
    );
    expect(accounts).toEqual([
      { demo_key: 'editor', role: 'EDITOR', slug: null },
      { demo_key: 'participant', role: 'PARTICIPANT', slug: null },
      { demo_key: 'representative', role: 'REPRESENTATIVE', slug: 'registry-a' },
      { demo_key: 'moderator', role: 'MODERATOR', slug: null },
      { demo_key: 'treasurer', role: 'TREASURER', slug: null },
      { demo_key: 'auditor', role: 'AUDITOR', slug: null },
      { demo_key: 'administrator', role: 'ADMINISTRATOR', slug: null },
    ]);
  });

  test('sums to what the data files say, to the cent', async () => {
    const { editions } = await readDataset();
    for (const { title, periods, totals } of editions) {
      const rows = await site.ask<{ label: string; low: string; base: string; high: string }>(
        `SELECT p.label, t.low_minor AS low, t.base_minor AS base, t.high_minor AS high
         FROM edition e JOIN address a ON a.id = e.address_id AND a.title = $1
         JOIN edition_total t ON t.edition_id = e.address_id AND t.address_id = e.initiative_id
         JOIN edition_period p ON p.edition_id = e.address_id AND p.ordinal = t.period_ordinal ORDER BY p.ordinal`,
        [title],
      );
      const expected = totals.map(({ low, base, high }, index) => ({
        label: periods[index]?.label,
        low: `${low}`,
        base: `${base}`,
        high: `${high}`,
      }));
      expect(rows).toEqual(expected);
    }
  });
});

describe('a load that fails', () => {
  let site: World;
  beforeAll(async () => (site = await world()));
  afterAll(() => site.close());

  test('leaves nothing behind, and the next one loads everything under the same refs', async () => {
    const empty = await site.counts();
    const folder = await changed('second-reading.json', (text) => text.replace('"a-watch"', '"a-elsewhere"'));
    await expect(loadDemo(site.services, folder)).rejects.toThrow('a-elsewhere');
    await rm(folder, { recursive: true });
    expect(await site.counts()).toEqual(empty);
    expect(Object.values(empty).every((count) => count === 0)).toBe(true);
    expect(await loadDemo(site.services)).toBe(true);
    await expect(await refsOf(site)).toMatchFileSnapshot('refs.snapshot.txt');
  });
});
