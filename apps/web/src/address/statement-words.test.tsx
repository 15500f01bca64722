import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { AddressStatement_AddressFragment, CostTotalFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import { AddressStatement } from './address-statement';
import { statementOf, textOf } from './statement-words';

type Address = Plain<AddressStatement_AddressFragment>;
type Shown = Address['shownCost'];

const nothing: Shown = {
  edition: null,
  totals: [],
  lineCount: 0,
  statements: [],
  disagreements: [],
  breakdown: null,
};
const plan: Address = {
  ref: 'I-2',
  kind: 'INITIATIVE',
  title: 'DNS-CERT: a response team',
  shownCost: nothing,
  voice: { count: 0 },
  funding: { counts: [] },
  results: { count: 0, contributions: [] },
};
const line: Address = { ...plan, ref: 'C-17', kind: 'COST_LINE', title: 'Contact directory' };

const stated = (
  qualifier: 'EXACT' | 'ABOUT',
  amountMinor = '420000000',
  periodLabel: string | null = null,
) => ({
  amount: { amountMinor, currency: 'USD' },
  qualifier,
  periodLabel,
  statedBy: 'Somebody',
  statedOn: null,
  isAuthoritative: false,
  source: { title: 'A transcript', url: null },
});

const total = (rest: Partial<Plain<CostTotalFragment>> = {}): Plain<CostTotalFragment> => ({
  period: { label: 'FY11' },
  currency: 'USD',
  low: '9600000',
  base: '12000000',
  high: '14400000',
  estimateCount: 1,
  unpublishedCount: 0,
  ...rest,
});

const inEdition = (standing: 'RECORD' | 'ILLUSTRATIVE', rest: Partial<Shown>): Shown => ({
  ...nothing,
  edition: { standing, periods: [{ label: 'FY11' }, { label: 'FY12' }] },
  ...rest,
});

const sentence = (address: Address, strand: string) =>
  statementOf(address)
    .filter((one) => one.strand === strand)
    .map(textOf)
    .join('');

describe('what a cost is said to be', () => {
  test.each<[string, Shown]>([
    ['What DNS-CERT costs is not known.', nothing],
    ['For DNS-CERT $4.2M was stated, without a period.', { ...nothing, statements: [stated('EXACT')] }],
    [
      'For DNS-CERT about $4M was stated, for FY11.',
      { ...nothing, statements: [stated('ABOUT', '400000000', 'FY11')] },
    ],
    [
      'For DNS-CERT $4.2M was stated, without a period.',
      { ...nothing, statements: [stated('ABOUT', '400000000'), stated('EXACT')] },
    ],
    [
      'DNS-CERT comes to $120,000 in FY11, between $96,000 and $144,000.',
      inEdition('RECORD', { totals: [total()] }),
    ],
    [
      'DNS-CERT comes to $120,000 in FY11, in one line.',
      inEdition('RECORD', { totals: [total({ low: null, high: null })], lineCount: 1 }),
    ],
    [
      'DNS-CERT comes to $120,000 in FY11, between $96,000 and $144,000, in 22,236 lines.',
      inEdition('RECORD', { totals: [total()], lineCount: 22_236 }),
    ],
    [
      'What DNS-CERT costs in FY11 was not published.',
      inEdition('RECORD', { totals: [total({ low: null, base: null, high: null, unpublishedCount: 1 })] }),
    ],
    ['What DNS-CERT costs is not known.', inEdition('RECORD', {})],
  ])('%s', (said, shownCost) => {
    expect(sentence({ ...plan, shownCost }, 'cost')).toBe(said);
  });

  test.each([
    ['PUBLISHED', 'and its breakdown is published.'],
    ['PENDING', 'and its breakdown is awaited.'],
    ['WITHHELD', 'and its breakdown is withheld.'],
    ['NOT_FOUND', 'and we found no breakdown.'],
  ] as const)('a breakdown that is %s is said to be so', (state, end) => {
    const shownCost = { ...nothing, statements: [stated('EXACT')], breakdown: { state } };
    expect(sentence({ ...plan, shownCost }, 'cost')).toMatch(new RegExp(`${end}$`));
  });
});

describe('who is said to have spoken and pledged', () => {
  test.each([
    [0, 'Nobody has said anything about it here.'],
    [1, 'One submission speaks about it.'],
    [2, 'Two submissions speak about it.'],
    [1480, '1,480 submissions speak about it.'],
  ])('%i submissions: %s', (count, said) => {
    expect(sentence({ ...plan, voice: { count } }, 'voice')).toBe(said);
  });

  const offers = (count: number, standing: 'RECORD' | 'ILLUSTRATIVE' = 'RECORD', isWithdrawn = false) => ({
    standing,
    isWithdrawn,
    count,
  });
  test.each([
    [[], 'Nobody has pledged to pay.'],
    [[offers(1)], 'One offer to pay stands.'],
    [[offers(2), offers(1)], 'Three offers to pay stand.'],
    [[offers(7, 'ILLUSTRATIVE')], 'Nobody has pledged to pay.'],
    [[offers(1, 'RECORD', true)], 'Nobody has pledged to pay.'],
    [[offers(1), offers(7, 'ILLUSTRATIVE'), offers(4, 'RECORD', true)], 'One offer to pay stands.'],
  ])('offers %j: %s', (counts, said) => {
    expect(sentence({ ...plan, funding: { counts } }, 'funding')).toBe(said);
  });
});

describe('what is said of results', () => {
  const serving = (...targets: ('RECORD' | 'ILLUSTRATIVE' | 'none')[]): Address['results'] => ({
    count: targets.length,
    contributions: targets.map((standing, index) => ({
      objective: {
        ref: `G-${index + 1}`,
        indicators: standing === 'none' ? [] : [{ ref: `K-${index + 1}`, targets: [{ standing }] }],
      },
    })),
  });
  test.each<[Address, string, Address['results']]>([
    [plan, 'No objective is on record.', serving()],
    [plan, 'There is one objective, and it has no target on record.', serving('none')],
    [plan, 'There is one objective, and it has a target.', serving('RECORD')],
    [plan, 'Of two objectives, none has a target on record.', serving('none', 'ILLUSTRATIVE')],
    [plan, 'Of three objectives, one has a target.', serving('none', 'RECORD', 'none')],
    [plan, 'Of three objectives, two have a target.', serving('RECORD', 'RECORD', 'none')],
    [line, 'It serves no objective yet.', serving()],
    [line, 'It serves one objective, and it has no target on record.', serving('ILLUSTRATIVE')],
    [line, 'It serves two objectives; two have a target.', serving('RECORD', 'RECORD')],
  ])('of %s: %s', (address, said, results) => {
    expect(sentence({ ...address, results }, 'results')).toBe(said);
  });
});

describe('the statement on the page', () => {
  test('underlines the words of each strand, in their order', () => {
    const html = renderToStaticMarkup(<AddressStatement address={plan} />);
    expect([...html.matchAll(/data-strand="(\w+)"/g)].map(([, strand]) => strand)).toEqual([
      'cost',
      'voice',
      'funding',
      'results',
    ]);
  });

  test.each([
    ['ILLUSTRATIVE', 1],
    ['RECORD', 0],
  ] as const)('figures of an edition that is %s have %i tags', (standing, tags) => {
    const address = { ...line, shownCost: inEdition(standing, { totals: [total()] }) };
    const html = renderToStaticMarkup(<AddressStatement address={address} />);
    expect(html.match(/Illustrative/g) ?? []).toHaveLength(tags);
  });
});
