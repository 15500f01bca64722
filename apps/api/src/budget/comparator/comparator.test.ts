import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../../tests/world/api.js';
import { seedPlan } from '../../../../../tests/world/plan.js';
import { withClient } from '../../../../../tests/world/postgres.js';
import { Editions } from '../edition.service.js';

let api: Api;
let editor: Actor;

beforeAll(async () => {
  api = await startApi();
  editor = await actorWith(api, 'EDITOR');
});
afterAll(() => api.close());

/** What a test records is there for it alone. */
beforeEach(() =>
  withClient(api.fresh.ownerUrl, (client) => client.query('TRUNCATE comparator, exchange_rate')),
);

const post = {
  title: 'A post',
  covers: 'POSTS',
  measured: 'POST',
  low: '4000000',
  high: '6000000',
  currency: 'EUR',
  periodLabel: '2020',
  source: 'A survey',
};
const told = `__typename ... on ComparatorRecorded { comparator { key title low high withdrawnFor perPost { low base high } } }
  ... on Forbidden { permission } ... on Faulty { faults { field code } }`;

type Came = Record<string, unknown> & { comparator: { key: string } };

async function send(
  operation: 'recordComparator' | 'withdrawComparator',
  input: object,
  by = editor,
): Promise<Came> {
  const type = operation === 'recordComparator' ? 'ComparatorInput' : 'ComparatorWithdrawalInput';
  const { data, errors } = await api.graphql(
    `mutation($act: ActInput!, $input: ${type}!) { ${operation}(act: $act, input: $input) { ${told} } }`,
    { act: { id: v7(), ...(by.visitor && { visitor: by.visitor }) }, input },
    by.token,
  );
  expect(errors).toEqual([]);
  return data[operation] as Came;
}

const record = (input: object = {}) => send('recordComparator', { ...post, ...input });

interface Amount {
  currency: string;
  base: bigint | null;
  range?: [bigint, bigint];
  posts?: string;
  unit?: string;
}

/** Lines with these amounts in 2012, in an initiative of its own. */
async function costing(...amounts: Amount[]): Promise<string> {
  const { initiative } = await seedPlan(api, { title: `Plan ${v7()}` });
  await api.database.transaction(async (rows) => {
    const editions = new Editions();
    const [address] = await rows.query<{ id: string }[]>('SELECT id FROM address WHERE ref = $1', [
      initiative,
    ]);
    const { editionId } = await editions.draft(rows, {
      initiativeId: address?.id ?? '',
      title: 'Compared',
      standing: 'RECORD',
      source: undefined,
      sourceUrl: undefined,
      periods: [{ label: '2012', startsOn: '2012-01-01', endsOn: '2013-12-31' }],
      lines: amounts.map(({ currency, base, range, posts, unit = 'post, a year' }, index) => ({
        key: String(index),
        title: `Line ${index}`,
        estimates: [
          {
            ...{ period: '2012', currency, base },
            ...(range && { low: range[0], high: range[1] }),
            ...(posts !== undefined && { calculation: { quantity: posts, unit, rate: 1n } }),
          },
        ],
      })),
    });
    await editions.publish(rows, { editionId, reason: 'New' });
  });
  return initiative;
}

async function compared(ref: string): Promise<Record<string, unknown>[]> {
  const { data, errors } = await api.graphql(
    `query($ref: Ref!) { address(ref: $ref) { cost { compared { comparator { title } outcome posts alone { low base high }
       everything { low base high } unpublishedCount cost size rates { rate } } } } }`,
    { ref },
  );
  expect(errors).toEqual([]);
  return (data['address'] as { cost: { compared: Record<string, unknown>[] } }).cost.compared;
}

describe('recording a comparator', () => {
  test('is public, and told for each post', async () => {
    const came = await record({ ...{ measured: 'WHOLE', postsLow: '3', postsHigh: '7' }, base: '5000000' });
    // The low end where most share it, the high end where fewest do; no middle, since nobody told of how many posts it is.
    expect(came.comparator).toMatchObject({ perPost: { low: '571429', base: null, high: '2000000' } });
    const { data } = await api.graphql('{ acts(first: 1) { nodes { operation } } }', {});
    expect(data).toMatchObject({ acts: { nodes: [{ operation: 'recordComparator' }] } });
  });

  test.each([
    ['a visitor', () => Promise.resolve(visitorActor())],
    ['an editor of one initiative', async () => actorWith(api, 'EDITOR', (await seedPlan(api)).initiative)],
  ])('is not for %s', async (_, who) => {
    const by = await who();
    const forbidden = { __typename: 'Forbidden', permission: 'RECORD_REFERENCE' };
    expect(await send('recordComparator', post, by)).toEqual(forbidden);
    expect(await send('withdrawComparator', { comparator: v7(), reason: 'x' }, by)).toEqual(forbidden);
  });

  test('of a title and a year that are there already is refused; correcting says why and keeps the one before', async () => {
    const { comparator: first } = await record();
    expect(await record()).toMatchObject({ faults: [{ field: 'title', code: 'TAKEN' }] });
    expect(await record({ corrects: first.key })).toMatchObject({
      faults: [{ field: 'reason', code: 'EMPTY' }],
    });
    const corrected = await record({ corrects: first.key, reason: 'Misread', high: '6500000' });
    expect(corrected.comparator).toMatchObject({ high: '6500000' });
    const { data } = await api.graphql('{ comparators { nodes { key withdrawnFor } } }', {});
    expect(data).toMatchObject({
      comparators: {
        nodes: [
          { key: corrected.comparator.key, withdrawnFor: null },
          { key: first.key, withdrawnFor: 'Misread' },
        ],
      },
    });
  });

  test('once withdrawn, it is compared with no more', async () => {
    const { comparator } = await record();
    const ref = await costing({ currency: 'EUR', base: 5_000_000n, posts: '1' });
    expect(await compared(ref)).toHaveLength(1);
    await send('withdrawComparator', { comparator: comparator.key, reason: 'Another kind' });
    expect(await compared(ref)).toEqual([]);
    expect(await send('withdrawComparator', { comparator: comparator.key, reason: 'Twice' })).toMatchObject({
      faults: [{ field: 'comparator', code: 'UNKNOWN' }],
    });
  });

  test.each([
    ['less than a post', 'posts_low = 0.5, posts_high = 2'],
    ['a range the wrong way round', 'low_minor = 6000001'],
    ['a base outside its range', 'base_minor = 1'],
    ['nothing told', 'low_minor = NULL, high_minor = NULL'],
    ['one end alone', 'low_minor = NULL'],
  ])('never keeps %s, whoever writes it', async (_, planted) => {
    await record();
    const change = withClient(api.fresh.ownerUrl, (client) =>
      client.query(`UPDATE comparator SET ${planted}`),
    );
    await expect(change).rejects.toThrow(/violates check constraint/);
  });
});

describe('a cost for each full-time post', () => {
  const rate = (from: string, to: string, value: string) =>
    withClient(api.fresh.ownerUrl, (client) =>
      client.query(
        `INSERT INTO exchange_rate (from_currency, to_currency, rate, rate_on, from_digits, to_digits, standing, source)
         VALUES ($1, $2, $3, '2011-01-01', 2, 2, 'RECORD', 'A bank')`,
        [from, to, value],
      ),
    );

  test('is told of the posts alone and of everything, converted, with its bounds', async () => {
    await record();
    await rate('EUR', 'USD', '1.20');
    const ref = await costing(
      { currency: 'USD', base: 24_000_000n, range: [19_200_000n, 28_800_000n], posts: '4' },
      { currency: 'USD', base: 6_000_000n, range: [6_000_000n, 6_000_000n] },
      { currency: 'EUR', base: 1_000_001n, range: [1n, 2_000_000n], posts: '3', unit: 'person, a year' },
    );
    expect(await compared(ref)).toEqual([
      {
        comparator: { title: 'A post' },
        outcome: 'TOLD',
        posts: '4',
        alone: { low: '4000000', base: '5000000', high: '6000000' },
        // (250,000.00 + 10,000.01) / 4, the half away from zero.
        everything: { low: '5250000', base: '6500000', high: '7750000' },
        unpublishedCount: 0,
        cost: 'WITHIN',
        size: null,
        rates: [{ rate: '1.2' }],
      },
    ]);
  });

  test.each([
    [3_999_999n, 'BELOW'],
    [4_000_000n, 'WITHIN'],
    [6_000_000n, 'WITHIN'],
    [6_000_001n, 'ABOVE'],
  ])('of %i lies %s its comparator', async (base, cost) => {
    await record();
    expect(await compared(await costing({ currency: 'EUR', base, posts: '1' }))).toMatchObject([{ cost }]);
  });

  test.each([
    ['EVERYTHING', 'ABOVE'],
    ['POSTS', 'WITHIN'],
  ])('is set beside what the comparator covers: %s', async (covers, cost) => {
    await record({ covers });
    const ref = await costing(
      { currency: 'EUR', base: 5_000_000n, posts: '1' },
      { currency: 'EUR', base: 5_000_000n },
    );
    expect(await compared(ref)).toMatchObject([{ cost }]);
  });

  test('counts the posts beside those of a team', async () => {
    await record({ low: null, high: null, postsLow: '3', postsHigh: '7' });
    const ref = await costing({ currency: 'EUR', base: 5n, posts: '7.000001', unit: 'Posts, a year' });
    expect(await compared(ref)).toMatchObject([{ posts: '7.000001', size: 'ABOVE', cost: null }]);
  });

  test.each<[string, Amount[]]>([
    ['has no calculation', [{ currency: 'EUR', base: 5n }]],
    ['is of another unit', [{ currency: 'EUR', base: 5n, posts: '4', unit: 'person, a year' }]],
    ['is of posts by some other time', [{ currency: 'EUR', base: 5n, posts: '4', unit: 'post, a month' }]],
    ['is of no post', [{ currency: 'EUR', base: 5n, posts: '0' }]],
    [
      'is not published',
      [
        { currency: 'EUR', base: null, posts: '4' },
        { currency: 'EUR', base: 5n },
      ],
    ],
  ])('is not told where what would tell of posts %s', async (_, amounts) => {
    await record();
    expect(await compared(await costing(...amounts))).toMatchObject([
      { outcome: 'NO_POSTS', posts: null, alone: null, everything: null, cost: null },
    ]);
  });

  test('is not guessed where no rate is known', async () => {
    await record();
    expect(await compared(await costing({ currency: 'KES', base: 5n, posts: '1' }))).toMatchObject([
      { outcome: 'NO_RATE', posts: '1', alone: null, everything: null, cost: null },
    ]);
  });

  test('says how many amounts it lacks', async () => {
    await record();
    const ref = await costing(
      { currency: 'EUR', base: 5_000_000n, posts: '1' },
      { currency: 'EUR', base: null },
    );
    expect(await compared(ref)).toMatchObject([{ outcome: 'TOLD', unpublishedCount: 1 }]);
  });

  test('larger than any number that can be told is not told', async () => {
    await record();
    const ref = await costing({ currency: 'EUR', base: 9_223_372_036_854_775_807n, posts: '0.000001' });
    expect(await compared(ref)).toMatchObject([{ outcome: 'TOO_LARGE', everything: null }]);
  });

  test('has nothing to be set beside where nothing is recorded', async () => {
    expect(await compared(await costing({ currency: 'EUR', base: 5n, posts: '1' }))).toEqual([]);
  });
});
