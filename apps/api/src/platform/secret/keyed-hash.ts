import { createHmac } from 'node:crypto';

/** Hashes under the server's secret, so that nobody can test guesses against what is stored. */
export class KeyedHash {
  constructor(private readonly secret: string) {}

  /** `purpose` keeps hashes of one kind from being used as another. 32 bytes. */
  of(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.secret).update(purpose).update('\0').update(text).digest();
  }
}
