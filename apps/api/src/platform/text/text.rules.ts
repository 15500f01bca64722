import type { Fault } from '../refusal/refusal.js';

/**
 * Characters that a reader cannot see or that turn the direction of text around: C0 and C1 controls but tab and line
 * breaks, bidirectional embeddings and isolates, and the byte order mark (Unicode TR 36, "bidirectional text spoofing").
 * And half a character: a surrogate alone, which PostgreSQL does not take in JSON and would be something else as text.
 */
const unsafe = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u;
const harmless = /[\t\n\r]/g;

/** Characters that are there without being seen: a text of them alone is empty. */
const unseen = /[\s\u00ad\u180e\u200b-\u200f\u2060\u3164]/gu;

const isEmpty = (text: string): boolean => text.replaceAll(unseen, '') === '';

/** The text as it is kept: Unicode form C, Unix line ends, no space around it. */
export const tidied = (text: string): string => text.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();

/** What is wrong with a text that must be there. Length is counted in characters, as PostgreSQL counts. */
export function textFault(field: string, text: string, most: number): Fault | undefined {
  if (isEmpty(text)) return { field, code: 'EMPTY' };
  return optionalTextFault(field, text, most);
}

/** What is wrong with a text that may be missing. */
export function optionalTextFault(
  field: string,
  text: string | null | undefined,
  most: number,
): Fault | undefined {
  if (text === null || text === undefined) return undefined;
  if ([...text].length > most) return { field, code: 'TOO_LONG', limit: String(most) };
  return unsafe.test(text.replaceAll(harmless, '')) ? { field, code: 'UNSAFE_CHARACTERS' } : undefined;
}

/** A text that may be missing, as it is kept: nothing instead of an empty one. */
export function tidiedOrNull(text: string | null | undefined): string | null {
  return text === null || text === undefined || isEmpty(text) ? null : tidied(text);
}

/** A title or a name as it is kept: what was written over several lines stands on one. */
export const onOneLine = (text: string): string => tidied(text).replaceAll(/\s+/g, ' ');

const longestLink = 2_000;

/** What is wrong with a link that may be missing: it is read as text, and led to only where it begins with http. */
export function linkFault(field: string, url: string | null | undefined): Fault | undefined {
  const kept = tidiedOrNull(url);
  if (kept === null) return undefined;
  const isLink = /^https?:\/\/[^\s]+$/.test(kept) && URL.canParse(kept);
  return optionalTextFault(field, kept, longestLink) ?? (isLink ? undefined : { field, code: 'NOT_A_LINK' });
}
