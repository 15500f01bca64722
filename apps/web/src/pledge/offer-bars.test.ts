import { expect, test } from 'vitest';
import { moneyRows } from './offer-bars';

type Funded = Parameters<typeof moneyRows>[0];
type Offer = Funded['pledges'][number];
type Total = Funded['totals'][number];

const period = (label: string, year: number) => ({
  label,
  startsOn: `${year}-07-01`,
  endsOn: `${year + 1}-06-30`,
});
const fy11 = period('FY11', 2010);
const fy12 = period('FY12', 2011);

const total = (of: Total['period'], base: string | null, currency = 'USD'): Total => ({
  period: of,
  base,
  currency,
});

const offer = (ref: string, changes: Partial<Offer> = {}): Offer => ({
  ref,
  about: { ref: 'C-17', title: 'A line' },
  organisation: { slug: 'a', name: 'Registry A', standing: 'ILLUSTRATIVE' },
  stage: 'PLEDGED',
  amount: { amountMinor: '4000000', currency: 'USD' },
  period: fy11,
  conditions: null,
  madeAt: '2010-05-03T09:00:00Z',
  withdrawnAt: null,
  withdrawalReason: null,
  standing: 'ILLUSTRATIVE',
  ...changes,
});

const keysOf = (pledges: Offer[], totals = [total(fy11, '12000000'), total(fy12, '13000000')]) =>
  moneyRows({ totals, standing: 'RECORD', pledges })?.rows.map(({ key }) => key);

test('each offer is a bar of its own under the base cost of its period', () => {
  expect(keysOf([offer('F-1'), offer('F-2', { period: fy12 }), offer('F-3')])).toEqual([
    'base FY11',
    'F-1',
    'F-3',
    'base FY12',
    'F-2',
  ]);
});

test('two offers of one amount are two bars of that amount: they are never added', () => {
  const rows = moneyRows({
    totals: [total(fy11, '12000000')],
    standing: 'RECORD',
    pledges: [offer('F-1'), offer('F-2')],
  })?.rows;
  expect(rows?.map(({ bar }) => bar.value)).toEqual([120_000, 40_000, 40_000]);
  expect(rows?.map(({ figure }) => figure)).toEqual(['120,000', '40,000', '40,000']);
});

test('a withdrawn offer, one of other days and one in another currency are not drawn', () => {
  const elsewhere = { ...fy11, startsOn: '2010-01-01' };
  expect(
    keysOf([
      offer('F-1', { withdrawnAt: '2010-06-21T07:00:00Z' }),
      offer('F-2', { period: elsewhere }),
      offer('F-3', { amount: { amountMinor: '1', currency: 'EUR' } }),
    ]),
  ).toBeUndefined();
});

test('one scale has one currency', () => {
  const euro = { amount: { amountMinor: '100', currency: 'EUR' } };
  const totals = [total(fy11, '12000000'), total(fy11, '9000000', 'EUR')];
  expect(
    moneyRows({ totals, standing: 'RECORD', pledges: [offer('F-1'), offer('F-2', euro)] }),
  ).toMatchObject({
    currency: 'USD',
    rows: [{ key: 'base FY11' }, { key: 'F-1' }],
  });
});

test('a base cost that is not published is drawn as not known', () => {
  const rows = moneyRows({ totals: [total(fy11, null)], standing: 'RECORD', pledges: [offer('F-1')] })?.rows;
  expect(rows?.[0]).toMatchObject({ figure: null, bar: { value: null, valueText: 'not published' } });
});
