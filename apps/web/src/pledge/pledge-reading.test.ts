import { expect, test } from 'vitest';
import { type PledgeValues, readPledge } from './pledge-reading';

const periods = [
  { key: '2010-07-01/2011-06-30', label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' },
];

const typed = (changes: Partial<PledgeValues> = {}): PledgeValues => ({
  stage: 'PLEDGED',
  amount: '40,000',
  currency: 'USD',
  period: '2010-07-01/2011-06-30',
  label: '',
  startsOn: '',
  endsOn: '',
  conditions: '  ',
  ...changes,
});

const read = (changes: Partial<PledgeValues> = {}) => readPledge(typed(changes), { about: 'C-17', periods });

test('what a person writes becomes an offer in minor units, for the period that they chose', () => {
  expect(read()).toEqual({
    ok: true,
    input: {
      about: 'C-17',
      stage: 'PLEDGED',
      amount: { amountMinor: '4000000', currency: 'USD' },
      period: { label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' },
      conditions: null,
    },
  });
});

test.each([
  ['', 'USD', 'Write an amount'],
  ['soon', 'USD', '“soon” is no amount'],
  ['1.234,56', 'USD', 'can be read in two ways'],
  ['1,5', 'USD', 'can be read in two ways'],
  ['1e3', 'USD', 'Write “1e3” out in digits'],
  ['-5', 'USD', 'To take an offer back, withdraw it'],
  ['0', 'USD', 'above zero'],
  ['0.00', 'USD', 'above zero'],
  ['9223372036854775808', 'JPY', 'The most is ¥9,223,372,036,854,775,807'],
  ['92233720368547758.08', 'USD', 'The most is $92,233,720,368,547,758.07'],
  ['1.234', 'JPY', 'JPY has no decimals'],
  ['1.2345', 'USD', 'USD has 2 decimals, and “1.2345” has 4'],
  ['€5', 'USD', '“€” is not USD'],
  ['٤٠٠٠', 'USD', 'digits 0 to 9: 4000'],
])('the amount %j in %s is refused at its field, with what to write instead', (amount, currency, said) => {
  const reading = read({ amount, currency });
  expect(reading).toMatchObject({ ok: false, faults: [{ field: 'amount' }] });
  expect(JSON.stringify(reading)).toContain(said);
});

test('a currency that is none, from an old draft, is refused at its own field', () => {
  expect(read({ currency: 'XQX' })).toMatchObject({ ok: false, faults: [{ field: 'currency' }] });
});

test('a period of one’s own is taken as it is written', () => {
  expect(read({ period: '', label: '2027', startsOn: '2027-01-01', endsOn: '2027-12-31' })).toMatchObject({
    ok: true,
    input: { period: { label: '2027', startsOn: '2027-01-01', endsOn: '2027-12-31' } },
  });
});

test.each([
  [{ label: ' ', startsOn: '2027-01-01', endsOn: '2027-12-31' }, ['label']],
  [{ label: 'x', startsOn: '', endsOn: '2027-02-29' }, ['startsOn', 'endsOn']],
  [{ label: 'x', startsOn: '+012027-01-01', endsOn: '2027-12-31' }, ['startsOn']],
  [{ label: 'x', startsOn: '2027-12-31', endsOn: '2027-01-01' }, ['endsOn']],
])('a period of one’s own that does not stand is refused where it does not: %j', (own, fields) => {
  const reading = read({ period: '', ...own });
  expect(reading.ok ? [] : reading.faults.map(({ field }) => field)).toEqual(fields);
});

test('every fault is told at once', () => {
  const reading = read({ amount: '', period: '' });
  expect(reading.ok ? [] : reading.faults.map(({ field }) => field)).toEqual([
    'amount',
    'label',
    'startsOn',
    'endsOn',
  ]);
});

test('a stage that is none, from an old draft, counts as the weaker one', () => {
  expect(read({ stage: 'SIGNED' })).toMatchObject({ ok: true, input: { stage: 'INDICATED' } });
});
