import type { Chance } from './chance.ts';
import type { Subject } from './subject.ts';
import type { Tree } from './tree.ts';

/** Currencies with their minor units in one unit, and how many units a dollar is worth about. */
export const currencies: readonly { code: string; minor: number; worth: number }[] = [
  { code: 'USD', minor: 100, worth: 1 },
  { code: 'EUR', minor: 100, worth: 1 },
  { code: 'KES', minor: 100, worth: 130 },
  { code: 'GBP', minor: 100, worth: 1 },
  { code: 'JPY', minor: 1, worth: 150 },
  { code: 'XOF', minor: 1, worth: 600 },
  { code: 'TND', minor: 1000, worth: 3 },
  { code: 'BRL', minor: 100, worth: 5 },
  { code: 'INR', minor: 100, worth: 85 },
];

/** Minor units in a hundred dollars' worth. */
export function hundred(code: string): number {
  const found = currencies.find((currency) => currency.code === code);
  return found ? found.minor * found.worth * 100 : 10_000;
}

const isLeaf = (tree: Tree, node: number): boolean => tree.isHeading[node] === 0 && tree.parent[node] !== -1;

/** In which of the initiative's currencies a line is; a few are in two. */
const inOne = [[0], [0], [1], [2]] as const;
const inTwo = [0, 1] as const;

/** What each line costs in a year, by node of the tree: in hundreds of dollars, 0 for one without estimates. */
export class Prices {
  readonly amount: Float64Array;
  private readonly growth: Uint8Array;
  /** A bit for each period. */
  private readonly years: Uint8Array;
  private readonly money: (readonly number[])[] = [];
  private readonly spread: Uint8Array;

  constructor({ tree, periods }: Subject, chance: Chance) {
    const { count } = tree;
    this.amount = new Float64Array(count);
    this.growth = new Uint8Array(count);
    this.years = new Uint8Array(count);
    this.spread = new Uint8Array(count);
    const all = (1 << periods.length) - 1;
    const leaves = Array.from({ length: count }, (_, node) => node).filter((node) => isLeaf(tree, node));
    const rangedShare = chance.oneOf([0.6, 0.9, 1]);
    for (let node = 0; node < count; node += 1) {
      const isPriced = isLeaf(tree, node) || (tree.parent[node] !== -1 && chance.happens(0.03));
      this.amount[node] = isPriced ? Math.ceil(Math.min(1e5, Math.exp(6 + chance.swing() * 2.2))) : 0;
      this.growth[node] = chance.below(8);
      this.years[node] = chance.happens(0.75) ? all : (1 << chance.between(1, periods.length)) - 1;
      this.money.push(chance.happens(0.95) ? [0] : chance.happens(0.2) ? inTwo : chance.oneOf(inOne));
      this.spread[node] = chance.happens(rangedShare) ? chance.between(5, 40) : 0;
    }
    // However few lines there are, they are in several currencies.
    for (const [index, money] of [inTwo, [2]].entries()) this.money[leaves.at(-1 - index) ?? -1] = money;
  }

  /** What an edition finds different from the one before. Answers which lines. */
  change(chance: Chance): Set<number> {
    const changed = new Set<number>();
    for (let node = 0; node < this.amount.length; node += 1) {
      if (!chance.happens(0.15)) continue;
      const before = this.amount[node] ?? 0;
      this.amount[node] = Math.ceil(before * (0.75 + chance.fraction() * 0.6));
      if (this.amount[node] !== before) changed.add(node);
    }
    return changed;
  }

  /** The currencies of a line in a period, none where it has no estimate in it. */
  moneyIn(node: number, period: number): readonly number[] {
    const isIn = this.amount[node] !== 0 && ((this.years[node] ?? 0) >> period) & 1;
    return isIn ? (this.money[node] ?? []) : [];
  }

  base(node: number, period: number, unit: number): number {
    const hundreds = (this.amount[node] ?? 0) * (100 + (this.growth[node] ?? 0) * period);
    return Math.round(hundreds / 100) * unit;
  }

  /** How far the ends of the range are from the base, in per cent; 0 for no range. */
  rangeOf(node: number): number {
    return this.spread[node] ?? 0;
  }
}
