import { describe, expect, test } from 'vitest';
import {
  aboutFault,
  longestLabel,
  longestText,
  type Offer,
  offerFaults,
  offerStanding,
} from './pledge.rules.js';

const offer = (changes: Partial<Offer> = {}): Offer => ({
  amount: { amountMinor: '4000000', currency: 'USD' },
  period: { label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' },
  conditions: null,
  ...changes,
});

const faultsOf = (changes: Partial<Offer>) =>
  offerFaults(offer(changes)).filter((fault) => fault !== undefined);

const period = (changes: Partial<Offer['period']>) => ({ period: { ...offer().period, ...changes } });
const amount = (amountMinor: string, currency = 'USD') => ({ amount: { amountMinor, currency } });

describe('an offer', () => {
  test.each<[string, Partial<Offer>]>([
    ['as it should be', {}],
    ['of the smallest amount', amount('1')],
    ['of the greatest amount', amount('9223372036854775807')],
    ['in a currency without decimals', amount('5', 'JPY')],
    ['for one day', period({ endsOn: '2010-07-01' })],
    ['for a period of the longest name', period({ label: 'x'.repeat(longestLabel) })],
    ['with an empty condition, which is none', { conditions: ' ' }],
    ['on the longest condition', { conditions: 'x'.repeat(longestText) }],
  ])('an offer %s stands as it is', (_, changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });

  test.each<[string, Partial<Offer>, { field: string; code: string; limit?: string }]>([
    ['of nothing', amount('0'), { field: 'amount', code: 'NOT_POSITIVE' }],
    ['of less than nothing', amount('-1'), { field: 'amount', code: 'NOT_POSITIVE' }],
    ['in small letters', amount('1', 'usd'), { field: 'currency', code: 'UNKNOWN_CURRENCY' }],
    ['in gold', amount('1', 'XAU'), { field: 'currency', code: 'UNKNOWN_CURRENCY' }],
    ['for a period without a name', period({ label: '\u200b' }), { field: 'label', code: 'EMPTY' }],
    [
      'for a period of too long a name',
      period({ label: 'x'.repeat(longestLabel + 1) }),
      { field: 'label', code: 'TOO_LONG', limit: '40' },
    ],
    [
      'that ends the day before it begins',
      period({ endsOn: '2010-06-30' }),
      { field: 'endsOn', code: 'PERIOD_REVERSED' },
    ],
    [
      'on too long a condition',
      { conditions: 'x'.repeat(longestText + 1) },
      { field: 'conditions', code: 'TOO_LONG', limit: '2000' },
    ],
    [
      'on a condition that turns around',
      { conditions: 'pay \u202e all' },
      { field: 'conditions', code: 'UNSAFE_CHARACTERS' },
    ],
  ])('an offer %s has its fault at its field', (_, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });

  test('with several faults is told all of them at once', () => {
    const fields = faultsOf({ ...amount('0', 'XXX'), ...period({ label: '' }) }).map(({ field }) => field);
    expect(fields).toEqual(['amount', 'currency', 'label']);
  });
});

test.each([
  ['INITIATIVE', true],
  ['AREA', true],
  ['COST_LINE', true],
  ['EDITION', false],
  ['OBJECTIVE', false],
  ['SUBMISSION', false],
  ['FUNDING', false],
] as const)('that %s can be paid for is %s', (kind, can) => {
  expect(aboutFault(kind) === undefined).toBe(can);
});

test.each([
  ['RECORD', 'RECORD', 'RECORD'],
  ['RECORD', 'ILLUSTRATIVE', 'ILLUSTRATIVE'],
  ['ILLUSTRATIVE', 'RECORD', 'ILLUSTRATIVE'],
  ['ILLUSTRATIVE', 'ILLUSTRATIVE', 'ILLUSTRATIVE'],
] as const)(
  'for what is %s, by an organisation that is %s, an offer is %s',
  (about, organisation, standing) => {
    expect(offerStanding(about, organisation)).toBe(standing);
  },
);
