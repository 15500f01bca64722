import type { SheetLine } from './cost-sheet';

type Lines = readonly SheetLine[];

/** Where a move leaves the lines; nothing where it cannot be made. */
export type Move = (lines: Lines, index: number) => SheetLine[] | undefined;

/** The number of the first line after a line and all that lies under it. */
export function endOf(lines: Lines, index: number): number {
  const level = lines[index]?.level ?? 0;
  let end = index + 1;
  while (end < lines.length && (lines[end]?.level ?? 0) > level) end += 1;
  return end;
}

/** The sibling directly before a line. */
function siblingBefore(lines: Lines, index: number): number {
  const level = lines[index]?.level ?? 0;
  for (let before = index - 1; before >= 0; before -= 1) {
    const other = lines[before]?.level ?? 0;
    if (other === level) return before;
    if (other < level) return -1;
  }
  return -1;
}

const swapped = (lines: Lines, first: number, second: number): SheetLine[] => [
  ...lines.slice(0, first),
  ...lines.slice(second, endOf(lines, second)),
  ...lines.slice(first, second),
  ...lines.slice(endOf(lines, second)),
];

export const moveUp: Move = (lines, index) => {
  const before = siblingBefore(lines, index);
  return before === -1 ? undefined : swapped(lines, before, index);
};

export const moveDown: Move = (lines, index) => {
  const next = endOf(lines, index);
  return lines[next]?.level === lines[index]?.level && next < lines.length
    ? swapped(lines, index, next)
    : undefined;
};

const shifted = (lines: Lines, { from, to, by }: { from: number; to: number; by: number }): SheetLine[] =>
  lines.map((line, index) => (index >= from && index < to ? { ...line, level: line.level + by } : line));

/** Makes a line a part of the one before it. */
export const moveIn: Move = (lines, index) =>
  siblingBefore(lines, index) === -1 || lines[index]?.isArea
    ? undefined
    : shifted(lines, { from: index, to: endOf(lines, index), by: 1 });

/** Makes a line the next sibling of what it lies under. */
export const moveOut: Move = (lines, index) => {
  const line = lines[index];
  if (!line || line.level === 1) return undefined;
  let parent = index - 1;
  while ((lines[parent]?.level ?? 0) >= line.level) parent -= 1;
  const end = endOf(lines, index);
  const after = endOf(lines, parent);
  const moved = lines.slice(index, end).map((one) => ({ ...one, level: one.level - 1 }));
  return [...lines.slice(0, index), ...lines.slice(end, after), ...moved, ...lines.slice(after)];
};

/** Leaves a line out, with all that lies under it. */
export const removeLine: Move = (lines, index) =>
  index in lines ? [...lines.slice(0, index), ...lines.slice(endOf(lines, index))] : undefined;

export const moves = { up: moveUp, down: moveDown, in: moveIn, out: moveOut } as const;

/** A line without a word, in the currency of another. */
export const blankLine = (
  key: string,
  { level, currency }: { level: number; currency: string },
): SheetLine => ({
  key,
  level,
  isArea: false,
  cells: { title: '', currency },
});

/** Adds a line after another and what lies under it, or as its first part. Answers where it is. */
export function addLine(
  lines: Lines,
  { after, isPart, key }: { after: number; isPart: boolean; key: string },
): { lines: SheetLine[]; index: number } {
  const line = lines[after];
  const currency = line?.cells['currency'] ?? 'USD';
  const level = (line?.level ?? 1) + (line && isPart ? 1 : 0);
  const index = line ? (isPart ? after + 1 : endOf(lines, after)) : lines.length;
  const made = blankLine(key, { level, currency });
  return { lines: [...lines.slice(0, index), made, ...lines.slice(index)], index };
}
