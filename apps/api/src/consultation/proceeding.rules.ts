import type { Fault } from '../platform/refusal/refusal.js';
import { onOneLine, textFault, tidied } from '../platform/text/text.rules.js';

export const longestTitle = 200;
export const longestQuestion = 5_000;
export const longestReason = 500;
const mostInitiatives = 20;

/** What is asked and when, as it is kept. Instants are texts in UTC; without an opening it opens at once. */
export interface Asked {
  title: string;
  question: string;
  opensAt: string | null;
  closesAt: string;
}

interface AskedInput {
  title: string;
  question: string;
  opensAt?: string | null;
  closesAt: string;
}

export const tidyAsked = ({ title, question, opensAt, closesAt }: AskedInput): Asked => ({
  title: onOneLine(title),
  question: tidied(question),
  opensAt: opensAt ?? null,
  closesAt,
});

/** An instant in UTC in a form that sorts as the instants do: every text with all its six decimals. */
export const sortable = (instant: string): string => {
  const [whole = '', fraction = ''] = instant.replace('Z', '').split('.');
  return `${whole}.${fraction.padEnd(6, '0')}`;
};

/** What is wrong with an instant that must be later than another. */
export const notAfterFault = (field: string, instant: string, before: string): Fault | undefined =>
  sortable(instant) > sortable(before) ? undefined : { field, code: 'NOT_AFTER', limit: before };

/** What does not stand in a proceeding that is to open. `now` is the clock of the database. */
export const askedFaults = ({ title, question, opensAt, closesAt }: Asked, now: string) => [
  textFault('title', title, longestTitle),
  textFault('question', question, longestQuestion),
  opensAt === null ? undefined : notAfterFault('opensAt', opensAt, now),
  notAfterFault('closesAt', closesAt, opensAt ?? now),
];

export const reasonFault = (reason: string): Fault | undefined => textFault('reason', reason, longestReason);

export function initiativesFault(refs: readonly string[]): Fault | undefined {
  if (refs.length === 0) return { field: 'initiatives', code: 'EMPTY' };
  const isTooMany = refs.length > mostInitiatives;
  return isTooMany ? { field: 'initiatives', code: 'TOO_LARGE', limit: String(mostInitiatives) } : undefined;
}
