import type { Subject } from './subject.ts';
import type { Tree } from './tree.ts';
import { lots, objectClasses, places } from './words.ts';

const at = (items: readonly string[], index: number): string => items[index % items.length] ?? '';

/** Parts of one heading differ from each other by kind, then by lot, then by number. */
function numbered(names: readonly string[], first: number, place: number): string {
  const lot = Math.floor(place / names.length);
  const name = at(names, first + place);
  if (lot === 0) return name;
  return lot < lots.length ? `${name}, ${lots[lot]}` : `${name}, lot ${lot + 1}`;
}

export const areaTitle = ({ field }: Pick<Subject, 'field'>, place: number): string =>
  numbered(field.areas, 0, place);

/** A heading is for somewhere; a line under it is of a kind. */
export function lineTitle({ field, id }: Pick<Subject, 'field' | 'id'>, tree: Tree, node: number): string {
  const [parent = 0, place = 0] = [tree.parent[node], tree.place[node]];
  const title = numbered(field.lines, parent * 5 + id, place);
  return tree.isHeading[node] === 1 ? `${title} in ${at(places, parent + place + id)}` : title;
}

export const renamed = (title: string): string => `${title} (joint)`;

/** "2.3.1" from the places of those above; three initiatives of five have codes. */
export function codeOf({ id }: Pick<Subject, 'id'>, tree: Tree, node: number): string | null {
  if (id % 5 > 2) return null;
  let code = '';
  for (let above = node; above >= 0; above = tree.parent[above] ?? -1)
    code = code === '' ? `${(tree.place[above] ?? 0) + 1}` : `${(tree.place[above] ?? 0) + 1}.${code}`;
  return code;
}

/** What kind of spending a leaf is; one initiative of four does not say. */
export const classOf = ({ id }: Pick<Subject, 'id'>, tree: Tree, node: number): string | null =>
  tree.isHeading[node] === 1 || id % 4 === 0 ? null : at(objectClasses, (tree.place[node] ?? 0) * 3 + node);

/** By whom the work of a leaf is done; a third does not say. */
export const sourcingOf = ({ id }: Pick<Subject, 'id'>, tree: Tree, node: number): string | null =>
  tree.isHeading[node] === 1 ? null : (['IN_HOUSE', 'CONTRACTED'][(node * 5 + id) % 3] ?? null);
