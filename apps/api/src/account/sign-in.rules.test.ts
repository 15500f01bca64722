import { describe, expect, test } from 'vitest';
import { judgeLink, readAddress, type KnownLink } from './sign-in.rules.js';

const fresh: KnownLink = {
  isUsed: false,
  isExpired: false,
  wrongCodes: 0,
  isUnbound: false,
  isSameBrowser: false,
  isRightCode: undefined,
};

describe('a link', () => {
  test.each<[string, Partial<KnownLink>, string]>([
    ['signs in in the browser that asked', { isSameBrowser: true }, 'stands'],
    ['wants the code in another browser', {}, 'needs-code'],
    ['signs in there with the code', { isRightCode: true }, 'stands'],
    ['does not with a wrong one', { isRightCode: false }, 'wrong-code'],
    ['is dead after the fifth wrong code', { isRightCode: false, wrongCodes: 4 }, 'guessed'],
    ['stays dead with the right one', { isRightCode: true, wrongCodes: 5 }, 'guessed'],
    ['stays dead in the browser that asked', { isSameBrowser: true, wrongCodes: 5 }, 'guessed'],
    ['is used once', { isSameBrowser: true, isUsed: true }, 'used'],
    ['expires', { isSameBrowser: true, isExpired: true }, 'expired'],
    ['of an operator needs no code', { isUnbound: true }, 'stands'],
  ])('%s', (_, known, verdict) => {
    expect(judgeLink({ ...fresh, ...known })).toBe(verdict);
  });

  test('that nobody knows is unknown', () => {
    expect(judgeLink(undefined)).toBe('unknown');
  });
});

describe('an e-mail address', () => {
  test.each(['ada@example.org', ' Ada.L+plans@Example.ORG ', 'o’neill@bücher.example', 'a@b.c'])(
    'may be %j',
    (text) => {
      expect(readAddress(text)?.key).toBe(text.trim().toLowerCase());
    },
  );

  test.each([
    undefined,
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@example',
    'ada@example.org, bob@example.org',
    'Ada <ada@example.org>',
    'ada@example.org\nBcc: bob@example.org',
    'a\u200bda@example.org',
    `${'a'.repeat(250)}@example.org`,
    'ada@@example.org',
  ])('is not %j', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });
});
