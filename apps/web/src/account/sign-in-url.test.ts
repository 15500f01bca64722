import { expect, test } from 'vitest';
import { codeIn, linkAsked, whyIn } from './sign-in-url';

test('the six digits are shown only if they are six digits', () => {
  expect(codeIn('?code=012345')).toBe('012345');
  for (const search of ['', '?code=', '?code=12345', '?code=1234567', '?code=call+me', '?code=<b>'])
    expect(codeIn(search)).toBeUndefined();
});

test('a link has its token, and knows whether the digits are wanted', () => {
  expect(linkAsked('?token=abc')).toEqual({ token: 'abc', code: undefined });
  expect(linkAsked('?token=abc&code=wrong')).toEqual({ token: 'abc', code: 'wrong' });
  expect(linkAsked('?code=other')).toEqual({ token: '', code: undefined });
});

test('a reason that nobody knows is that the link is unknown', () => {
  expect(whyIn('?why=used')).toBe('used');
  expect(whyIn('?why=nonsense')).toBe('unknown');
  expect(whyIn('')).toBe('unknown');
});
