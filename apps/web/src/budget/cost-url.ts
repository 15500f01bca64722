import type { CostPartsQueryVariables, CostPageQueryVariables, PartOrder } from '../gql/graphql';
import { type KeyKind, readKeyset } from '../platform/keyset';
import type { Place } from '../platform/page';
import { refIn } from '../platform/place-ref';
import { letterOf, readRef } from '../platform/ref';

/** What a cost page can be told by its address. Everything it shows, it shows by this. */
export interface CostState {
  edition: string | null;
  period: string | null;
  order: PartOrder;
  /** The refs that are open, in the order in which they were opened. */
  open: readonly string[];
  /** How many pages of fifty parts are shown of a ref, where it is more than one. */
  pages: ReadonlyMap<string, number>;
  /** The cursor at which the parts of the page's own address begin. */
  after: string | null;
  /** What is looked for in the titles of the lines. */
  find: string;
}

/** As many operations one page may ask beside its own. */
export const mostPages = 20;

const orders = {
  published: 'AS_PUBLISHED',
  largest: 'LARGEST_FIRST',
  title: 'BY_TITLE',
} as const satisfies Record<string, PartOrder>;

const keysOf: Record<PartOrder, readonly KeyKind[]> = {
  AS_PUBLISHED: ['integer', 'integer'],
  LARGEST_FIRST: ['integer', 'integer'],
  BY_TITLE: ['text', 'integer'],
};

/** Reads a search. What somebody edited in it by hand, and what makes no sense there, is as good as not said. */
export function readCostState(search: URLSearchParams): CostState {
  const edition = readRef(search.get('edition'));
  const asked = search.get('order') ?? '';
  const order = isOrder(asked) ? orders[asked] : 'AS_PUBLISHED';
  const open = [...new Set((search.get('open') ?? '').split(',').map(openable))].filter(
    (ref) => ref !== undefined,
  );
  return {
    edition: edition !== undefined && letterOf(edition) === 'E' ? edition : null,
    period: shortText(search.get('period')),
    order,
    open: open.slice(0, mostPages),
    pages: pagesIn(search.get('pages') ?? ''),
    after: readKeyset(search.get('after'), keysOf[order]),
    find: shortText(search.get('find')) ?? '',
  };
}

const isOrder = (text: string): text is keyof typeof orders => Object.hasOwn(orders, text);

/** What can have parts: an area or a line. */
function openable(text: string): string | undefined {
  const ref = readRef(text);
  return ref !== undefined && 'AC'.includes(letterOf(ref)) ? ref : undefined;
}

const longest = 200;

function shortText(text: string | null): string | null {
  const trimmed = (text ?? '').trim();
  return trimmed === '' || trimmed.length > longest ? null : trimmed;
}

/** Reads "A-6:3,C-17:2". */
function pagesIn(text: string): ReadonlyMap<string, number> {
  const told = text.split(',').flatMap((part) => {
    const [named, many] = part.split(':');
    const ref = readRef(named);
    const count = Number(many);
    return ref !== undefined && Number.isInteger(count) && count > 1
      ? [[ref, Math.min(count, mostPages)] as const]
      : [];
  });
  return new Map(told);
}

/** The address of a cost page in a state, with nothing in it that goes without saying. */
export function costHref(ref: string, state: CostState): string {
  const { edition, period, order, open, pages, after, find } = state;
  const said = {
    edition: edition ?? '',
    period: period ?? '',
    order: order === 'AS_PUBLISHED' ? '' : orderName(order),
    open: open.join(','),
    pages: [...pages].map(([of, count]) => `${of}:${count}`).join(','),
    after: after ?? '',
    find,
  };
  const search = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
  const query = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `/refs/${ref}/cost${query ? `?${query}` : ''}`;
}

/** The word for an order in an address. */
export function orderName(order: PartOrder): keyof typeof orders {
  if (order === 'LARGEST_FIRST') return 'largest';
  return order === 'BY_TITLE' ? 'title' : 'published';
}

export function costVariables(place: Place): CostPageQueryVariables {
  const { edition, period, order, after, find } = readCostState(place.search);
  return { ref: refIn(place), edition, period, order, after, find, finds: find !== '' };
}

/** The state with a ref opened, or closed again with what lay open of it. */
export function toggled(state: CostState, ref: string): CostState {
  const isOpen = state.open.includes(ref);
  const pages = new Map([...state.pages].filter(([of]) => of !== ref));
  const open = isOpen ? state.open.filter((other) => other !== ref) : [...state.open, ref];
  return { ...state, open, pages };
}

/** The state in which one page more of a ref's parts is shown. */
export function withMore(state: CostState, ref: string): CostState {
  return { ...state, pages: new Map([...state.pages, [ref, (state.pages.get(ref) ?? 1) + 1]]) };
}

/** What is asked for one page of the parts of an address. */
export function partsVariables(
  { edition, period, order }: CostState,
  { ref, after }: { ref: string; after: string | null },
): CostPartsQueryVariables {
  return { ref, edition, period, order, after };
}
