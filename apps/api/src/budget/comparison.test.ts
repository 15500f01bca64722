import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type Api } from '../../../../tests/world/api.js';
import { dollars, publishLater } from '../../../../tests/world/later-edition.js';
import { seedPlan, type Plan } from '../../../../tests/world/plan.js';
import type { NewLine } from './edition-line.js';

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const sums = 'before after change scope quantity priceLevel rate unexplained';
const question = `query($from: Ref!, $to: Ref!, $period: String, $currency: CurrencyCode, $all: Boolean, $after: String) {
  comparison(from: $from, to: $to) {
    from { ref totals { period { label } currency base } } to { ref totals { period { label } currency base } }
    addedCount removedCount movedCount renamedCount
    periods { label isInFrom isInTo }
    changes { period currency ${sums} }
    change(period: $period, currency: $currency) { period currency ${sums} changedCount unchangedCount
      lines(withUnchanged: $all, first: 200, after: $after) { nodes { title titleBefore isAdded isRemoved isMoved isRenamed
        placeBefore placeAfter ${sums} reasons { edition reason } } } } } }`;

type Sums = Record<
  'before' | 'after' | 'change' | 'scope' | 'quantity' | 'priceLevel' | 'rate' | 'unexplained',
  string
>;
type Line = Sums & { title: string } & Record<string, unknown>;
type Change = Sums & { period: string; currency: string; changedCount: number; unchangedCount: number };
interface Total {
  period: { label: string };
  currency: string;
  base: string | null;
}
interface Compared {
  from: { totals: Total[] };
  to: { totals: Total[] };
  changes: Change[];
  change: (Change & { lines: { nodes: Line[] } }) | null;
  [count: string]: unknown;
}

async function compared(variables: Record<string, unknown>): Promise<Compared | null> {
  const { data, errors } = await api.graphql(question, variables);
  expect(errors).toEqual([]);
  return data['comparison'] as Compared | null;
}

const staffOf = (plan: Plan, rest: Partial<NewLine>): NewLine => ({
  key: 'staff',
  title: 'Staff',
  ref: plan.lines.staff,
  estimates: [],
  ...rest,
});

const posts = (quantity: string, rate: bigint) => ({ quantity, unit: 'post, a year', rate });

/** A plan with two later editions in which one line is estimated by posts and rates. */
async function twoEditions(
  [before, after]: [NewLine['estimates'], NewLine['estimates']],
  prices: [string?, string?] = [],
) {
  const plan = await seedPlan(api);
  const at = (estimates: NewLine['estimates'], index: string | undefined) =>
    publishLater(api, plan, {
      lines: [staffOf(plan, { estimates })],
      ...(index !== undefined && { prices: { series: 'Consumer prices, 2009 = 100', index } }),
    });
  return { plan, from: await at(before, prices[0]), to: await at(after, prices[1]) };
}

describe('what changed between two editions', () => {
  test.each([
    ['more posts at the rate of before', posts('10', 6_000n), posts('12', 6_000n), [], { quantity: '12000' }],
    ['as many posts at another rate', posts('10', 6_000n), posts('10', 5_500n), [], { rate: '-5000' }],
    [
      'both: posts at the old rate, the rate for the new posts',
      posts('10', 6_000n),
      posts('12', 7_000n),
      [],
      { quantity: '12000', rate: '12000' },
    ],
    ['half a post', posts('2.5', 3n), posts('3', 3n), [], { quantity: '1' }],
    [
      'prices that rose by 2 %',
      posts('10', 6_000n),
      posts('10', 6_200n),
      ['100', '102'],
      { priceLevel: '1200', rate: '800' },
    ],
    ['prices told once only', posts('10', 6_000n), posts('10', 6_200n), ['100'], { rate: '2000' }],
  ] as const)('%s', async (_, before, after, prices, split) => {
    const product = ({ quantity, rate }: typeof before) =>
      BigInt(Math.round(Number(quantity) * Number(rate)));
    const { from, to } = await twoEditions(
      [[dollars('FY11', product(before), before)], [dollars('FY11', product(after), after)]],
      [...prices],
    );
    const { change } = (await compared({ from, to })) ?? {};
    const none = { scope: '0', quantity: '0', priceLevel: '0', rate: '0', unexplained: '0' };
    expect(change?.lines.nodes[0]).toMatchObject({ title: 'Staff', ...none, ...split });
  });

  test('what quantity and rate do not make up is not called by their names', async () => {
    const { from, to } = await twoEditions([
      [dollars('FY11', 60_100n, posts('10', 6_000n))],
      [dollars('FY11', 72_000n, posts('12', 6_000n))],
    ]);
    expect((await compared({ from, to }))?.change).toMatchObject({
      change: '11900',
      quantity: '12000',
      rate: '0',
      unexplained: '-100',
    });
  });

  test.each([
    ['in another unit', { ...posts('12', 6_000n), unit: 'day' }],
    ['without quantity and rate', undefined],
  ])('a change %s is not explained', async (_, made) => {
    const { from, to } = await twoEditions([
      [dollars('FY11', 60_000n, posts('10', 6_000n))],
      [dollars('FY11', 72_000n, made)],
    ]);
    expect((await compared({ from, to }))?.change).toMatchObject({ change: '12000', unexplained: '12000' });
  });

  test('lines that came, went, moved and were renamed are told apart, each with its reason', async () => {
    const plan = await seedPlan(api);
    const reasons = { Rent: 'Nobody needs a room.', Staff: 'Two more at night.' };
    const to = await publishLater(api, plan, {
      reasons,
      lines: [
        { key: 'ops', title: 'Operations', area: true, estimates: [] },
        staffOf(plan, {
          parentKey: 'ops',
          title: 'Staff by day and night',
          estimates: [dollars('FY11', 14_000_000n)],
        }),
        { key: 'travel', ref: plan.lines.travel, title: 'Travel', estimates: [dollars('FY11', 700_050n)] },
        { key: 'new', title: 'Bursaries', estimates: [dollars('FY11', 80_000n)] },
      ],
    });
    const found = await compared({ from: plan.edition, to });
    expect(found).toMatchObject({ addedCount: 1, removedCount: 1, movedCount: 1, renamedCount: 1 });
    expect(found?.['periods']).toEqual([
      { label: 'FY11', isInFrom: true, isInTo: true },
      { label: 'FY12', isInFrom: true, isInTo: false },
    ]);
    const lines = found?.change?.lines.nodes;
    expect(
      lines?.map(({ title, change, scope, unexplained }) => [title, change, scope, unexplained]),
    ).toEqual([
      ['Staff by day and night', '2000000', '0', '2000000'],
      ['Bursaries', '80000', '80000', '0'],
      ['Travel', '0', '0', '0'],
      ['Rent', '0', '0', '0'],
    ]);
    expect(lines?.[0]).toMatchObject({
      titleBefore: 'Staff',
      isRenamed: true,
      reasons: [{ edition: to, reason: reasons.Staff }],
    });
    expect(lines?.[2]).toMatchObject({ isMoved: true, placeBefore: 'Operations', placeAfter: null });
    expect(lines?.[3]).toMatchObject({
      isRemoved: true,
      before: null,
      reasons: [{ edition: to, reason: reasons.Rent }],
    });
  });

  test('read the other way around, every sign is the other one', async () => {
    const { from, to } = await twoEditions([
      [dollars('FY11', 60_000n, posts('10', 6_000n))],
      [dollars('FY11', 72_000n)],
    ]);
    expect((await compared({ from, to }))?.change).toMatchObject({ change: '12000' });
    expect((await compared({ from: to, to: from }))?.change).toMatchObject({ change: '-12000' });
  });

  test('an edition is compared neither with itself, nor with one of another initiative, nor with none', async () => {
    const { from, to, plan } = await twoEditions([[dollars('FY11', 1n)], [dollars('FY11', 2n)]]);
    const other = await seedPlan(api, { title: 'Another plan' });
    expect(await compared({ from, to })).not.toBeNull();
    expect(await compared({ from, to: from })).toBeNull();
    expect(await compared({ from, to: other.edition })).toBeNull();
    expect(await compared({ from, to: 'E-999' })).toBeNull();
    expect(await compared({ from, to: plan.lines.staff })).toBeNull();
  });

  test('where no period is in both, there is nothing to compare but the lines', async () => {
    const plan = await seedPlan(api);
    const to = await publishLater(api, plan, {
      lines: [staffOf(plan, { estimates: [dollars('FY30', 1n)] })],
      periods: [{ label: 'FY30', startsOn: '2029-07-01', endsOn: '2030-06-30' }],
    });
    expect(await compared({ from: plan.edition, to })).toMatchObject({
      removedCount: 3,
      changes: [],
      change: null,
    });
  });
});

const amount = fc.option(fc.bigInt({ min: -5_000n, max: 5_000n }), { nil: null });
const made = fc.option(
  fc.record({
    quantity: fc.integer({ min: 0, max: 5_000 }).map((thousandths) => String(thousandths / 1000)),
    unit: fc.constantFrom('post', 'day'),
    rate: fc.bigInt({ min: -900n, max: 900n }),
  }),
  { nil: undefined },
);
const slots = ['Rent', 'Staff', 'Travel', 'Training'];
const lines = fc
  .array(
    fc.record({ title: fc.constantFrom(...slots), currency: fc.constantFrom('USD', 'EUR'), amount, made }),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((drawn) => {
    const places = new Map(drawn.map((one) => [`${one.title} ${one.currency}`, one]));
    return slots.flatMap((title): NewLine[] => {
      const own = [...places.values()].filter((one) => one.title === title);
      const estimates = own.map(({ currency, amount: base, made: calculation }) => ({
        ...{ period: 'FY11', currency, base },
        ...(calculation && { calculation }),
      }));
      return own.length === 0 ? [] : [{ key: title, title, estimates }];
    });
  });

test('whatever two editions say, the totals of the one come to those of the other to the minor unit', async () => {
  await fc.assert(
    fc.asyncProperty(lines, lines, fc.boolean(), async (before, after, withPrices) => {
      const plan = await seedPlan(api);
      const prices = (index: string) => (withPrices ? { prices: { series: 'A', index } } : {});
      const from = await publishLater(api, plan, { lines: before, ...prices('97.3') });
      const to = await publishLater(api, plan, { lines: after, ...prices('103') });
      for (const currency of ['USD', 'EUR']) {
        const { change, ...editions } = (await compared({ from, to, currency, all: true })) as Compared;
        if (change?.currency !== currency) continue;
        const totalIn = ({ totals }: { totals: Total[] }) =>
          totals.find((total) => total.currency === currency)?.base ?? '0';
        expect([change.before, change.after]).toEqual([totalIn(editions.from), totalIn(editions.to)]);
        for (const one of [change, ...change.lines.nodes]) expect(partsOf(one)).toBe(changeOf(one));
        const whole = change.lines.nodes.reduce((sum, line) => sum + BigInt(line.change), 0n);
        expect(String(whole)).toBe(change.change);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

const partsOf = ({ scope, quantity, priceLevel, rate, unexplained }: Sums): bigint =>
  [scope, quantity, priceLevel, rate, unexplained].reduce((sum, part) => sum + BigInt(part), 0n);

const changeOf = ({ before, after }: { before: string | null; after: string | null }): bigint =>
  BigInt(after ?? 0) - BigInt(before ?? 0);
