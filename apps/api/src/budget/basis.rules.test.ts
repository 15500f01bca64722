import { expect, test } from 'vitest';
import { basisFaults, tidyBasis, type Calculation, type LineBasis } from './basis.rules.js';

const told: Calculation = { quantity: '2', unit: 'post, a year', rateLow: 4n, rate: 5n, rateHigh: 6n };

const cases: [LineBasis, Calculation, string[]][] = [
  [{}, {}, []],
  [{ method: 'BOTTOM_UP', confidence: 'LOW', sourcing: 'IN_HOUSE', recurrence: 'ONE_OFF' }, told, []],
  [{ assumptions: 'a'.repeat(10_000) }, { ...told, quantity: '0.000001', note: 'Twice.' }, []],
  [{ assumptions: 'a'.repeat(10_001) }, {}, ['assumptions TOO_LONG']],
  [{ method: 'GUESS' }, {}, ['method UNKNOWN']],
  [{ sourceUrl: 'javascript:alert(1)' }, {}, ['sourceUrl NOT_A_LINK']],
  [{}, { ...told, unit: null }, ['0.unit EMPTY']],
  [{}, { rate: 5n }, ['0.quantity EMPTY', '0.unit EMPTY']],
  [{}, { ...told, rateHigh: null }, ['0.rateHigh EMPTY']],
  [{}, { ...told, rateLow: 7n, rateHigh: 8n }, ['0.rateLow TOO_LARGE']],
  [{}, { ...told, rateHigh: 4n }, ['0.rateHigh TOO_SMALL']],
  [{}, { ...told, quantity: '-1' }, ['0.quantity TOO_SMALL']],
  [{}, { ...told, quantity: '1234567890123' }, ['0.quantity TOO_LARGE']],
  [{}, { ...told, quantity: '1.1234567' }, ['0.quantity TOO_LARGE']],
  [{}, { ...told, unit: 'u'.repeat(101) }, ['0.unit TOO_LONG']],
];

test.each(cases)('of the basis %j with %o does not stand: %j', (basis, calculation, faults) => {
  expect(basisFaults(basis, [calculation]).map(({ field, code }) => `${field} ${code}`)).toEqual(faults);
});

test('a link without words is its own source, and empty words are none', () => {
  const { source, assumptions } = tidyBasis({ assumptions: ' \n ', sourceUrl: 'https://example.org' });
  expect({ source, assumptions }).toEqual({ source: 'https://example.org', assumptions: null });
});
