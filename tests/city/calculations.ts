import type { Chance } from './chance.ts';
import type { Subject } from './subject.ts';
import { units } from './words.ts';

/** All of them go into any amount of the city without a rest, so that an amount is exactly what it is made of. */
const quantities = [2, 4, 5, 8, 10] as const;

/** How many of what a line is made of. Three lines of five tell it; some have another quantity in a later edition. */
export class Calculations {
  /** By node of the tree; 0 where nothing is told. */
  private readonly quantities: Uint8Array;
  private readonly units: string[] = [];
  private readonly chance: Chance;

  constructor(subject: Subject) {
    const { count } = subject.tree;
    this.chance = subject.chanceOf('calculations');
    this.quantities = new Uint8Array(count);
    for (let node = 0; node < count; node += 1) {
      this.quantities[node] = this.chance.happens(0.6) ? this.chance.oneOf(quantities) : 0;
      this.units.push(this.chance.oneOf(units));
    }
  }

  /** What an edition counts otherwise than the one before. */
  change(): void {
    for (let node = 0; node < this.quantities.length; node += 1) {
      const isOther = this.chance.happens(0.25);
      const other = this.chance.oneOf(quantities);
      if (isOther && this.quantities[node] !== 0) this.quantities[node] = other;
    }
  }

  of(node: number): { quantity: number; unit: string } | undefined {
    const quantity = this.quantities[node] ?? 0;
    return quantity === 0 ? undefined : { quantity, unit: this.units[node] ?? '' };
  }
}
