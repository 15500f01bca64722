import { describe, expect, test } from 'vitest';
import { cacheControlOf, encodingFor, entityTagOf, isKnown } from './answer.rules.js';

test.each([
  [200, 'public, max-age=0, s-maxage=1, must-revalidate'],
  [301, 'public, max-age=3600'],
  [302, 'no-store'],
  [400, 'no-store'],
  [404, 'no-store'],
  [500, 'no-store'],
  [503, 'no-store'],
])('a page of status %i is kept as "%s" says', (status, header) => {
  expect(cacheControlOf(status)).toBe(header);
});

describe('the tag of a page', () => {
  const tag = entityTagOf(Buffer.from('one'));

  test('is the same for the same bytes and another for others', () => {
    expect(entityTagOf(Buffer.from('one'))).toBe(tag);
    expect(entityTagOf(Buffer.from('two'))).not.toBe(tag);
  });

  test.each([[tag], [`"other", ${tag}`], [tag.slice(2)], ['*']])('is known to who sends %s', (sent) => {
    expect(isKnown(sent, tag)).toBe(true);
  });

  test.each([[undefined], [''], ['"other"'], [tag.slice(3, -1)]])('is not known to who sends %s', (sent) => {
    expect(isKnown(sent, tag)).toBe(false);
  });
});

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, *;q=0', undefined],
  ['*', 'br'],
  ['identity', undefined],
  ['brotli, gzipped', undefined],
  ['', undefined],
  [undefined, undefined],
])('who accepts "%s" gets %s', (accept, encoding) => {
  expect(encodingFor(accept)).toBe(encoding);
});
