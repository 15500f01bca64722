import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DataTable } from './data-table';
import { Figure } from './figure';

const rows = [{ year: 'FY11', amount: '4,200,000' }];
const html = renderToStaticMarkup(
  <Figure
    title="Asked"
    finding="One total."
    csvHref="/asked.csv"
    svgHref="/asked.svg"
    source="D-2"
    twin={
      <DataTable
        caption="US dollars"
        rows={rows}
        rowKey={({ year }) => year}
        columns={[
          { key: 'year', label: 'Year', cell: ({ year }) => year },
          { key: 'amount', label: 'Amount', isNumeric: true, cell: ({ amount }) => amount },
        ]}
      />
    }
  >
    <svg aria-hidden="true" />
  </Figure>,
);

test('a picture is named by its title', () => {
  const [, id = 'none'] = /aria-labelledby="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain(`<h3 class="figure-title" id="${id}">Asked</h3>`);
});

test('a picture carries its figures as a real table, which opens without a script', () => {
  expect(html).toMatch(
    /<details[^>]*><summary>.*<table.*<td[^>]*><span>4,200,000<\/span><\/td>.*<\/details>/,
  );
});

test('the files of two pictures on one page have names of their own', () => {
  expect(html).toContain('CSV<span class="visually-hidden">: Asked</span>');
  expect(html).toContain('SVG<span class="visually-hidden">: Asked</span>');
});
