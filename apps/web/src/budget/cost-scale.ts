import { axisFor, type Axis } from '../ui/axis';
import type { Parts, PartsRead } from './parts-store';
import { rangeOf } from './total';

interface Ends {
  currency: string;
  low: number;
  high: number;
  hasRanges: boolean;
}

// Pages of parts never change, and there may be hundreds while one more comes.
const known = new WeakMap<Parts, Ends>();

/** One scale for all parts that were read, and whether any amount on it has a low and a high end. */
export function scaleOf(parts: PartsRead, currency: string): { axis: Axis; hasRanges: boolean } {
  const ends = [...parts.values()].flatMap((pages) => pages.map((page) => endsOf(page, currency)));
  const low = ends.reduce((least, end) => Math.min(least, end.low), 0);
  const high = ends.reduce((most, end) => Math.max(most, end.high), 0);
  return { axis: axisFor([low, high], 4), hasRanges: ends.some(({ hasRanges }) => hasRanges) };
}

function endsOf(page: Parts, currency: string): Ends {
  const before = known.get(page);
  if (before?.currency === currency) return before;
  const ends = { currency, low: 0, high: 0, hasRanges: false };
  for (const { totals } of page.nodes) {
    const total = totals.find((one) => one.currency === currency);
    const range = total ? rangeOf(total) : null;
    if (!range) continue;
    ends.low = Math.min(ends.low, range.low);
    ends.high = Math.max(ends.high, range.high);
    ends.hasRanges ||= range.low !== range.high;
  }
  known.set(page, ends);
  return ends;
}
