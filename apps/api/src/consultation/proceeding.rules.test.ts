import { expect, test } from 'vitest';
import { askedFaults, initiativesFault, notAfterFault } from './proceeding.rules.js';

const now = '2026-11-24T12:00:00Z';
const asked = {
  title: 'A reading',
  question: 'Is it right?',
  opensAt: '2026-12-01T00:00:00Z',
  closesAt: '2026-12-31T23:59:59Z',
};
const found = (changes: Partial<typeof asked> | { opensAt: null }) =>
  askedFaults({ ...asked, ...changes }, now).filter((fault) => fault !== undefined);

test('a question that opens later than now and closes later than that stands', () => {
  expect(found({})).toEqual([]);
  expect(found({ opensAt: null })).toEqual([]);
});

test.each([
  [
    'opening in the past',
    { opensAt: '2026-11-24T11:59:59.999999Z' },
    [{ field: 'opensAt', code: 'NOT_AFTER', limit: now }],
  ],
  [
    'opening at this very instant',
    { opensAt: '2026-11-24T12:00:00.000Z' },
    [{ field: 'opensAt', code: 'NOT_AFTER', limit: now }],
  ],
  [
    'closing before opening',
    { closesAt: '2026-11-30T23:59:59Z' },
    [{ field: 'closesAt', code: 'NOT_AFTER', limit: asked.opensAt }],
  ],
  [
    'closing as it opens',
    { closesAt: asked.opensAt },
    [{ field: 'closesAt', code: 'NOT_AFTER', limit: asked.opensAt }],
  ],
  [
    'closing in the past, opening at once',
    { opensAt: null, closesAt: '2026-11-01T00:00:00Z' },
    [{ field: 'closesAt', code: 'NOT_AFTER', limit: now }],
  ],
  ['no title', { title: ' ' }, [{ field: 'title', code: 'EMPTY' }]],
  [
    'a question that is too long',
    { question: 'x'.repeat(5001) },
    [{ field: 'question', code: 'TOO_LONG', limit: '5000' }],
  ],
])('%s is told at its field', (_, changes, faults) => {
  expect(found(changes)).toEqual(faults);
});

test('instants are compared as instants, however their decimals are written', () => {
  expect(notAfterFault('closesAt', '2026-11-24T12:00:00.1Z', now)).toBeUndefined();
  expect(notAfterFault('closesAt', '2026-11-24T12:00:00Z', '2026-11-24T12:00:00.5Z')).toBeDefined();
});

test('it is about one initiative at least and twenty at most', () => {
  expect(initiativesFault([])).toMatchObject({ code: 'EMPTY' });
  expect(initiativesFault(Array.from({ length: 20 }, (_, index) => `I-${index + 1}`))).toBeUndefined();
  expect(initiativesFault(Array.from({ length: 21 }, (_, index) => `I-${index + 1}`))).toMatchObject({
    limit: '20',
  });
});
