import type { TreeRow } from '../ui/tree-keys';
import type { TreeRest } from '../ui/tree-line';
import { costHref, isOpen, mostNamed, mostPages, toggled, withMore, type CostState } from './cost-url';
import type { Before } from './cost-change';
import type { Parts, PartsRead } from './parts-store';
import { shareIn } from './share-words';
import type { Total } from './total';

type Part = Parts['nodes'][number];

export interface CostRow extends TreeRow {
  title: string;
  code: string | null;
  objectClass: string | null;
  partCount: number;
  /** Its sum in the period and currency that are shown; nothing where the edition has none there. */
  total: Total | undefined;
  /** Its sums in other currencies, which are never added to it. */
  others: readonly Total[];
  /** Of what it lies under, from 0 to 1. */
  share: number | null;
  /** What the edition before says of it, where there is one. */
  before: Before | null;
}

export interface CostTree {
  /** The address whose page this is. */
  root: string;
  state: CostState;
  currency: string;
  /** The sum of the address itself. */
  whole: Total | undefined;
  parts: PartsRead;
  /** The refs of which more parts are on their way, and those of which they did not come. */
  loading: ReadonlySet<string>;
  failed: ReadonlySet<string>;
}

/**
 * The rows that show, each with the link that opens or closes it, and one wherever more are still to come. There may
 * be tens of thousands, of which a few are drawn: what takes time is worked out when it is asked for.
 */
export function costRows(tree: CostTree): (CostRow | TreeRest)[] {
  const rows: (CostRow | TreeRest)[] = [];
  const pagesRead = [...tree.parts.values()].reduce((sum, pages) => sum + pages.length, 0);
  const add = (above: Above): void => {
    const pages = tree.parts.get(above.ref) ?? [];
    const setSize = pages[0]?.count ?? above.partCount;
    let shown = 0;
    for (const { nodes } of pages)
      for (const part of nodes) {
        const row = rowOf(tree, part, { above, posInSet: ++shown, setSize });
        rows.push(row);
        const { key: ref, partCount, total: whole } = row;
        if (row.isExpanded) add({ ref, level: above.level + 1, whole, partCount });
      }
    const end = pages.at(-1)?.pageInfo;
    if (!end || end.hasNextPage)
      rows.push(restOf(tree, { above, shown, total: setSize, end: end?.endCursor, pagesRead }));
  };
  add({ ref: tree.root, level: 1, whole: tree.whole, partCount: 0 });
  return rows;
}

interface Above {
  ref: string;
  level: number;
  whole: Total | undefined;
  partCount: number;
}

function rowOf(
  tree: CostTree,
  { address: { ref }, title, code, objectClass, partCount, totals, before }: Part,
  { above: { level, whole }, posInSet, setSize }: { above: Above; posInSet: number; setSize: number },
): CostRow {
  const total = totals.find(({ currency }) => currency === tree.currency);
  const hasChildren = partCount > 0;
  return {
    key: ref,
    name: ref,
    level,
    posInSet,
    setSize,
    hasChildren,
    isExpanded: hasChildren && isOpen(tree.state, ref, level),
    get expandHref() {
      return hasChildren ? expandHref(tree, ref, level) : undefined;
    },
    title,
    code,
    objectClass,
    partCount,
    total,
    before,
    get others() {
      return totals.filter(({ currency }) => currency !== tree.currency);
    },
    get share() {
      return shareIn(total, whole);
    },
  };
}

/** Opens a row here while the address has room for it, else on a page of its own; closes it with all under it. */
function expandHref(tree: CostTree, ref: string, level: number): string {
  const { root, state } = tree;
  const next = toggled(state, ref, level);
  const isFull = next.closed.length > mostNamed || next.open.length > mostNamed;
  if (!isOpen(state, ref, level)) return isFull ? costHref(ref, alone(state, null)) : costHref(root, next);
  if (state.isAllOpen) return costHref(root, isFull ? state : next);
  return costHref(root, closed(tree, isFull ? state : next, ref));
}

/** The state with nothing open any more of what is named under a ref. */
function closed(tree: CostTree, state: CostState, ref: string): CostState {
  const under = (above: string): string[] =>
    (tree.parts.get(above) ?? [])
      .flatMap(({ nodes }) => nodes.map(({ address }) => address.ref))
      .filter((child) => state.open.includes(child))
      .flatMap((child) => [child, ...under(child)]);
  const gone = new Set(under(ref));
  return {
    ...state,
    open: state.open.filter((one) => !gone.has(one)),
    pages: new Map([...state.pages].filter(([of]) => !gone.has(of))),
  };
}

interface Rest {
  above: Above;
  shown: number;
  total: number;
  end: string | null | undefined;
  pagesRead: number;
}

/** One page more in place while there is room for its operation, else a page that begins there. */
function restOf(
  { root, state, loading, failed }: CostTree,
  { above: { ref, level }, shown, total, end, pagesRead }: Rest,
): TreeRest {
  return {
    restOf: ref,
    level,
    shown,
    total,
    isLoading: loading.has(ref),
    hasFailed: failed.has(ref),
    get href() {
      const isHere = end !== undefined && pagesRead < mostPages;
      return isHere ? costHref(root, withMore(state, ref)) : costHref(ref, alone(state, end ?? null));
    },
  };
}

/** The state of a page on which an address begins anew at a cursor. */
function alone(state: CostState, after: string | null): CostState {
  return { ...state, isAllOpen: false, depth: 1, open: [], closed: [], pages: new Map(), after, find: '' };
}
