import type { Act } from './acts.ts';
import type { Period } from './calendar.ts';
import type { Chance } from './chance.ts';
import type { Field } from './fields.ts';
import type { Row } from './row.ts';
import type { Society } from './society.ts';
import { isIn, parentIn, type Tree, type TreeSize } from './tree.ts';

export interface Size extends TreeSize {
  submissions: number;
  pledges: number;
  objectives: number;
  indicators: number;
  measurements: number;
  documents: number;
  /** Whether a proceeding about it is open. */
  isOpen: boolean;
}

/** Numbers that nothing else has: internal keys by table, refs by letter. Each begins at 1. */
export class Register {
  private readonly last = new Map<string, number>();

  next(series: string): number {
    const number = (this.last.get(series) ?? 0) + 1;
    this.last.set(series, number);
    return number;
  }

  /** The internal key of a new address and its ref. */
  address(letter: string): { id: number; ref: string } {
    return { id: this.next('address'), ref: `${letter}-${this.next(letter)}` };
  }
}

export interface PublishedEdition {
  id: number;
  ref: string;
  number: number;
  publishedAt: number;
}

/** An initiative while it is made: what its strands have to know of each other. */
export interface Subject {
  size: Size;
  register: Register;
  society: Society;
  /** Chances of its own for each strand, so that a change in one leaves the others as they are. */
  chanceOf(strand: string): Chance;
  field: Field;
  id: number;
  ref: string;
  title: string;
  tree: Tree;
  /** By node of the tree. */
  ids: number[];
  refs: string[];
  titles: string[];
  objectives: { id: number; ref: string; title: string }[];
  periods: Period[];
  /** The main currency, and those in which a few lines are. */
  currencies: readonly string[];
  editions: PublishedEdition[];
  /** When each edition is published. */
  publishedAt: readonly number[];
  /** Who edits it. */
  editor: string;
  acts: Act[];
}

/** An address that something is about. */
export interface About {
  id: number;
  ref: string;
  title: string;
  /** It and all above it, up to the initiative. */
  touched: number[];
}

export const aboutInitiative = ({ id, ref, title }: Subject): About => ({ id, ref, title, touched: [id] });

/** A node of the tree, or what it lies under where that edition does not have it. */
export function aboutNode(subject: Subject, node: number, edition: number): About {
  const { tree, ids, refs, titles } = subject;
  if (node < 0) return aboutInitiative(subject);
  if (!isIn(tree, node, edition)) return aboutNode(subject, parentIn(tree, node, edition), edition);
  const touched: number[] = [];
  for (let at = node; at >= 0; at = parentIn(tree, at, edition)) touched.push(ids[at] ?? 0);
  touched.push(subject.id);
  return { id: ids[node] ?? 0, ref: refs[node] ?? '', title: titles[node] ?? '', touched };
}

/** A node of which few are chosen often and most seldom. The favourites differ from strand to strand. */
export function favourite(subject: Subject, chance: Chance, shift: number): number {
  const { count } = subject.tree;
  // A prime that is larger than any tree visits every node.
  return (chance.rank(count) * 1_000_003 + shift * 7_919) % count;
}

/** The last edition that was published by then; 0 for none. */
export const editionAt = (subject: Subject, at: number): number =>
  subject.publishedAt.filter((published) => published <= at).length;

export const addressRow = (
  address: { id: number; ref: string },
  kind: string,
  title: string,
  initiativeId: number | null,
  path: string | null,
): Row => ['address', address.id, address.ref, kind, title, 'ILLUSTRATIVE', initiativeId, path];
