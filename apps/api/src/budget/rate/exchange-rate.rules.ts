import { currencyFault } from '../../platform/refusal/currency-fault.js';
import type { Fault } from '../../platform/refusal/refusal.js';
import { linkFault, textFault, tidied, tidiedOrNull } from '../../platform/text/text.rules.js';

const largestRate = '1000000000';
const longestSource = 500;

export interface RateWords {
  from: string;
  to: string;
  rate: string;
  day: string;
  source: string;
  sourceUrl?: string | null;
}

/** A rate as it is kept, by the fields in which it is entered. */
export const tidyRate = ({ from, to, rate, day, source, sourceUrl }: RateWords) => ({
  from,
  to,
  rate: plainDecimal(rate),
  day,
  source: tidied(source),
  sourceUrl: tidiedOrNull(sourceUrl),
});
export type RateKept = ReturnType<typeof tidyRate>;

/** What does not stand in a rate. Days are compared as text: they are all of one form. */
export const rateFaults = (kept: RateKept, today: string): (Fault | undefined)[] => [
  currencyFault('from', kept.from),
  currencyFault('to', kept.to),
  kept.from === kept.to ? { field: 'to', code: 'SAME_TWICE' } : undefined,
  sizeFault(kept.rate),
  kept.day > today ? { field: 'day', code: 'IN_FUTURE', limit: today } : undefined,
  textFault('source', kept.source, longestSource),
  linkFault('sourceUrl', kept.sourceUrl),
];

function sizeFault(rate: string): Fault | undefined {
  if (rate.startsWith('-') || !/[1-9]/.test(rate)) return { field: 'rate', code: 'NOT_POSITIVE' };
  const [whole = '', fraction = ''] = rate.split('.');
  const isTooLarge = BigInt(whole) > BigInt(largestRate) || (whole === largestRate && /[1-9]/.test(fraction));
  return isTooLarge ? { field: 'rate', code: 'TOO_LARGE', limit: largestRate } : undefined;
}

/** Without zeros that say nothing, so that the record has one way to write a number. */
function plainDecimal(text: string): string {
  const bare = text.replace(/^(-?)0+(?=\d)/, '$1');
  return bare.includes('.') ? bare.replace(/\.?0+$/, '') : bare;
}
