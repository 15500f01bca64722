/**
 * Why a request to the server came to nothing. Forms and pages word it; `outdated` means that this page is older
 * than the server and asks for an operation which is no longer known.
 */
export type FailureKind = 'offline' | 'slow' | 'unavailable' | 'tooMany' | 'tooLarge' | 'outdated' | 'broken';

export interface FailureFacts {
  retryAfterSeconds?: number | undefined;
  requestId?: string | undefined;
}

/** A request that failed for a reason which is no answer: whether it was carried out is not known. */
export class RequestFailure extends Error {
  override name = 'RequestFailure';
  readonly kind: FailureKind;
  readonly retryAfterSeconds: number | undefined;
  readonly requestId: string | undefined;

  constructor(kind: FailureKind, { retryAfterSeconds, requestId }: FailureFacts = {}) {
    super(kind);
    this.kind = kind;
    this.retryAfterSeconds = retryAfterSeconds;
    this.requestId = requestId;
  }
}

/** The status that a page answers with when the request for its data failed. */
export const statusOfKind: Record<FailureKind, number> = {
  offline: 503,
  slow: 503,
  unavailable: 503,
  tooMany: 429,
  tooLarge: 413,
  outdated: 500,
  broken: 500,
};

/** What an HTTP status other than 2xx says about a request for an operation. */
export function kindOfStatus(status: number): FailureKind {
  if (status === 404) return 'outdated';
  if (status === 408) return 'slow';
  if (status === 413 || status === 414) return 'tooLarge';
  if (status === 429) return 'tooMany';
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  return 'broken';
}

/** What the code of a GraphQL error says. A code that is not listed is a fault of ours. */
export function kindOfCode(code: unknown): FailureKind {
  if (code === 'UNAVAILABLE') return 'unavailable';
  if (code === 'TOO_MANY') return 'tooMany';
  if (code === 'TOO_LARGE') return 'tooLarge';
  if (code === 'UNKNOWN_OPERATION') return 'outdated';
  return 'broken';
}

/** The seconds of a Retry-After header. A date is not used by our server, and is left out. */
export function retryAfter(header: string | null): number | undefined {
  return header !== null && /^\d{1,5}$/.test(header) ? Number(header) : undefined;
}
