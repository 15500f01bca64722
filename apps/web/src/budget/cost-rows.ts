import type { CostParts_ConnectionFragment } from '../gql/graphql';
import type { Plain } from '../platform/plain';
import type { TreeRow } from '../ui/tree-keys';
import type { TreeRest } from '../ui/tree-line';
import { costHref, mostPages, toggled, withMore, type CostState } from './cost-url';
import { shareIn } from './share-words';
import type { Total } from './total';

type Parts = Plain<CostParts_ConnectionFragment>;
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
}

export interface CostTree {
  /** The address whose page this is. */
  root: string;
  state: CostState;
  currency: string;
  /** The sum of the address itself. */
  whole: Total | undefined;
  /** The parts that were read, by what they lie under, in pages in their order. */
  parts: ReadonlyMap<string, readonly Parts[]>;
  /** What is on its way: opened, or asked for more of. */
  awaited: ReadonlySet<string>;
}

/** The rows that show, each with the link that opens or closes it, and one wherever more are still to come. */
export function costRows(tree: CostTree): (CostRow | TreeRest)[] {
  return rowsUnder(tree, { ref: tree.root, level: 1, whole: tree.whole });
}

interface Above {
  ref: string;
  level: number;
  whole: Total | undefined;
}

function rowsUnder(tree: CostTree, above: Above): (CostRow | TreeRest)[] {
  const pages = tree.parts.get(above.ref) ?? [];
  const parts = pages.flatMap(({ nodes }) => nodes);
  const setSize = pages[0]?.count ?? parts.length;
  const rows = parts.flatMap((part, index) => {
    const row = rowOf(tree, part, { above, posInSet: index + 1, setSize });
    if (!row.isExpanded) return [row];
    return [row, ...rowsUnder(tree, { ref: row.key, level: above.level + 1, whole: row.total })];
  });
  return [...rows, ...restOf(tree, { above, shown: parts.length, total: setSize })];
}

function rowOf(
  tree: CostTree,
  { address: { ref }, title, code, objectClass, partCount, totals }: Part,
  { above, posInSet, setSize }: { above: Above; posInSet: number; setSize: number },
): CostRow {
  const total = totals.find(({ currency }) => currency === tree.currency);
  const hasChildren = partCount > 0;
  return {
    key: ref,
    name: ref,
    level: above.level,
    posInSet,
    setSize,
    hasChildren,
    isExpanded: hasChildren && (tree.state.open.includes(ref) || tree.awaited.has(ref)),
    expandHref: hasChildren ? expandHref(tree, ref) : undefined,
    title,
    code,
    objectClass,
    partCount,
    total,
    others: totals.filter(({ currency }) => currency !== tree.currency),
    share: shareIn(total, above.whole),
  };
}

/** Opens a row here while there is room for its operation, else on a page of its own; closes it with all under it. */
function expandHref(tree: CostTree, ref: string): string {
  const { root, state } = tree;
  if (state.open.includes(ref)) return costHref(root, closed(tree, ref));
  const isFull = state.open.length >= mostPages;
  return isFull ? costHref(ref, alone(state, null)) : costHref(root, toggled(state, ref));
}

function closed(tree: CostTree, ref: string): CostState {
  const under = (above: string): string[] =>
    (tree.parts.get(above) ?? [])
      .flatMap(({ nodes }) => nodes.map(({ address }) => address.ref))
      .filter((child) => tree.state.open.includes(child))
      .flatMap((child) => [child, ...under(child)]);
  return under(ref).reduce(toggled, toggled(tree.state, ref));
}

function restOf(
  tree: CostTree,
  { above: { ref, level }, shown, total }: { above: Above; shown: number; total: number },
): TreeRest[] {
  const last = tree.parts.get(ref)?.at(-1);
  const isLoading = tree.awaited.has(ref);
  const hasMore = last?.pageInfo.hasNextPage ?? false;
  if (!isLoading && !hasMore) return [];
  const href = moreHref(tree, ref, last?.pageInfo.endCursor ?? null);
  return [{ restOf: ref, level, shown, total, isLoading, href }];
}

/** One page more in place while there is room for its operation, else a page that begins there. */
function moreHref({ root, state, parts }: CostTree, ref: string, endCursor: string | null): string {
  const read = [...parts.values()].reduce((sum, pages) => sum + pages.length, 0);
  if (read < mostPages) return costHref(root, withMore(state, ref));
  return costHref(ref, alone(state, endCursor));
}

/** The state of a page on which an address begins anew at a cursor. */
function alone(state: CostState, after: string | null): CostState {
  return { ...state, open: [], pages: new Map(), after, find: '' };
}
