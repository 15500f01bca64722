import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLocation, rewriteLocation } from './location.rules.js';

describe('the location of a page', () => {
  test.each(['/', '/refs/C-17', '/search?q=a%20b', '/search?q=100%', '/caf%C3%A9', '/a%2Fb', '/?x=<script>'])(
    '%s is one that can be read, and its only spelling',
    (path) => {
      expect(readLocation(path)).toEqual({ kind: 'page', path });
    },
  );

  test.each([
    ['/?', '/'],
    ['/refs/C-17/', '/refs/C-17'],
    ['//evil.example', '/evil.example'],
    ['/\\evil.example', '/evil.example'],
    ['///evil.example/%2e%2e//x?a=1', '/x?a=1'],
    ['/a/./b/../c', '/a/c'],
    ['/../../etc/passwd', '/etc/passwd'],
  ])('%s is another spelling of %s', (path, to) => {
    expect(readLocation(path)).toEqual({ kind: 'moved', to });
  });

  test.each([
    ['a percent sign alone', '/%'],
    ['bytes that are no UTF-8', '/%E0%A4%A'],
    ['half a surrogate', '/%ED%A0%80'],
    ['a NUL in the path', '/a%00b'],
    ['a NUL in the search', '/search?q=%00'],
    ['a line break', '/%0D%0AX:1'],
    ['more than 2,048 characters', `/${'a'.repeat(2048)}`],
    ['another host', 'http://evil.example/'],
  ])('%s cannot be read', (_what, path) => {
    expect(readLocation(path)).toEqual({ kind: 'unreadable' });
  });

  test('where somebody is sent on to is never another host, and needs no second sending', () => {
    const piece = fc.constantFrom('/', '\\', '.', '..', '%2e', '%2F', '%5c', 'evil.example', '?', 'a', ':');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const reading = readLocation(`/${pieces.join('')}`);
        if (reading.kind !== 'moved') return;
        expect(reading.to).toMatch(/^\/(?![/\\])/);
        expect(new URL(reading.to, 'https://plumbline.example').host).toBe('plumbline.example');
        expect(readLocation(reading.to).kind).toBe('page');
      }),
    );
  });
});

describe('the router', () => {
  test.each(['GET', 'HEAD'])('of a %s never sees a location that cannot be read', (method) => {
    expect(rewriteLocation({ method, url: '/%' })).toBe('/.unreadable');
  });

  test('sees everything else as it came', () => {
    expect(rewriteLocation({ method: 'GET', url: '//a/?b' })).toBe('//a/?b');
    expect(rewriteLocation({ method: 'POST', url: '/graphql?%' })).toBe('/graphql?%');
  });
});
