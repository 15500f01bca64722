import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readAlternative } from './alternative.entry.js';
import { readDocument } from './document.entry.js';
import { readEdition } from './edition.entry.js';
import { readComparator } from './comparator.entry.js';
import { readRate } from './exchange-rate.entry.js';
import { eachOf, FaultyEntry, readWhole, type Entry } from './entry.js';
import { readCurrentTarget } from './indicator.entry.js';
import { readInitiative } from './initiative.entry.js';
import { readObjective } from './objective.entry.js';
import { readAccount, readOrganisation } from './organisation.entry.js';
import { readCurrentPledge, readPastPledge } from './pledge.entry.js';
import { readPastProceeding, readRunningProceeding } from './proceeding.entry.js';
import { readSubmission } from './submission.entry.js';

/** Beside `src` and `dist` alike. */
const shipped = resolve(import.meta.dirname, '../../data');

const readSecondReading = (entry: Entry) => ({
  proceeding: entry.one('proceeding', readRunningProceeding),
  targets: entry.each('targets', readCurrentTarget),
  pledges: entry.each('pledges', readCurrentPledge),
});

export type Dataset = Awaited<ReturnType<typeof readDataset>>;

/**
 * Reads the data that the product ships.
 * @throws FaultyEntry naming the file, the place in it and the fault
 */
export async function readDataset(folder = shipped) {
  const list = async <Item>(name: string, read: (entry: Entry) => Item) =>
    eachOf(await parsed(folder, name), name, read);
  const one = async <Item>(name: string, read: (entry: Entry) => Item) =>
    readWhole(await parsed(folder, name), name, read);
  return {
    organisations: await list('organisations.json', readOrganisation),
    accounts: await list('accounts.json', readAccount),
    initiatives: await list('initiatives.json', readInitiative),
    documents: await list('documents.json', readDocument),
    proceedings: await list('proceedings.json', readPastProceeding),
    spoken: await list('submissions-meeting.json', readSubmission),
    written: await list('submissions-letter.json', readSubmission),
    editions: [
      await one('edition-risk-framework.json', readEdition),
      await one('edition-dns-cert.json', readEdition),
      // The revised ones are published after the first ones, and are the current ones.
      await one('edition-risk-framework-revised.json', readEdition),
      await one('edition-dns-cert-revised.json', readEdition),
    ],
    comparators: await list('comparators.json', readComparator),
    rates: await list('exchange-rates.json', readRate),
    objectives: await list('objectives.json', readObjective),
    alternatives: await list('alternatives.json', readAlternative),
    pledges: await list('pledges.json', readPastPledge),
    secondReading: await one('second-reading.json', readSecondReading),
  };
}

async function parsed(folder: string, name: string): Promise<unknown> {
  const text = await readFile(join(folder, name), 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FaultyEntry(name, error instanceof Error ? error.message : 'is not JSON');
  }
}
