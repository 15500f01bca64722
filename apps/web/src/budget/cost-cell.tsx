import { type KeyboardEvent, useId, useRef } from 'react';
import { cellOf, type Column, columnName, otherCurrencies, type SheetLine, textColumns } from './cost-sheet';
import type { CostGridState } from './use-cost-grid';

interface CostCellProps {
  line: SheetLine;
  column: Column;
  isActive: boolean;
  /** Only where the cell is written in. */
  grid: CostGridState | undefined;
  fault: string | undefined;
}

/** One cell of the grid: read, or written in. */
export function CostCell({ line, column, isActive, grid, fault }: CostCellProps) {
  const told = useId();
  const isText = textColumns.some((text) => text === column);
  const text = cellOf(line, column);
  const others = column === 'currency' ? otherCurrencies(line) : [];
  return (
    <td
      role="gridcell"
      data-column={column}
      className={isText ? `cell-${column}` : 'numeric cell-amount'}
      style={column === 'title' ? { '--level': line.level } : undefined}
      tabIndex={isActive ? 0 : -1}
      aria-invalid={fault === undefined ? undefined : true}
      aria-describedby={fault === undefined ? undefined : told}
    >
      {grid?.writing ? (
        <CellField grid={grid} text={grid.writing.text} column={column} />
      ) : (
        <span>{text}</span>
      )}
      {column === 'currency' && others.length > 0 ? (
        <span className="minor"> and {others.join(', ')}</span>
      ) : null}
      {fault === undefined ? null : (
        <span className="visually-hidden" id={told}>
          {columnName(column)} {fault}
        </span>
      )}
    </td>
  );
}

function CellField({ grid, text, column }: { grid: CostGridState; text: string; column: Column }) {
  const isOver = useRef(false);
  const over = (work: () => void) => {
    if (isOver.current) return;
    isOver.current = true;
    work();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, currentTarget, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    const by = shiftKey ? -1 : 1;
    const next = { Enter: { rows: by, columns: 0 }, Tab: { rows: 0, columns: by } }[key];
    if (key === 'Escape') over(grid.cancel);
    else if (next) over(() => grid.commit(currentTarget.value, next));
    else return;
    event.preventDefault();
  };
  return (
    <input
      ref={(field) => {
        if (!field || document.activeElement === field) return;
        field.focus();
        field.select();
      }}
      className="cell-field"
      aria-label={columnName(column)}
      autoComplete="off"
      defaultValue={text}
      onKeyDown={press}
      onBlur={(event) => {
        const { value } = event.currentTarget;
        over(() => grid.commit(value));
      }}
    />
  );
}
