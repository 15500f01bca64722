import { expect, test } from 'vitest';
import { chiefStatement, sayChief } from '../platform/stated-total';
import { sayBuiltUp, sayNotCompared } from './stated-difference-words';

const statement = {
  amount: { amountMinor: '930000000', currency: 'USD' },
  qualifier: 'EXACT' as const,
  periodLabel: 'FY13' as string | null,
  statedBy: 'The heading',
  statedOn: null,
  isAuthoritative: false,
  source: { title: 'A letter', url: null },
};
const lower = { ...statement, amount: { amountMinor: '910000000', currency: 'USD' } };
const total = {
  period: { label: 'FY13' },
  currency: 'USD',
  low: null,
  base: '300000000',
  high: null,
  estimateCount: 2,
  unpublishedCount: 1,
};

test('a total that another contradicts is said with it, until an editor says which to rely on', () => {
  expect(sayChief(statement, [{ lower, higher: statement }])).toEqual({
    said: '$9.1M and $9.3M',
    verb: 'were',
  });
  const otherYear = { lower: { ...lower, periodLabel: null }, higher: { ...statement, periodLabel: null } };
  expect(sayChief(statement, [otherYear]).said).toBe('$9.3M');
  const relied = { ...lower, isAuthoritative: true };
  expect(chiefStatement([statement, relied])).toBe(relied);
  expect(sayChief(relied, [{ lower: relied, higher: statement }]).said).toBe('$9.1M');
});

test('a sum of illustrative lines is called so, with how far it is from what was stated and what is missing', () => {
  const difference = { amountMinor: '-630000000', currency: 'USD' };
  expect(sayBuiltUp({ statement, total, difference, differencePercent: '-67.7' }, 'ILLUSTRATIVE')).toBe(
    'The illustrative lines come to $3,000,000: $6,300,000, 67.7%, less than what was stated; one amount is not published.',
  );
});

test('totals without a period are said to be compared with nothing', () => {
  expect(sayNotCompared([statement])).toBeUndefined();
  expect(sayNotCompared([{ ...statement, periodLabel: null }, statement])).toBe(
    '$9.3M was stated without a period, so it is compared with no year of the edition.',
  );
});
