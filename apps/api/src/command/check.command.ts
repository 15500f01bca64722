import pg from 'pg';
import { type Command, WrongUsage } from './command.js';
import { withDatabase } from './connection.js';
import { invariants, violationsOf } from './invariants.js';

export const check: Command = {
  name: 'check',
  summary: 'asks the database whether everything that must always be true is true',
  usage:
    '\n\nAsks each question of one moment of the database and changes nothing. Exit code 1 when one is answered no.',
  options: {},
  async run({ positionals }, terminal) {
    if (positionals.length > 0) throw new WrongUsage('check takes no arguments.');
    return withDatabase(terminal.environment, async ({ appUrl }) => {
      // A connection of its own: a question over everything may take longer than a page may.
      const client = new pg.Client({ connectionString: appUrl, application_name: 'plumbline check' });
      await client.connect();
      try {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        let broken = 0;
        for (const invariant of invariants) {
          const { count, examples } = await violationsOf(client, invariant);
          if (count > 0) broken += 1;
          const found = count === 0 ? '' : `\n        ${count} not: ${examples.join('; ')}`;
          await terminal.write(
            `${count === 0 ? 'true' : 'FALSE'}  ${invariant.name}: ${invariant.says}${found}\n`,
          );
        }
        return broken === 0 ? 0 : 1;
      } finally {
        await client.end();
      }
    });
  },
};
