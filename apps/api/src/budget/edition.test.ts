import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../tests/world/postgres-database.js';
import { Addresses } from '../address/address.service.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/all.js';
import { Database } from '../platform/database/database.js';
import type { NewLine } from './edition-line.js';
import {
  DraftOutdated,
  EditionEmpty,
  EditionPublished,
  LinesFaulty,
  PeriodsFaulty,
  SumTooLarge,
} from './edition.refusals.js';
import { Editions } from './edition.service.js';

const year = { label: '2027', startsOn: '2027-01-01', endsOn: '2027-12-31' };
const next = { label: '2028', startsOn: '2028-01-01', endsOn: '2028-12-31' };
const usd = (base: bigint | null, period = '2027') => ({ period, currency: 'USD', base });
const ranged = (low: bigint, base: bigint, high: bigint) => ({ ...usd(base), low, high });
const line = (key: string, title: string, rest: Partial<NewLine> = {}): NewLine => ({
  key,
  title,
  estimates: [usd(100n)],
  ...rest,
});

describe('editions of costs', () => {
  const editions = new Editions();
  const addresses = new Addresses();
  let world: FreshDatabase;
  let database: Database;

  beforeAll(async () => {
    world = await freshDatabase();
    database = new Database({
      appUrl: world.appUrl,
      entities,
      migrations,
      environment: process.env,
      poolSize: 4,
    });
    database.start();
    await database.ready();
  });
  afterAll(async () => {
    await database.stop();
    await world.drop();
  });

  const within = <T>(work: (rows: EntityManager) => Promise<T>) => database.transaction(work);
  const initiative = (): Promise<string> =>
    within(async (rows) => {
      const { id } = await addresses.publish(rows, {
        kind: 'INITIATIVE',
        title: 'A plan',
        standing: 'RECORD',
        initiativeId: null,
      });
      await rows.query(`INSERT INTO initiative (address_id, summary) VALUES ($1, 'A plan')`, [id]);
      return id;
    });
  const area = (initiativeId: string, title: string): Promise<{ id: string; ref: string }> =>
    within(async (rows) => {
      const made = await addresses.publish(rows, {
        kind: 'AREA',
        title,
        standing: 'RECORD',
        initiativeId,
        under: initiativeId,
      });
      await rows.query(
        `INSERT INTO area (address_id, initiative_id, ordinal, summary) VALUES ($1, $2, 1, '')`,
        [made.id, initiativeId],
      );
      return made;
    });
  const drafted = (
    rows: EntityManager,
    initiativeId: string,
    lines: Iterable<NewLine> | AsyncIterable<NewLine>,
    periods = [year],
  ) => editions.draft(rows, { initiativeId, title: 'Costs', standing: 'RECORD', periods, lines });
  const published = (
    initiativeId: string,
    lines: Iterable<NewLine> | AsyncIterable<NewLine>,
    periods = [year],
  ) =>
    within(async (rows) => {
      const { editionId } = await drafted(rows, initiativeId, lines, periods);
      return { editionId, ...(await editions.publish(rows, { editionId, reason: 'First figures' })) };
    });
  const tree = (editionId: string) =>
    database.read<{ ref: string | null; title: string; at: string; totals: string | null }>(
      undefined,
      `SELECT a.ref, l.title,
         (SELECT string_agg(up.title, ' > ' ORDER BY place) FROM unnest(string_to_array(rtrim(l.path, '.'), '.'))
            WITH ORDINALITY AS step (id, place) JOIN address up ON up.id = step.id::bigint) AS at,
         (SELECT string_agg(format('%s %s %s %s %s/%s', currency, coalesce(low_minor::text, '-'),
            coalesce(base_minor::text, '-'), coalesce(high_minor::text, '-'), unpublished_count, estimate_count),
            ', ' ORDER BY period_ordinal, currency)
          FROM edition_total t WHERE t.edition_id = l.edition_id AND t.address_id = l.line_id) AS totals
       FROM edition_line l JOIN address a ON a.id = l.line_id WHERE l.edition_id = $1 ORDER BY l.ordinal`,
      [editionId],
    );
  const refsOf = async (editionId: string) =>
    Object.fromEntries((await tree(editionId)).map(({ title, ref }) => [title, ref]));
  const refused = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'accepted',
      (error: unknown) => error,
    );

  test('a draft has no ref anywhere, and its lines are kept whole', async () => {
    const id = await initiative();
    const { editionId, ...counts } = await within((rows) =>
      drafted(rows, id, [line('a', 'Staff'), line('b', 'Salaries', { parentKey: 'a' })]),
    );
    expect(counts).toEqual({ lineCount: 2, keptCount: 0 });
    expect(await tree(editionId)).toEqual([
      { ref: null, title: 'Staff', at: 'A plan > Staff', totals: null },
      { ref: null, title: 'Salaries', at: 'A plan > Staff > Salaries', totals: null },
    ]);
  });

  test('publishing numbers the lines in their order and sums each with all that lies under it', async () => {
    const id = await initiative();
    await area(id, 'Exercises');
    async function* lines() {
      yield line('c', 'Travel', { parentKey: 'b', estimates: [ranged(10n, 20n, 30n)] });
      yield line('b', 'Staff', { parentKey: 'a', estimates: [ranged(-5n, -4n, -3n)] });
      yield line('a', 'Exercises', { area: true, estimates: [] });
      yield line('d', 'Rooms', { estimates: [usd(null), { ...usd(7n), currency: 'KES' }] });
    }
    const { editionId, number, newLineCount } = await published(id, lines());
    expect({ number, newLineCount }).toEqual({ number: 1, newLineCount: 3 });
    const rows = await tree(editionId);
    const numbers = rows.flatMap(({ ref }) => (ref?.startsWith('C-') ? Number(ref.slice(2)) : []));
    expect(numbers).toEqual([0, 1, 2].map((after) => (numbers[0] ?? 0) + after));
    expect(rows.map(({ title, at, totals }) => [title, at, totals])).toEqual([
      ['Travel', 'A plan > Exercises > Staff > Travel', 'USD 10 20 30 0/1'],
      ['Staff', 'A plan > Exercises > Staff', 'USD 5 16 27 0/2'],
      ['Exercises', 'A plan > Exercises', 'USD 5 16 27 0/2'],
      ['Rooms', 'A plan > Rooms', 'KES - 7 - 0/1, USD - - - 1/1'],
    ]);
    const [whole] = await database.read<{ totals: string; current: string }>(
      undefined,
      `SELECT string_agg(concat_ws(' ', currency, low_minor, base_minor, unpublished_count, estimate_count), ', '
           ORDER BY currency) AS totals, max(i.current_edition_id)::text AS current
         FROM edition_total t JOIN initiative i ON i.address_id = t.address_id WHERE t.edition_id = $1`,
      [editionId],
    );
    expect(whole).toEqual({ totals: 'KES 7 0 1, USD 16 1 3', current: editionId });
  });

  test('a line keeps its address by code, by title, or by both where codes or titles are shared', async () => {
    const id = await initiative();
    const first = await published(id, [
      line('1', 'Staff', { code: '10' }),
      line('2', 'Rooms', { code: '20' }),
      line('3', 'Gifts', { code: '30' }),
      line('4', 'Bequests', { code: '30' }),
    ]);
    const second = await published(id, [
      line('4', 'Bequests', { code: '30' }),
      line('1', 'People', { code: '10' }),
      line('2', 'Rooms', { code: '21' }),
      line('5', 'Travel', { code: '40' }),
    ]);
    const [before, after] = [await refsOf(first.editionId), await refsOf(second.editionId)];
    expect(after).toMatchObject({ People: before.Staff, Rooms: before.Rooms, Bequests: before.Bequests });
    expect(Object.values(before)).not.toContain(after.Travel);
    expect(second).toMatchObject({ number: 2, newLineCount: 1 });
  });

  test('a line told by its ref moves with all that lies under it, and the old edition stays what it was', async () => {
    const id = await initiative();
    const lines = [
      line('a', 'East'),
      line('b', 'West'),
      line('c', 'Staff', { parentKey: 'a' }),
      line('d', 'Travel', { parentKey: 'c' }),
    ];
    const first = await published(id, lines);
    const refs = await refsOf(first.editionId);
    const paths = () =>
      database.read<{ title: string; path: string }>(
        undefined,
        `SELECT title, path FROM address WHERE initiative_id = $1 AND path IS NOT NULL AND kind <> 'EDITION'`,
        [id],
      );
    const pathOf = async (title: string) => (await paths()).find((row) => row.title === title)?.path;
    const keyOf = async (title: string) => (await pathOf(title))?.split('.').at(-2) ?? '';
    await within(async (rows) =>
      addresses.publish(rows, {
        kind: 'SUBMISSION',
        title: 'Why so much?',
        standing: 'RECORD',
        initiativeId: id,
        under: await keyOf('Travel'),
      }),
    );
    const second = await published(id, [
      line('a', 'East'),
      line('b', 'West'),
      line('c', 'Staff', { parentKey: 'b', ...(refs.Staff === null ? {} : { ref: refs.Staff }) }),
    ]);
    expect((await tree(second.editionId)).map(({ at }) => at)).toContain('A plan > West > Staff');
    expect(await refsOf(second.editionId)).toMatchObject({ Staff: refs.Staff });
    expect((await tree(first.editionId)).map(({ at }) => at)).toContain('A plan > East > Staff > Travel');
    // Travel is in no current edition, and what was said about it still counts for what it last lay under.
    expect(await pathOf('Travel')).toBe(`${await pathOf('Staff')}${await keyOf('Travel')}.`);
    expect(await pathOf('Why so much?')).toBe(`${await pathOf('Travel')}${await keyOf('Why so much?')}.`);
    expect(await pathOf('Staff')).toBe(`${await pathOf('West')}${await keyOf('Staff')}.`);
  });

  test('periods stand in the order of time, whatever the order they were given in', async () => {
    const id = await initiative();
    const lines = [line('a', 'Staff', { estimates: [usd(2n, '2028'), usd(1n, '2027')] })];
    const { editionId } = await published(id, lines, [next, year]);
    const found = await database.read(
      undefined,
      `SELECT p.label, p.starts_on, e.base_minor FROM edition_period p
       JOIN estimate e ON e.edition_id = p.edition_id AND e.period_ordinal = p.ordinal
       WHERE p.edition_id = $1 ORDER BY p.ordinal`,
      [editionId],
    );
    expect(found).toEqual([
      { label: '2027', starts_on: '2027-01-01', base_minor: '1' },
      { label: '2028', starts_on: '2028-01-01', base_minor: '2' },
    ]);
  });

  test('what is published never changes', async () => {
    const id = await initiative();
    const { editionId } = await published(id, [line('a', 'Staff')]);
    expect(await refused(within((rows) => editions.publish(rows, { editionId, reason: '' })))).toBeInstanceOf(
      EditionPublished,
    );
    const changes = [
      `INSERT INTO edition_line (edition_id, line_id, ordinal, title, path) VALUES ($1, $1, 9, 'x', '1.')`,
      `INSERT INTO edition_period (edition_id, ordinal, label, starts_on, ends_on)
         VALUES ($1, 9, 'x', '2030-01-01', '2030-01-02')`,
      `UPDATE edition SET reason = 'another' WHERE address_id = $1`,
    ];
    for (const change of changes)
      expect(await refused(within((rows) => rows.query(change, [editionId])))).toMatchObject({
        message: 'a published edition never changes',
      });
  });

  test('a draft made before another edition was published is refused where it would double lines', async () => {
    const id = await initiative();
    const lines = [line('a', 'Staff')];
    const { editionId } = await within((rows) => drafted(rows, id, lines));
    await published(id, lines);
    const publishing = within((rows) => editions.publish(rows, { editionId, reason: 'Late' }));
    expect(await refused(publishing)).toBeInstanceOf(DraftOutdated);
  });

  test.each<[string, NewLine[], unknown]>([
    [
      'a line under two parents',
      [
        line('a', 'A'),
        line('b', 'B'),
        line('c', 'C', { parentKey: 'a' }),
        line('c', 'C', { parentKey: 'b' }),
      ],
      { code: 'TWO_PARENTS', key: 'c' },
    ],
    ['the same key twice', [line('a', 'A'), line('a', 'B')], { code: 'DUPLICATE_KEY', key: 'a' }],
    [
      'an unknown parent',
      [line('a', 'A', { parentKey: 'z' })],
      { code: 'UNKNOWN_PARENT', key: 'a', value: 'z' },
    ],
    ['a line under itself', [line('a', 'A', { parentKey: 'a' })], { code: 'CYCLE', key: 'a' }],
    [
      'a cycle',
      [
        line('a', 'A', { parentKey: 'b' }),
        line('b', 'B', { parentKey: 'a' }),
        line('c', 'C', { parentKey: 'b' }),
      ],
      { code: 'CYCLE', key: 'b' },
    ],
    ['a blank title', [line('a', ' ')], { code: 'BLANK_TITLE', key: 'a' }],
    [
      'an unknown period',
      [line('a', 'A', { estimates: [usd(1n), usd(1n, '2031')] })],
      { code: 'UNKNOWN_PERIOD', key: 'a', value: '2031' },
    ],
    [
      'an unknown currency',
      [line('a', 'A', { estimates: [{ ...usd(1n), currency: 'DEM' }] })],
      { code: 'UNKNOWN_CURRENCY', key: 'a', value: 'DEM' },
    ],
    [
      'two estimates for one period',
      [line('a', 'A', { estimates: [usd(1n), usd(2n)] })],
      { code: 'DUPLICATE_ESTIMATE', key: 'a', value: 'USD 2027' },
    ],
    [
      'a range without a base',
      [line('a', 'A', { estimates: [{ ...usd(null), low: 1n, high: 2n }] })],
      { code: 'RANGE_INCOMPLETE', key: 'a', value: 'USD 2027' },
    ],
    [
      'half a range',
      [line('a', 'A', { estimates: [{ ...usd(1n), low: 1n }] })],
      { code: 'RANGE_INCOMPLETE', key: 'a', value: 'USD 2027' },
    ],
    [
      'a range that does not hold its base',
      [line('a', 'A', { estimates: [ranged(2n, 1n, 3n)] })],
      { code: 'RANGE_REVERSED', key: 'a', value: 'USD 2027' },
    ],
    [
      'an amount beyond what can be stored',
      [line('a', 'A', { estimates: [usd(2n ** 63n)] })],
      { code: 'AMOUNT_TOO_LARGE', key: 'a', value: 'USD 2027' },
    ],
    [
      'an area that the initiative does not have',
      [line('a', 'Nowhere', { area: true })],
      { code: 'UNKNOWN_AREA', key: 'a', value: 'Nowhere' },
    ],
    [
      'a ref of nothing',
      [line('a', 'A', { ref: 'C-999999' })],
      { code: 'UNKNOWN_REF', key: 'a', value: 'C-999999' },
    ],
  ])('%s is refused and nothing is written', async (_, lines, fault) => {
    const id = await initiative();
    const found = await refused(within((rows) => drafted(rows, id, lines)));
    expect(found).toBeInstanceOf(LinesFaulty);
    expect(found).toMatchObject({ faults: expect.arrayContaining([fault]) });
    const written = await database.read(
      undefined,
      `SELECT FROM address WHERE initiative_id = $1 AND id <> $1`,
      [id],
    );
    expect(written).toEqual([]);
  });

  test('two lines never share one address', async () => {
    const id = await initiative();
    const { ref } = await area(id, 'Exercises');
    const lines = [line('a', 'Exercises', { area: true }), line('b', 'Drills', { area: true, ref })];
    const found = await refused(within((rows) => drafted(rows, id, lines)));
    expect(found).toMatchObject({ faults: [{ code: 'DUPLICATE_REF', key: 'b', value: ref }] });
  });

  test('an edition without lines, and periods that are none, are refused', async () => {
    const id = await initiative();
    expect(await refused(within((rows) => drafted(rows, id, [])))).toBeInstanceOf(EditionEmpty);
    const backwards = { label: '2027', startsOn: '2027-12-31', endsOn: '2027-01-01' };
    for (const periods of [[backwards], [year, year], [year, next]])
      expect(await refused(within((rows) => drafted(rows, id, [line('a', 'A')], periods)))).toBeInstanceOf(
        PeriodsFaulty,
      );
  });

  test('a sum beyond what can be stored is refused, though each amount could be', async () => {
    const id = await initiative();
    const most = [usd(2n ** 63n - 1n)];
    const lines = [line('a', 'A', { estimates: most }), line('b', 'B', { estimates: most })];
    expect(await refused(published(id, lines))).toBeInstanceOf(SumTooLarge);
  });
});
