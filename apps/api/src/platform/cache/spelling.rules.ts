import { mediaTypeOf } from '../graphql/media-type.js';

const mostRemembered = 256;

/** Remembers what was made of the texts that come again and again. Forgets everything when that gets too much. */
export function remembering<T>(make: (text: string | undefined) => T): (text: string | undefined) => T {
  const known = new Map<string | undefined, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= mostRemembered) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

const typeFor = remembering(mediaTypeOf);

/**
 * All of a GET request that its answer depends on, beside who asks and what they have seen: by it the front door finds
 * an answer again. Nothing where the address itself says what was seen.
 */
export function spellingOf(url: string, accept: string | undefined): string | undefined {
  if (!url.startsWith('/graphql')) return url;
  return /[?&]seen=/.test(url) ? undefined : `${typeFor(accept)} ${url}`;
}
