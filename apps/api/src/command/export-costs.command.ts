import { currentEditionOf, exportCosts } from '../budget/export/cost-export.js';
import { WrongUsage, type Command } from './command.js';
import { withDatabase } from './connection.js';

export const exportCostsCommand: Command = {
  name: 'export costs',
  summary: 'writes the published costs of an initiative as CSV',
  usage: `I-2 [--edition E-4] > costs.csv

  --edition REF  a certain edition; without it, the current one

Call it with npm's -s, or npm writes its own lines into the file.`,
  options: { edition: { type: 'string' } },
  async run({ positionals, text }, terminal) {
    const [initiative, ...more] = positionals;
    if (initiative === undefined || more.length > 0) throw new WrongUsage('Name one initiative by its ref.');
    await withDatabase(terminal.environment, async ({ database }) => {
      const edition = text('edition') ?? (await currentEditionOf(database, initiative));
      for await (const piece of exportCosts(database, edition)) await terminal.write(piece);
    });
    return 0;
  },
};
