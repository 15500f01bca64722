import { describe, expect, test } from 'vitest';
import {
  costBars,
  currenciesOf,
  sayCost,
  sayVoices,
  sideBySide,
  type AlternativeCost,
  type AlternativeFacts,
} from './alternative-words';

const cost = (changes: Partial<AlternativeCost> = {}): AlternativeCost => ({
  ...{ currency: 'USD', low: '16560000', base: '21600000', high: '26640000', periodLabel: 'FY11' },
  ...{ standing: 'ILLUSTRATIVE', note: 'Reckoned.' },
  ...changes,
});
const way = (ref: string, changes: Partial<AlternativeFacts> = {}): AlternativeFacts => ({
  ...{ ref, title: 'A way', summary: '', standing: 'RECORD', withdrawnAt: null, source: null },
  ...{ covers: [], cost: null, voices: [] },
  ...changes,
});
const voice = (stance: 'FOR' | 'AGAINST' | 'QUESTION', ref = 'S-1') => ({
  stance,
  note: 'Yes.',
  submission: { ref, authorName: null, organisation: null },
});

describe('what an alternative costs', () => {
  test.each([
    [cost(), '$216,000, between $165,600 and $266,400, for FY11'],
    [cost({ low: null, high: null, periodLabel: null }), '$216,000, no period stated'],
  ])('is said with its range and its period', (of, said) => {
    expect(sayCost(of)).toBe(said);
  });

  test('never stands on one scale with another currency', () => {
    const ways = [
      way('V-1', { cost: cost() }),
      way('V-2'),
      way('V-3', { cost: cost({ currency: 'KES', low: null, high: null }) }),
    ];
    expect(currenciesOf(ways)).toEqual(['USD', 'KES']);
    const keys = (currency: string) => costBars(ways, currency).map(({ key, value }) => [key, value]);
    expect(keys('USD')).toEqual([
      ['V-1', 216_000],
      ['V-2', null],
    ]);
    expect(keys('KES')).toEqual([['V-3', 216_000]]);
  });

  test('is drawn with its ends, and hatched where it was reckoned', () => {
    expect(costBars([way('V-1', { cost: cost() })], 'USD')).toMatchObject([
      { standing: 'illustrative', range: { low: 165_600, high: 266_400 } },
    ]);
  });
});

test.each([
  [[], 'No other way is on record.'],
  [[way('V-1')], 'One way is on record. What it would cost, nobody stated.'],
  [
    [way('V-1', { cost: cost() }), way('V-2', { cost: cost() }), way('V-3')],
    'Three ways stand side by side. What two of them would cost is known; of one other nobody stated it.',
  ],
  [[way('V-1', { cost: cost() })], 'One way is on record. What it would cost stands beside it.'],
])('how many there are is said with how many have a cost', (ways, said) => {
  const { marked, after } = sideBySide(ways);
  expect(marked + after).toBe(said);
});

test.each([
  [[], 'Nobody is recorded as speaking for or against it.'],
  [[voice('FOR')], 'One submission speaks for it, none against it.'],
  [
    [voice('FOR'), voice('FOR'), voice('AGAINST'), voice('QUESTION')],
    'Two submissions speak for it, one against it; one asks.',
  ],
  [[voice('QUESTION'), voice('QUESTION')], 'No submissions speak for it, none against it; two ask.'],
])('who speaks is counted by how they stand', (voices, said) => {
  const { marked, after } = sayVoices({ voices });
  expect(marked + after).toBe(said);
});
