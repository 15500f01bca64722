import type { Fault } from '../platform/refusal/refusal.js';
import { onOneLine, optionalTextFault, tidiedOrNull } from '../platform/text/text.rules.js';

export const longestChangeReason = 2_000;
const longestSeries = 200;

export interface CostPrices {
  series?: string | null | undefined;
  index?: string | null | undefined;
}

/** The prices as they are kept. */
export function tidyPrices({ series, index }: CostPrices): { series: string | null; index: string | null } {
  const kept = tidiedOrNull(series);
  return { series: kept && onOneLine(kept), index: index ?? null };
}

/** What does not stand in prices: index and series are told together, and an index is above zero. */
export function priceFaults({ series, index }: ReturnType<typeof tidyPrices>): Fault[] {
  const faults: (Fault | undefined)[] = [
    optionalTextFault('series', series, longestSeries),
    series === null && index !== null ? { field: 'series', code: 'EMPTY' } : undefined,
    series !== null && index === null ? { field: 'index', code: 'EMPTY' } : undefined,
    index === null ? undefined : indexFault(index),
  ];
  return faults.filter((fault) => fault !== undefined);
}

function indexFault(index: string): Fault | undefined {
  if (/^-|^[0.]*$/.test(index)) return { field: 'index', code: 'TOO_SMALL', limit: '0' };
  return /^\d{1,9}(\.\d{1,6})?$/.test(index)
    ? undefined
    : { field: 'index', code: 'TOO_LARGE', limit: '999999999.999999' };
}
