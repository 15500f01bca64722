import { expect, test } from 'vitest';
import { sayDecimal, sayShare, sayValue } from './value-words';

test.each([
  ['61', '%', '61%'],
  ['110', 'registries', '110 registries'],
  ['-1234.5', 'hours', '\u22121,234.5 hours'],
  ['123456789012345678', 'bytes', '123,456,789,012,345,678 bytes'],
])('%s %s is said as %s, exact to the last digit', (value, unit, said) => {
  expect(sayValue(value, unit)).toBe(said);
});

test('digits behind the point are never grouped', () => {
  expect(sayDecimal('1000.123456')).toBe('1,000.123456');
});

test.each([
  ['1', '100%'],
  ['0.6', '60%'],
  ['0.125', '12.5%'],
  ['0.07', '7%'],
  ['0.29', '29%'],
  ['0.000001', '0.0001%'],
  ['1.0', '100%'],
])('a weight of %s is a share of %s', (weight, said) => {
  expect(sayShare(weight)).toBe(said);
});
