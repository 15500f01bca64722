import { isInstant } from '@plumbline/calendar/deadline';

const base64 = /^[A-Za-z0-9+/]{8,200}={0,2}$/;

/**
 * The cursor in the search of an address, where it is one that a list of ours ended with: an instant and a key. One
 * that somebody edited is as good as none, and the list begins at its head.
 */
export function cursorIn(search: URLSearchParams): string | null {
  const given = search.get('after') ?? '';
  return base64.test(given) && isPlace(given) ? given : null;
}

function isPlace(cursor: string): boolean {
  try {
    const place: unknown = JSON.parse(atob(cursor));
    if (!Array.isArray(place) || place.length !== 2) return false;
    const keys: readonly unknown[] = place;
    const [at, key] = keys;
    if (typeof at !== 'string' || typeof key !== 'string') return false;
    return isInstant(at.replace(' ', 'T').replace(/\+00$/, 'Z')) && /^\d{1,18}$/.test(key);
  } catch {
    return false;
  }
}
