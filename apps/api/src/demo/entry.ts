import { isDate } from '@plumbline/calendar';
import type { Standing } from '../address/address.entity.js';

/** A data file does not say what it should. `place` is the file and the path in it. */
export class FaultyEntry extends Error {
  override readonly name = 'FaultyEntry';
  constructor(
    readonly place: string,
    fault: string,
  ) {
    super(`${place}: ${fault}`);
  }
}

/** Where a statement comes from. */
export interface Sourced {
  source: string | null;
  sourceUrl: string | null;
}

/** Reads one object of a data file, field by field. What is misspelt, missing or left over is a fault. */
export class Entry {
  private readonly fields: ReadonlyMap<string, unknown>;
  private readonly read = new Set<string>();

  constructor(
    value: unknown,
    private readonly place: string,
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new FaultyEntry(place, 'is not an object');
    this.fields = new Map<string, unknown>(Object.entries(value));
  }

  has(name: string): boolean {
    return this.fields.has(name);
  }

  text(name: string): string {
    const value = this.take(name);
    if (typeof value !== 'string' || value.trim() !== value || value === '')
      throw this.fault(name, 'is not a text, or has spaces at an end');
    return value;
  }

  textOrNothing = (name: string): string | null => (this.has(name) ? this.text(name) : null);

  oneOf<const Word extends string>(name: string, words: readonly Word[]): Word {
    const value = this.text(name);
    const found = words.find((word) => word === value);
    if (found === undefined) throw this.fault(name, `is none of ${words.join(', ')}`);
    return found;
  }

  matching(name: string, pattern: RegExp, what: string): string {
    const value = this.text(name);
    if (!pattern.test(value)) throw this.fault(name, `is not ${what}`);
    return value;
  }

  urlOrNothing = (name: string): string | null =>
    this.has(name) ? this.matching(name, /^https?:\/\/[^\s]+$/, 'a link') : null;

  /** A calendar date. */
  day(name: string): string {
    const value = this.text(name);
    if (!isDate(value)) throw this.fault(name, 'is not a calendar date');
    return value;
  }

  dayOrNothing = (name: string): string | null => (this.has(name) ? this.day(name) : null);

  /** An instant in UTC, to the second. */
  instant(name: string): string {
    const value = this.matching(name, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'an instant in UTC');
    if (Number.isNaN(Date.parse(value))) throw this.fault(name, 'is not an instant in UTC');
    return value;
  }

  /** An amount in minor units. */
  minor(name: string): bigint {
    return BigInt(this.matching(name, /^(0|[1-9]\d{0,17})$/, 'an amount in minor units'));
  }

  decimal = (name: string): string => this.matching(name, /^\d+(\.\d+)?$/, 'a decimal number');

  whole(name: string): number {
    const value = this.take(name);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
      throw this.fault(name, 'is not a whole number');
    return value;
  }

  flag(name: string): boolean {
    const value = this.take(name);
    if (typeof value !== 'boolean') throw this.fault(name, 'is neither true nor false');
    return value;
  }

  standing = (): Standing => this.oneOf('standing', ['RECORD', 'ILLUSTRATIVE']);

  /** The fields `source` and `sourceUrl`. What is on the record has a source. */
  sourced(standing: Standing): Sourced {
    const source = this.textOrNothing('source');
    if (source === null && standing === 'RECORD') throw this.fault('source', 'is missing from a record');
    return { source, sourceUrl: this.urlOrNothing('sourceUrl') };
  }

  each<Item>(name: string, read: (entry: Entry) => Item): Item[] {
    return eachOf(this.take(name), `${this.place}.${name}`, read);
  }

  eachOrNone = <Item>(name: string, read: (entry: Entry) => Item): Item[] =>
    this.has(name) ? this.each(name, read) : [];

  texts(name: string): string[] {
    return this.listed(name).map((value, index) => {
      if (typeof value !== 'string') throw this.fault(`${name}[${index}]`, 'is not a text');
      return value;
    });
  }

  wholes(name: string): number[] {
    return this.listed(name).map((value, index) => {
      if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw this.fault(`${name}[${index}]`, 'is not a whole number');
      return value;
    });
  }

  one = <Item>(name: string, read: (entry: Entry) => Item): Item =>
    readWhole(this.take(name), `${this.place}.${name}`, read);

  oneOrNothing = <Item>(name: string, read: (entry: Entry) => Item): Item | null =>
    this.has(name) ? this.one(name, read) : null;

  fault(name: string, fault: string): FaultyEntry {
    return new FaultyEntry(`${this.place}.${name}`, fault);
  }

  /** Ends the reading: a field that nobody asked for is one that somebody misspelt. */
  end(): void {
    for (const name of this.fields.keys())
      if (!this.read.has(name)) throw this.fault(name, 'is not known here');
  }

  private listed(name: string): unknown[] {
    const value = this.take(name);
    if (!Array.isArray(value)) throw this.fault(name, 'is not a list');
    return value;
  }

  private take(name: string): unknown {
    if (!this.fields.has(name)) throw this.fault(name, 'is missing');
    this.read.add(name);
    return this.fields.get(name);
  }
}

/** Reads a list of objects, each to its end. */
export function eachOf<Item>(value: unknown, place: string, read: (entry: Entry) => Item): Item[] {
  if (!Array.isArray(value)) throw new FaultyEntry(place, 'is not a list');
  return value.map((item, index) => readWhole(item, `${place}[${index}]`, read));
}

/** Reads one object to its end. */
export function readWhole<Item>(value: unknown, place: string, read: (entry: Entry) => Item): Item {
  const entry = new Entry(value, place);
  const item = read(entry);
  entry.end();
  return item;
}
