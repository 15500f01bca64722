import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

const counting = new AsyncLocalStorage<string[]>();

/**
 * Runs `work` and tells every statement that it sent on a connection of the pools, BEGIN and COMMIT included, in
 * order. Work that runs beside it is not counted.
 */
export async function countStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const result = await counting.run(statements, work);
  return { result, statements };
}

/** Statements that a connection may have prepared; PostgreSQL keeps the plan of each for as long as it lives. */
export const mostPrepared = 200;

/** The one place through which every statement of both pools passes. */
export class CountedClient extends pg.Client {
  private readonly prepared = new Set<string>();

  /** Whether it keeps so many plans that a new connection should take its place. */
  get isFull(): boolean {
    return this.prepared.size >= mostPrepared;
  }

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // Whoever uses it finds out at their next statement; an error that nobody listens to would end the process.
    this.on('error', () => undefined);
    const query = Reflect.get(this, 'query') as pg.Client['query'];
    this.query = new Proxy(query, {
      apply: (send, client, args: unknown[]): unknown => {
        counting.getStore()?.push(textOf(args[0]));
        const name = partOf(args[0], 'name');
        if (name !== undefined) this.prepared.add(name);
        const answer: unknown = Reflect.apply(send, client, args);
        if (!(answer instanceof Promise)) return answer;
        answer.catch((error: unknown) => this.giveUpAfterTimeout(error));
        return textOf(args[0]) === 'COMMIT' ? answer.then(demandCommitted) : answer;
      },
    });
  }

  /** When the server does not answer at all, pg leaves the statement on the connection: nobody may have it next. */
  private giveUpAfterTimeout(error: unknown): void {
    if (error instanceof Error && error.message === 'Query read timeout') this.connection.stream.destroy();
  }
}

/**
 * PostgreSQL answers COMMIT of a failed transaction with a rollback and no error, which would be taken for done. What pg
 * tells of a transaction before that may be older than the error.
 */
function demandCommitted(result: unknown): unknown {
  if (partOf(result, 'command') !== 'ROLLBACK') return result;
  throw new Error(
    'a statement of this transaction failed and its error was swallowed: nothing was committed',
  );
}

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : (partOf(statement, 'text') ?? '(a statement without text)');

function partOf(statement: unknown, part: 'name' | 'text' | 'command'): string | undefined {
  const found: unknown =
    typeof statement === 'object' && statement !== null ? Reflect.get(statement, part) : undefined;
  return typeof found === 'string' ? found : undefined;
}
