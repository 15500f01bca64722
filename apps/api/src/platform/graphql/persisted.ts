import { readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';

export interface PersistedOperation {
  source: string;
  document: DocumentNode;
}

/** The operations that our own pages send, by the SHA-256 of their text. */
export class PersistedOperations {
  private readonly operations: ReadonlyMap<string, PersistedOperation>;

  constructor(documents: Readonly<Record<string, string>>) {
    const entries = Object.entries(documents);
    this.operations = new Map(entries.map(([hash, source]) => [hash, { source, document: parse(source) }]));
  }

  /** Reads the file that the web's code generator wrote. */
  static from(file: string): PersistedOperations {
    return new PersistedOperations(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  }

  /** Nothing where none of ours has this hash. */
  operation(hash: string): PersistedOperation | undefined {
    return this.operations.get(hash);
  }
}
