import { expect, test } from 'vitest';
import { allOf, fundingFinding } from './offer-counts';

type Count = Parameters<typeof allOf>[0][number];

const of = (stage: Count['stage'], count: number, rest: Partial<Count> = {}): Count => ({
  stage,
  count,
  standing: 'RECORD',
  isWithdrawn: false,
  ...rest,
});
const invented = { standing: 'ILLUSTRATIVE' } as const;

test.each<[string, Count[], string, boolean]>([
  ['nothing', [], 'Nobody has pledged to pay for C-17.', false],
  ['one pledge', [of('PLEDGED', 1)], 'One pledge stands.', false],
  ['both kinds', [of('INDICATED', 3), of('PLEDGED', 2)], 'Two pledges and three indications stand.', false],
  [
    'real ones beside invented ones',
    [of('PLEDGED', 2), of('INDICATED', 1, invented)],
    'Two pledges stand. One more is illustrative.',
    false,
  ],
  [
    'invented ones alone',
    [of('PLEDGED', 1, invented)],
    'On the record nobody has pledged to pay. One pledge shows how it would look.',
    true,
  ],
  [
    'invented ones of which some were withdrawn',
    [
      of('PLEDGED', 1, invented),
      of('INDICATED', 1, invented),
      of('PLEDGED', 2, { ...invented, isWithdrawn: true }),
    ],
    'On the record nobody has pledged to pay. One pledge and one indication show how it would look. Two offers were withdrawn.',
    true,
  ],
  [
    'withdrawn ones alone',
    [of('PLEDGED', 1, { isWithdrawn: true })],
    'Nobody has pledged to pay for C-17. One offer was withdrawn.',
    false,
  ],
])('the sentence over %s says who pays, and sums nothing', (_, counts, text, isIllustrative) => {
  expect(fundingFinding('C-17', counts)).toEqual({ text, isIllustrative });
});

test('the length of the list counts withdrawn offers too', () => {
  expect(allOf([of('PLEDGED', 2), of('PLEDGED', 1, { isWithdrawn: true })])).toBe(3);
});
