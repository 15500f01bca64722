import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { TreeRow } from './tree-keys';
import { TreeTable } from './tree-table';

const area: TreeRow = {
  key: 'A-7',
  name: 'A-7',
  level: 1,
  posInSet: 2,
  setSize: 5,
  hasChildren: true,
  isExpanded: false,
  expandHref: '?open=A-7',
};
const line: TreeRow = {
  ...area,
  key: 'C-17',
  name: 'C-17',
  level: 2,
  hasChildren: false,
  expandHref: undefined,
};
const rest = { restOf: 'A-7', level: 2, shown: 40, total: 310 };

const html = renderToStaticMarkup(
  <TreeTable
    label="Cost lines, US dollars"
    title={{ label: 'Line', words: ({ name }) => name }}
    columns={[{ key: 'base', label: 'Base', isNumeric: true, narrow: 'figure', cell: () => '12' }]}
    rows={[
      area,
      line,
      { ...rest, isLoading: true },
      { ...rest, restOf: 'A-8', isLoading: false, href: '?more=A-8' },
    ]}
    detail={({ key }) => (key === 'C-17' ? 'Two posts' : undefined)}
  />,
);

test('a tree with columns is a treegrid that says what it holds', () => {
  expect(html).toMatch(/^<table[^>]* role="treegrid" aria-label="Cost lines, US dollars"/);
});

test('a row says its depth, its place among its siblings and whether it is open', () => {
  expect(html).toContain(
    '<tr role="row" data-key="A-7" aria-level="1" aria-posinset="2" aria-setsize="5" aria-expanded="false" tabindex="0">',
  );
});

test('a row without children is neither open nor closed', () => {
  expect(html).toMatch(
    /<tr role="row" data-key="C-17" aria-level="2" aria-posinset="2" aria-setsize="5" tabindex="-1">/,
  );
});

test('exactly one row is in the order of the Tab key', () => {
  expect(html.match(/tabindex="0"/g)).toHaveLength(1);
});

test('a row is opened by a link that names it, so that the tree works without a script', () => {
  expect(html).toContain('<a href="?open=A-7" class="expander" aria-label="Open A-7"></a>');
});

test('rows that are still to come are counted', () => {
  expect(html).toContain('Loading, 40 of 310');
  expect(html).toMatch(/40 of 310 shown<\/span><span><a class="more" href="\?more=A-8">Show more<\/a>/);
});

test('what is open beneath a row spans all of its columns', () => {
  expect(html).toContain('<td role="gridcell" colSpan="2">Two posts</td>');
});
