import { isDate } from '@plumbline/calendar';
import { isInstant } from '@plumbline/calendar/deadline';

/** What the keys of a cursor are: a list that is not ordered by what its cursor says cannot go on from there. */
export type KeyKind = 'date' | 'instant' | 'integer' | 'text' | 'uuid';

const base64 = /^[A-Za-z0-9+/]{4,1000}={0,2}$/;
const least = -(2n ** 63n);

/**
 * The cursor in the search of an address, where it is one that such a list of ours can end with. One that somebody
 * edited is as good as none: the list begins at its head.
 */
export function readKeyset(given: string | null, kinds: readonly KeyKind[]): string | null {
  if (given === null || !base64.test(given)) return null;
  const keys = keysOf(given);
  const isWhole = keys?.length === kinds.length && keys.every((key, index) => isOfKind(key, kinds[index]));
  return isWhole ? given : null;
}

function keysOf(cursor: string): unknown[] | undefined {
  try {
    const bytes = Uint8Array.from(atob(cursor), (letter) => letter.charCodeAt(0));
    const keys: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(keys) ? keys : undefined;
  } catch {
    return undefined; // Neither base64 nor JSON.
  }
}

function isOfKind(key: unknown, kind: KeyKind | undefined): boolean {
  if (typeof key !== 'string') return false;
  // As PostgreSQL writes an instant in UTC.
  if (kind === 'instant') return isInstant(key.replace(' ', 'T').replace(/\+00$/, 'Z'));
  if (kind === 'date') return isDate(key);
  if (kind === 'uuid') return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key);
  if (kind === 'text') return !key.includes('\u0000');
  return /^-?\d{1,19}$/.test(key) && BigInt(key) >= least && BigInt(key) < -least;
}
