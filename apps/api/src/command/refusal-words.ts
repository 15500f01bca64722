import { NobodyThere, NoSuchOrganisation, RoleAsItIs } from '../account/grant.refusals.js';
import {
  DraftOutdated,
  EditionEmpty,
  EditionPublished,
  LinesFaulty,
  PeriodsFaulty,
  SumTooLarge,
} from '../budget/edition.refusals.js';
import { FileFaulty } from '../budget/import/file-fault.js';
import { MappingFaulty, type MappingFaultReason } from '../budget/import/json-reading.js';
import { NotFound, type Refusal } from '../platform/refusal/refusal.js';
import { fileFaultLines } from './file-fault-words.js';

const mappingWords: Record<MappingFaultReason, (allowed: string) => string> = {
  NOT_JSON: () => 'the file is not JSON',
  MISSING: (allowed) => (allowed === '' ? 'is missing' : `one of these is missing: ${allowed}`),
  UNKNOWN_KEY: (allowed) => `is not known here; known are: ${allowed}`,
  NOT_TEXT: () => 'is a text that is not empty',
  NOT_AN_OBJECT: () => 'is an object in braces',
  NOT_A_LIST: () => 'is a list with something in it',
  NOT_ONE_OF: (allowed) => `is one of: ${allowed}`,
  NOT_A_DATE: () => 'is a date that exists, written YYYY-MM-DD',
  PERIOD_REVERSED: () => 'ends before it starts',
  NOT_A_PATTERN: () => 'is not a regular expression',
  MARKS_COLLIDE: () => 'is the same mark as "decimalMark"',
  TWO_OF: (allowed) => `only one of these may be told: ${allowed}`,
  LABEL_TWICE: () => 'has two periods with one label',
  UNKNOWN_CURRENCY: () => 'is no currency code of ISO 4217',
  UNKNOWN_ENCODING: () => 'is no encoding that is known',
};

/** A refusal in words for the operator's terminal. */
export function refusalWords(refusal: Refusal): string {
  if (refusal instanceof FileFaulty) return fileFaultLines(refusal.faults, refusal.count);
  if (refusal instanceof MappingFaulty) {
    const { path, reason, allowed } = refusal;
    return `The mapping does not stand: ${path === '' ? '' : `${path} `}${mappingWords[reason](allowed.join(', '))}.`;
  }
  if (refusal instanceof NotFound) return `There is nothing of that kind at ${refusal.ref}.`;
  if (refusal instanceof SumTooLarge)
    return 'Nothing was imported: a sum of the amounts is larger than can be kept.';
  if (refusal instanceof EditionEmpty) return 'Nothing was imported: there are no lines.';
  if (refusal instanceof PeriodsFaulty)
    return `Nothing was imported: these periods do not stand: ${refusal.labels.join(', ')}.`;
  if (refusal instanceof DraftOutdated)
    return 'Not published: another edition was published since this one was drafted. Draft it again.';
  if (refusal instanceof EditionPublished) return 'The edition is published already.';
  if (refusal instanceof LinesFaulty)
    return `Nothing was imported: ${refusal.faults.map(({ code, key }) => `${code} at ${key}`).join('; ')}.`;
  if (refusal instanceof NobodyThere) return 'Nobody signs in with this address.';
  if (refusal instanceof NoSuchOrganisation)
    return `There is no organisation called "${refusal.slug}"; the name is the one in its links.`;
  if (refusal instanceof RoleAsItIs)
    return `Nothing to do: ${refusal.role.toLowerCase()} is as it should be already.`;
  return `Refused: ${refusal.__typename}.`;
}
