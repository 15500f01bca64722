import type { SourcingChoice } from '../gql/graphql';
import type { CostState } from './cost-url';

/** Which lines are chosen, by their class and by who does the work. */
export type Choice = Pick<CostState, 'objectClass' | 'sourcing'>;

export const isChoice = ({ objectClass, sourcing }: Choice): boolean =>
  objectClass !== null || sourcing !== null;

export const sourcingChoiceWords: Record<SourcingChoice, string> = {
  IN_HOUSE: 'In-house',
  CONTRACTED: 'Contracted',
  NOT_TOLD: 'Not told',
};

/** A class as a table and a list of choices name it. */
export const classText = (objectClass: string | null): string =>
  objectClass === null || objectClass === '' ? 'Class not told' : objectClass;

const ofClass = (objectClass: string): string =>
  objectClass === '' ? 'whose class is not told' : `of class ${objectClass}`;

const bySourcing: Record<SourcingChoice, string> = {
  IN_HOUSE: 'done in-house',
  CONTRACTED: 'done under contract',
  NOT_TOLD: 'of which it is not told who does the work',
};

/** The chosen lines in a sentence: "lines of class Staff, done in-house". */
export function sayChoice({ objectClass, sourcing }: Choice): string {
  const parts = [
    objectClass === null ? undefined : ofClass(objectClass),
    sourcing === null ? undefined : bySourcing[sourcing],
  ];
  return `lines ${parts.filter((part) => part !== undefined).join(', ')}`;
}
