import { figureOf } from '../platform/money';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import type { Sheet } from './cost-sheet';
import type { Reader } from './cost-sheet-reading';
import { totalsOf } from './cost-sheet-totals';

/** What the lines come to as they are typed, to the smallest unit. */
export function SheetTotals({ sheet, read }: { sheet: Sheet; read: Reader }) {
  const totals = totalsOf(sheet, read);
  if (totals.length === 0) return null;
  return (
    <Section title="What it comes to" strand="cost">
      <DataTable
        caption="Sums of the base amounts over all lines, as they are typed. Currencies are never added."
        columns={[
          { key: 'period', label: 'Period', cell: ({ period }) => period },
          { key: 'currency', label: 'Currency', cell: ({ currency }) => currency },
          {
            key: 'base',
            label: 'Base',
            isNumeric: true,
            cell: ({ amountMinor, currency }) => figureOf({ amountMinor: String(amountMinor), currency }),
          },
        ]}
        rows={totals}
        rowKey={({ period, currency }) => `${period} ${currency}`}
      />
    </Section>
  );
}
