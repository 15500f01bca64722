import { currencyFault } from '../../platform/refusal/currency-fault.js';
import type { Fault } from '../../platform/refusal/refusal.js';
import {
  linkFault,
  onOneLine,
  optionalTextFault,
  textFault,
  tidied,
  tidiedOrNull,
} from '../../platform/text/text.rules.js';

const longestTitle = 200;
const longestLabel = 40;
const longestText = 500;
const mostPosts = '1000000';

export interface ComparatorWords {
  title: string;
  covers: string;
  measured: string;
  postsLow?: string | null;
  postsHigh?: string | null;
  low?: string | null;
  base?: string | null;
  high?: string | null;
  currency: string;
  periodLabel: string;
  note?: string | null;
  source: string;
  sourceUrl?: string | null;
}

/** A comparator as it is kept, by the fields in which it is entered. */
export const tidyComparator = (words: ComparatorWords) => ({
  title: onOneLine(words.title),
  covers: words.covers,
  measured: words.measured,
  postsLow: words.postsLow ?? null,
  postsHigh: words.postsHigh ?? null,
  low: words.low ?? null,
  base: words.base ?? null,
  high: words.high ?? null,
  currency: words.currency,
  periodLabel: onOneLine(words.periodLabel),
  note: tidiedOrNull(words.note),
  source: tidied(words.source),
  sourceUrl: tidiedOrNull(words.sourceUrl),
});
export type ComparatorKept = ReturnType<typeof tidyComparator>;

/** What does not stand in a comparator. */
export const comparatorFaults = (kept: ComparatorKept): (Fault | undefined)[] => [
  textFault('title', kept.title, longestTitle),
  ...postsFaults(kept),
  ...costFaults(kept),
  kept.postsLow === null && kept.postsHigh === null && kept.low === null && kept.high === null
    ? { field: 'low', code: 'EMPTY' }
    : undefined,
  currencyFault('currency', kept.currency),
  textFault('periodLabel', kept.periodLabel, longestLabel),
  optionalTextFault('note', kept.note, longestText),
  textFault('source', kept.source, longestText),
  linkFault('sourceUrl', kept.sourceUrl),
];

/** From one post to a million, with both ends or none. */
function postsFaults({ postsLow, postsHigh }: ComparatorKept): (Fault | undefined)[] {
  const ends = { postsLow, postsHigh };
  const sizes = Object.entries(ends).map(([field, posts]) => sizeFault(field, posts));
  if (sizes.some((fault) => fault !== undefined)) return sizes;
  if (postsLow === null || postsHigh === null)
    return [missingEnd('postsLow', postsLow, 'postsHigh', postsHigh)];
  return compareDecimals(postsHigh, postsLow) < 0
    ? [{ field: 'postsHigh', code: 'TOO_SMALL', limit: postsLow }]
    : [];
}

function sizeFault(field: string, posts: string | null): Fault | undefined {
  if (posts === null) return undefined;
  if (compareDecimals(posts, '1') < 0) return { field, code: 'TOO_SMALL', limit: '1' };
  return compareDecimals(posts, mostPosts) > 0 ? { field, code: 'TOO_LARGE', limit: mostPosts } : undefined;
}

/** Not below zero, with both ends or none, and the base amount between them. */
function costFaults({ low, base, high }: ComparatorKept): (Fault | undefined)[] {
  if (low === null || high === null)
    return [
      missingEnd('low', low, 'high', high),
      low === null && high === null && base !== null ? { field: 'low', code: 'EMPTY' } : undefined,
    ];
  return [
    BigInt(low) < 0n ? { field: 'low', code: 'TOO_SMALL', limit: '0' } : undefined,
    BigInt(high) < BigInt(low) ? { field: 'high', code: 'TOO_SMALL', limit: low } : undefined,
    base !== null && BigInt(base) < BigInt(low)
      ? { field: 'base', code: 'TOO_SMALL', limit: low }
      : undefined,
    base !== null && BigInt(base) > BigInt(high)
      ? { field: 'base', code: 'TOO_LARGE', limit: high }
      : undefined,
  ];
}

/** One end without the other. */
function missingEnd(lowField: string, low: unknown, highField: string, high: unknown): Fault | undefined {
  if (low === null && high !== null) return { field: lowField, code: 'EMPTY' };
  return high === null && low !== null ? { field: highField, code: 'EMPTY' } : undefined;
}

/** Below zero where `a` is less, above where it is more: exact, of numbers with a point. */
function compareDecimals(a: string, b: string): number {
  const difference = trillionths(a) - trillionths(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function trillionths(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size = BigInt(`${whole}${fraction.padEnd(12, '0')}`);
  return text.startsWith('-') ? -size : size;
}
