import { expect, test } from 'vitest';
import { wantedAt } from './wanted';

test.each([
  ['/refs/C-17', 'C-17'],
  ['/refs/c-17', 'C-17'],
  ['/c17', 'C-17'],
  ['/initiatives/dns-cert/', 'dns cert'],
  ['/caf%C3%A9', 'café'],
  ['/%E0%A4%A', '%E0%A4%A'],
  ['/', ''],
  [`/${'a'.repeat(500)}`, 'a'.repeat(80)],
  ['/a%E2%80%AEb', 'ab'],
])('who comes to %s is asked whether they mean "%s"', (path, wanted) => {
  expect(wantedAt(path)).toBe(wanted);
});
