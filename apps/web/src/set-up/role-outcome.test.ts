import { expect, test } from 'vitest';
import { roleOutcome, sayRole } from './role-outcome';

const specs = { reason: { label: 'Why', name: 'The reason' } };

test('a role is said with where it counts', () => {
  expect(sayRole('EDITOR', 'I-2')).toBe('Editor of I-2');
  expect(sayRole('ADMINISTRATOR', null)).toBe('Administrator on the whole site');
});

test('what was refused says what to do, and that nothing was done', () => {
  const person = '0199a000-0000-4000-8000-000000000001';
  for (const answer of [
    { __typename: 'RoleAsItIs', role: 'EDITOR' },
    { __typename: 'PersonUnknown', person },
    { __typename: 'LastAdministrator', person },
  ] as const)
    expect(roleOutcome(answer, specs)).toMatchObject({
      kind: 'refused',
      body: expect.stringMatching(/Nothing was done\.$/) as string,
    });
  const faults = [{ __typename: 'Fault', field: 'reason', code: 'EMPTY', limit: null }] as const;
  expect(roleOutcome({ __typename: 'Faulty', faults: [...faults] }, specs)).toMatchObject({ kind: 'faulty' });
});
