import type { EntityManager } from 'typeorm';
import type { NewEstimate, NewLine } from '../../../apps/api/src/budget/edition-line.js';
import { Editions } from '../../../apps/api/src/budget/edition.service.js';
import type { Plans } from '../world.js';
import { idOf, publish } from './address.js';
import { textAt } from './texts.js';

const editions = new Editions();

const year = (first: number) => ({
  label: `FY${String(first % 100).padStart(2, '0')}`,
  startsOn: `${first}-01-01`,
  endsOn: `${first}-12-31`,
});

const amount = (
  period: string,
  currency: string,
  base: bigint | null,
  range?: [bigint, bigint],
): NewEstimate => ({
  period,
  currency,
  base,
  ...(range && { low: range[0], high: range[1] }),
});

/** Amounts that are missing or huge, equal sums, titles that are equal but for their case. */
const lastOfSecond = (travel: string): NewLine[] => [
  { key: 'night', parentKey: 'analysts', title: textAt(1), estimates: [amount('FY22', 'USD', 1n)] },
  { key: 'shift', parentKey: 'night', title: textAt(4), estimates: [] },
  {
    key: 'travel',
    ref: travel,
    parentKey: 'staff',
    title: 'Travel & "lodging"',
    objectClass: 'Travel',
    basis: { sourcing: 'CONTRACTED' },
    estimates: [amount('FY21', 'USD', 7_000n), amount('FY22', 'EUR', null)],
  },
  { key: 'same', parentKey: 'staff', title: 'analysts', estimates: [amount('FY21', 'USD', null)] },
  { key: 'other', title: textAt(2), estimates: [amount('FY22', 'XAF', 9_000_000_000_000_000_000n)] },
  { key: 'empty', title: textAt(6), estimates: [] },
  { key: 'equal', title: 'operations', estimates: [amount('FY22', 'XAF', 200_000_000_000_000_009n)] },
];

/** A line that moved and was renamed, lines four deep, several currencies, amounts that are equal, missing or huge. */
const secondEdition = ({ lines: { staff, travel } }: Plans['first']): NewLine[] => [
  {
    key: 'ops',
    title: 'Operations',
    area: true,
    estimates: [
      { ...amount('FY21', 'EUR', 5n), calculation: { quantity: '1.1', unit: 'post, a year', rate: 5n } },
    ],
  },
  {
    key: 'staff',
    ref: staff,
    parentKey: 'ops',
    title: 'STAFF',
    code: 'A "1"',
    objectClass: textAt(0),
    basis: {
      method: 'PARAMETRIC',
      confidence: 'LOW',
      assumptions: 'Two \"posts\"\n<b>a year</b>',
      source: 'Accounts & “more”',
      sourceUrl: 'https://example.org',
    },
    estimates: [
      {
        ...amount('FY21', 'USD', 7_000n, [6_000n, 8_000n]),
        calculation: {
          quantity: '2.50',
          unit: 'post, "a" year',
          rateLow: 1n,
          rate: 2_801n,
          rateHigh: 2_801n,
          note: 'Réserve – “one”\nand \\ more',
        },
      },
      { ...amount('FY21', 'KES', null), calculation: { quantity: '0', unit: 'day', rate: 9n } },
      {
        ...amount('FY22', 'USD', -50n, [-60n, -50n]),
        calculation: { quantity: '0.000001', unit: 'post, a year', rate: -50n },
      },
    ],
  },
  {
    key: 'analysts',
    parentKey: 'staff',
    title: 'Analysts',
    code: textAt(3),
    objectClass: 'Travel',
    basis: { sourcing: 'IN_HOUSE' },
    estimates: [
      {
        ...amount('FY21', 'USD', 7_000n, [1n, 7_000n]),
        calculation: { quantity: '2.5', unit: 'Posts, a Year', rate: 2_800n },
      },
      amount('FY22', 'JPY', 0n),
    ],
  },
  ...lastOfSecond(travel),
];

/** An edition before the second: of the same periods, so that the two can be compared, and reckoned at other prices. */
const earlierEdition = ({ lines: { staff, travel } }: Plans['first']): NewLine[] => [
  { key: 'ops', title: 'Operations', area: true, estimates: [amount('FY21', 'EUR', 4n)] },
  {
    key: 'staff',
    ref: staff,
    parentKey: 'ops',
    title: 'Staff',
    estimates: [
      {
        ...amount('FY21', 'USD', 6_999n),
        calculation: { quantity: '1.75', unit: 'post, "a" year', rate: 3_333n },
      },
      { ...amount('FY21', 'KES', 3n), calculation: { quantity: '1', unit: 'day', rate: 9n } },
      { ...amount('FY22', 'USD', 50n), calculation: { quantity: '1', unit: 'other', rate: 50n } },
    ],
  },
  {
    key: 'travel',
    ref: travel,
    parentKey: 'ops',
    title: 'Travel & "lodging"',
    objectClass: 'Travel',
    estimates: [amount('FY21', 'USD', 7_000n), amount('FY22', 'EUR', -9_223_372_036_854_775_807n)],
  },
  { key: 'gone', parentKey: 'travel', title: textAt(9), estimates: [amount('FY21', 'USD', 11n)] },
];

/** A draft of the third edition: lines that moved, were renamed, are new or left out, and other amounts. */
const thirdEdition = ({ lines: { staff, travel } }: Plans['first']): NewLine[] => [
  { key: 'ops', title: 'Operations', area: true, estimates: [amount('FY21', 'EUR', 6n)] },
  {
    key: 'travel',
    ref: travel,
    parentKey: 'ops',
    title: 'Travel & "lodging"',
    code: textAt(7),
    estimates: [amount('FY21', 'USD', 7_000n), amount('FY23', 'EUR', 4n, [3n, 5n])],
  },
  {
    key: 'staff',
    ref: staff,
    parentKey: 'ops',
    title: textAt(0),
    code: 'A "1"',
    basis: { sourcing: 'CONTRACTED', recurrence: 'ONE_OFF' },
    estimates: [
      { ...amount('FY23', 'USD', -3n), calculation: { quantity: '0.5', unit: 'x', rate: -5n } },
      amount('FY21', 'USD', 7_000n, [6_000n, 8_001n]),
      amount('FY21', 'KES', null),
    ],
  },
  { key: 'new', parentKey: 'staff', title: textAt(5), objectClass: textAt(1), estimates: [] },
  { key: 'newer', title: 'New', estimates: [amount('FY23', 'USD', null), amount('FY23', 'JPY', -7n)] },
  { key: 'empty', title: textAt(6), estimates: [] },
];

/** A series over so many years that the last is the one to order by. */
const series = (): NewLine[] =>
  ['b', 'B', 'a', 'É', 'é'].map((title, index) => ({
    key: title,
    title,
    estimates: Array.from({ length: 9 }, (_, place) =>
      amount(`FY${String(10 + place)}`, place % 2 === 0 ? 'USD' : 'EUR', BigInt((index * 7 + place * 5) % 4)),
    ),
  }));

export async function seedEditions(rows: EntityManager, { first, second }: Plans): Promise<void> {
  const standing = 'ILLUSTRATIVE';
  const draft = async (
    initiativeId: string,
    title: string,
    lines: NewLine[],
    years: number[],
    { source, isReachable }: { source?: string; isReachable?: boolean } = {},
  ) =>
    (
      await editions.draft(rows, {
        initiativeId,
        title,
        standing,
        periods: years.map(year),
        lines,
        isReachable,
        source,
        sourceUrl: source && 'https://example.org/?a=1&b="2"',
      })
    ).editionId;
  const one = await idOf(rows, first.initiative);
  const other = await idOf(rows, second.initiative);
  const earlier = await draft(one, 'Before', earlierEdition(first), [2021, 2022]);
  await reckonAt(rows, earlier, '98.5');
  await editions.publish(rows, { editionId: earlier, reason: textAt(3) });
  const moved = await draft(one, textAt(0), secondEdition(first), [2022, 2021], { source: textAt(5) });
  await reckonAt(rows, moved, '101.25');
  await explain(rows, { edition: moved, before: earlier, reason: textAt(2) });
  await editions.publish(rows, { editionId: moved, reason: textAt(1) });
  const onSite = { isReachable: true };
  const third = await draft(one, textAt(3), thirdEdition(first), [2021, 2023], onSite);
  await explain(rows, { edition: third, before: moved, reason: textAt(4) });
  await reckonAt(rows, third, '7');
  const old = await draft(
    other,
    textAt(4),
    series(),
    [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018],
    onSite,
  );
  const written = [{ key: 'w', title: 'Written on the site', estimates: [amount('FY10', 'USD', 2n)] }];
  const since = await draft(other, 'Written on the site', written, [2010], onSite);
  await editions.publish(rows, { editionId: since, reason: textAt(2) });
  const long = await draft(
    other,
    'A long series',
    series(),
    [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018],
  );
  await editions.publish(rows, { editionId: long, reason: 'Years.' });
  await seedSchedules(rows, { soon: third, last: moved, old });
  const secret = [{ key: 's', title: 'A line of a draft', estimates: [amount('FY30', 'USD', 1n)] }];
  await draft(one, 'A draft', secret, [2030]);
  await seedUnsound(rows, draft);
}

/** Gives a reason of its own for each line that an earlier edition has. */
async function explain(
  rows: EntityManager,
  { edition, before, reason }: { edition: string; before: string; reason: string },
): Promise<void> {
  await rows.query(
    `INSERT INTO edition_change SELECT $1, line_id, $2 || line_id FROM edition_line WHERE edition_id = $3`,
    [edition, reason, before],
  );
}

/** Tells the prices of a draft. */
async function reckonAt(rows: EntityManager, editionId: string, index: string): Promise<void> {
  await rows.query('UPDATE edition SET price_series = $2, price_index = $3 WHERE address_id = $1', [
    editionId,
    textAt(1),
    index,
  ]);
}

/** One that is to be published, and one that another edition overtook. */
async function seedSchedules(
  rows: EntityManager,
  { soon, last, old }: { soon: string; last: string; old: string },
): Promise<void> {
  await rows.query(
    `INSERT INTO edition_schedule (edition_id, account_id, version, last_id, reason, act_id, publish_at)
     SELECT planned.*, gen_random_uuid(), '2090-03-08T12:00:00.123456Z'
     FROM (SELECT id FROM account ORDER BY id LIMIT 1) one, LATERAL (VALUES
       ($1::bigint, one.id, 1, $2::bigint, $4), ($3::bigint, one.id, 1, NULL, $4)) planned`,
    [soon, last, old, textAt(1)],
  );
}

/** An initiative with a part that lost its ref: nothing where something must be. */
async function seedUnsound(
  rows: EntityManager,
  draft: (initiativeId: string, title: string, lines: NewLine[], years: number[]) => Promise<string>,
): Promise<void> {
  const { id } = await publish(rows, {
    kind: 'INITIATIVE',
    title: 'Unsound',
    standing: 'RECORD',
    initiativeId: null,
  });
  await rows.query('INSERT INTO initiative (address_id, summary) VALUES ($1, $2)', [id, textAt(7)]);
  const lines = ['Sound', 'Lost'].map((title) => ({
    key: title,
    title,
    estimates: [amount('FY21', 'USD', 3n)],
  }));
  const editionId = await draft(id, 'Unsound', lines, [2021]);
  await editions.publish(rows, { editionId, reason: textAt(8) });
  await rows.query(`UPDATE address SET ref = NULL WHERE title = 'Lost'`);
}
