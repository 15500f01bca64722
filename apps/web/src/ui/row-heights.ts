/** Before any row was seen. Too much rather than too little: a page that is too short cannot be scrolled back to. */
const guess = 80;

/**
 * How high the rows of a long table are: those that were seen as they were, all others as most are. Most have one
 * height, so that what is kept is little and a sum over all rows is seldom made again.
 */
export function createRowHeights() {
  let usual: number | undefined;
  const unusual = new Map<string, number>();
  let sums: { keys: readonly string[]; offsets: Float64Array } | undefined;

  const heightOf = (key: string) => unusual.get(key) ?? usual ?? guess;
  return {
    usual: () => usual ?? guess,
    /** Where each row begins below the first, and last where the last one ends. */
    offsets(keys: readonly string[]): Float64Array {
      if (sums?.keys === keys) return sums.offsets;
      const offsets = new Float64Array(keys.length + 1);
      for (const [index, key] of keys.entries()) offsets[index + 1] = (offsets[index] ?? 0) + heightOf(key);
      sums = { keys, offsets };
      return offsets;
    },
    /** Takes note of rows that were seen. Says whether they are the first. */
    see(seen: readonly { key: string; height: number }[]): boolean {
      const isFirst = usual === undefined && seen.length > 0;
      if (isFirst) usual = seen.map(({ height }) => height).toSorted((a, b) => a - b)[seen.length >> 1];
      const news = seen.filter(({ key, height }) => Math.abs(heightOf(key) - height) > 0.5);
      for (const { key, height } of news) unusual.set(key, height);
      if (isFirst || news.length > 0) sums = undefined;
      return isFirst;
    },
    /** The width of the table changed, and with it every height. */
    forget(): void {
      usual = undefined;
      unusual.clear();
      sums = undefined;
    },
  };
}

export type RowHeights = ReturnType<typeof createRowHeights>;

/** The row that lies at a height below the first one; the nearest where none does. */
export function rowAt(offsets: Float64Array, y: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What stands in a table: a gap as high as the rows that are left out, or the row with this number. */
export type Piece = { gap: number } | { index: number };

/** The rows of a window and those kept beside it, in order, with a gap wherever rows are left out. */
export function piecesOf(
  offsets: Float64Array,
  { from, to, kept }: { from: number; to: number; kept: readonly number[] },
): Piece[] {
  const count = offsets.length - 1;
  const around = (side: (index: number) => boolean) =>
    kept.filter((index) => index >= 0 && index < count && side(index)).toSorted((a, b) => a - b);
  const inside = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  const pieces: Piece[] = [];
  let next = 0;
  for (const index of [...around((one) => one < from), ...inside, ...around((one) => one >= to)]) {
    if (index > next) pieces.push({ gap: (offsets[index] ?? 0) - (offsets[next] ?? 0) });
    pieces.push({ index });
    next = index + 1;
  }
  if (next < count) pieces.push({ gap: (offsets[count] ?? 0) - (offsets[next] ?? 0) });
  return pieces;
}
