import { memo, useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
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
  /** They were asked for and did not come. */
  hasFailed?: boolean | undefined;
  /** The page that shows more of them. */
  href?: string | undefined;
}

interface TreeLineProps<Row extends TreeRow> {
  row: Row;
  table: TreeTableProps<Row>;
  isActive: boolean;
  /** Its number in the whole table, where rows of it are left out. */
  rowIndex: number | undefined;
}

const kept: <Props extends object>(draw: (props: Props) => ReactNode) => (props: Props) => ReactNode = memo;

/** One row of a tree, and what is open beneath it. Not drawn again when only other rows come into sight. */
export const TreeLine = kept(DrawnLine);

function DrawnLine<Row extends TreeRow>({ row, table, isActive, rowIndex }: TreeLineProps<Row>) {
  const { title, columns, isCurrent, detail, onExpand } = table;
  const opened = detail?.(row);
  return (
    <>
      <tr
        role="row"
        data-key={row.key}
        aria-rowindex={rowIndex}
        aria-level={row.level}
        aria-posinset={row.posInSet}
        aria-setsize={row.setSize}
        aria-expanded={row.hasChildren ? row.isExpanded : undefined}
        data-current={isCurrent?.(row) ? '' : undefined}
        tabIndex={isActive ? 0 : -1}
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
  return (
    <td role="gridcell" className={lookOf(column)} data-narrow={column.narrow}>
      {children}
    </td>
  );
}

/** The classes of the cells of a column, its head among them. */
export function lookOf<Row>({ isNumeric, look }: TreeColumn<Row>): string | undefined {
  const classes = [isNumeric && 'numeric', look === 'range' && 'range-cell', look === 'minor' && 'minor'];
  return classList(...classes) || undefined;
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
  rowIndex: number | undefined;
  onMore: ((restOf: string) => void) | undefined;
  onNear: ((restOf: string) => void) | undefined;
}

export function TreeRestLine({ rest, span, rowIndex, onMore, onNear }: TreeRestLineProps) {
  const { restOf, level, shown, total, isLoading, hasFailed = false, href } = rest;
  const line = useNear(() => onNear?.(restOf), `${restOf} ${shown}`);
  const count = `${shown.toLocaleString('en')} of ${total.toLocaleString('en')}`;
  const said = isLoading ? `Loading, ${count}` : `${count} shown`;
  const more = (event: MouseEvent) => {
    if (!onMore || !isPlainClick(event)) return;
    event.preventDefault();
    onMore(restOf);
  };
  return (
    <tr
      ref={line}
      role="row"
      className="tree-rest"
      data-key={restKey(rest)}
      aria-rowindex={rowIndex}
      aria-level={level}
    >
      <td role="gridcell" className="tree-title" colSpan={span} style={{ '--level': level }}>
        <div>
          <span>{isLoading ? <span className="spinner" /> : null}</span>
          <span role="status">{hasFailed ? `The rest did not come, ${count} shown` : said}</span>
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

/** Apart from every key of a row: "A-7 rest". */
export const restKey = ({ restOf }: TreeRest): string => `${restOf} rest`;

/** Tells when an element is about to come into sight: once for each `state` of it. */
function useNear(onNear: () => void, state: string) {
  const element = useRef<HTMLTableRowElement>(null);
  const tell = useRef(onNear);
  useEffect(() => {
    tell.current = onNear;
  });
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) tell.current();
      },
      { rootMargin: '1000px 0px' },
    );
    near.observe(current);
    return () => near.disconnect();
  }, [state]);
  return element;
}
