/** What a key does in the grid while no cell is written in. */
export type GridMove =
  | { act: 'go'; rows: number; columns: number }
  | { act: 'edge'; row: 'first' | 'last' | 'same'; column: 'first' | 'last' | 'same' }
  | { act: 'write'; isFresh: boolean }
  | { act: 'empty' | 'add' | 'addPart' | 'remove' | 'undo' | 'save' }
  | { act: 'move'; to: 'up' | 'down' | 'in' | 'out' };

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-12, 0],
  PageDown: [12, 0],
};
const places: Readonly<Record<string, 'up' | 'down' | 'in' | 'out'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** The move of a key, or nothing where it is none of the grid's. */
export function gridMove(pressed: Pressed): GridMove | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (ctrlKey || metaKey) return withControl(key, shiftKey);
  if (altKey) {
    const to = shiftKey ? places[key] : undefined;
    return to ? { act: 'move', to } : undefined;
  }
  const [rows, columns] = steps[key] ?? [];
  if (rows !== undefined && columns !== undefined) return { act: 'go', rows, columns };
  if (key === 'Home' || key === 'End')
    return { act: 'edge', row: 'same', column: key === 'Home' ? 'first' : 'last' };
  if (key === 'Enter' || key === 'F2') return { act: 'write', isFresh: false };
  if (key === 'Delete' || key === 'Backspace') return { act: 'empty' };
  return [...key].length === 1 ? { act: 'write', isFresh: true } : undefined;
}

function withControl(key: string, shiftKey: boolean): GridMove | undefined {
  switch (key) {
    case 'Enter':
      return { act: shiftKey ? 'addPart' : 'add' };
    case 'Delete':
    case 'Backspace':
      return { act: 'remove' };
    case 'z':
      return { act: 'undo' };
    case 's':
      return { act: 'save' };
    case 'Home':
      return { act: 'edge', row: 'first', column: 'first' };
    case 'End':
      return { act: 'edge', row: 'last', column: 'last' };
    default:
      return undefined;
  }
}
