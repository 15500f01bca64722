import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { RichText } from './rich-text';

const drawn = (text: string) =>
  renderToStaticMarkup(<RichText text={text} />).replace(/^<div class="prose">|<\/div>$/g, '');

test.each([
  ['One\ntwo\n\nthree', '<p>One<br/>two</p><p>three</p>'],
  ['**So much** for *that*', '<p><strong>So much</strong> for <em>that</em></p>'],
  ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
  ['3. one\n4. two', '<ol start="3"><li>one</li><li>two</li></ol>'],
  ['- one\n  - below', '<ul><li>one<ul><li>below</li></ul></li></ul>'],
  ['> said', '<blockquote><p>said</p></blockquote>'],
  ['# Loud', '<p><strong>Loud</strong></p>'],
  ['2 * 3 and 4 < 5 & `x`', '<p>2 * 3 and 4 &lt; 5 &amp; <code>x</code></p>'],
  ['\\*not that\\*', '<p>*not that*</p>'],
])('%j is drawn as people who wrote it mean it', (text, html) => {
  expect(drawn(text)).toBe(html);
});

describe('a link', () => {
  test('asks not to be followed by search engines, and says where it leads', () => {
    expect(drawn('[my bank](https://elsewhere.example/x)')).toBe(
      '<p><a href="https://elsewhere.example/x" rel="nofollow ugc noopener">my bank</a> (elsewhere.example)</p>',
    );
    expect(drawn('see https://here.example/y')).toBe(
      '<p>see <a href="https://here.example/y" rel="nofollow ugc noopener">https://here.example/y</a></p>',
    );
  });

  test('in the place of a picture leads to it: nothing is fetched from elsewhere', () => {
    expect(drawn('![a map](https://elsewhere.example/map.png)')).toBe(
      '<p><a href="https://elsewhere.example/map.png" rel="nofollow ugc noopener">a map</a> (elsewhere.example)</p>',
    );
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    '//elsewhere.example',
    '/sign-out',
    'file:///etc/passwd',
  ])('to %j is text', (href) => {
    expect(drawn(`[press](${href})`)).not.toContain('<a');
    expect(drawn(`[press](<${href}>)`)).not.toContain('<a');
    expect(drawn(`![press](${href})`)).not.toMatch(/<a|<img/);
  });
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '**<svg onload=alert(1)>**',
  '[<img src=x onerror=alert(1)>](https://x.example)',
  '`<script>`',
  '| <b>a</b> |\n|---|\n| <i>1</i> |',
  '[x]: javascript:alert(1)\n[x]',
  '<!-- --><iframe src="https://x.example">',
])('%j makes no element of its own', (text) => {
  expect(drawn(text)).not.toMatch(/<(?!\/?(?:p|br|strong|em|del|code|pre|a|ul|ol|li|blockquote|hr)\b)/);
  expect(drawn(text)).not.toMatch(/<a [^>]*href="(?!https?:|mailto:)/);
});

test.each([
  ['> in > in >', '>'.repeat(20_000)],
  ['lists in lists', '1. '.repeat(6_000)],
  ['signs', '_a'.repeat(10_000)],
  ['brackets', '['.repeat(20_000)],
])('a text of nothing but %s is shown as it was typed', (_, text) => {
  expect(drawn(text).replaceAll('&gt;', '>')).toBe(`<p>${text}</p>`);
});
