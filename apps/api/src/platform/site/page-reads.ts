import type { ExecutionResult } from 'graphql';
import type { Fill } from '../cache/answer.js';

/** What a page read. Without tags nobody knows what makes it out of date. */
export interface PageRead {
  result: ExecutionResult;
  tags?: ReadonlySet<string> | undefined;
  freshForMs?: number | undefined;
}

/** All that one page read: it shows what all of it shows, and is true for as long as all of it is. */
export class PageReads {
  private tags: Set<string> | undefined = new Set();
  private freshForMs = Infinity;

  add({ result, tags, freshForMs = Infinity }: PageRead): void {
    if (tags === undefined || result.errors !== undefined) this.tags = undefined;
    for (const tag of tags ?? []) this.tags?.add(tag);
    this.freshForMs = Math.min(this.freshForMs, freshForMs);
  }

  /** For how long the page may be kept; without tags not at all. */
  keeping(): Pick<Fill, 'tags' | 'freshForMs'> {
    return { tags: this.tags, freshForMs: this.freshForMs };
  }
}
