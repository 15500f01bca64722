import { currencyFault } from '../platform/refusal/currency-fault.js';
import type { Fault } from '../platform/refusal/refusal.js';
import {
  linkFault,
  optionalTextFault,
  textFault,
  tidied,
  tidiedOrNull,
} from '../platform/text/text.rules.js';

const longestName = 200;
const longestLabel = 40;
export const longestNote = 500;

export interface StatementWords {
  amount: { amountMinor: string; currency: string };
  qualifier: string;
  periodLabel?: string | null;
  statedBy: string;
  statedOn?: string | null;
  source: string;
  sourceUrl?: string | null;
  isAuthoritative?: boolean | null;
}

export interface BreakdownWords {
  state: string;
  note: string;
  lookedOn?: string | null;
  lookedIn?: string | null;
  due?: string | null;
  promisedBy?: string | null;
  withheldFor?: string | null;
  source?: string | null;
  sourceUrl?: string | null;
}

/** A stated total as it is kept, by the fields in which it is entered. */
export const tidyStatement = (words: StatementWords) => ({
  amount: words.amount.amountMinor,
  currency: words.amount.currency,
  qualifier: words.qualifier,
  periodLabel: tidiedOrNull(words.periodLabel),
  statedBy: tidied(words.statedBy),
  statedOn: words.statedOn ?? null,
  source: tidied(words.source),
  sourceUrl: tidiedOrNull(words.sourceUrl),
  isAuthoritative: String(words.isAuthoritative ?? false),
});
export type Statement = ReturnType<typeof tidyStatement>;

export const statementFaults = (statement: Statement): (Fault | undefined)[] => [
  BigInt(statement.amount) > 0n ? undefined : { field: 'amount', code: 'NOT_POSITIVE' },
  currencyFault('currency', statement.currency),
  optionalTextFault('periodLabel', statement.periodLabel, longestLabel),
  textFault('statedBy', statement.statedBy, longestName),
  textFault('source', statement.source, longestNote),
  linkFault('sourceUrl', statement.sourceUrl),
];

/** What is known of a breakdown as it is kept, by the fields in which it is entered. */
export const tidyBreakdown = (words: BreakdownWords) => ({
  state: words.state,
  note: tidied(words.note),
  lookedOn: words.lookedOn ?? null,
  lookedIn: tidiedOrNull(words.lookedIn),
  due: tidiedOrNull(words.due),
  promisedBy: tidiedOrNull(words.promisedBy),
  withheldFor: tidiedOrNull(words.withheldFor),
  source: tidiedOrNull(words.source) ?? tidiedOrNull(words.sourceUrl),
  sourceUrl: tidiedOrNull(words.sourceUrl),
});
export type BreakdownKept = ReturnType<typeof tidyBreakdown>;

/**
 * Whoever says that nothing was found says when and where they looked; that it is awaited, whose promise that is, though
 * a promise may name no time; and that it is withheld, for which reason.
 */
export function breakdownFaults(kept: BreakdownKept): (Fault | undefined)[] {
  const isNotFound = kept.state === 'NOT_FOUND';
  return [
    textFault('note', kept.note, longestNote),
    isNotFound && kept.lookedOn === null ? { field: 'lookedOn', code: 'EMPTY' } : undefined,
    isNotFound && kept.lookedIn === null ? { field: 'lookedIn', code: 'EMPTY' } : undefined,
    optionalTextFault('lookedIn', kept.lookedIn, longestNote),
    optionalTextFault('due', kept.due, longestName),
    kept.state === 'PENDING' && kept.promisedBy === null ? { field: 'promisedBy', code: 'EMPTY' } : undefined,
    optionalTextFault('promisedBy', kept.promisedBy, longestName),
    kept.state === 'WITHHELD' && kept.withheldFor === null
      ? { field: 'withheldFor', code: 'EMPTY' }
      : undefined,
    optionalTextFault('withheldFor', kept.withheldFor, longestNote),
    optionalTextFault('source', kept.source, longestNote),
    linkFault('sourceUrl', kept.sourceUrl),
  ];
}

export const reasonFault = (reason: string | null | undefined): Fault | undefined =>
  textFault('reason', reason ?? '', longestNote);
