import { expect, test } from 'vitest';
import { type Grant, hasRole, organisationOf, type Role, roles, type Viewer, visitor } from './viewer.js';

const viewer = (...grants: Grant[]): Viewer => ({ accountId: 'a', name: 'Somebody', grants });
const grant = (
  role: Role,
  initiativeId: string | null = null,
  organisationId: string | null = null,
): Grant => ({
  role,
  initiativeId,
  organisationId,
});

test.each(roles)('a visitor is no %s', (role) => {
  expect(hasRole(visitor, role, null)).toBe(false);
  expect(hasRole(visitor, role, '1')).toBe(false);
});

test('a role on the whole site holds on every initiative', () => {
  const editor = viewer(grant('EDITOR'));
  expect(hasRole(editor, 'EDITOR', null)).toBe(true);
  expect(hasRole(editor, 'EDITOR', '1')).toBe(true);
});

test('a role on an initiative holds there, not elsewhere, and not on the whole', () => {
  const editor = viewer(grant('EDITOR', '1'));
  expect(hasRole(editor, 'EDITOR', '1')).toBe(true);
  expect(hasRole(editor, 'EDITOR', '2')).toBe(false);
  expect(hasRole(editor, 'EDITOR', null)).toBe(false);
});

test.each(roles.filter((role) => role !== 'EDITOR'))('an editor is no %s', (role) => {
  expect(hasRole(viewer(grant('EDITOR')), role, '1')).toBe(false);
});

test.each(roles)('an administrator has every role but one that speaks for somebody: %s', (role) => {
  expect(hasRole(viewer(grant('ADMINISTRATOR')), role, '1')).toBe(role !== 'REPRESENTATIVE');
});

test('an administrator of one initiative has no role on another', () => {
  expect(hasRole(viewer(grant('ADMINISTRATOR', '1')), 'EDITOR', '2')).toBe(false);
});

test('roles add up: what one grant does not give another may', () => {
  const both = viewer(grant('EDITOR', '1'), grant('EDITOR', '2'));
  expect(hasRole(both, 'EDITOR', '2')).toBe(true);
});

test('only a representative speaks for an organisation', () => {
  expect(organisationOf(visitor)).toBeNull();
  expect(organisationOf(viewer(grant('ADMINISTRATOR', null, '7')))).toBeNull();
  expect(organisationOf(viewer(grant('EDITOR'), grant('REPRESENTATIVE', null, '7')))).toBe('7');
});
