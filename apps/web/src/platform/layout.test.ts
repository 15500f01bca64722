import { expect, test } from 'vitest';
import { sayViewer } from './layout';

test('the masthead names whoever is signed in with their roles, each role once', () => {
  expect(sayViewer('A. Resident', { roles: ['PARTICIPANT', 'EDITOR'] })).toBe(
    'A. Resident, participant, editor',
  );
  expect(sayViewer('Demo editor', { roles: ['EDITOR'] })).toBe('Demo editor');
  expect(sayViewer('A. Resident', { roles: [] })).toBe('A. Resident');
});
