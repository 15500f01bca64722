import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { classList } from './class-list';
import { useHydrated } from './hydrated';
import { Link } from './link';
import { isPlainClick } from './plain-click';
import type { TreeRow } from './tree-keys';
import type { TreeColumn, TreeTableProps } from './tree-table';

/** Stands where more rows of one parent are still to come. */
export interface TreeRest {
  /** The key of the parent. */
  restOf: string;
  level: number;
  shown: number;
  total: number;
  isLoading: boolean;
  /** The page that shows more of them. */
  href?: string | undefined;
}

interface TreeLineProps<Row extends TreeRow> {
  row: Row;
  table: TreeTableProps<Row>;
  isActive: boolean;
  onFocus: (key: string) => void;
  onPress: (event: KeyboardEvent<HTMLTableRowElement>, key: string) => void;
  keep: (line: HTMLTableRowElement) => () => void;
}

/** One row of a tree, and what is open beneath it. */
export function TreeLine<Row extends TreeRow>(props: TreeLineProps<Row>) {
  const { row, table, isActive, onFocus, onPress, keep } = props;
  const { title, columns, isCurrent, detail, onExpand } = table;
  const opened = detail?.(row);
  return (
    <>
      <tr
        ref={keep}
        role="row"
        aria-level={row.level}
        aria-posinset={row.posInSet}
        aria-setsize={row.setSize}
        aria-expanded={row.hasChildren ? row.isExpanded : undefined}
        data-current={isCurrent?.(row) ? '' : undefined}
        tabIndex={isActive ? 0 : -1}
        onFocus={() => onFocus(row.key)}
        onKeyDown={(event) => onPress(event, row.key)}
      >
        <td role="gridcell" className="tree-title" style={{ '--level': row.level }}>
          <div>
            {row.hasChildren ? <Expander row={row} onExpand={onExpand} /> : <span />}
            {title.sign?.(row)}
            <span>{title.words(row)}</span>
          </div>
        </td>
        {columns.map((column) => (
          <TreeCell key={column.key} column={column}>
            {column.cell(row)}
          </TreeCell>
        ))}
      </tr>
      {opened ? (
        <tr role="row" className="tree-detail" aria-level={row.level + 1}>
          <td role="gridcell" colSpan={columns.length + 1}>
            {opened}
          </td>
        </tr>
      ) : null}
    </>
  );
}

interface TreeCellProps<Row> {
  column: TreeColumn<Row>;
  children: ReactNode;
}

export function TreeCell<Row>({ column, children }: TreeCellProps<Row>) {
  const { isNumeric, look, narrow } = column;
  const className = classList(
    isNumeric && 'numeric',
    look === 'range' && 'range-cell',
    look === 'minor' && 'minor',
  );
  return (
    <td role="gridcell" className={className || undefined} data-narrow={narrow}>
      {children}
    </td>
  );
}

interface ExpanderProps {
  row: TreeRow;
  onExpand: ((key: string) => void) | undefined;
}

/** A link where the tree has pages for its states, else a button. Arrow keys spare the keyboard a stop at each. */
function Expander({ row, onExpand }: ExpanderProps) {
  const isAlive = useHydrated();
  const attributes = {
    className: 'expander',
    'aria-label': `${row.isExpanded ? 'Close' : 'Open'} ${row.name}`,
    'data-open': row.isExpanded ? '' : undefined,
    tabIndex: isAlive ? -1 : undefined,
  };
  const toggle = (event: MouseEvent) => {
    if (!onExpand || !isPlainClick(event)) return;
    event.preventDefault();
    onExpand(row.key);
  };
  return row.expandHref ? (
    <Link href={row.expandHref} {...attributes} onClick={toggle} />
  ) : (
    <button type="button" {...attributes} onClick={toggle} />
  );
}

interface TreeRestLineProps {
  rest: TreeRest;
  span: number;
  onMore: ((restOf: string) => void) | undefined;
}

export function TreeRestLine({ rest, span, onMore }: TreeRestLineProps) {
  const { restOf, level, shown, total, isLoading, href } = rest;
  const count = `${shown.toLocaleString('en')} of ${total.toLocaleString('en')}`;
  const more = (event: MouseEvent) => {
    if (!onMore || !isPlainClick(event)) return;
    event.preventDefault();
    onMore(restOf);
  };
  return (
    <tr role="row" className="tree-rest" aria-level={level}>
      <td role="gridcell" className="tree-title" colSpan={span} style={{ '--level': level }}>
        <div>
          <span>{isLoading ? <span className="spinner" /> : null}</span>
          <span role="status">{isLoading ? `Loading, ${count}` : `${count} shown`}</span>
          {!isLoading && href ? (
            <span>
              <Link className="more" href={href} onClick={more}>
                Show more
              </Link>
            </span>
          ) : null}
        </div>
      </td>
    </tr>
  );
}
