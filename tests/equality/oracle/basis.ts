import { sourceOf } from './pieces.js';
import type { Tables } from './rows.js';

type Line = Tables['edition_line'];
type Estimate = Tables['estimate'];

/** How a line was estimated, where anything of it is told. */
export function basisOf(line: Line | undefined): Line | null {
  if (!line) return null;
  const { method, confidence, sourcing, recurrence, assumptions, source } = line;
  return [method, confidence, sourcing, recurrence, assumptions, source].some((part) => part !== null)
    ? line
    : null;
}

/** What an amount was made of, where that is told. */
export const calculationOf = (estimate: Estimate): Estimate | null =>
  estimate.quantity === null ? null : estimate;

/** Quantity times rate in minor units, halves away from zero. */
function productOf({ quantity, rate_minor: rate }: Estimate): bigint {
  const [whole = '', fraction = ''] = (quantity ?? '0').split('.');
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole + fraction) * BigInt(rate ?? '0');
  const size = scaled < 0n ? -scaled : scaled;
  const rounded = (size + scale / 2n) / scale;
  return scaled < 0n ? -rounded : rounded;
}

export const basisResolvers = {
  Basis: { source: sourceOf },
  Calculation: {
    rateLow: ({ rate_low_minor: low }: Estimate) => low,
    rate: ({ rate_minor: rate }: Estimate) => rate,
    rateHigh: ({ rate_high_minor: high }: Estimate) => high,
    product: (estimate: Estimate) => String(productOf(estimate)),
    difference: (estimate: Estimate) =>
      estimate.base_minor === null ? null : String(BigInt(estimate.base_minor) - productOf(estimate)),
  },
};
