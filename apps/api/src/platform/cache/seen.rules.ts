/** Transactions in decimal digits, joined by dots; more than any writer does in the time for which they are kept. */
const form = /^\d{1,19}(?:\.\d{1,19}){0,63}$/;

/** Stands for what cannot be read: no instance has seen it, so it is answered from the database. */
const unreadable = '?';

/** Whether a text is of the form in which the changes are told that a reader was told of. */
export const isSeen = (seen: string): boolean => form.test(seen);

/**
 * Which changes a reader was told of, by what they send: the header `plumbline-seen`, the cookie `seen` or, where they
 * have none, the parameter of a query. Joined by dots; empty where they were told of none.
 */
export function seenBy(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  parameter?: unknown,
): string {
  const { cookie } = headers;
  const header = headers['plumbline-seen'];
  if (header === undefined && parameter === undefined && !cookie?.includes('seen=')) return '';
  const kept = typeof cookie === 'string' ? /(?:^|;)\s*seen=([^;]*)/.exec(cookie)?.[1]?.trim() : undefined;
  const parts = [header, kept, parameter].filter((part) => part !== undefined && part !== '');
  return parts.map((part) => (typeof part === 'string' && isSeen(part) ? part : unreadable)).join('.');
}
