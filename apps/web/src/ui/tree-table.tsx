import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { roles } from './allowed-roles';
import { HeadCell, type ColumnSort } from './data-table';
import type { StrandKey } from './strand';
import { treeMove, type TreeRow } from './tree-keys';
import { TreeCell, TreeLine, TreeRestLine, type TreeRest } from './tree-line';

export interface TreeColumn<Row> {
  key: string;
  label: string;
  isNumeric?: boolean | undefined;
  sort?: ColumnSort | undefined;
  /** Beneath the label: the scale of a column of range bars. */
  head?: ReactNode;
  cell: (row: Row) => ReactNode;
  /** `range` is wide enough for a bar, `minor` small and grey. */
  look?: 'range' | 'minor' | undefined;
  /** From 940 px down: at the right of the title, beneath it, or not at all. */
  narrow: 'figure' | 'beneath' | 'hide';
}

export interface TreeTitle<Row> {
  label: string;
  /** The ref chip. */
  sign?: ((row: Row) => ReactNode) | undefined;
  words: (row: Row) => ReactNode;
}

export interface TreeTableProps<Row extends TreeRow> {
  /** Says what the rows are, with edition, year and unit. */
  label: string;
  strand?: StrandKey | undefined;
  title: TreeTitle<Row>;
  columns: readonly TreeColumn<Row>[];
  /** The rows that show, in order. A `TreeRest` stands where more rows of one parent are still to come. */
  rows: readonly (Row | TreeRest)[];
  /** A last row for sums: the title, then one cell for each column. */
  foot?: readonly ReactNode[] | undefined;
  isCurrent?: ((row: Row) => boolean) | undefined;
  /** What opens beneath a row; nothing for a row that has nothing open. */
  detail?: ((row: Row) => ReactNode) | undefined;
  /** Opens or closes a row in place. Without it the row's `expandHref` is followed. */
  onExpand?: ((key: string) => void) | undefined;
  /** Fetches the rest of a parent's rows. */
  onMore?: ((restOf: string) => void) | undefined;
  /** Enter on a row. Without it Enter follows the first link of the row. */
  onOpen?: ((key: string) => void) | undefined;
}

/** A tree whose rows have columns: arrow keys walk and open it, and every step is also a link. */
export function TreeTable<Row extends TreeRow>(props: TreeTableProps<Row>) {
  const { label, strand, title, columns, rows, foot, onMore } = props;
  const lines = useRef(new Map<string, HTMLTableRowElement>());
  const [wanted, setActive] = useState('');
  const shown = rows.filter((row) => isRow(row));
  const active = shown.some(({ key }) => key === wanted) ? wanted : shown[0]?.key;

  const press = (event: KeyboardEvent<HTMLTableRowElement>, key: string) => {
    // A key pressed in a link or a field of the row belongs to that.
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const move = treeMove(shown, { activeKey: key, pressed: event.key });
    if (!move) return;
    event.preventDefault();
    if (move.act === 'focus') lines.current.get(move.key)?.focus();
    else if (move.act === 'toggle') clickIn(event.currentTarget, '.expander');
    else if (props.onOpen) props.onOpen(move.key);
    else clickIn(event.currentTarget, 'a[href]:not(.expander)');
  };

  return (
    <table className="table tree" role={roles.treegrid} aria-label={label} data-strand={strand}>
      <thead>
        <tr role="row">
          <HeadCell column={{ key: 'title', label: title.label }} />
          {columns.map((column) => (
            <HeadCell key={column.key} column={column}>
              {column.head}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          isRest(row) ? (
            <TreeRestLine key={`${row.restOf} rest`} rest={row} span={columns.length + 1} onMore={onMore} />
          ) : (
            <TreeLine
              key={row.key}
              row={row}
              table={props}
              isActive={row.key === active}
              onFocus={setActive}
              onPress={press}
              keep={(line) => {
                lines.current.set(row.key, line);
                return () => lines.current.delete(row.key);
              }}
            />
          ),
        )}
      </tbody>
      {foot ? <TreeFoot columns={columns} foot={foot} /> : null}
    </table>
  );
}

interface TreeFootProps<Row> {
  columns: readonly TreeColumn<Row>[];
  foot: readonly ReactNode[];
}

function TreeFoot<Row>({ columns, foot }: TreeFootProps<Row>) {
  return (
    <tfoot>
      <tr role="row">
        <td role="gridcell" className="tree-title">
          {foot[0]}
        </td>
        {columns.map((column, index) => (
          <TreeCell key={column.key} column={column}>
            {foot[index + 1]}
          </TreeCell>
        ))}
      </tr>
    </tfoot>
  );
}

function isRest<Row extends TreeRow>(row: Row | TreeRest): row is TreeRest {
  return 'restOf' in row;
}

function isRow<Row extends TreeRow>(row: Row | TreeRest): row is Row {
  return !isRest(row);
}

function clickIn(row: HTMLElement, selector: string): void {
  row.querySelector<HTMLElement>(selector)?.click();
}
