import type { StartCostDraftMutation } from '../gql/graphql';
import { type ActOutcome, faultyOutcome, refusedOutcome } from '../platform/act-outcome';
import { figureOfCount } from '../platform/count';
import { whoMayEditCosts } from './who-may-edit-costs';

export type StartField = 'title';

/** Puts the answer to the beginning of a draft into words. */
export function startOutcome(
  answer: StartCostDraftMutation['startCostDraft'],
): ActOutcome<StartField, { key: string }> {
  switch (answer.__typename) {
    case 'CostDraftRecorded':
      return { kind: 'done', done: answer.draft };
    case 'TooManyLines':
      return {
        kind: 'refused',
        title: 'The edition published last is too large to be written here',
        body: `${figureOfCount(answer.most)} lines can be written by hand. One as large as that is made from a file: “Bring it from a file”.`,
      };
    case 'Faulty':
      return faultyOutcome(answer.faults, { title: 'The title' });
    default:
      return refusedOutcome(answer, { whoMay: whoMayEditCosts, lookFor: 'among the drafts above' });
  }
}
