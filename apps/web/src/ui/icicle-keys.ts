/** A cell with the cells under it. */
interface Node {
  key: string;
  cells: readonly Node[];
}

/**
 * Where a key leads from a cell: left and right along its level, up to the cell above it, down to the largest under it,
 * Home and End to the ends of its level. Nothing for a key that is left to the browser.
 */
export function icicleMove(root: Node, key: string, pressed: string): string | undefined {
  const levels: Node[][] = [[root]];
  for (let level: Node[] = [root]; level.length > 0; level = level.flatMap(({ cells }) => cells))
    if (level[0] !== root) levels.push(level);
  const level = levels.find((cells) => cells.some((cell) => cell.key === key)) ?? [];
  const place = level.findIndex((cell) => cell.key === key);
  const above = levels.flat().find(({ cells }) => cells.some((cell) => cell.key === key));
  switch (pressed) {
    case 'ArrowRight':
      return level[place + 1]?.key;
    case 'ArrowLeft':
      return level[place - 1]?.key;
    case 'ArrowDown':
      return level[place]?.cells[0]?.key;
    case 'ArrowUp':
      return above?.key;
    case 'Home':
      return level[0]?.key;
    case 'End':
      return level.at(-1)?.key;
    default:
      return undefined;
  }
}
