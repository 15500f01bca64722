import type { ExplainedCostChangeFragment } from '../gql/graphql';
import { type ActOutcome, faultyOutcome, refusedOutcome } from '../platform/act-outcome';
import { assertUnreachable } from '../platform/unreachable';
import { whoMayEditCosts } from './who-may-edit-costs';

export type ChangeField = 'line' | 'reason' | 'series' | 'index';

const names: Readonly<Record<ChangeField, string>> = {
  line: 'The line',
  reason: 'The reason',
  series: 'The index',
  index: 'Where prices stand',
};

/** Puts the answer to a reason of a change, or to the prices of a draft, into words. */
export function changeOutcome(answer: ExplainedCostChangeFragment): ActOutcome<ChangeField, null> {
  switch (answer.__typename) {
    case 'CostDraftRecorded':
      return { kind: 'done', done: null };
    case 'EditedMeanwhile':
      return {
        kind: 'refused',
        title: 'The draft was saved again meanwhile, and this was not kept',
        body: 'What changes is read anew: look at it again, then save. What you wrote stays here.',
      };
    case 'CostDraftPublished':
      return {
        kind: 'refused',
        title: `This draft was published as ${answer.ref}`,
        body: 'What is published never changes. A later edition takes its place.',
      };
    case 'CostDraftNotFound':
      return refusedOutcome(
        { __typename: 'Forbidden' },
        { whoMay: whoMayEditCosts, lookFor: 'in the draft' },
      );
    case 'Faulty':
      return faultyOutcome(answer.faults, names);
    case 'ActReused':
      return refusedOutcome(answer, { whoMay: whoMayEditCosts, lookFor: 'in the draft' });
    default:
      return assertUnreachable(answer);
  }
}
