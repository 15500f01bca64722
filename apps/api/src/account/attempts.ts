import { Injectable } from '@nestjs/common';

/** What people may do only so often. */
export type AttemptKind =
  'link asked for address' | 'link asked from' | 'link confirmed from' | 'single sign-on from';

/** The one place where attempts to sign in are counted, before anything else is done for them. */
@Injectable()
export class Attempts {
  private readonly counts = new Map<AttemptKind, number>();

  /**
   * Counts an attempt.
   * @param _key who makes it: an address of the network, or the e-mail address that it is about
   */
  count(kind: AttemptKind, _key: string): Promise<void> {
    this.counts.set(kind, this.of(kind) + 1);
    return Promise.resolve();
  }

  /** How many there were since the start. */
  of(kind: AttemptKind): number {
    return this.counts.get(kind) ?? 0;
  }
}
