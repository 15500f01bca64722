import { codeOf, messageOf } from './error-code.js';

/**
 * `starting`: not connected or not found safe yet. `busy`: no connection free, or the statement took too long.
 * `lost`: the connection broke; what was being committed may or may not have been.
 */
export type Unavailability = 'starting' | 'busy' | 'lost';

/** The database cannot answer now; the same request may succeed later. */
export class DatabaseUnavailable extends Error {
  constructor(
    readonly reason: Unavailability,
    options?: ErrorOptions,
  ) {
    super(`the database is unavailable (${reason})`, options);
  }
}

const busy = new Set(['53300', '53400', '55P03', '57014']);
const lost = /^(08|57P|25P03|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/;
// Errors that pg and TypeORM make themselves have no code, only words.
const lostWords =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|Query read timeout|timeout expired|Query runner already released|The server does not support SSL)/;
const busyWords = /^timeout exceeded when trying to connect/;

/** Says whether an error of pg or TypeORM means that the database is unavailable, and how. */
export function unavailability(error: unknown): Unavailability | undefined {
  if (error instanceof DatabaseUnavailable) return error.reason;
  const code = codeOf(error);
  if (code !== undefined && busy.has(code)) return 'busy';
  if (code !== undefined && lost.test(code)) return 'lost';
  const words = messageOf(error);
  if (busyWords.test(words)) return 'busy';
  return lostWords.test(words) ? 'lost' : undefined;
}

/** Whether PostgreSQL gave up a transaction for the sake of another, so that it may be tried again. */
export function isConflict(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01';
}
