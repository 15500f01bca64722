import type { ReactNode } from 'react';
import { roles } from './allowed-roles';
import { classList } from './class-list';
import { Link } from './link';

export interface Column<Row> {
  key: string;
  label: string;
  /** Set to the right, in figures of one width. */
  isNumeric?: boolean | undefined;
  cell: (row: Row) => ReactNode;
  sort?: ColumnSort | undefined;
}

/** How a column is sorted now, and the address of the page on which it is sorted by one press. */
export interface ColumnSort {
  direction: 'ascending' | 'descending' | 'none';
  href: string;
}

interface DataTableProps<Row> {
  /** What the table shows, and its unit. */
  caption: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A last row for sums, one cell for each column. */
  foot?: readonly ReactNode[] | undefined;
  isCurrent?: ((row: Row) => boolean) | undefined;
}

/**
 * A table whose first column names its rows. On a phone each row becomes a record; the roles are written out
 * because a browser forgets them as soon as a table is no longer laid out as one.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, foot, isCurrent } = props;
  return (
    <table className="table table-records" role="table">
      <caption>{caption}</caption>
      <thead>
        <tr role="row">
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" aria-current={isCurrent?.(row) ? true : undefined}>
            {columns.map((column, index) => (
              <BodyCell key={column.key} column={column} isFirst={index === 0}>
                {column.cell(row)}
              </BodyCell>
            ))}
          </tr>
        ))}
      </tbody>
      {foot ? (
        <tfoot>
          <tr role="row">
            {columns.map((column, index) => (
              <BodyCell key={column.key} column={column} isFirst={index === 0}>
                {foot[index]}
              </BodyCell>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}

interface HeadCellProps {
  column: Omit<Column<never>, 'cell'>;
  className?: string | undefined;
  children?: ReactNode;
}

/** Takes a column of any table: only its words and its sort are read. */
export function HeadCell({ column, className, children }: HeadCellProps) {
  const { label, isNumeric, sort } = column;
  return (
    <th
      role="columnheader"
      scope="col"
      className={className ?? (isNumeric ? 'numeric' : undefined)}
      aria-sort={sort ? sort.direction : undefined}
    >
      {sort ? (
        <Link className="sort" href={sort.href}>
          {label}
        </Link>
      ) : (
        label
      )}
      {children}
    </th>
  );
}

interface BodyCellProps {
  column: Omit<Column<never>, 'cell'>;
  isFirst: boolean;
  children: ReactNode;
}

function BodyCell({ column, isFirst, children }: BodyCellProps) {
  const className = classList(column.isNumeric && 'numeric') || undefined;
  return isFirst ? (
    <th role="rowheader" scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td role={roles.cell} className={className} data-label={column.label}>
      {hasContent(children) ? <span>{children}</span> : null}
    </td>
  );
}

function hasContent(children: ReactNode): boolean {
  return children !== null && children !== undefined && children !== false && children !== '';
}
