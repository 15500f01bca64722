import { useMemo, type ReactNode } from 'react';
import { roles } from './allowed-roles';
import { HeadCell, type ColumnSort } from './data-table';
import type { StrandKey } from './strand';
import type { Piece } from './row-heights';
import type { TreeRow } from './tree-keys';
import { lookOf, restKey, TreeCell, TreeLine, TreeRestLine, type TreeRest } from './tree-line';
import { useTreeWalk } from './tree-walk';
import { usePointed } from './use-pointed';

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
  /** Fetches more of a parent's rows, because somebody pressed for them. */
  onMore?: ((restOf: string) => void) | undefined;
  /** More of a parent's rows are about to come into sight. */
  onNear?: ((restOf: string) => void) | undefined;
  /** Somebody walks to a row. */
  onPoint?: ((key: string) => void) | undefined;
  /** Enter on a row. Without it Enter follows the first link of the row. */
  onOpen?: ((key: string) => void) | undefined;
}

/**
 * A tree whose rows have columns: arrow keys walk and open it, and every step is also a link. Of a very long one only
 * the rows around those in sight are in the page.
 */
export function TreeTable<Row extends TreeRow>(props: TreeTableProps<Row>) {
  const { label, strand, title, columns, rows, foot } = props;
  const { keys, lines, awaited } = useMemo(
    () => ({
      keys: rows.map(keyOf),
      lines: rows.filter(isRow),
      awaited: new Set(rows.filter(isRest).flatMap((rest) => (rest.hasFailed ? [] : [restKey(rest)]))),
    }),
    [rows],
  );
  const { onPoint } = props;
  const isAwaited = (key: string) => props.onNear !== undefined && awaited.has(key);
  const { active, body, isPart, pieces } = useTreeWalk({ keys, lines, isAwaited, onOpen: props.onOpen });
  usePointed(body, 'data-key', (key, how) => {
    if (how === 'focusin') onPoint?.(key);
  });
  // How many rows lie in what is still to come is not known.
  const rowCount = lines.length === rows.length ? rows.length + (foot ? 2 : 1) : -1;
  const draw = (piece: Piece, place: number) => {
    if ('gap' in piece) {
      const where = place === 0 ? 'above' : place === pieces.length - 1 ? 'below' : 'between';
      return <Gap key={`gap ${where}`} height={piece.gap} span={columns.length + 1} />;
    }
    const row = rows[piece.index];
    const rowIndex = isPart ? piece.index + 2 : undefined;
    if (!row) return null;
    if (isRow(row))
      return (
        <TreeLine
          key={row.key}
          row={row}
          table={props}
          isActive={piece.index === active}
          rowIndex={rowIndex}
        />
      );
    const more = { onMore: props.onMore, onNear: props.onNear };
    return (
      <TreeRestLine key={restKey(row)} rest={row} span={columns.length + 1} rowIndex={rowIndex} {...more} />
    );
  };

  return (
    <table
      className="table tree"
      role={roles.treegrid}
      aria-label={label}
      data-strand={strand}
      aria-rowcount={isPart ? rowCount : undefined}
    >
      <TreeHead title={title} columns={columns} rowIndex={isPart ? 1 : undefined} />
      <tbody ref={body}>{pieces.map(draw)}</tbody>
      {foot ? (
        <TreeFoot columns={columns} foot={foot} rowIndex={isPart && rowCount > 0 ? rowCount : undefined} />
      ) : null}
    </table>
  );
}

interface TreeHeadProps<Row> {
  title: TreeTitle<Row>;
  columns: readonly TreeColumn<Row>[];
  rowIndex: number | undefined;
}

function TreeHead<Row>({ title, columns, rowIndex }: TreeHeadProps<Row>) {
  return (
    <thead>
      <tr role="row" aria-rowindex={rowIndex}>
        <HeadCell column={{ key: 'title', label: title.label }} />
        {columns.map((column) => (
          <HeadCell key={column.key} column={column} className={lookOf(column)}>
            {column.head}
          </HeadCell>
        ))}
      </tr>
    </thead>
  );
}

/** As high as the rows that are left out. */
function Gap({ height, span }: { height: number; span: number }) {
  return (
    <tr className="tree-gap" aria-hidden="true" data-gap="" style={{ height }}>
      <td colSpan={span} />
    </tr>
  );
}

interface TreeFootProps<Row> {
  columns: readonly TreeColumn<Row>[];
  foot: readonly ReactNode[];
  rowIndex: number | undefined;
}

function TreeFoot<Row>({ columns, foot, rowIndex }: TreeFootProps<Row>) {
  return (
    <tfoot>
      <tr role="row" aria-rowindex={rowIndex}>
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
  return !isRow(row);
}

function isRow<Row extends TreeRow>(row: Row | TreeRest): row is Row {
  return !('restOf' in row);
}

const keyOf = (row: TreeRow | TreeRest): string => ('restOf' in row ? restKey(row) : row.key);
