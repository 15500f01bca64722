import { expect, test } from 'vitest';
import { sayAct, sayActor, sayField } from './record-words';

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

test('who acted is said by name, and by what they are where the name is withheld', () => {
  expect(sayActor({ kind: 'PERSON', person: { name: 'A. Resident' } })).toBe('A. Resident');
  expect(sayActor({ kind: 'VISITOR', person: null })).toBe('A visitor');
  expect(sayActor({ kind: 'REPRESENTATIVE', person: null })).toBe('A representative, name withheld');
});
