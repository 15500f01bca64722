import { expect, test } from 'vitest';
import type { FaultCode } from '../gql/graphql';
import { failedOutcome, faultyOutcome, meanwhileOutcome, refusedOutcome, sayFault } from './act-outcome';
import { type FailureKind, RequestFailure } from './request-failure';

const words = { whoMay: 'An editor may.', lookFor: 'in the list above' };
const names = { amount: 'The amount', label: 'The name' };

// Keyed by every code, so that a new one without words here does not compile.
const codes: Record<FaultCode, string> = {
  EMPTY: 'Write a few words',
  TOO_LONG: 'Shorten it to 2,000 characters',
  UNSAFE_CHARACTERS: 'cannot be seen',
  NOT_POSITIVE: 'above zero',
  TOO_LARGE: '2,000 at most',
  TOO_SMALL: '2,000 at least',
  UNKNOWN_CURRENCY: 'Choose one from the list',
  WITHDRAWN_CURRENCY: 'no longer exists',
  SAME_TWICE: 'the same as the one before',
  PERIOD_REVERSED: 'before the first day',
  IN_FUTURE: 'in the future',
  WRONG_KIND: 'another kind',
  OTHER_INITIATIVE: 'Choose one of this initiative',
  TAKEN: 'Choose another',
  UNKNOWN: 'Choose one from the list',
  NOT_AFTER: 'must be later than 2,000',
  NOT_AN_ADDRESS: 'no e-mail address',
  NOT_A_DOMAIN: 'no domain',
  PUBLIC_DOMAIN: 'gives anybody an address',
  NOT_A_LINK: 'Write it in full',
};

test.each(Object.entries(codes) as [FaultCode, string][])(
  'the fault %s is named with its mending',
  (code, said) => {
    const message = sayFault('The name', { code, limit: '2000' });
    expect(message).toMatch(/^The name .*\.$/);
    expect(message).toContain(said);
  },
);

test('a limit that is a day is said as a day', () => {
  expect(sayFault('The day', { code: 'IN_FUTURE', limit: '2026-11-25' })).toContain('25 November 2026');
});

test('a limit that is an instant is said as an instant', () => {
  const fault = { code: 'NOT_AFTER', limit: '2026-11-25T12:00:00.000Z' } as const;
  expect(sayFault('The closing', fault)).toBe('The closing must be later than 25 November 2026, 12:00 UTC.');
});

test('what somebody else saved meanwhile is told by field', () => {
  const now = [{ field: 'title', value: 'Theirs' }, { field: 'forum' }];
  expect(meanwhileOutcome({ version: 3, now })).toEqual({
    kind: 'meanwhile',
    version: 3,
    now: { title: 'Theirs', forum: null },
  });
});

test('each fault stands at its field', () => {
  const faults = [
    { field: 'amount', code: 'NOT_POSITIVE' as const },
    { field: 'label', code: 'TOO_LONG' as const, limit: '40' },
  ];
  expect(faultyOutcome(faults, names)).toEqual({
    kind: 'faulty',
    faults: [
      { field: 'amount', message: 'The amount must be above zero.' },
      { field: 'label', message: 'The name is too long. Shorten it to 40 characters.' },
    ],
  });
});

test('a fault at something that the form does not ask for is still told', () => {
  expect(faultyOutcome([{ field: 'visitor', code: 'EMPTY' }], names)).toMatchObject({ kind: 'refused' });
  expect(faultyOutcome([{ field: 'toString', code: 'EMPTY' }], names)).toMatchObject({ kind: 'refused' });
});

test.each([
  [{ __typename: 'NotFound', ref: 'C-9' } as const, 'C-9'],
  [{ __typename: 'Forbidden' } as const, 'An editor may.'],
  [{ __typename: 'ActReused' } as const, 'look for it in the list above'],
])('the refusal %j says what to do now', (answer, said) => {
  const outcome = refusedOutcome(answer, words);
  expect(JSON.stringify(outcome)).toContain(said);
  expect(outcome.kind).toBe('refused');
});

const failures: Record<FailureKind, string> = {
  offline: 'no connection',
  slow: 'half a minute',
  unavailable: 'database',
  tooMany: 'Too many',
  tooLarge: 'too large',
  outdated: 'older than the site',
  broken: 'our side',
};

test.each(Object.entries(failures) as [FailureKind, string][])(
  'a sending without an answer is not sent and not lost: %s',
  (kind, said) => {
    const outcome = failedOutcome(new RequestFailure(kind));
    expect(outcome).toMatchObject({ kind: 'failed', title: 'Not sent, and not lost' });
    expect(JSON.stringify(outcome)).toContain(said);
    expect(outcome).toHaveProperty('mayRepeat', kind !== 'outdated');
  },
);

test('how long to wait and what to quote are said where they are known', () => {
  const busy = failedOutcome(new RequestFailure('tooMany', { retryAfterSeconds: 7 }));
  expect(JSON.stringify(busy)).toContain('7 seconds');
  const broken = failedOutcome(new RequestFailure('broken', { requestId: 'req-1' }));
  expect(JSON.stringify(broken)).toContain('req-1');
});

test('whatever else is thrown is a fault of ours, and shows nothing of itself', () => {
  const outcome = failedOutcome(new Error('secret detail'));
  expect(outcome).toMatchObject({ kind: 'failed', mayRepeat: true });
  expect(JSON.stringify(outcome)).not.toContain('secret');
});
