/** What was found out about reads after writes. */
export interface FreshRow {
  work: 'fresh';
  /** Writes, each followed by reads of whoever wrote. */
  checks: number;
  /** Reads of a writer with what they have seen, or at the instance where they wrote. */
  writerReads: number;
  /** Those that had not what the writer wrote. */
  staleForWriter: number;
  /** Reads without a word of what was seen, at any instance, while others write. */
  otherReads: number;
  /** Those that missed something, at the moment when they were sent, that was acknowledged more than a second before. */
  olderThanASecond: number;
  /** The age of the oldest thing that such a read missed. */
  worstAgeMs: number;
  /** Answers that were none. */
  faults: number;
  /** Answers that said to come again, and were asked for again. */
  busy: number;
  /** Transactions that others held open, and rows that they held locked, so that commits overtook each other. */
  heldOpen: number;
  /** Answers that came from memory, of all that both instances gave. */
  keptShare: number;
  seconds: number;
}

const aSecond = 1_000;

/** What one visitor wrote about one address that nobody else writes about, and when it was acknowledged. */
export class Written {
  private readonly acknowledgedAt: number[] = [];

  /** @param before how many comments there were before the first */
  constructor(private readonly before: number) {}

  acknowledge(at: number): void {
    this.acknowledgedAt.push(at);
  }

  /** How many comments there are since the last acknowledgement. */
  get count(): number {
    return this.before + this.acknowledgedAt.length;
  }

  /** How old something is, at the moment `at`, that is missing where `count` comments are shown; 0 where nothing is. */
  ageOf(count: number, at: number): number {
    const missing = this.acknowledgedAt[count - this.before];
    return missing === undefined ? 0 : Math.max(0, at - missing);
  }
}

/** Counts what reads found. */
export class Tally {
  writerReads = 0;
  staleForWriter = 0;
  otherReads = 0;
  olderThanASecond = 0;
  worstAgeMs = 0;
  faults = 0;

  /** A read that must have everything that its reader wrote. */
  ofWriter({ shown, wanted }: { shown: number; wanted: number }): void {
    this.writerReads += 1;
    if (Number.isNaN(shown)) this.faults += 1;
    else if (shown < wanted) this.staleForWriter += 1;
  }

  /** A read that must have everything older than a second, counted to the moment when it was sent. */
  ofOther(written: Written, { shown, sentAt }: { shown: number; sentAt: number }): void {
    this.otherReads += 1;
    if (Number.isNaN(shown)) {
      this.faults += 1;
      return;
    }
    const age = written.ageOf(shown, sentAt);
    this.worstAgeMs = Math.max(this.worstAgeMs, Math.round(age));
    if (age > aSecond) this.olderThanASecond += 1;
  }
}
