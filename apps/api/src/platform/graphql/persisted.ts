import { readFileSync } from 'node:fs';

/** The operations that our own pages send, by the SHA-256 of their text. */
export class PersistedOperations {
  private readonly documents: ReadonlyMap<string, string>;

  constructor(documents: Readonly<Record<string, string>>) {
    this.documents = new Map(Object.entries(documents));
  }

  /** Reads the file that the web's code generator wrote. */
  static from(file: string): PersistedOperations {
    return new PersistedOperations(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  }

  get(hash: string): string | undefined {
    return this.documents.get(hash);
  }
}
