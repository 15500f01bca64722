import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DataTable } from './data-table';

const html = renderToStaticMarkup(
  <DataTable
    caption="Lines, US dollars"
    rows={[{ title: 'Staff', amount: '12', why: '' }]}
    rowKey={({ title }) => title}
    foot={['Sum', '12', '']}
    columns={[
      { key: 'line', label: 'Line', cell: ({ title }) => title },
      {
        key: 'amount',
        label: 'Amount',
        isNumeric: true,
        sort: { direction: 'descending', href: '?sort=amount' },
        cell: ({ amount }) => amount,
      },
      { key: 'why', label: 'Reason', cell: ({ why }) => why },
    ]}
  />,
);

test('a table has a caption, named columns and named rows', () => {
  expect(html).toContain('<caption>Lines, US dollars</caption>');
  expect(html).toContain('<th role="columnheader" scope="col">Line</th>');
  expect(html).toContain('<th role="rowheader" scope="row">Staff</th>');
});

test('a value knows the name of its column, for when its row becomes a record', () => {
  expect(html).toContain('<td role="cell" class="numeric" data-label="Amount"><span>12</span></td>');
});

test('a value that is absent leaves its cell empty, so that a record can leave it out', () => {
  expect(html).toContain('<td role="cell" data-label="Reason"></td>');
});

test('a column is sorted by a link and says how it is sorted now', () => {
  expect(html).toMatch(/aria-sort="descending"><a class="sort" href="\?sort=amount">Amount<\/a>/);
});
