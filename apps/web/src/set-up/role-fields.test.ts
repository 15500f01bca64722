import { expect, test } from 'vitest';
import { choicesOf, roleIn, wholeSite } from './role-fields';

const places = [{ ref: 'I-2', title: 'A response team' }];
const values = ({ role, initiative }: ReturnType<typeof choicesOf>) =>
  [role, initiative].map(({ options = [] }) => options.map(({ value }) => value));

test('on one initiative there is no administrator to choose, and nowhere else to choose', () => {
  expect(values(choicesOf(places, 'I-2'))).toEqual([
    ['EDITOR', 'MODERATOR', 'TREASURER', 'AUDITOR'],
    ['I-2'],
  ]);
  expect(values(choicesOf(places, undefined))).toEqual([
    ['EDITOR', 'MODERATOR', 'TREASURER', 'AUDITOR', 'ADMINISTRATOR'],
    ['I-2', wholeSite],
  ]);
});

test('what was chosen is sent, and the whole site is no initiative', () => {
  const other = { reason: 'She wrote it.', version: '' };
  expect(roleIn({ ...other, role: 'AUDITOR', initiative: wholeSite })).toEqual({
    role: 'AUDITOR',
    initiative: null,
  });
  expect(roleIn({ ...other, role: 'EDITOR', initiative: 'I-2' })).toEqual({
    role: 'EDITOR',
    initiative: 'I-2',
  });
});
