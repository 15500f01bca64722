import type { Answer } from './answer.js';

const mostSpellings = 4;

// What a string, a tag in the index and the entry itself take beside the bytes of the answer: rather too much than too little.
const perSpelling = 256;
const perTag = 128;
const perEntry = 2_048;

/** An answer that is kept, with what ends it. */
export class Entry {
  /** The addresses, as they were sent, that led to it. */
  readonly spellings: string[] = [];

  constructor(
    readonly key: string,
    readonly answer: Answer,
    readonly tags: ReadonlySet<string>,
    readonly freshUntil: number,
  ) {}

  /** Adds an address, and tells which one it is kept by no longer. */
  spell(spelling: string): string | undefined {
    this.spellings.push(spelling);
    return this.spellings.length > mostSpellings ? this.spellings.shift() : undefined;
  }

  get byteLength(): number {
    return this.answer.byteLength + perEntry + this.tags.size * perTag + mostSpellings * perSpelling;
  }
}
