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

/** The one place through which every statement of both pools passes. */
export class CountedClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const query = Reflect.get(this, 'query') as pg.Client['query'];
    this.query = new Proxy(query, {
      apply: (send, client, args: unknown[]): unknown => {
        counting.getStore()?.push(textOf(args[0]));
        const answer: unknown = Reflect.apply(send, client, args);
        if (answer instanceof Promise) answer.catch((error: unknown) => this.giveUpAfterTimeout(error));
        return answer;
      },
    });
  }

  /** When the server does not answer at all, pg leaves the statement on the connection: nobody may have it next. */
  private giveUpAfterTimeout(error: unknown): void {
    if (error instanceof Error && error.message === 'Query read timeout') this.connection.stream.destroy();
  }
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  const text: unknown =
    typeof statement === 'object' && statement !== null ? Reflect.get(statement, 'text') : undefined;
  return typeof text === 'string' ? text : '(a statement without text)';
}
