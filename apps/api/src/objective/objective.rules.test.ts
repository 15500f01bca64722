import { describe, expect, test } from 'vitest';
import {
  longestNote,
  longestSource,
  measurementFaults,
  type Reading,
  weightFault,
} from './objective.rules.js';

const today = '2026-11-24';
const reading = (changes: Partial<Reading> = {}): Reading => ({
  measuredOn: '2010-09-30',
  source: 'A call to each registry.',
  note: null,
  ...changes,
});
const faultsOf = (changes: Partial<Reading>) =>
  measurementFaults(reading(changes), today).filter((fault) => fault !== undefined);

describe('a measurement', () => {
  test.each<[string, Partial<Reading>]>([
    ['of the past', {}],
    ['of today, where the day begins first', { measuredOn: today }],
    ['of long ago', { measuredOn: '0001-01-01' }],
    ['from the longest source', { source: 'x'.repeat(longestSource) }],
    ['with the longest note', { note: 'x'.repeat(longestNote) }],
  ])('a measurement %s stands as it is', (_, changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });

  test.each<[string, Partial<Reading>, { field: string; code: string; limit?: string }]>([
    ['of tomorrow', { measuredOn: '2026-11-25' }, { field: 'measuredOn', code: 'IN_FUTURE', limit: today }],
    ['without a source', { source: ' \n ' }, { field: 'source', code: 'EMPTY' }],
    [
      'from too long a source',
      { source: 'x'.repeat(longestSource + 1) },
      { field: 'source', code: 'TOO_LONG', limit: '500' },
    ],
    [
      'with too long a note',
      { note: 'x'.repeat(longestNote + 1) },
      { field: 'note', code: 'TOO_LONG', limit: '2000' },
    ],
    ['with a note that turns around', { note: '\u2067x' }, { field: 'note', code: 'UNSAFE_CHARACTERS' }],
  ])('a measurement %s has its fault at its field', (_, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });
});

test.each(['1', '1.0', '01', '1.000000000000', '0.5', '0.000000000001', '00.5'])(
  '%s is a share',
  (weight) => {
    expect(weightFault(weight)).toBeUndefined();
  },
);

test.each(['0', '0.0', '-0', '-0.5', '-1', '00'])('%s is no share: it is not above zero', (weight) => {
  expect(weightFault(weight)).toEqual({ field: 'weight', code: 'NOT_POSITIVE' });
});

test.each(['1.000000000001', '2', '10', '1.5', '011'])(
  '%s is no share: it is more than the whole',
  (weight) => {
    expect(weightFault(weight)).toEqual({ field: 'weight', code: 'TOO_LARGE', limit: '1' });
  },
);
