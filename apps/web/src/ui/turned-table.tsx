import type { ReactNode } from 'react';

interface TurnedTableProps {
  /** How many rows and columns the table within has: its rows stand side by side. */
  rowCount: number;
  columnCount: number;
  /** A table of records. */
  children: ReactNode;
}

/** More records than this do not fit beside each other, and stay below each other. */
const mostBeside = 4;

/** Turns a table of records where there is room: each record becomes a column, and what they are compared by a row. */
export function TurnedTable({ rowCount, columnCount, children }: TurnedTableProps) {
  if (rowCount > mostBeside) return children;
  return (
    <div className="turned" style={{ '--records': String(rowCount), '--aspects': String(columnCount) }}>
      {children}
    </div>
  );
}

/** Several things in one cell of a table. */
export function CellList({ things }: { things: readonly { key: string; body: ReactNode }[] }) {
  return (
    <ul className="cell-list" role="list">
      {things.map(({ key, body }) => (
        <li key={key}>{body}</li>
      ))}
    </ul>
  );
}
