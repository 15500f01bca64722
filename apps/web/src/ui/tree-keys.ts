export interface TreeRow {
  key: string;
  /** What it is called when it is opened or closed: "A-7". */
  name: string;
  /** From 1. */
  level: number;
  posInSet: number;
  setSize: number;
  hasChildren: boolean;
  isExpanded: boolean;
  /** The page on which it is open, or closed again. Makes the tree work without a script. */
  expandHref?: string | undefined;
}

export type TreeMove = { act: 'focus' | 'toggle' | 'open'; key: string };

/**
 * What a key does on a row of a tree: the pattern for a treegrid of rows in the ARIA Authoring Practices.
 * Rows are those that show, in order. Nothing for a key that the tree leaves to the browser.
 */
export function treeMove(
  rows: readonly TreeRow[],
  { activeKey, pressed, rowsInSight }: { activeKey: string; pressed: string; rowsInSight: number },
): TreeMove | undefined {
  const index = rows.findIndex(({ key }) => key === activeKey);
  const row = rows[index];
  if (!row) return undefined;
  switch (pressed) {
    case 'ArrowDown':
      return focus(rows[index + 1]);
    case 'ArrowUp':
      return focus(rows[index - 1]);
    case 'PageDown':
      return focus(rows[Math.min(index + rowsInSight, rows.length - 1)]);
    case 'PageUp':
      return focus(rows[Math.max(index - rowsInSight, 0)]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      return inwards(rows, index);
    case 'ArrowLeft':
      return row.isExpanded ? { act: 'toggle', key: row.key } : focus(parentOf(rows, index));
    case 'Enter':
      return { act: 'open', key: row.key };
    default:
      return undefined;
  }
}

function inwards(rows: readonly TreeRow[], index: number): TreeMove | undefined {
  const row = rows[index];
  if (!row?.hasChildren) return undefined;
  if (!row.isExpanded) return { act: 'toggle', key: row.key };
  const next = rows[index + 1];
  return next && next.level > row.level ? focus(next) : undefined;
}

function parentOf(rows: readonly TreeRow[], index: number): TreeRow | undefined {
  const level = rows[index]?.level ?? 1;
  return rows.findLast((row, above) => above < index && row.level < level);
}

function focus(row: TreeRow | undefined): TreeMove | undefined {
  return row && { act: 'focus', key: row.key };
}
