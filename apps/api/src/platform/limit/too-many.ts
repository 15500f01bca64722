/** More came from one sender than is taken from anybody within so short a time. Nothing was done. */
export class TooMany extends Error {
  readonly statusCode = 429;

  constructor(readonly retryAfterSeconds: number) {
    super(
      `Too much came from here within a short time, and nothing of this was done. Try again in ${retryAfterSeconds} seconds.`,
    );
  }
}
