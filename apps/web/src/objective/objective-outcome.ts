import type { RecordContributionMutation, RecordMeasurementMutation } from '../gql/graphql';
import { type ActOutcome, faultyOutcome, refusedOutcome } from '../platform/act-outcome';
import { assertUnreachable } from '../platform/unreachable';
import { sayShare } from './value-words';
import { whoMayLink, whoMayMeasure } from './who-may-record';

export type MeasurementField = 'value' | 'measuredOn' | 'source' | 'note';

/** What each field is called at the head of a sentence. */
export const measurementFields: Readonly<Record<MeasurementField, string>> = {
  value: 'The value',
  measuredOn: 'The day',
  source: 'The source',
  note: 'The note',
};

/** Puts the answer to a measurement into words. What was typed stays in the form with every one but the first. */
export function measurementOutcome(
  answer: RecordMeasurementMutation['recordMeasurement'],
  about: string,
): ActOutcome<MeasurementField, { ref: string }> {
  switch (answer.__typename) {
    case 'MeasurementRecorded':
      return { kind: 'done', done: { ref: answer.indicator.ref } };
    case 'Faulty':
      return faultyOutcome(answer.faults, measurementFields);
    case 'NotFound':
    case 'Forbidden':
    case 'ActReused':
      return refusedOutcome(answer, { whoMay: whoMayMeasure, lookFor: `among the measurements of ${about}` });
    default:
      return assertUnreachable(answer);
  }
}

export type LinkField = 'objective' | 'weight';

export const linkFields: Readonly<Record<LinkField, string>> = {
  objective: 'The objective',
  weight: 'The share',
};

export interface Linked {
  ref: string;
  title: string;
}

/** Puts the answer to a link into words. That the shares exceed the line is a fault at the share: less would do. */
export function linkOutcome(
  answer: RecordContributionMutation['recordContribution'],
): ActOutcome<LinkField, Linked> {
  switch (answer.__typename) {
    case 'ContributionRecorded':
      return { kind: 'done', done: answer.objective };
    case 'WeightsExceedWhole':
      return { kind: 'faulty', faults: [{ field: 'weight', message: leftWords(answer) }] };
    case 'Faulty':
      return faultyOutcome(answer.faults, linkFields);
    case 'NotFound':
    case 'Forbidden':
    case 'ActReused':
      return refusedOutcome(answer, { whoMay: whoMayLink, lookFor: 'among the objectives above' });
    default:
      return assertUnreachable(answer);
  }
}

function leftWords({ ref, left }: { ref: string; left: string }): string {
  return /[1-9]/.test(left)
    ? `The shares of ${ref} would be more than the whole of it. What is left is ${left} (${sayShare(left)}).`
    : `Nothing of ${ref} is left: it serves other objectives with all of it. Lower one of those shares first.`;
}
