import { describe, expect, test } from 'vitest';
import { freeSlug, onOneLine, slugOf } from './organisation.rules.js';

describe('the short name of an organisation in links', () => {
  test.each([
    ['Registry A', 'registry-a'],
    ['  Ünïon of (ccTLD) Registries  ', 'union-of-cctld-registries'],
    ['Registre d’Haïti', 'registre-d-haiti'],
    ['日本レジストリ', 'organisation'],
    ['---', 'organisation'],
    ['A'.repeat(200), 'a'.repeat(60)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
    ['../admin?x=1', 'admin-x-1'],
  ])('of %j is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test('is numbered where somebody has it already', () => {
    expect(freeSlug('registry', new Set())).toBe('registry');
    expect(freeSlug('registry', new Set(['registry', 'registry-2']))).toBe('registry-3');
    expect(freeSlug('registry', new Set(['registry', 'registry-3']))).toBe('registry-2');
  });
});

test('a name is kept on one line, however it was typed', () => {
  expect(onOneLine(' Registry\n\t A ')).toBe('Registry A');
});
