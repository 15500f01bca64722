import { isRouteErrorResponse } from 'react-router';
import type { FailureKind } from './request-failure';

/** Why a page cannot be shown. It goes into the data block, so it is plain. */
export interface Failed {
  status: number;
  kind: FailureKind | 'notFound' | 'badAddress';
  requestId?: string | undefined;
  retryAfterSeconds?: number | undefined;
}

const kinds: readonly string[] = [
  'notFound',
  'badAddress',
  'offline',
  'slow',
  'unavailable',
  'tooMany',
  'tooLarge',
  'outdated',
  'broken',
] satisfies Failed['kind'][];

const isKind = (value: unknown): value is Failed['kind'] =>
  typeof value === 'string' && kinds.includes(value);

/** Reads what a loader threw. Anything that no loader throws on purpose is a fault of ours. */
export function failedOf(error: unknown): Failed {
  if (!isRouteErrorResponse(error)) return { status: 500, kind: 'broken' };
  const detail: unknown = error.data;
  if (typeof detail !== 'object' || detail === null || !('kind' in detail) || !isKind(detail.kind))
    return { status: error.status, kind: error.status === 404 ? 'notFound' : 'broken' };
  const requestId =
    'requestId' in detail && typeof detail.requestId === 'string' ? detail.requestId : undefined;
  const seconds = 'retryAfterSeconds' in detail ? detail.retryAfterSeconds : undefined;
  const retryAfterSeconds = typeof seconds === 'number' ? seconds : undefined;
  return { status: error.status, kind: detail.kind, requestId, retryAfterSeconds };
}

/** The form in which the router takes a failure back from the data block. */
export function thrownOf({ status, ...detail }: Failed) {
  return { status, statusText: '', internal: false, data: detail };
}
