import type { PublishCostDraftMutation, ScheduleCostDraftMutation } from '../gql/graphql';
import { type ActOutcome, faultyOutcome, refusedOutcome } from '../platform/act-outcome';
import { assertUnreachable } from '../platform/unreachable';
import { whoMayEditCosts } from './who-may-edit-costs';

export type PublishField = 'reason' | 'zone' | 'on' | 'at';

/** It was published, or is to be. */
export type Published = { ref: string; number: number; title: string } | { publishAt: string };

/** Puts the answer to a publication, or to a time for one, into words. */
export function publishOutcome(
  answer: PublishCostDraftMutation['publishCostDraft'] | ScheduleCostDraftMutation['scheduleCostDraft'],
): ActOutcome<PublishField, Published> {
  const refused = (title: string, body: string): ActOutcome<PublishField, Published> => ({
    kind: 'refused',
    title,
    body,
  });
  switch (answer.__typename) {
    case 'CostEditionRecorded':
      return { kind: 'done', done: answer.edition };
    case 'CostDraftRecorded':
      return { kind: 'done', done: { publishAt: answer.draft.schedule?.publishAt ?? '' } };
    case 'NewerEdition':
      return refused(
        `${answer.ref} was published meanwhile, and this was not`,
        `What changes is compared with ${answer.ref} now: read it again above, then publish. Your reason stays here.`,
      );
    case 'EditedMeanwhile':
      return refused(
        'The draft was saved again meanwhile, and nothing was published',
        'What changes is read anew above: look at it again, then publish. Your reason stays here.',
      );
    case 'EditionIncomplete':
      return answer.periods.length === 0
        ? refused('There is no line to publish', 'Add lines to the draft first.')
        : refused(
            `There is no amount in ${answer.periods.join(', ')}`,
            'Give one, or leave the period out of the draft. Nothing was published.',
          );
    case 'EditionSumTooLarge':
      return refused(
        'A sum is larger than can be reckoned with',
        'Look for an amount with digits too many. Nothing was published.',
      );
    case 'CostDraftPublished':
      return refused(`This draft was published before, as ${answer.ref}`, 'It was done once, and not again.');
    case 'CostDraftNotFound':
      return refusedOutcome(
        { __typename: 'Forbidden' },
        { whoMay: whoMayEditCosts, lookFor: 'among the editions' },
      );
    case 'Faulty':
      return faultyOutcome(
        answer.faults.map((fault) => (fault.field === 'publishAt' ? { ...fault, field: 'on' } : fault)),
        { reason: 'The reason', zone: 'The clock', on: 'The time of publication', at: 'The time' },
      );
    case 'ActReused':
      return refusedOutcome(answer, { whoMay: whoMayEditCosts, lookFor: 'among the editions' });
    default:
      return assertUnreachable(answer);
  }
}
