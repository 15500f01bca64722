import type { NewEstimate, NewLine } from '../edition-line.js';
import type { CellEstimate } from './amount-cells.js';

/** A place for one estimate of a line. */
export const slotOf = ({ currency, period }: CellEstimate): string => `${currency} ${period.label}`;

/** A line as the rows of a file make it, bit by bit. */
export class GatheredLine {
  objectClass: string | undefined;
  basis: NewLine['basis'];
  /** Whether a row gave it amounts; else it is a heading only. */
  isTold = false;
  private readonly sums = new Map<string, NewEstimate & { base: bigint }>();
  private readonly unpublished = new Map<string, NewEstimate>();

  constructor(
    readonly told: Omit<NewLine, 'estimates' | 'objectClass'>,
    /** The row that told of it first. */
    readonly row: number,
  ) {}

  /** How many estimates it has. */
  get size(): number {
    return this.sums.size + this.unpublished.size;
  }

  has(slot: string): boolean {
    return this.sums.has(slot) || this.unpublished.has(slot);
  }

  /** Adds the estimates of a row to those of the rows before. A sum has a range where each of them has one. */
  add(estimates: readonly CellEstimate[]): void {
    this.isTold = true;
    for (const { period, currency, low, base, high, calculation, ...cell } of estimates) {
      const slot = slotOf({ period, currency, low, base, high, ...cell });
      const before = this.sums.get(slot);
      if (base === null) this.unpublished.set(slot, { period: period.label, currency, base, calculation });
      else if (!before) this.sums.set(slot, { period: period.label, currency, low, base, high, calculation });
      else {
        before.low = plus(before.low, low);
        before.base += base;
        before.high = plus(before.high, high);
      }
    }
  }

  /**
   * The line, and beside it a second one where an amount was not published that others were added up without: in a
   * sum it would be lost from sight.
   */
  *lines(): Generator<NewLine> {
    const { told, objectClass, basis } = this;
    const alone = [...this.unpublished]
      .filter(([slot]) => !this.sums.has(slot))
      .map(([, estimate]) => estimate);
    yield { ...told, objectClass, basis, estimates: [...this.sums.values(), ...alone] };
    const beside = [...this.unpublished]
      .filter(([slot]) => this.sums.has(slot))
      .map(([, estimate]) => estimate);
    if (beside.length > 0) yield { ...told, key: `${told.key} unpublished`, objectClass, estimates: beside };
  }
}

function plus(left: bigint | null | undefined, right: bigint | null): bigint | null {
  return left === null || left === undefined || right === null ? null : left + right;
}
