import { expect, test } from 'vitest';
import { sayIndicator } from './indicator-words';

const target = (label: string, year: number, value: string) =>
  ({
    value,
    standing: 'RECORD',
    period: { label, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` },
  }) as const;
const measured = (value: string, measuredOn: string) => ({ value, measuredOn, standing: 'RECORD' }) as const;
const targets = [target('FY11', 2011, '95'), target('FY12', 2012, '100')];

test.each([
  [
    '67 registries, target 95 registries in FY11',
    { latest: measured('67', '2011-12-31'), targets, unit: 'registries' },
  ],
  ['67%, target 100% in FY12', { latest: measured('67', '2012-01-01'), targets, unit: '%' }],
  ['67%, no target for that time', { latest: measured('67', '2013-01-01'), targets, unit: '%' }],
  ['target 100% in FY12', { latest: null, targets, unit: '%' }],
  ['no target', { latest: null, targets: [], unit: '%' }],
])('an indicator is said to stand at "%s"', (said, indicator) => {
  expect(sayIndicator(indicator)).toBe(said);
});
