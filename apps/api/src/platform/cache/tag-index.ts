import type { Entry } from './entry.js';

/** Which entries show what. */
export class TagIndex {
  private readonly entries = new Map<string, Set<Entry>>();

  add(entry: Entry): void {
    for (const tag of entry.tags) {
      const showing = this.entries.get(tag);
      if (showing) showing.add(entry);
      else this.entries.set(tag, new Set([entry]));
    }
  }

  remove(entry: Entry): void {
    for (const tag of entry.tags) {
      const showing = this.entries.get(tag);
      showing?.delete(entry);
      if (showing?.size === 0) this.entries.delete(tag);
    }
  }

  /** The entries that show anything of what has these tags. */
  showing(tags: readonly string[]): Set<Entry> {
    const found = new Set<Entry>();
    for (const tag of tags) for (const entry of this.entries.get(tag) ?? []) found.add(entry);
    return found;
  }

  get size(): number {
    return this.entries.size;
  }
}
