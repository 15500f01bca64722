import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRowWindow, type RowWindow } from './row-window';
import { treeMove, type TreeRow } from './tree-keys';

interface Walk<Row extends TreeRow> {
  /** All rows by their keys, those that stand for more to come among them. */
  keys: readonly string[];
  /** The rows that can have the focus. */
  lines: readonly Row[];
  /** Whether the row with a key stands for more that comes by itself. */
  isAwaited: (key: string) => boolean;
  /** Enter on a row. Without it Enter follows the first link of the row. */
  onOpen: ((key: string) => void) | undefined;
}

/** The row that the Tab key leads to, the keys that lead on from there, and the window that goes with them. */
export function useTreeWalk<Row extends TreeRow>({ keys, lines, isAwaited, onOpen }: Walk<Row>) {
  const [wanted, setActive] = useState<string>();
  const at = wanted === undefined ? -1 : keys.indexOf(wanted);
  const active = at === -1 ? keys.indexOf(lines[0]?.key ?? '') : at;
  const window = useRowWindow(keys, active);

  const focusOn = (key: string) => {
    flushSync(() => setActive(key));
    window.reveal(keys.indexOf(key));
    lineIn(window, key)?.focus();
  };
  /** Down leads no further than to what is still to come: the next row beyond it is not the next row. */
  const within = (pressed: string, activeKey: string) => {
    if (pressed !== 'ArrowDown' && pressed !== 'PageDown') return lines;
    const here = keys.indexOf(activeKey);
    const end = keys.findIndex((key, index) => index > here && isAwaited(key));
    const last = end === -1 ? undefined : keys[end - 1];
    return last === undefined ? lines : lines.slice(0, lines.findIndex(({ key }) => key === last) + 1);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target: row, key: pressed } = event;
    // A key pressed in a link or a field of a row belongs to that.
    if (!isLine(row) || event.altKey || event.ctrlKey || event.metaKey) return;
    const activeKey = row.dataset['key'] ?? '';
    const rowsInSight = Math.max(1, Math.floor(innerHeight / row.offsetHeight) - 2);
    const move = treeMove(within(pressed, activeKey), { activeKey, pressed, rowsInSight });
    if (!move) return;
    event.preventDefault();
    if (move.act === 'focus') focusOn(move.key);
    else if (move.act === 'toggle') clickIn(row, '.expander');
    else if (onOpen) onOpen(move.key);
    else clickIn(row, 'a[href]:not(.expander)');
  });
  const arrive = useEffectEvent(({ target }: FocusEvent) => {
    const line = target instanceof Element ? target.closest('tr') : null;
    if (isLine(line)) setActive(line.dataset['key']);
  });

  const { body } = window;
  useEffect(() => {
    const { current } = body;
    current?.addEventListener('keydown', press);
    current?.addEventListener('focusin', arrive);
    return () => {
      current?.removeEventListener('keydown', press);
      current?.removeEventListener('focusin', arrive);
    };
  }, [body]);
  return { ...window, active };
}

/** Whether something is a row that can have the focus. */
function isLine(target: unknown): target is HTMLTableRowElement {
  return target instanceof HTMLTableRowElement && target.hasAttribute('tabindex');
}

function lineIn({ body }: RowWindow, key: string): HTMLElement | null {
  return body.current?.querySelector<HTMLElement>(`:scope > [data-key="${CSS.escape(key)}"]`) ?? null;
}

function clickIn(row: HTMLElement, selector: string): void {
  row.querySelector<HTMLElement>(selector)?.click();
}
