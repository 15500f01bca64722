import { describe, expect, test } from 'vitest';
import { descriptionFaults, domainOf, freeSlug, isAt, readEmail, slugOf } from './organisation.rules.js';

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

describe('the domain of an organisation', () => {
  test.each([
    ['registry.example', undefined],
    [' @Registry.Example. ', undefined],
    ['xn--fiqs8s.xn--fiqs8s', undefined],
    ['', undefined],
    ['registry', 'NOT_A_DOMAIN'],
    ['regis try.example', 'NOT_A_DOMAIN'],
    ['-registry.example', 'NOT_A_DOMAIN'],
    ['192.0.2.1', 'NOT_A_DOMAIN'],
    ['https://registry.example', 'NOT_A_DOMAIN'],
    [`${'a'.repeat(64)}.example`, 'NOT_A_DOMAIN'],
    ['gmail.com', 'PUBLIC_DOMAIN'],
    ['GMail.com.', 'PUBLIC_DOMAIN'],
    ['mail.yahoo.co.uk', 'PUBLIC_DOMAIN'],
    ['notgmail.com', undefined],
  ])('%j is found to be %s', (domain, code) => {
    expect(descriptionFaults({ domain }).filter((fault) => fault !== undefined)).toEqual(
      code === undefined ? [] : [{ field: 'domain', code }],
    );
  });

  test('is kept in one spelling', () => {
    expect(domainOf(' @Registry.Example. ')).toBe('registry.example');
  });

  test.each([
    ['a@registry.example', true],
    ['a@mail.registry.example', false],
    ['a@registry.example.org', false],
    ['registry.example@elsewhere.example', false],
    ['registry.example', true],
  ])('has the address %s or not', (address, expected) => {
    expect(isAt(address, 'registry.example')).toBe(expected);
  });
});

test.each([
  [' A.B@Registry.Example ', { written: 'A.B@Registry.Example', key: 'a.b@registry.example' }],
  ['nobody', undefined],
  ['a@b', undefined],
  ['a b@registry.example', undefined],
  ['a@b@registry.example', undefined],
  ['a\u202e@registry.example', undefined],
  [`${'a'.repeat(250)}@b.example`, undefined],
])('the e-mail address %j is read', (text, read) => {
  expect(readEmail(text)).toEqual(read);
});
