/** What a cache must know of the changes that can make its content out of date. Whoever keeps content follows them. */
export interface Followed {
  /** Whether all changes are known that were committed up to a second ago. */
  isFollowing(): boolean;
  /** Whether the changes that a reader was told of are known here; see `seenBy`. */
  covers(seen: string): boolean;
  /** Calls with the tags of every change, or of several; also where they have none. */
  onTags(listener: (tags: readonly string[]) => void): void;
  /** Calls when changes may have been missed. */
  onLost(listener: () => void): void;
}
