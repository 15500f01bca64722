// The synthetic city: a world of any size for benchmarks and tests, the same rows for the same seed.
//
//   await loadCity(superuserUrl, { seed: 1, scale: 1 / 1000, report: console.log })
//   node tests/city/load.ts --database postgres://postgres:…@127.0.0.1:5432/plumbline --scale 0.01 --seed 1
//
// The database must be migrated and empty. The user must be a superuser, since the triggers that guard what only grows,
// and the foreign keys, are passed over for as long as the loading connections last. Where a load fails, drop the database.
//
// `probe.ts` has the refs of the probe, which is the same at every scale and for every seed, and of the largest
// initiative; `city.ts` tells the sizes and makes the rows. Everything in it lies between 2018 and 2025, but for the
// open proceedings (that of the probe is one), which are open until the end of 2049: a city can be kept.
//
// A new table gets its columns in `row.ts` and its rows in the file of its strand, with chances of its own
// (`subject.chanceOf`), so that the rows of the others stay as they are.
import { parseArgs } from 'node:util';
import pg from 'pg';
import { city, type CityOptions } from './city.ts';
import { loadingClient, TableCopy } from './copy.ts';
import { putIndexesAside, setSequences, type Index } from './indexes.ts';
import { columns, type Row, type Table } from './row.ts';

export interface LoadOptions extends CityOptions {
  /** Told a line now and then: what was done, the rows, the seconds since the beginning. */
  report?: (line: string) => void;
}

/** Fills a migrated, empty database. Answers how many rows each table got. */
export async function loadCity(
  superuserUrl: string,
  { seed, scale, report = () => undefined }: LoadOptions,
): Promise<Map<Table, number>> {
  const { rows } = city({ seed, scale });
  const began = performance.now();
  const tell = (what: string) =>
    report(`${seconds.format((performance.now() - began) / 1000).padStart(7)} s  ${what}`);
  const client = await loadingClient(superuserUrl);
  try {
    await demandEmpty(client);
    const indexes = await putIndexesAside(client, Object.keys(columns));
    const counts = await copyAll(client, superuserUrl, { rows: rows(), tell });
    await makeIndexes(superuserUrl, { indexes, counts }, tell);
    await setSequences(client);
    // Frozen and counted, so that no reader has to do it later.
    await client.query(`VACUUM (FREEZE, ANALYZE) ${Object.keys(columns).join(', ')}`);
    tell('vacuumed and analysed');
    return counts;
  } finally {
    await client.end();
  }
}

async function demandEmpty(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM address LIMIT 1');
  if (rowCount !== 0) throw new Error('A city is loaded into an empty database only');
}

const rowsBetweenReports = 500_000;

/** Every table is filled over a connection of its own, all at once, in the order in which the rows come. */
async function copyAll(
  client: pg.Client,
  url: string,
  { rows, tell }: { rows: Iterable<Row>; tell: (what: string) => void },
): Promise<Map<Table, number>> {
  const copies = new Map<Table, TableCopy>();
  let count = 0;
  try {
    for (const row of rows) {
      const [table] = row;
      let copy = copies.get(table);
      if (!copy) copies.set(table, (copy = new TableCopy(url, table)));
      const full = copy.add(row);
      if (full) await full;
      count += 1;
      if (count % rowsBetweenReports === 0) tell(`${grouped(count)} rows`);
    }
    for (const copy of copies.values()) {
      await copy.end(client);
      tell(`${copy.table}: ${grouped(copy.rows)} rows`);
    }
  } catch (error) {
    for (const copy of copies.values()) await copy.abandon();
    throw error;
  }
  return new Map(Array.from(copies.values(), ({ table, rows: loaded }) => [table, loaded]));
}

/** Two tables at a time, those with most rows first. */
async function makeIndexes(
  url: string,
  { indexes, counts }: { indexes: readonly Index[]; counts: ReadonlyMap<string, number> },
  tell: (what: string) => void,
): Promise<void> {
  const byTable = Map.groupBy(indexes, ({ table }) => table);
  const waiting = [...byTable].sort(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const worker = async (): Promise<void> => {
    const client = await loadingClient(url);
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [table, own] = next;
        for (const { make } of own) await client.query(make);
        tell(`${table}: ${own.length} indexes`);
      }
    } finally {
      await client.end();
    }
  };
  await Promise.all([worker(), worker()]);
}

const seconds = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const grouped = (count: number): string => count.toLocaleString('en');

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      database: { type: 'string' },
      scale: { type: 'string', default: '0.001' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (values.database === undefined) throw new Error('Name a database: --database postgres://…');
  const options = { seed: Number(values.seed), scale: Number(values.scale) };
  await loadCity(values.database, { ...options, report: console.log });
}
