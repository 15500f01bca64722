import { expect, test } from 'vitest';
import { failedOf, thrownOf } from './failed';

test('a failure survives its way through the block of data', () => {
  const failed = { status: 503, kind: 'unavailable', requestId: 'req-1', retryAfterSeconds: 5 } as const;
  expect(failedOf(thrownOf(failed))).toEqual(failed);
});

test.each([
  ['an exception', new Error('password=secret')],
  ['nothing', undefined],
  ['a kind that nobody knows', { status: 500, statusText: '', internal: false, data: { kind: '<b>' } }],
])('%s is a fault of ours, and none of its words are shown', (_what, thrown) => {
  expect(failedOf(thrown)).toEqual({ status: 500, kind: 'broken' });
});
