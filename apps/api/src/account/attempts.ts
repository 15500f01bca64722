import { Injectable } from '@nestjs/common';
import { RateLimits } from '../platform/limit/rate-limits.js';

/** The one place where attempts to sign in are counted, before anything else is done for them. */
@Injectable()
export class Attempts {
  constructor(private readonly limits: RateLimits) {}

  /**
   * Counts an attempt.
   * @param from the network address that it comes from
   * @param about the e-mail address that it is about, where it is about one
   * @throws TooMany
   */
  count(from: string, about: string | null = null): Promise<void> {
    return this.limits.take('signIn', {
      address: from,
      accountId: about === null ? null : `address ${about}`,
    });
  }
}
