import type { Calculations } from './calculations.ts';
import type { Chance } from './chance.ts';
import { hundred, type Prices } from './prices.ts';
import type { Row } from './row.ts';
import type { PublishedEdition, Subject } from './subject.ts';
import { parentIn } from './tree.ts';

/** The estimates of one edition, and their sums for each of its nodes and for the initiative itself. */
export class Estimates {
  private readonly subject: Subject;
  private readonly edition: PublishedEdition;
  private readonly units: number[];
  // By node (the initiative itself is the first), period and currency. The sums stay below 2^53.
  private readonly low: Float64Array;
  private readonly base: Float64Array;
  private readonly high: Float64Array;
  private readonly count: Int32Array;
  private readonly ranged: Int32Array;
  private readonly unpublished: Int32Array;

  constructor(subject: Subject, edition: PublishedEdition) {
    this.subject = subject;
    this.edition = edition;
    this.units = subject.currencies.map(hundred);
    const places = (subject.tree.count + 1) * this.width();
    this.low = new Float64Array(places);
    this.base = new Float64Array(places);
    this.high = new Float64Array(places);
    this.count = new Int32Array(places);
    this.ranged = new Int32Array(places);
    this.unpublished = new Int32Array(places);
  }

  /** The estimates of the lines in the order given. One of fifty was not published. */
  *rows(
    order: readonly number[],
    { prices, calculations }: { prices: Prices; calculations: Calculations },
    chance: Chance,
  ): Generator<Row> {
    const { periods, currencies, ids } = this.subject;
    for (const node of order) {
      const range = prices.rangeOf(node);
      for (let period = 0; period < periods.length; period += 1) {
        for (const money of prices.moneyIn(node, period)) {
          const place = this.placeOf(node, period, money);
          const isPublished = !chance.happens(0.02);
          const base = prices.base(node, period, this.units[money] ?? 0);
          const isRanged = isPublished && range > 0;
          const made = isPublished ? calculations.of(node) : undefined;
          // The ends too are a quantity at a rate, where the amount is.
          const part = made?.quantity ?? 1;
          const low = base - part * Math.floor((base * range) / 100 / part);
          const high = base + part * Math.floor((base * range) / 60 / part);
          this.count[place] = 1;
          this.unpublished[place] = isPublished ? 0 : 1;
          this.ranged[place] = isRanged ? 1 : 0;
          this.base[place] = isPublished ? base : 0;
          this.low[place] = isRanged ? low : 0;
          this.high[place] = isRanged ? high : 0;
          yield [
            'estimate',
            this.edition.id,
            ids[node] ?? 0,
            period + 1,
            currencies[money] ?? '',
            isRanged ? low : null,
            isPublished ? base : null,
            isRanged ? high : null,
            made?.quantity ?? null,
            made?.unit ?? null,
            made && isRanged ? low / part : null,
            made ? base / part : null,
            made && isRanged ? high / part : null,
          ];
        }
      }
    }
  }

  /** The sums, as the publication of an edition keeps them. The estimates must have been had before. */
  *totals(order: readonly number[]): Generator<Row> {
    for (const node of order.toReversed()) this.addToParent(node);
    for (const node of [-1, ...order]) yield* this.totalsOf(node);
  }

  /** The sum of a node, or of the initiative itself (-1), in the first period and the main currency. */
  firstPeriod(node: number): number {
    return this.base[this.placeOf(node, 0, 0)] ?? 0;
  }

  private addToParent(node: number): void {
    const parent = parentIn(this.subject.tree, node, this.edition.number);
    const [from, to] = [this.placeOf(node, 0, 0), this.placeOf(parent, 0, 0)];
    for (const sums of [this.low, this.base, this.high, this.count, this.ranged, this.unpublished])
      for (let place = 0; place < this.width(); place += 1)
        sums[to + place] = (sums[to + place] ?? 0) + (sums[from + place] ?? 0);
  }

  private *totalsOf(node: number): Generator<Row> {
    const { periods, currencies, ids, id } = this.subject;
    for (let period = 0; period < periods.length; period += 1) {
      for (const [money, currency] of currencies.entries()) {
        const place = this.placeOf(node, period, money);
        const [count = 0, unpublished = 0] = [this.count[place], this.unpublished[place]];
        if (count === 0) continue;
        const isRanged = this.ranged[place] === count;
        yield [
          'edition_total',
          this.edition.id,
          node < 0 ? id : (ids[node] ?? 0),
          period + 1,
          currency,
          isRanged ? (this.low[place] ?? 0) : null,
          unpublished === count ? null : (this.base[place] ?? 0),
          isRanged ? (this.high[place] ?? 0) : null,
          count,
          unpublished,
        ];
      }
    }
  }

  private width(): number {
    return this.subject.periods.length * this.subject.currencies.length;
  }

  private placeOf(node: number, period: number, money: number): number {
    return (node + 1) * this.width() + period * this.subject.currencies.length + money;
  }
}
