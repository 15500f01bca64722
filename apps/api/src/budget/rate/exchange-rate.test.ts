import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorWith, visitorActor, type Actor } from '../../../../../tests/world/actors.js';
import { startApi, type Api } from '../../../../../tests/world/api.js';
import { seedPlan, type Plan } from '../../../../../tests/world/plan.js';
import { withClient } from '../../../../../tests/world/postgres.js';
import { Editions } from '../edition.service.js';

let api: Api;
let plan: Plan;
let editor: Actor;

beforeAll(async () => {
  api = await startApi();
  plan = await seedPlan(api);
  editor = await actorWith(api, 'EDITOR');
});
afterAll(() => api.close());

const rate = { from: 'EUR', to: 'USD', rate: '1.20', day: '2010-07-01', source: 'A central bank' };
const told = `__typename ... on ExchangeRateRecorded { rate { key from to rate day standing withdrawnFor source { title url } } }
  ... on Forbidden { permission } ... on Faulty { faults { field code } } ... on ActReused { id }`;

async function send(
  operation: 'recordExchangeRate' | 'withdrawExchangeRate',
  input: object,
  { by = editor, id = v7() }: { by?: Actor; id?: string } = {},
): Promise<Record<string, unknown> & { rate: { key: string } }> {
  const type = operation === 'recordExchangeRate' ? 'ExchangeRateInput' : 'ExchangeRateWithdrawalInput';
  const { data, errors } = await api.graphql(
    `mutation($act: ActInput!, $input: ${type}!) { ${operation}(act: $act, input: $input) { ${told} } }`,
    { act: { id, ...(by.visitor && { visitor: by.visitor }) }, input },
    by.token,
  );
  expect(errors).toEqual([]);
  return data[operation] as Record<string, unknown> & { rate: { key: string } };
}

const record = (input: object = {}) => send('recordExchangeRate', { ...rate, ...input });

interface Sum {
  currency: string;
  outcome: string;
  base: string | null;
  rate: { rate: string; day: string } | null;
}
interface Total {
  period: { label: string };
  low: string | null;
  base: string | null;
  high: string | null;
  unpublishedCount: number;
  sums: Sum[];
}

async function converted(ref: string, to: string): Promise<Total[]> {
  const { data, errors } = await api.graphql(
    `query($ref: Ref!, $to: CurrencyCode!) { address(ref: $ref) { cost { converted(to: $to) { period { label } currency
       low base high unpublishedCount sums { currency outcome base rate { rate day } } } } } }`,
    { ref, to },
  );
  expect(errors).toEqual([]);
  return (data['address'] as { cost: { converted: Total[] } }).cost.converted;
}

type Amount = [currency: string, base: bigint | null, range?: [bigint, bigint]];

/** A line with these amounts in 2012, in an initiative of its own. */
async function costing(...amounts: Amount[]): Promise<string> {
  const { initiative } = await seedPlan(api, { title: `Plan ${v7()}` });
  await api.database.transaction(async (rows) => {
    const editions = new Editions();
    const [address] = await rows.query<{ id: string }[]>('SELECT id FROM address WHERE ref = $1', [
      initiative,
    ]);
    const { editionId } = await editions.draft(rows, {
      initiativeId: address?.id ?? '',
      title: 'Converted',
      standing: 'RECORD',
      source: undefined,
      sourceUrl: undefined,
      periods: [{ label: '2012', startsOn: '2012-01-01', endsOn: '2012-12-31' }],
      lines: amounts.map(([currency, base, range], index) => ({
        key: String(index),
        title: `Line ${index}`,
        estimates: [{ period: '2012', currency, base, ...(range && { low: range[0], high: range[1] }) }],
      })),
    });
    await editions.publish(rows, { editionId, reason: 'New' });
  });
  return initiative;
}

describe('recording a rate', () => {
  test('is told to everybody, with its day and source, and stands in the public record', async () => {
    const { rate: recorded } = await record({ day: '2009-01-02', sourceUrl: 'https://bank.example/2009' });
    expect(recorded).toMatchObject({
      from: 'EUR',
      to: 'USD',
      rate: '1.2',
      day: '2009-01-02',
      standing: 'RECORD',
    });
    const { data } = await api.graphql(
      `{ exchangeRates { nodes { key source { title url } } } convertibleCurrencies { code }
         acts(first: 1) { nodes { operation changes { field after } } } }`,
      {},
    );
    expect(data).toMatchObject({
      exchangeRates: {
        nodes: expect.arrayContaining([
          { key: recorded.key, source: { title: 'A central bank', url: 'https://bank.example/2009' } },
        ]) as unknown,
      },
      convertibleCurrencies: [{ code: 'EUR' }, { code: 'USD' }],
      acts: { nodes: [{ operation: 'recordExchangeRate' }] },
    });
  });

  test('is done once, however often it is sent', async () => {
    const id = v7();
    const first = await send('recordExchangeRate', { ...rate, day: '2008-01-02' }, { id });
    expect(await send('recordExchangeRate', { ...rate, day: '2008-01-02' }, { id })).toEqual(first);
  });

  test.each([
    ['a visitor', () => Promise.resolve(visitorActor())],
    ['a participant', () => actorWith(api, 'PARTICIPANT')],
    ['an editor of one initiative', () => actorWith(api, 'EDITOR', plan.initiative)],
  ])('is not for %s: it counts for every initiative', async (_, who) => {
    const by = await who();
    expect(await send('recordExchangeRate', rate, { by })).toEqual({
      __typename: 'Forbidden',
      permission: 'RECORD_REFERENCE',
    });
  });

  test.each([
    ['rate', { rate: '0' }, 'NOT_POSITIVE'],
    ['from', { from: 'DEM' }, 'WITHDRAWN_CURRENCY'],
    ['to', { to: 'EUR' }, 'SAME_TWICE'],
    ['day', { day: '9999-12-31' }, 'IN_FUTURE'],
    ['source', { source: ' ' }, 'EMPTY'],
    ['reason', { corrects: v7() }, 'EMPTY'],
    ['corrects', { corrects: v7(), reason: 'A slip' }, 'UNKNOWN'],
  ])('is refused at %s', async (field, input, code) => {
    expect(await record({ day: '2007-01-02', ...input })).toEqual({
      __typename: 'Faulty',
      faults: [{ field, code }],
    });
  });

  test.each([
    ['the same way round', {}],
    ['the other way round', { from: 'USD', to: 'EUR', rate: '0.8' }],
  ])('is refused where there is one of that day, %s', async (_, input) => {
    await record({ day: '2006-01-02' });
    expect(await record({ day: '2006-01-02', ...input })).toEqual({
      __typename: 'Faulty',
      faults: [{ field: 'day', code: 'TAKEN' }],
    });
  });

  test('again corrects: the one before is withdrawn, with why, and stays to be read', async () => {
    const { rate: first } = await record({ day: '2005-01-02' });
    const corrected = await record({
      day: '2005-01-02',
      rate: '1.3',
      corrects: first.key,
      reason: 'Misread',
    });
    expect(corrected.rate).toMatchObject({ rate: '1.3', withdrawnFor: null });
    const { data } = await api.graphql(
      `{ exchangeRates { nodes { key withdrawnFor } } acts(first: 1) { nodes { reason changes { field before after } } } }`,
      {},
    );
    expect(data).toMatchObject({
      exchangeRates: {
        nodes: expect.arrayContaining([{ key: first.key, withdrawnFor: 'Misread' }]) as unknown,
      },
      acts: { nodes: [{ reason: 'Misread', changes: [{ field: 'rate', before: '1.2', after: '1.3' }] }] },
    });
    expect(await send('withdrawExchangeRate', { rate: first.key, reason: 'Twice' })).toMatchObject({
      faults: [{ field: 'rate', code: 'UNKNOWN' }],
    });
  });
});

describe('a rate in the database', () => {
  test.each([
    ['of zero', 'rate = 0'],
    ['below zero', 'rate = -1'],
    ['of a currency in itself', 'to_currency = from_currency'],
    ['with more decimals than can be told', 'rate = 1.0000000000001'],
    ['withdrawn for no reason', 'withdrawn_at = now()'],
  ])('is never one %s', async (_, planted) => {
    const day = '2004-01-02';
    await record({ day });
    const change = withClient(api.fresh.ownerUrl, (client) =>
      client.query(`UPDATE exchange_rate SET ${planted} WHERE rate_on = '${day}'`),
    );
    await expect(change).rejects.toThrow(/violates check constraint/);
  });

  test('is not changed by the server that serves: it may only withdraw it', async () => {
    await record({ day: '2004-01-02' });
    const change = api.database.transaction((rows) => rows.query('UPDATE exchange_rate SET rate = 2'));
    await expect(change).rejects.toThrow(/permission denied/);
  });
});

describe('converting', () => {
  test('adds up currencies only converted, and names the rate of each', async () => {
    await record({ from: 'EUR', to: 'JPY', rate: '108.5', day: '2011-01-01' });
    await record({ from: 'JPY', to: 'KWD', rate: '0.003456', day: '2011-01-01' });
    const ref = await costing(['EUR', 100n, [50n, 150n]], ['JPY', 7n, [7n, 7n]]);
    expect(await converted(ref, 'JPY')).toEqual([
      {
        period: { label: '2012' },
        currency: 'JPY',
        // 1.00 EUR is 108.5 JPY: the half goes away from zero.
        ...{ low: '61', base: '116', high: '170', unpublishedCount: 0 },
        sums: [
          { currency: 'EUR', outcome: 'CONVERTED', base: '109', rate: { rate: '108.5', day: '2011-01-01' } },
          { currency: 'JPY', outcome: 'SAME_CURRENCY', base: '7', rate: null },
        ],
      },
    ]);
  });

  test('says of which currency no rate is known, and adds up nothing then', async () => {
    const ref = await costing(['USD', 100n], ['KES', 100n]);
    const [total] = await converted(ref, 'USD');
    expect(total).toMatchObject({
      base: null,
      sums: [{ currency: 'KES', outcome: 'NO_RATE', base: null }, {}],
    });
  });

  test('of an amount that was not published is not tried, and does not keep the others from their sum', async () => {
    const ref = await costing(['USD', 100n], ['KES', null]);
    const [total] = await converted(ref, 'USD');
    expect(total).toMatchObject({ base: '100', unpublishedCount: 1, low: null });
    expect(total?.sums[0]).toMatchObject({ currency: 'KES', outcome: 'NOT_PUBLISHED', rate: null });
  });

  test('converts the sum once and not each line', async () => {
    await record({ from: 'GBP', to: 'JPY', rate: '1.4', day: '2011-01-01' });
    // Three lines of a penny: 0.014 yen each, which is none; together 100 lines are 1.4 yen, which is one.
    const ref = await costing(...Array.from({ length: 100 }, (): Amount => ['GBP', 1n]));
    expect((await converted(ref, 'JPY'))[0]?.base).toBe('1');
  });

  test('takes the latest rate by the end of the period, in either direction', async () => {
    await record({ from: 'CHF', to: 'SEK', rate: '7', day: '2012-01-01' });
    await record({ from: 'SEK', to: 'CHF', rate: '0.125', day: '2012-12-31' });
    const { rate: late } = await record({ from: 'CHF', to: 'SEK', rate: '9', day: '2013-01-01' });
    const ref = await costing(['CHF', 300n]);
    expect(late.key).toBeDefined();
    expect(await converted(ref, 'SEK')).toMatchObject([
      { base: '2400', sums: [{ rate: { rate: '0.125', day: '2012-12-31' } }] },
    ]);
  });

  test('is another answer as soon as the rate is withdrawn', async () => {
    const { rate: recorded } = await record({ from: 'NOK', to: 'SEK', rate: '2', day: '2012-01-01' });
    const ref = await costing(['NOK', 5n]);
    expect((await converted(ref, 'SEK'))[0]?.base).toBe('10');
    await send('withdrawExchangeRate', { rate: recorded.key, reason: 'Not theirs' });
    expect((await converted(ref, 'SEK'))[0]).toMatchObject({ base: null, sums: [{ outcome: 'NO_RATE' }] });
  });

  test('is of the chosen lines where some are chosen', async () => {
    await record({ from: 'DKK', to: 'SEK', rate: '2', day: '2012-01-01' });
    const ref = await costing(['DKK', 5n], ['DKK', 7n]);
    const { data } = await api.graphql(
      `query($ref: Ref!) { address(ref: $ref) { all: cost { converted(to: "SEK") { base } }
         told: cost(objectClass: "Staff") { converted(to: "SEK") { base } }
         rest: cost(objectClass: "") { converted(to: "SEK") { base sums { baseBefore } } } } }`,
      { ref },
    );
    expect(data['address']).toEqual({
      all: { converted: [{ base: '24' }] },
      told: { converted: [] },
      rest: { converted: [{ base: '24', sums: [{ baseBefore: '12' }] }] },
    });
  });

  test('to a currency that no longer exists converts nothing', async () => {
    const ref = await costing(['EUR', 5n]);
    expect((await converted(ref, 'DEM'))[0]).toMatchObject({ base: null, sums: [{ outcome: 'NO_RATE' }] });
  });

  test('tells no number that is larger than can be told', async () => {
    await record({ from: 'USD', to: 'IDR', rate: '1000000000', day: '2011-01-01' });
    const ref = await costing(['USD', 9_223_372_036_854_775_807n]);
    expect((await converted(ref, 'IDR'))[0]).toMatchObject({ base: null, sums: [{ outcome: 'TOO_LARGE' }] });
  });
});

test.each([
  // Each is a half that a quotient of limited precision or a float would take for something else.
  ['1', '1', '2', '1'],
  ['-1', '1', '2', '-1'],
  ['1', '0.499999999999', '1', '0'],
  ['9007199254740993', '0.5', '1', '4503599627370497'],
  ['1', '4999999999999999999999999999999999', '10000000000000000000000000000000000', '0'],
  ['-5', '1', '10', '-1'],
  ['100', '108.5', '100', '109'],
])('%s x %s / %s is %s in whole minor units', async (amount, multiplier, divisor, result) => {
  const [row] = await api.database.read<{ is: string }>(
    undefined,
    'SELECT converted_minor($1, $2, $3)::text AS is',
    [amount, multiplier, divisor],
  );
  expect(row?.is).toBe(result);
});

test('a quotient that is cut before it is rounded gives another number, so that the rule above is seen to matter', async () => {
  const [row] = await api.database.read<{ naive: string; exact: string }>(
    undefined,
    `SELECT round(a * m / d)::text AS naive, converted_minor(a, m, d)::text AS exact
     FROM (SELECT 1::numeric AS a, 4999999999999999999999999999999999::numeric AS m, 10000000000000000000000000000000000::numeric AS d) x`,
    [],
  );
  expect(row).toEqual({ naive: '1', exact: '0' });
});
