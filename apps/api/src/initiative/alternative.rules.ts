import { isCurrency } from '@plumbline/money/currency';
import type { Fault } from '../platform/refusal/refusal.js';
import {
  onOneLine,
  optionalTextFault,
  textFault,
  tidied,
  tidiedOrNull,
} from '../platform/text/text.rules.js';
import {
  longestNote,
  longestSummary,
  longestTitle,
  sourceFaults,
  tidySource,
  type Sourced,
} from './initiative.rules.js';

const mostCovers = 12;
const longestLabel = 40;

export interface AlternativeWords extends Sourced {
  title: string;
  summary: string;
  covers: readonly string[];
  currency?: string | null;
  low?: string | null;
  base?: string | null;
  high?: string | null;
  periodLabel?: string | null;
  costStanding?: string | null;
  costNote?: string | null;
}

const costFields = ['currency', 'low', 'base', 'high', 'periodLabel', 'costStanding', 'costNote'] as const;

/** An alternative as it is kept, by the fields in which it is entered. What it covers has a line for each thing. */
export type AlternativeKept = Record<(typeof costFields)[number] | 'source' | 'sourceUrl', string | null> &
  Record<'title' | 'summary' | 'covers', string>;

/** What it covers, thing by thing. */
export const coversOf = ({ covers }: Pick<AlternativeKept, 'covers'>): string[] =>
  covers === '' ? [] : covers.split('\n');

/** The alternative as it is kept: things that are empty are left out. */
export const tidyAlternative = (words: AlternativeWords): AlternativeKept => ({
  title: onOneLine(words.title),
  summary: tidied(words.summary),
  covers: words.covers
    .map(onOneLine)
    .filter((thing) => thing !== '')
    .join('\n'),
  currency: words.currency ?? null,
  low: words.low ?? null,
  base: words.base ?? null,
  high: words.high ?? null,
  periodLabel: tidiedOrNull(words.periodLabel),
  costStanding: words.costStanding ?? null,
  costNote: tidiedOrNull(words.costNote),
  ...tidySource(words),
});

/** What does not stand in an alternative. */
export function alternativeFaults(kept: AlternativeKept): (Fault | undefined)[] {
  const covers = coversOf(kept);
  return [
    textFault('title', kept.title, longestTitle),
    textFault('summary', kept.summary, longestSummary),
    covers.length > mostCovers
      ? { field: 'covers', code: 'TOO_LARGE', limit: String(mostCovers) }
      : covers.map((thing) => textFault('covers', thing, longestTitle)).find((fault) => fault !== undefined),
    ...costFaults(kept),
    ...sourceFaults(kept),
  ];
}

/** A cost is told whole or not at all: how much of which currency, for which period, and how that is known. */
function costFaults(kept: AlternativeKept): (Fault | undefined)[] {
  if (costFields.every((field) => kept[field] === null)) return [];
  const { currency, low, base, high } = kept;
  return [
    ...(['base', 'currency', 'costStanding', 'costNote'] as const).map((field): Fault | undefined =>
      kept[field] === null ? { field, code: 'EMPTY' } : undefined,
    ),
    currency === null || isCurrency(currency) ? undefined : { field: 'currency', code: 'UNKNOWN_CURRENCY' },
    low === null && high !== null ? { field: 'low', code: 'EMPTY' } : undefined,
    high === null && low !== null ? { field: 'high', code: 'EMPTY' } : undefined,
    ...(['low', 'base', 'high'] as const).map((field) => amountFault(field, kept[field])),
    outOfOrder(low, base) ? { field: 'low', code: 'TOO_LARGE', limit: base ?? '' } : undefined,
    outOfOrder(base, high) ? { field: 'high', code: 'TOO_SMALL', limit: base ?? '' } : undefined,
    optionalTextFault('periodLabel', kept.periodLabel, longestLabel),
    optionalTextFault('costNote', kept.costNote, longestNote),
  ];
}

const outOfOrder = (less: string | null, more: string | null): boolean =>
  less !== null && more !== null && BigInt(less) > BigInt(more);

const amountFault = (field: string, amount: string | null): Fault | undefined =>
  amount !== null && BigInt(amount) < 0n ? { field, code: 'TOO_SMALL', limit: '0' } : undefined;

export type VoiceKept = Record<'stance' | 'note', string>;

/** What a submission says of an alternative, as it is kept. */
export const tidyVoice = ({ stance, note }: VoiceKept): VoiceKept => ({ stance, note: tidied(note) });

export const voiceFaults = ({ note }: VoiceKept): (Fault | undefined)[] => [
  textFault('note', note, longestNote),
];
