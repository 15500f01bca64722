import type { Api } from '../world/api.js';
import type { Question } from './oracle/oracle.js';

/** An answer in the form in which two of them are compared. */
export interface Answer {
  /** As JSON, in which the order of keys counts; nothing where there is none. */
  data: string | undefined;
  errors: string[];
}

/** An answer as it was told. */
export interface Told {
  data?: unknown;
  errors?: readonly ToldError[];
}

interface ToldError {
  message: string;
  path?: unknown;
  locations?: unknown;
}

/** Asks the server as a client does. */
export async function askServer(
  api: Api,
  { source, variables, operationName }: Question,
  token: string | undefined,
): Promise<Told> {
  const answer = await api.fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    cookies: token === undefined ? {} : { session: token },
    payload: JSON.stringify({ query: source, variables, operationName }),
  });
  const body = answer.json<Told>();
  // A key that stands twice would be lost in reading, and so would what is no JSON to others.
  if (JSON.stringify(body) !== answer.body) throw new Error(`The server wrote ${answer.body}`);
  return body;
}

/** Errors are a set. What went wrong inside is told to nobody, so it counts only that it went wrong. */
export function comparable({ data, errors = [] }: Told): Answer {
  return { data: JSON.stringify(data), errors: errors.map(comparableError).sort() };
}

function comparableError({ message, path, locations }: ToldError): string {
  const isOurs = /^(Cannot return null for non-nullable|Something failed here)/.test(message);
  return JSON.stringify({ message: isOurs ? 'Something failed.' : message, path, locations });
}

/**
 * Where nothing is left of the data, one thing that went wrong in one root field must be told, and others may be (GraphQL,
 * 6.4.4).
 *
 * @param possible everything that goes wrong in any root field, whatever becomes of the others
 */
export function reconciled(server: Answer, oracle: Answer, possible: readonly string[]): Answer {
  const isLost = server.data === 'null' && oracle.data === 'null' && server.errors.length > 0;
  return isLost && server.errors.every((error) => possible.includes(error)) ? oracle : server;
}
