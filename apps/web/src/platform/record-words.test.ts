import { expect, test } from 'vitest';
import { sayAct, sayField } from './record-words';

test.each([
  ['pledge', 'Offer to pay recorded'],
  ['setUpAnew', 'Set up anew'],
  ['constructor', 'Constructor'],
])('the act %s is said as "%s"', (operation, said) => {
  expect(sayAct(operation)).toBe(said);
});

test('a field is said in words', () => {
  expect(sayField('objectClass')).toBe('object class');
});
