import { apportioned, type Chance } from './chance.ts';

/** The editions that every initiative of the city has published. */
export const editionNumbers = [1, 2, 3] as const;

/**
 * The areas and the lines of an initiative in the order of a plan: each before its parts. A leaf may come with a later
 * edition, go before the last one, move under another heading or get another title; a heading stays as it is.
 */
export interface Tree {
  count: number;
  areaCount: number;
  /** The node above; -1 under the initiative itself. */
  parent: Int32Array;
  /** From 1, that of the areas. */
  level: Uint8Array;
  /** From 0 among the parts of its parent. */
  place: Int32Array;
  isHeading: Uint8Array;
  /** The first edition that has it, and the last. */
  since: Uint8Array;
  until: Uint8Array;
  /** The edition in which it moved or was renamed; 0 for never. */
  movedIn: Uint8Array;
  movedTo: Int32Array;
  renamedIn: Uint8Array;
}

export interface TreeSize {
  lines: number;
  areas: number;
  /** How many levels the lines and the areas have together, at least 2. */
  depth: number;
}

export function grown(size: TreeSize, chance: Chance): Tree {
  const count = size.lines + size.areas;
  const tree: Tree = {
    count,
    areaCount: size.areas,
    parent: new Int32Array(count).fill(-1),
    level: new Uint8Array(count),
    place: new Int32Array(count),
    isHeading: new Uint8Array(count),
    since: new Uint8Array(count).fill(1),
    until: new Uint8Array(count).fill(editionNumbers.length),
    movedIn: new Uint8Array(count),
    movedTo: new Int32Array(count),
    renamedIn: new Uint8Array(count),
  };
  let next = 0;
  const add = (parent: number, place: number): number => {
    const node = next;
    next += 1;
    tree.parent[node] = parent;
    tree.place[node] = place;
    tree.level[node] = parent < 0 ? 1 : (tree.level[parent] ?? 0) + 1;
    if (parent >= 0) tree.isHeading[parent] = 1;
    return node;
  };
  // `isDeep` of one branch makes sure that the tree reaches its depth, however few lines it has.
  const grow = (parent: number, lines: number, levels: number, isDeep: boolean): void => {
    if (lines === 0) return;
    const kept = isDeep ? Math.min(levels, lines) - 1 : 0;
    const wide = Math.round(Math.exp(Math.log(lines) / levels) * (0.7 + chance.fraction() * 0.8));
    const parts = levels === 1 ? lines : Math.max(1, Math.min(wide, lines - kept));
    const shares = shared(lines - parts - kept, parts);
    for (const [place, share] of shares.entries()) {
      const isDeepest = isDeep && place === 0;
      grow(add(parent, place), share + (isDeepest ? kept : 0), levels - 1, isDeepest);
    }
  };
  for (const [place, share] of shared(size.lines - size.depth + 1, size.areas).entries())
    grow(add(-1, place), share + (place === 0 ? size.depth - 1 : 0), size.depth - 1, place === 0);
  revise(tree, size.depth, chance);
  return tree;
}

/** The first part is the largest: a few branches have most of the lines. */
const shared = (count: number, parts: number): number[] =>
  apportioned(
    count,
    Array.from({ length: parts }, (_, index) => 1 / (index + 1)),
  );

/** What becomes of the leaves from edition to edition. */
function revise(tree: Tree, depth: number, chance: Chance): void {
  const headings: number[] = [];
  for (let node = 0; node < tree.count; node += 1)
    if (tree.isHeading[node] === 1 && (tree.level[node] ?? 0) < depth) headings.push(node);
  const deepest = tree.level.indexOf(depth);
  for (let node = tree.areaCount > 0 ? 1 : 0; node < tree.count; node += 1) {
    if (tree.isHeading[node] === 1 || tree.parent[node] === -1 || node === deepest) continue;
    const later = chance.between(2, editionNumbers.length);
    const fate = chance.fraction();
    if (fate < 0.12) tree.since[node] = later;
    else if (fate < 0.2) tree.until[node] = later - 1;
    else if (fate < 0.24) {
      tree.movedIn[node] = later;
      tree.movedTo[node] = chance.oneOf(headings);
    } else if (fate < 0.29) tree.renamedIn[node] = later;
  }
}

export const isIn = (tree: Tree, node: number, edition: number): boolean =>
  (tree.since[node] ?? 0) <= edition && edition <= (tree.until[node] ?? 0);

/** The node above in an edition; -1 under the initiative itself. */
export function parentIn(tree: Tree, node: number, edition: number): number {
  const movedIn = tree.movedIn[node] ?? 0;
  return (movedIn > 0 && movedIn <= edition ? tree.movedTo[node] : tree.parent[node]) ?? -1;
}

/** The nodes of an edition, each before its parts. What has moved is the last part of where it is now. */
export function orderIn(tree: Tree, edition: number): number[] {
  const parts = new Map<number, number[]>();
  const moved: number[] = [];
  const put = (node: number): void => {
    const parent = parentIn(tree, node, edition);
    const siblings = parts.get(parent);
    if (siblings) siblings.push(node);
    else parts.set(parent, [node]);
  };
  for (let node = 0; node < tree.count; node += 1) {
    if (!isIn(tree, node, edition)) continue;
    if (parentIn(tree, node, edition) === tree.parent[node]) put(node);
    else moved.push(node);
  }
  for (const node of moved) put(node);
  const order: number[] = [];
  const walk = (node: number): void => {
    order.push(node);
    for (const part of parts.get(node) ?? []) walk(part);
  };
  for (const node of parts.get(-1) ?? []) walk(node);
  return order;
}
