import { DataTable, type Column } from '../ui/data-table';
import { TurnedTable } from '../ui/turned-table';
import { RefChip } from '../ui/ref-chip';
import { Share } from '../ui/share';
import { Nil } from '../ui/words';

interface Line {
  ref: string;
  title: string;
  before: string | undefined;
  now: string;
  change: string;
  part: number;
  why: string;
}

const lines: readonly Line[] = [
  {
    ref: 'C-17',
    title: 'Contact directory upkeep',
    before: '56,000',
    now: '120,000',
    change: '+$64,000',
    part: 0.33,
    why: 'One post more, rate to the middle',
  },
  {
    ref: 'C-22',
    title: 'Bursaries for small operators in regions without a coordination centre of their own',
    before: undefined,
    now: '80,000',
    change: '+$80,000',
    part: 0.14,
    why: 'New, after a comment from the floor that was accepted and answered in writing',
  },
  {
    ref: 'C-24',
    title: 'Hosting and connectivity',
    before: '150,000',
    now: '150,000',
    change: 'no change',
    part: 0.4,
    why: '',
  },
];

const columns: readonly Column<Line>[] = [
  {
    key: 'line',
    label: 'Line',
    cell: ({ ref, title }) => (
      <>
        <RefChip refText={ref} strand="cost" href="#tables" /> {title}
      </>
    ),
  },
  {
    key: 'before',
    label: 'Edition 1',
    isNumeric: true,
    cell: ({ before }) => before ?? <Nil>none</Nil>,
    sort: { direction: 'none', href: '#by-edition-1' },
  },
  {
    key: 'now',
    label: 'Edition 2',
    isNumeric: true,
    cell: ({ now }) => now,
    sort: { direction: 'descending', href: '#by-edition-2' },
  },
  { key: 'change', label: 'Change', isNumeric: true, cell: ({ change }) => change },
  {
    key: 'share',
    label: 'Share of area',
    isNumeric: true,
    cell: ({ part }) => <Share part={part} label={`${Math.round(100 * part)}%`} />,
  },
  { key: 'why', label: 'Reason', cell: ({ why }) => why },
];

export function TableSpecimens() {
  return (
    <div className="stack">
      <DataTable
        caption="Changed lines, US dollars. The second row is where one came from."
        columns={columns}
        rows={lines}
        rowKey={({ ref }) => ref}
        isCurrent={({ ref }) => ref === 'C-22'}
        foot={['Net', '206,000', '350,000', '+$144,000', '', '']}
      />
      <TurnedTable rowCount={lines.length} columnCount={columns.length}>
        <DataTable
          caption="The same lines, turned: each is a column where there is room."
          columns={columns}
          rows={lines}
          rowKey={({ ref }) => ref}
        />
      </TurnedTable>
    </div>
  );
}
