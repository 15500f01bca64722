/**
 * Chance that can be had again: xoshiro128** by David Blackman and Sebastiano Vigna (https://prng.di.unimi.it/,
 * public domain), its state filled from the keys by the mixing function of MurmurHash3. Not for secrets.
 */
export class Chance {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  /** The same keys give the same chances. */
  constructor(...keys: readonly number[]) {
    let mixed = 0x9e3779b9;
    for (const key of keys) mixed = mix(Math.imul(mixed, 31) + key + 0x6a09e667);
    this.a = mix(mixed + 0x9e3779b9);
    this.b = mix(this.a + 0x9e3779b9);
    this.c = mix(this.b + 0x9e3779b9);
    this.d = mix(this.c + 0x9e3779b9);
  }

  /** A whole number of 32 bits. */
  bits(): number {
    const result = Math.imul(rotated(Math.imul(this.b, 5), 7), 9) >>> 0;
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = rotated(this.d, 11);
    return result;
  }

  /** From 0 to below 1. */
  fraction(): number {
    return this.bits() / 0x1_0000_0000;
  }

  /** A whole number from 0 to below the limit. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  /** A whole number, both ends included. */
  between(lowest: number, highest: number): number {
    return lowest + this.below(highest - lowest + 1);
  }

  happens(probability: number): boolean {
    return this.fraction() < probability;
  }

  oneOf<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to choose from');
    return item;
  }

  /** A place from 0 to below the count, each about as likely as one through its number from 1 (Zipf's law). */
  rank(count: number): number {
    return Math.min(count - 1, Math.floor(Math.exp(this.fraction() * Math.log(count + 1))) - 1);
  }

  /** Around 0, between -3 and 3, most of it between -0.7 and 0.7: the sum of six, nearly normal. */
  swing(): number {
    let sum = -3;
    for (let count = 0; count < 6; count += 1) sum += this.fraction();
    return sum;
  }

  /** Bytes as digits of base 16: an even number of them. */
  hex(bytes: number): string {
    let text = '';
    for (let left = bytes; left > 0; left -= 4) {
      const bits = this.bits();
      text += digits[bits & 0xffff];
      if (left > 2) text += digits[bits >>> 16];
    }
    return text;
  }
}

/** Every two bytes as four digits. */
const digits = Array.from({ length: 0x1_0000 }, (_, bits) => bits.toString(16).padStart(4, '0'));

const rotated = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));

function mix(bits: number): number {
  let mixed = bits | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** An identifier of version 7 (RFC 9562) whose time is that of the instant, in milliseconds. */
export function identifierAt(chance: Chance, at: number): string {
  const time = at.toString(16).padStart(12, '0');
  const rest = chance.hex(10);
  const variant = (8 + (chance.bits() & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-${variant}${rest.slice(3, 6)}-${rest.slice(6, 18)}`;
}

/**
 * Whole shares of a count after weights, together the count: what is left after rounding down goes to the largest rests.
 */
export function apportioned(count: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (count * weight) / whole);
  const shares = exact.map(Math.floor);
  const left = count - shares.reduce((sum, share) => sum + share, 0);
  const byRest = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRest.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
