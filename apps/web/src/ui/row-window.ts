import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useHydrated } from './hydrated';
import { createRowHeights, piecesOf, rowAt, type Piece } from './row-heights';

/** A table with no more rows is in the page whole, for the browser's own search, for selecting and for saving. */
export const mostWhole = 120;

/** From here on it is watched what is in sight, so that it is known by the time rows are left out. */
const watchedFrom = 60;

/** Rows drawn above and below what is in sight, and how many of them may be used up before more are drawn. */
const margin = 18;
const step = 6;

interface Span {
  /** The first row in sight. */
  first: number;
  /** The rows that are drawn: from this one, up to that one. */
  from: number;
  to: number;
}

export interface RowWindow {
  body: RefObject<HTMLTableSectionElement | null>;
  /** Whether rows are left out. */
  isPart: boolean;
  pieces: readonly Piece[];
  /** Draws a row and those around it, now. */
  reveal: (index: number) => void;
}

/**
 * Draws, of a long table, the rows in sight and some around them. The browser holds what is in sight in its place
 * when rows come or go above it (scroll anchoring), because every row that stays keeps its element. On paper, and
 * before the page has come alive, all rows are drawn.
 *
 * @param keys of the rows, in order; the same array as long as they are the same. Each row's element has its key as
 * `data-key`
 * @param kept the number of a row that is always drawn: the one that has the focus, or would get it
 */
export function useRowWindow(keys: readonly string[], kept: number): RowWindow {
  const body = useRef<HTMLTableSectionElement>(null);
  const [heights] = useState(createRowHeights);
  // The first row in sight goes by its key, so that rows which come above it do not push it out.
  const [sight, setSight] = useState<{ key: string | undefined; index: number }>({
    key: undefined,
    index: 0,
  });
  const [, redraw] = useState({});
  const isLong = keys.length > mostWhole;
  const isAlive = useHydrated();
  const isPrinting = usePrinting();
  const isWatched = keys.length > watchedFrom;
  // One that becomes long all at once is drawn whole once more: what is in sight must be known first.
  const [isSettled, setIsSettled] = useState(isAlive && isWatched);
  const isPart = isAlive && !isPrinting && isLong && isSettled;

  const found = sight.key === undefined ? -1 : keys.indexOf(sight.key);
  const first = found === -1 ? Math.min(sight.index, keys.length - 1) : found;
  const fit = isPart ? Math.ceil(innerHeight / heights.usual()) : keys.length;
  const [from, to] = [Math.max(0, first - margin), Math.min(keys.length, first + fit + margin)];
  const turnTo = (index: number) => setSight({ key: keys[index], index });

  useLayoutEffect(() => {
    if (isWatched && body.current && heights.see(heightsIn(body.current))) redraw({});
  }, [heights, isWatched, keys, from, to, kept]);
  const firstNow = () => rowAt(heights.offsets(keys), -(body.current?.getBoundingClientRect().top ?? 0));
  const settle = useEffectEvent(() => {
    turnTo(firstNow());
    setIsSettled(isWatched);
  });
  useLayoutEffect(() => {
    if (isAlive && isWatched !== isSettled) settle();
  }, [isAlive, isWatched, isSettled]);
  useFirstInSight({ isOn: isSettled, span: { first, from, to }, firstNow, turnTo });
  useWidth(body, () => {
    heights.forget();
    redraw({});
  });
  useHeldFocus(body);

  return {
    body,
    isPart,
    pieces: isPart
      ? piecesOf(heights.offsets(keys), { from, to, kept: [kept] })
      : keys.map((_, index) => ({ index })),
    reveal: (index) => {
      if (index < from || index >= to) flushSync(() => turnTo(Math.max(0, index - (fit >> 1))));
    },
  };
}

type Body = RefObject<HTMLTableSectionElement | null>;

interface Looking {
  isOn: boolean;
  span: Span;
  firstNow: () => number;
  turnTo: (index: number) => void;
}

function useFirstInSight({ isOn, span: { first, from, to }, firstNow, turnTo }: Looking): void {
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const look = () => {
      const index = firstNow();
      if (Math.abs(index - first) < step) return;
      // Whoever drags the scroll bar would see a gap before the rows.
      if (index < from || index >= to - margin) flushSync(() => turnTo(index));
      else turnTo(index);
    };
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  });
}

function useWidth(body: Body, onChange: () => void): void {
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(() => {
    const { current } = body;
    if (!current) return undefined;
    let width = current.clientWidth;
    const sizes = new ResizeObserver(() => {
      if (current.clientWidth === width) return;
      width = current.clientWidth;
      tell.current();
    });
    sizes.observe(current);
    return () => sizes.disconnect();
  }, [body]);
}

/**
 * Holds the row that has the focus where it is in sight, when rows come between it and the head of the page. The
 * browser holds the topmost row; a person who walks by keys is at this one.
 */
function useHeldFocus(body: Body): void {
  const held = useRef<{ row: Element; top: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const { current } = held;
    if (!current?.row.isConnected || current.row !== document.activeElement) return;
    const { top } = current.row.getBoundingClientRect();
    if (current.top >= 0 && current.top < innerHeight && Math.abs(top - current.top) > 1)
      scrollBy({ top: top - current.top, behavior: 'instant' });
  });
  useEffect(() => {
    const note = () => {
      const row = document.activeElement;
      held.current =
        row && body.current?.contains(row) ? { row, top: row.getBoundingClientRect().top } : undefined;
    };
    addEventListener('scroll', note, { passive: true });
    document.addEventListener('focusin', note);
    return () => {
      removeEventListener('scroll', note);
      document.removeEventListener('focusin', note);
    };
  }, [body]);
}

/** A row is as high as it is far to the next one: it may have a second element beneath it. */
function heightsIn(body: HTMLElement): { key: string; height: number }[] {
  const lines = [...body.querySelectorAll<HTMLElement>(':scope > [data-key], :scope > [data-gap]')];
  const tops = lines.map((line) => line.getBoundingClientRect().top);
  const end = body.getBoundingClientRect().bottom;
  return lines.flatMap(({ dataset: { key } }, index) =>
    key === undefined ? [] : [{ key, height: (tops[index + 1] ?? end) - (tops[index] ?? end) }],
  );
}

function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
