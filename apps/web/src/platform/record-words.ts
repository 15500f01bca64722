import type { ActorKind } from '../gql/graphql';
import { sayInstant } from './dates';

/** What was done, by the name of its operation. One that is not known here is said as it is called. */
const done: Readonly<Record<string, string>> = {
  loadDemo: 'Demonstration loaded',
  importCosts: 'Costs imported',
  publishEdition: 'Edition published',
  submit: 'Submission received',
  pledge: 'Offer to pay recorded',
  withdrawPledge: 'Offer to pay withdrawn',
  recordMeasurement: 'Measurement recorded',
  recordContribution: 'Line linked to an objective',
  createOrganisation: 'Organisation entered',
  describeOrganisation: 'Organisation described',
  verifyOrganisation: 'Organisation verified',
  acceptInvitation: 'Representative accepted',
  endRepresentation: 'Representative ended',
  recordMembership: 'Member entered',
  endMembership: 'Membership ended',
  grantRole: 'Role given',
  revokeRole: 'Role taken',
  makeSignInLink: 'Sign-in link made',
  eraseAccount: 'Account erased by whoever had it',
  publishInitiative: 'Initiative published',
  editInitiative: 'Initiative edited',
  recordArea: 'Area recorded',
  recordDocument: 'Document recorded',
  recordStage: 'Stage recorded',
  recordAlternative: 'Alternative recorded',
  recordAlternativeVoice: 'Word on an alternative recorded',
  withdrawAlternative: 'Alternative, or a word on it, taken back',
  recordStatement: 'Stated total recorded',
  withdrawStatement: 'Stated total withdrawn',
  recordBreakdown: 'State of the breakdown recorded',
  recordExchangeRate: 'Exchange rate recorded',
  withdrawExchangeRate: 'Exchange rate withdrawn',
  recordComparator: 'Comparator recorded',
  withdrawComparator: 'Comparator withdrawn',
  publishCostDraft: 'Edition published from a draft',
  publishScheduledCosts: 'Edition published from a draft, at the time that was chosen',
  openProceeding: 'Proceeding opened',
  editProceeding: 'Proceeding edited',
  extendProceeding: 'Proceeding extended',
  closeProceeding: 'Proceeding closed',
};

/** An act in a few words: "Edition published", "Set up anew" for an operation `setUpAnew`. */
export function sayAct(operation: string): string {
  const known = Object.hasOwn(done, operation) ? done[operation] : undefined;
  return known ?? spaced(operation);
}

/** The operations that have words, for who looks for one kind of act. */
export const knownOperations: readonly string[] = Object.keys(done);

const unnamed: Readonly<Record<ActorKind, string>> = {
  VISITOR: 'A visitor',
  PERSON: 'A person, name withheld',
  REPRESENTATIVE: 'A representative, name withheld',
  OPERATOR: 'The operator',
};

/** Who acted, in words, without the organisation that they spoke for. */
export function sayActor({ kind, person }: { kind: ActorKind; person: { name: string } | null }): string {
  return person?.name ?? unnamed[kind];
}

/** The name of a field as words: "objectClass" is "object class". */
export function sayField(field: string): string {
  return field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** What a field said, for a reader: an instant as a date and a time, anything else as it was written. */
export const sayValue = (value: string): string => (instant.test(value) ? sayInstant(value) : value);

function spaced(operation: string): string {
  const words = sayField(operation);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
