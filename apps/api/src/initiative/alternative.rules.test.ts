import { describe, expect, test } from 'vitest';
import { alternativeFaults, coversOf, tidyAlternative, type AlternativeWords } from './alternative.rules.js';

const words: AlternativeWords = { title: 'Another way', summary: 'What it is.', covers: [] };
const cost = { currency: 'USD', base: '200', costStanding: 'RECORD', costNote: 'The chair said so.' };
const faultsOf = (changes: Partial<AlternativeWords>) =>
  alternativeFaults(tidyAlternative({ ...words, ...changes })).filter((fault) => fault !== undefined);

describe('an alternative', () => {
  test.each([
    [{}],
    [cost],
    [{ ...cost, low: '100', high: '200', periodLabel: 'FY11' }],
    [{ ...cost, base: '0' }],
    [{ covers: Array.from({ length: 12 }, (_, index) => `Thing ${index}`) }],
  ])('stands with as little or as much as this: %j', (changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });

  test.each<[Partial<AlternativeWords>, object]>([
    [{ title: ' \n' }, { field: 'title', code: 'EMPTY' }],
    [{ title: 'a'.repeat(201) }, { field: 'title', code: 'TOO_LONG', limit: '200' }],
    [{ summary: '' }, { field: 'summary', code: 'EMPTY' }],
    [{ covers: Array.from({ length: 13 }, () => 'a') }, { field: 'covers', code: 'TOO_LARGE', limit: '12' }],
    [{ covers: ['a', 'b'.repeat(201)] }, { field: 'covers', code: 'TOO_LONG', limit: '200' }],
    [{ covers: ['a\u202eb'] }, { field: 'covers', code: 'UNSAFE_CHARACTERS' }],
    [
      { ...cost, low: '201', high: '300' },
      { field: 'low', code: 'TOO_LARGE', limit: '200' },
    ],
    [
      { ...cost, low: '100', high: '199' },
      { field: 'high', code: 'TOO_SMALL', limit: '200' },
    ],
    [
      { ...cost, low: '100' },
      { field: 'high', code: 'EMPTY' },
    ],
    [
      { ...cost, high: '300' },
      { field: 'low', code: 'EMPTY' },
    ],
    [
      { ...cost, currency: 'ZZZ' },
      { field: 'currency', code: 'UNKNOWN_CURRENCY' },
    ],
    [
      { ...cost, currency: null },
      { field: 'currency', code: 'EMPTY' },
    ],
    [
      { ...cost, base: null },
      { field: 'base', code: 'EMPTY' },
    ],
    [
      { ...cost, base: '-1' },
      { field: 'base', code: 'TOO_SMALL', limit: '0' },
    ],
    [
      { ...cost, costNote: '  ' },
      { field: 'costNote', code: 'EMPTY' },
    ],
    [
      { ...cost, costStanding: null },
      { field: 'costStanding', code: 'EMPTY' },
    ],
    [
      { ...cost, periodLabel: 'p'.repeat(41) },
      { field: 'periodLabel', code: 'TOO_LONG', limit: '40' },
    ],
    [{ sourceUrl: 'example.org' }, { field: 'sourceUrl', code: 'NOT_A_LINK' }],
  ])('is refused at the field that does not stand: %j', (changes, fault) => {
    expect(faultsOf(changes)).toContainEqual(fault);
  });

  test('has a line for each thing that it covers, and none for what is empty', () => {
    const kept = tidyAlternative({ ...words, covers: [' One\nthing ', ' ', 'Another'] });
    expect(coversOf(kept)).toEqual(['One thing', 'Another']);
    expect(coversOf(tidyAlternative(words))).toEqual([]);
  });
});
