import { ActReused } from '../act/act.refusals.js';
import type { Acts } from '../act/act.service.js';
import { comparatorsTag, planTag, publishedTag, ratesTag } from '../act/act-tags.js';
import type { Addresses } from '../address/address.service.js';
import type { Editions } from '../budget/edition.service.js';
import { readDataset, type Dataset } from './dataset.js';
import { writeAlternative } from './alternative.entry.js';
import { writeDocument } from './document.entry.js';
import { writeEdition } from './edition.entry.js';
import { writeComparator } from './comparator.entry.js';
import { writeRate } from './exchange-rate.entry.js';
import { countRefsFromOne, hasAddresses } from './first-refs.js';
import { writeCurrentTarget } from './indicator.entry.js';
import { writeInitiative } from './initiative.entry.js';
import { Keys } from './keys.js';
import { writeObjective } from './objective.entry.js';
import { writeAccount, writeOrganisation } from './organisation.entry.js';
import { writeCurrentPledge, writePastPledge } from './pledge.entry.js';
import { writePastProceeding, writeRunningProceeding } from './proceeding.entry.js';
import { writeSubmission } from './submission.entry.js';
import type { Writer } from './writer.js';

/** The act that loads the demonstration, on every installation. */
const loading = '0199a000-0000-7000-8000-0000000000d0';

export interface DemoServices {
  acts: Acts;
  addresses: Addresses;
  editions: Editions;
}

/**
 * Loads the demonstration in one act of the operator: all of it or nothing, and once only, however often it is asked
 * for. Answers whether it was loaded now.
 * @throws FaultyEntry when a data file does not say what it should
 */
export async function loadDemo(services: DemoServices, folder?: string): Promise<boolean> {
  const data = await readDataset(folder);
  let isLoadedNow = false;
  try {
    await services.acts.once(
      { id: loading, actor: 'operator', operation: 'loadDemo', request: null },
      async (rows) => {
        const { addresses, editions } = services;
        const writer = { rows, addresses, editions, known: new Keys(), organisations: new Keys() };
        const isNewSite = !(await hasAddresses(rows));
        await write(writer, data);
        if (isNewSite) await countRefsFromOne(rows);
        isLoadedNow = true;
        return {
          outcome: { addressCount: writer.known.all().length },
          touched: writer.known.all(),
          organisations: writer.organisations.all(),
          tags: [
            publishedTag,
            ratesTag,
            comparatorsTag,
            ...data.initiatives.map(({ key }) => planTag(writer.known.id(key))),
          ],
          reason: 'The demonstration was loaded when this site was installed.',
          isPublic: true,
        };
      },
    );
  } catch (error) {
    // The secret that requests are hashed with was changed since: the act is the same, and so is its work.
    if (!(error instanceof ActReused)) throw error;
  }
  return isLoadedNow;
}

/** In the order in which the refs are given: it never changes, or people's links would lead elsewhere on a new site. */
async function write(writer: Writer, data: Dataset): Promise<void> {
  for (const organisation of data.organisations) await writeOrganisation(writer, organisation);
  for (const account of data.accounts) await writeAccount(writer, account);
  for (const initiative of data.initiatives) await writeInitiative(writer, initiative);
  for (const document of data.documents) await writeDocument(writer, document);
  for (const proceeding of data.proceedings) await writePastProceeding(writer, proceeding);
  for (const submission of data.spoken) await writeSubmission(writer, 'MEETING', submission);
  for (const submission of data.written) await writeSubmission(writer, 'LETTER', submission);
  for (const edition of data.editions) await writeEdition(writer, edition);
  for (const rate of data.rates) await writeRate(writer, rate);
  for (const comparator of data.comparators) await writeComparator(writer, comparator);
  for (const [index, objective] of data.objectives.entries())
    await writeObjective(writer, index + 1, objective);
  for (const pledge of data.pledges) await writePastPledge(writer, pledge);
  for (const [index, alternative] of data.alternatives.entries())
    await writeAlternative(writer, index + 1, alternative);
  await writeRunningProceeding(writer, data.secondReading.proceeding);
  for (const target of data.secondReading.targets) await writeCurrentTarget(writer, target);
  for (const pledge of data.secondReading.pledges) await writeCurrentPledge(writer, pledge);
}
