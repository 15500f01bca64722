import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RefChip } from './ref-chip';
import { Status, type StatusShape } from './status';
import { Tag } from './tag';

const shapes: StatusShape[] = ['disc', 'half', 'cross', 'ring', 'dashed-ring', 'triangle'];

test.each(shapes)('a status drawn as a %s is a shape and a word, never colour alone', (shape) => {
  const html = renderToStaticMarkup(<Status shape={shape} word="At risk" />);
  expect(html).toMatch(/<svg class="status-shape"[^>]*aria-hidden="true">.+<\/svg>At risk<\/span>/);
});

test('no two shapes are drawn alike', () => {
  const drawn = shapes.map((shape) => renderToStaticMarkup(<Status shape={shape} word="" tone="none" />));
  expect(new Set(drawn).size).toBe(shapes.length);
});

test.each([
  ['record', 'On the record', 'mark-record'],
  ['illustrative', 'Illustrative', 'mark-illustrative'],
  ['unknown', 'Not known', 'mark-unknown'],
] as const)('a figure that is %s is tagged with the words %s', (standing, word, mark) => {
  const html = renderToStaticMarkup(<Tag standing={standing} />);
  expect(html).toContain(mark);
  expect(html).toContain(`</svg>${word}</span>`);
});

test('a retired ref says so in words, not by a stroke alone', () => {
  const html = renderToStaticMarkup(<RefChip refText="C-27" isRetired href="/refs/C-27" />);
  expect(html).toContain('C-27<span class="visually-hidden"> (retired)</span></a>');
});
