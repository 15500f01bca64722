import { type ClipboardEvent, type KeyboardEvent, memo, type MouseEvent, useMemo } from 'react';
import { roles } from '../ui/allowed-roles';
import { useRowWindow } from '../ui/row-window';
import { cellOf, type Column, columnName, textColumns, type SheetLine } from './cost-sheet';
import { CostCell } from './cost-cell';
import { gridMove } from './cost-grid-keys';
import type { CellFault } from './cost-sheet-reading';
import type { CostGridState } from './use-cost-grid';
import type { CostSheet } from './use-cost-sheet';

interface CostGridProps {
  sheet: CostSheet;
  grid: CostGridState;
  label: string;
}

/** The lines of a draft as a tree in which every cell is written in. */
export function CostGrid({ sheet, grid, label }: CostGridProps) {
  const { lines } = sheet.typed;
  const { columns, place, index } = grid;
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const window = useRowWindow(keys, index);
  const faultsAt = useMemo(() => byLine(sheet.faults), [sheet.faults]);
  const body = (element: HTMLTableSectionElement | null) => {
    grid.body.current = element;
    window.body.current = element;
  };
  return (
    <div className="cell-grid-frame">
      <table
        role={roles.treegrid}
        className="table cell-grid"
        aria-label={label}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
      >
        <thead>
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col" className={lookOf(column)}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} {...handlers(grid, sheet)}>
          {window.pieces.map((piece) => {
            if ('gap' in piece)
              return (
                <tr key={`gap ${piece.gap}`} className="tree-gap" data-gap="" aria-hidden="true">
                  <td colSpan={columns.length} style={{ height: piece.gap }} />
                </tr>
              );
            const line = lines[piece.index];
            if (!line) return null;
            const isHere = piece.index === index;
            return (
              <GridRow
                key={line.key}
                line={line}
                number={piece.index + 2}
                columns={columns.join('\n')}
                active={isHere ? place.column : undefined}
                grid={isHere && grid.writing ? grid : undefined}
                faults={faultsAt.get(line.key)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function byLine(faults: readonly CellFault[]): Map<string, CellFault[]> {
  const found = new Map<string, CellFault[]>();
  for (const fault of faults) found.set(fault.key, [...(found.get(fault.key) ?? []), fault]);
  return found;
}

export const lookOf = (column: Column): string => (isText(column) ? `cell-${column}` : 'numeric cell-amount');
const isText = (column: Column): boolean => textColumns.some((text) => text === column);

interface GridRowProps {
  line: SheetLine;
  number: number;
  columns: string;
  active: Column | undefined;
  /** Given to the row that is written in, and to no other: those need not be drawn again. */
  grid: CostGridState | undefined;
  faults: readonly CellFault[] | undefined;
}

const GridRow = memo(function DrawnRow({ line, number, columns, active, grid, faults }: GridRowProps) {
  return (
    <tr
      role="row"
      data-key={line.key}
      data-area={line.isArea || undefined}
      aria-level={line.level}
      aria-rowindex={number}
    >
      {columns.split('\n').map((column) => (
        <CostCell
          key={column}
          line={line}
          column={column}
          isActive={column === active}
          grid={column === active ? grid : undefined}
          fault={faults?.find((fault) => fault.column === column)?.message}
        />
      ))}
    </tr>
  );
});

/** The cell and the line that an event came from. */
function placeOf(target: EventTarget): { key: string; column: string } | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const key = cell?.closest<HTMLElement>('[data-key]')?.dataset['key'];
  const column = cell?.dataset['column'];
  return key === undefined || column === undefined ? undefined : { key, column };
}

function handlers(grid: CostGridState, sheet: CostSheet) {
  const isField = (target: EventTarget) => target instanceof HTMLInputElement;
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (!isField(event.target) && !event.nativeEvent.isComposing) press(event, grid, sheet);
    },
    onClick: (event: MouseEvent) => {
      const to = placeOf(event.target);
      if (!to || isField(event.target)) return;
      const isThere = to.key === grid.place.key && to.column === grid.place.column;
      // A second press writes: there are no keys on a phone.
      if (isThere && grid.line) grid.write(cellOf(grid.line, to.column));
      else grid.goTo(to);
    },
    onPaste: (event: ClipboardEvent) => {
      if (isField(event.target) && !/[\t\n]/.test(event.clipboardData.getData('text/plain').trimEnd()))
        return;
      event.preventDefault();
      grid.paste(event.clipboardData.getData('text/plain').replace(/\r?\n$/, ''));
    },
    onCopy: (event: ClipboardEvent) => {
      if (isField(event.target) || !grid.line) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', cellOf(grid.line, grid.place.column));
    },
  };
}

function press(event: KeyboardEvent, grid: CostGridState, sheet: CostSheet): void {
  const move = gridMove(event);
  if (!move) return;
  const { columns, index, line, place } = grid;
  // The first letter is left to the browser: it writes it into the field that opens.
  if (move.act !== 'write' || !move.isFresh) event.preventDefault();
  switch (move.act) {
    case 'go':
      return grid.step(move.rows, move.columns);
    case 'edge': {
      const rows = { first: 0, last: sheet.typed.lines.length - 1, same: index };
      const across = { first: 0, last: columns.length - 1, same: columns.indexOf(place.column) };
      return grid.go(rows[move.row], across[move.column]);
    }
    case 'write':
      return grid.write(move.isFresh || !line ? '' : cellOf(line, place.column));
    case 'move':
      return grid.move(move.to);
    case 'add':
    case 'addPart':
      return grid.add(move.act === 'addPart');
    case 'undo':
      return sheet.past.undo();
    case 'save':
      return void sheet.save();
    default:
      return grid[move.act]();
  }
}
