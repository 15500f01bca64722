import { moved, notFound, type Place } from './page';
import { readRef } from './ref';

/** The ref in the path of a page. Whoever spells it in another way is sent to the one spelling, for good. */
export function refIn({ params, path, search }: Place): string {
  const ref = readRef(params['ref']);
  if (ref === undefined) throw notFound();
  if (ref === params['ref']) return ref;
  const [, first, , ...rest] = path.split('/');
  const query = search.toString();
  throw moved(`/${[first, ref, ...rest].join('/')}${query ? `?${query}` : ''}`);
}
