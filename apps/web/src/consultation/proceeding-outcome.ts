import type { OpenProceedingMutation, ProceedingState } from '../gql/graphql';
import type { ActOutcome } from '../platform/act-outcome';
import type { FieldSpecs } from '../platform/edit-fields';
import { editRefused } from '../platform/use-edit';
import { atTermsField } from './terms-fields';
import { whoMayRun } from './who-may-run';

const standsWords: Record<ProceedingState, string> = {
  AHEAD: 'It has not opened.',
  OPEN: 'It is open: what is asked stays as it is while people answer.',
  CLOSED: 'It is closed.',
};

/** Puts the answer to what was done to a proceeding into words. */
export function proceedingOutcome<Field extends string>(
  answer: OpenProceedingMutation['openProceeding'],
  specs: FieldSpecs<Field>,
): ActOutcome<Field, { ref: string }> {
  switch (answer.__typename) {
    case 'ProceedingRecorded':
      return { kind: 'done', done: { ref: answer.proceeding.ref } };
    case 'ProceedingStandsOtherwise':
      return {
        kind: 'refused',
        title: `This cannot be done to ${answer.ref} now`,
        body: `${standsWords[answer.state]} Load this page again. What you typed stays here, on this device.`,
      };
    case 'Faulty':
      return editRefused(
        { ...answer, faults: answer.faults.map(atTermsField) },
        { specs, whoMay: whoMayRun, lookFor: 'among the proceedings' },
      );
    default:
      return editRefused(answer, { specs, whoMay: whoMayRun, lookFor: 'among the proceedings' });
  }
}
