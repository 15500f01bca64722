import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { v7 as uuidv7 } from 'uuid';
import { sayCount, sentenceCase } from '../platform/count';
import { cellOf, type Column, columnsOf, type Sheet, type SheetLine } from './cost-sheet';
import { addLine, moves, removeLine } from './cost-sheet-moves';
import { paste, type PasteFault, readBlock } from './cost-sheet-paste';
import type { CostSheet } from './use-cost-sheet';

interface Place {
  key: string;
  column: Column;
}

function focusOn(body: HTMLElement | null, { key, column }: Place): void {
  const row = body?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  row?.querySelector<HTMLElement>(`[data-column="${CSS.escape(column)}"]`)?.focus();
}

const within = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[Math.max(0, Math.min(items.length - 1, index))];

/** The sheet with another text in a cell; nothing where it says that already, or may not be another. */
function written(
  sheet: Sheet,
  { line, column }: { line: SheetLine; column: Column },
  text: string,
): Sheet | undefined {
  if (isLocked(line, column) || cellOf(line, column) === text) return undefined;
  const cells = { ...line.cells, [column]: column === 'currency' ? text.trim().toUpperCase() : text };
  return { ...sheet, lines: sheet.lines.map((one) => (one === line ? { ...one, cells } : one)) };
}

/** The active cell of the grid, what is written in it, and all that can be done from there. */
export function useCostGrid(sheet: CostSheet, withRanges: boolean, others: readonly string[]) {
  const { typed, change } = sheet;
  const { lines } = typed;
  const columns = columnsOf(typed.periods, withRanges, others);
  const body = useRef<HTMLTableSectionElement>(null);
  const [wanted, setPlace] = useState<Place>({ key: '', column: 'title' });
  const [writing, setWriting] = useState<{ text: string } | undefined>();
  const [faults, setFaults] = useState<PasteFault[]>([]);
  const [said, setSaid] = useState('');
  const found = lines.findIndex(({ key }) => key === wanted.key);
  const index = found === -1 ? 0 : found;
  const column = columns.includes(wanted.column) ? wanted.column : 'title';
  const line = lines[index];

  /** Draws, then gives the focus to a cell: its row is drawn wherever it is. */
  const goTo = (place: Place, now?: { sheet: Sheet; said?: string | undefined }) => {
    flushSync(() => {
      setWriting(undefined);
      if (now) change(now.sheet, now.said);
      setPlace(place);
    });
    focusOn(body.current, place);
  };
  const go = (row: number, to: number) => {
    const target = within(lines, row);
    const across = within(columns, to);
    if (target && across !== undefined) goTo({ key: target.key, column: across });
  };
  const put = (text: string) => line && written(typed, { line, column }, text);
  return {
    ...{ body, columns, place: { key: line?.key ?? '', column }, index, line, writing, faults, said, goTo },
    forgetFaults: () => setFaults([]),
    go,
    step: (rows: number, across: number) => go(index + rows, columns.indexOf(column) + across),
    write(text: string) {
      if (!line) return;
      if (isLocked(line, column)) setSaid('An area is renamed on the page of its initiative.');
      else flushSync(() => setWriting({ text }));
    },
    cancel: () => goTo({ key: line?.key ?? '', column }),
    /** Takes over what was written, and goes on from there. */
    commit(text: string, next?: { rows: number; columns: number }) {
      const now = put(text);
      const target = within(lines, index + (next?.rows ?? 0));
      const across = within(columns, columns.indexOf(column) + (next?.columns ?? 0));
      if (next) goTo({ key: target?.key ?? '', column: across ?? column }, now && { sheet: now });
      else {
        setWriting(undefined);
        if (now) change(now);
      }
    },
    empty: () => {
      const now = put('');
      if (now) change(now);
    },
    ...lineActs({ ...{ sheet, columns, index, column, goTo }, setFaults, setSaid, setWriting }),
  };
}

interface LineActs {
  sheet: CostSheet;
  columns: readonly Column[];
  index: number;
  column: Column;
  goTo: (place: Place, now?: { sheet: Sheet; said?: string | undefined }) => void;
  setFaults: (faults: PasteFault[]) => void;
  setSaid: (said: string) => void;
  setWriting: (writing: { text: string }) => void;
}

/** What is done to whole lines, and to many at once. */
function lineActs({ sheet: { typed, change }, columns, index, column, goTo, ...tell }: LineActs) {
  const { lines, periods } = typed;
  const line = lines[index];
  const { setFaults, setSaid, setWriting } = tell;
  const withLines = (made: readonly SheetLine[]): Sheet => ({ ...typed, lines: made });
  return {
    add(isPart: boolean) {
      const key = uuidv7();
      const made = addLine(lines, { after: lines.length === 0 ? -1 : index, isPart, key });
      goTo({ key, column: 'title' }, { sheet: withLines(made.lines) });
      flushSync(() => setWriting({ text: '' }));
    },
    move(to: keyof typeof moves) {
      const moved = moves[to](lines, index);
      if (moved && line) goTo({ key: line.key, column }, { sheet: withLines(moved) });
      else setSaid('It cannot be moved there.');
    },
    remove() {
      const rest = removeLine(lines, index);
      if (!rest || !line) return;
      const next = rest[Math.min(index, rest.length - 1)];
      const words = `${sentenceCase(sayCount(lines.length - rest.length, 'line'))} left out: ${cellOf(line, 'title') || 'without a title'}`;
      goTo({ key: next?.key ?? '', column }, { sheet: withLines(rest), said: words });
    },
    paste(text: string) {
      const block = readBlock(text);
      const pasted = paste({ lines, periods, columns, at: { index, column }, block, newKey: () => uuidv7() });
      setFaults(pasted.ok ? [] : pasted.faults);
      if (!pasted.ok) return;
      change(
        withLines(pasted.lines),
        `${sentenceCase(sayCount(block.length, 'row'))} pasted, ${sayCount(pasted.made, 'new line')}`,
      );
    },
  };
}

export type CostGridState = ReturnType<typeof useCostGrid>;

/** The title of an area is that of its own page. */
export const isLocked = (line: SheetLine, column: Column): boolean => line.isArea && column === 'title';
