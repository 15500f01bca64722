import { letterOf, readRef } from '../platform/ref';

/** The number of a receipt as somebody typed it: "S-12", " s 12", "12". Nothing where it is none. */
export function receiptNumber(typed: string): string | undefined {
  const ref = readRef(/^\s*\d/.test(typed) ? `S-${typed.trim()}` : typed);
  return ref !== undefined && letterOf(ref) === 'S' ? ref : undefined;
}

/** What the page of receipts asks for. The number of a search that has none stands in, and is not asked for. */
export function receiptAsked(search: URLSearchParams): { number: string; isAsked: boolean } {
  const number = receiptNumber(search.get('number') ?? '');
  return { number: number ?? 'S-1', isAsked: number !== undefined };
}
