import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CostImportRows, CostImportYears } from './cost-import-rows';

const change = () => undefined;

test('which rows count and which are left out is said, each in a field of its own', () => {
  const mapping = {
    keep: [{ column: 'Budget Phase', values: ['Main appropriation'] }],
    leaveOut: [{ column: 'Department', values: ['Total', 'Grand total'] }],
  };
  const html = renderToStaticMarkup(<CostImportRows {...{ mapping, change }} />);
  expect(html).toContain('Only rows count whose Budget Phase is');
  expect(html).toContain('value="Main appropriation"');
  expect(html).toContain('Rows are left out whose Department is');
  expect(html).toContain('value="Total | Grand total"');
});

test('when years begin is asked where a column names them, and nowhere else', () => {
  const periods = { amountColumn: 'Value', periodColumn: 'Year', fiscalYears: { startMonth: 4 } };
  const html = renderToStaticMarkup(<CostImportYears mapping={{ periods }} change={change} />);
  expect(html).toContain('A year of Year begins in');
  expect(html).toContain('<option value="4" selected="">April</option>');
  expect(renderToStaticMarkup(<CostImportYears mapping={{ periods: [] }} change={change} />)).toBe('');
});
