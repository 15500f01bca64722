import type {
  CostPartsQueryVariables,
  CostPageQueryVariables,
  PartOrder,
  SourcingChoice,
} from '../gql/graphql';
import { type KeyKind, readKeyset } from '../platform/keyset';
import type { Place } from '../platform/page';
import { refIn } from '../platform/place-ref';
import { letterOf, readRef } from '../platform/ref';

/** What a cost page can be told by its address. Everything it shows, it shows by this. */
export interface CostState {
  edition: string | null;
  period: string | null;
  order: PartOrder;
  /** The class of the lines that are chosen; an empty text for those whose class is not told. */
  objectClass: string | null;
  /** By whom the work of the lines that are chosen is done. */
  sourcing: SourcingChoice | null;
  /** Whether everything is open, but what is named as closed. */
  isAllOpen: boolean;
  /** As many levels are open, but what is named as closed; 1 where only the parts of the address show. */
  depth: number;
  /** The refs that are open, in the order in which they were opened. */
  open: readonly string[];
  /** The refs that were closed while everything is open, or so many levels. */
  closed: readonly string[];
  /** How many pages of fifty parts are shown of a ref, where it is more than one. */
  pages: ReadonlyMap<string, number>;
  /** The cursor at which the parts of the page's own address begin. */
  after: string | null;
  /** What is looked for in the titles of the lines. */
  find: string;
  /** The currency that totals are shown in beside their own. */
  into: string | null;
}

/** As many operations one page may ask beside its own. */
export const mostPages = 20;

/** As many refs one address may name: with more it would be too long for some programs. */
export const mostNamed = 200;

const orders = {
  published: 'AS_PUBLISHED',
  largest: 'LARGEST_FIRST',
  title: 'BY_TITLE',
} as const satisfies Record<string, PartOrder>;

const sourcings = {
  'in-house': 'IN_HOUSE',
  contracted: 'CONTRACTED',
  'not-told': 'NOT_TOLD',
} as const satisfies Record<string, SourcingChoice>;

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
  const isAllOpen = search.get('open') === 'all';
  const depth = isAllOpen ? 1 : depthIn(search.get('depth'));
  return {
    edition: edition !== undefined && letterOf(edition) === 'E' ? edition : null,
    period: shortText(search.get('period')),
    order,
    objectClass: readClass(search.get('class')),
    sourcing: readSourcing(search.get('sourcing')),
    isAllOpen,
    depth,
    open: refsIn(search.get('open')),
    closed: isAllOpen || depth > 1 ? refsIn(search.get('closed')) : [],
    pages: pagesIn(search.get('pages') ?? ''),
    after: readKeyset(search.get('after'), keysOf[order]),
    find: shortText(search.get('find')) ?? '',
    into: codeIn(search.get('in')),
  };
}

/** What stands in an address for lines whose class is not told. A class that begins with it has it twice. */
const classNotTold = '~';

/** A class as an address has it: an empty text for none, "~" for those not told. */
export function classWord(objectClass: string | null): string {
  if (objectClass === null) return '';
  if (objectClass === '') return classNotTold;
  return objectClass.startsWith(classNotTold) ? classNotTold + objectClass : objectClass;
}

function readClass(text: string | null): string | null {
  const word = shortText(text);
  if (word === null || word.includes('\0')) return null;
  return word.startsWith(classNotTold) ? word.slice(classNotTold.length) : word;
}

/** The word for a way of sourcing in an address. */
export function sourcingName(sourcing: SourcingChoice | null): string {
  return Object.entries(sourcings).find(([, one]) => one === sourcing)?.[0] ?? '';
}

const isSourcing = (text: string): text is keyof typeof sourcings => Object.hasOwn(sourcings, text);

const readSourcing = (text: string | null): SourcingChoice | null =>
  text !== null && isSourcing(text) ? sourcings[text] : null;

const isOrder = (text: string): text is keyof typeof orders => Object.hasOwn(orders, text);

/** As many levels as an address can name. What lies deeper is opened line by line, or with everything. */
export const deepest = 9;

const depthIn = (text: string | null): number => (/^[2-9]$/.test(text ?? '') ? Number(text) : 1);

function refsIn(text: string | null): string[] {
  const refs = (text ?? '').split(',').map(openable);
  return [...new Set(refs)].filter((ref) => ref !== undefined).slice(0, mostNamed);
}

/** What can have parts: an area or a line. */
function openable(text: string): string | undefined {
  const ref = readRef(text);
  return ref !== undefined && 'AC'.includes(letterOf(ref)) ? ref : undefined;
}

/** Three letters, whether or not they name a currency: the page says where they do not. */
const codeIn = (text: string | null): string | null =>
  text !== null && /^[A-Z]{3}$/.test(text) ? text : null;

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
  const {
    edition,
    period,
    order,
    objectClass,
    sourcing,
    isAllOpen,
    depth,
    open,
    closed,
    pages,
    after,
    find,
    into,
  } = state;
  const said = {
    edition: edition ?? '',
    period: period ?? '',
    order: order === 'AS_PUBLISHED' ? '' : orderName(order),
    class: classWord(objectClass),
    sourcing: sourcingName(sourcing),
    depth: depth > 1 ? String(depth) : '',
    open: isAllOpen ? 'all' : open.join(','),
    closed: closed.join(','),
    pages: [...pages].map(([of, count]) => `${of}:${count}`).join(','),
    after: after ?? '',
    find,
    in: into ?? '',
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
  const { edition, period, order, objectClass, sourcing, after, find, into } = readCostState(place.search);
  const chosen = { objectClass, sourcing, chooses: objectClass !== null || sourcing !== null };
  const converts = { into: into ?? 'XXX', converts: into !== null };
  return {
    ref: refIn(place),
    edition,
    period,
    order,
    after,
    find,
    finds: find !== '',
    ...chosen,
    ...converts,
    // What is asked for each post is asked of the whole of an initiative.
    compares: letterOf(refIn(place)) === 'I',
  };
}

/** Whether lines are open that are not named: then more of them come as they come into sight. */
export const isOpenByLevel = ({ isAllOpen, depth }: CostState): boolean => isAllOpen || depth > 1;

/** Whether what is at a level, from 1, is open without being named. */
const isOpenUnnamed = ({ isAllOpen, depth }: CostState, level: number): boolean => isAllOpen || level < depth;

export function isOpen(state: CostState, ref: string, level: number): boolean {
  return isOpenUnnamed(state, level) ? !state.closed.includes(ref) : state.open.includes(ref);
}

/** The state with a ref opened, or closed again with the pages that were shown of it. */
export function toggled(state: CostState, ref: string, level: number): CostState {
  const key = isOpenUnnamed(state, level) ? 'closed' : 'open';
  const named = state[key];
  const others = named.filter((other) => other !== ref);
  return {
    ...state,
    pages: new Map([...state.pages].filter(([of]) => of !== ref)),
    [key]: others.length < named.length ? others : [...named, ref],
  };
}

/** The state with everything open, or with nothing. */
export function withAll(state: CostState, isAllOpen: boolean): CostState {
  return { ...state, isAllOpen, depth: 1, open: [], closed: [], pages: new Map() };
}

/** The state with so many levels open, and nothing else. */
export function withDepth(state: CostState, depth: number): CostState {
  return { ...withAll(state, false), depth };
}

/** The state in which one page more of a ref's parts is shown. */
export function withMore(state: CostState, ref: string): CostState {
  return { ...state, pages: new Map([...state.pages, [ref, (state.pages.get(ref) ?? 1) + 1]]) };
}

/** What of a state belongs to every question about parts. */
export type Question = Pick<CostState, 'edition' | 'period' | 'order' | 'objectClass' | 'sourcing'>;

/** What is asked for one page of the parts of an address. */
export function partsVariables(
  { edition, period, order, objectClass, sourcing }: Question,
  { ref, after, first }: { ref: string; after: string | null; first: number },
): CostPartsQueryVariables {
  return { ref, edition, period, order, objectClass, sourcing, after, first };
}

/** The file of the tree in a state: its rows, all of what is open. */
export function costFileHref(ref: string, state: CostState, form: 'csv' | 'json'): string {
  return costHref(ref, { ...state, pages: new Map(), find: '', into: null }).replace(
    '/cost',
    `/cost.${form}`,
  );
}

/** Whether two addresses differ in nothing but what is open: then nothing of the page is asked again. */
export function isSameButOpen(from: URL, to: URL): boolean {
  const question = ({ pathname, searchParams }: URL) => {
    const rest = [...searchParams].filter(([name]) => !['open', 'closed', 'pages', 'depth'].includes(name));
    return `${pathname}?${new URLSearchParams(rest)}`;
  };
  return from.search !== to.search && question(from) === question(to);
}
