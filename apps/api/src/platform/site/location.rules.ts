const longest = 2048;

/** Where every location that cannot be read is sent, so that the router need not understand it. */
const unreadable = '/.unreadable';

export type Reading = { kind: 'page'; path: string } | { kind: 'moved'; to: string } | { kind: 'unreadable' };

/**
 * Reads the target of a request as it was sent: a page by its one spelling, or where that spelling is.
 *
 * Repeated, leading and closing slashes, backslashes and dot segments are other spellings of a path. The answer
 * never begins with two slashes, which a browser would take for another host.
 */
export function readLocation(target: string): Reading {
  if (target.length > longest || !target.startsWith('/')) return { kind: 'unreadable' };
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const search = mark < 0 ? '' : target.slice(mark);
  if (!isText(path, decodeURIComponent) || !isText(search, unescapedSearch)) return { kind: 'unreadable' };
  const one = canonical(path);
  const query = search === '?' ? '' : search;
  return one === path && query === search
    ? { kind: 'page', path: target }
    : { kind: 'moved', to: one + query };
}

/**
 * For Fastify's option `rewriteUrl`: sends what its router would refuse, with an answer of its own, to where the
 * site can answer it. The original stays in `request.originalUrl`.
 */
export function rewriteLocation(request: { url?: string | undefined; method?: string | undefined }): string {
  const { url = '/', method } = request;
  const isPage = method === 'GET' || method === 'HEAD';
  return isPage && readLocation(url).kind === 'unreadable' ? unreadable : url;
}

/** Control characters are in no address of ours, and PostgreSQL refuses the first of them in a text. */
function isText(part: string, decode: (part: string) => string): boolean {
  try {
    return !/[\p{Cc}\ud800-\udfff]/u.test(decode(part));
  } catch {
    return false; // Percent signs that are not followed by UTF-8.
  }
}

/** In a search a lone percent sign stands for itself, as browsers read it. */
function unescapedSearch(search: string): string {
  return [...new URLSearchParams(search)]
    .flat()
    .join('')
    .replace(/[\t\n\r]/g, ' ');
}

function canonical(path: string): string {
  const parts: string[] = [];
  for (const part of path.split(/[\\/]+/)) {
    const plain = part.replace(/%2e/gi, '.');
    if (plain === '..') parts.pop();
    else if (plain !== '.' && plain !== '') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
