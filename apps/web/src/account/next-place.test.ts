import { expect, test } from 'vitest';
import { nextPlace } from './next-place';

const next = (value: string) => nextPlace(new URLSearchParams({ next: value }));

test('after signing in people come back to where they were', () => {
  expect(next('/refs/C-17?edition=E-1#comment')).toBe('/refs/C-17?edition=E-1#comment');
  expect(nextPlace(new URLSearchParams())).toBe('/');
});

test.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
  '/\t/elsewhere.example',
  '/a\\b',
  '/☃',
  '',
])('%j leads nowhere but to the first page', (value) => {
  expect(next(value)).toBe('/');
});
