import type { PublishCostDraftMutation, StartCostDraftMutation } from '../gql/graphql';
import { type ActOutcome, faultyOutcome, refusedOutcome } from '../platform/act-outcome';
import { figureOfCount } from '../platform/count';
import { assertUnreachable } from '../platform/unreachable';
import { whoMayEditCosts } from './who-may-edit-costs';

export type StartField = 'title';
export type PublishField = 'reason';

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
        body: `${figureOfCount(answer.most)} lines can be written by hand. One as large as that is made from a file, by the operator’s command.`,
      };
    case 'Faulty':
      return faultyOutcome(answer.faults, { title: 'The title' });
    default:
      return refusedOutcome(answer, { whoMay: whoMayEditCosts, lookFor: 'among the drafts above' });
  }
}

export interface Published {
  ref: string;
  number: number;
  title: string;
}

/** Puts the answer to a publication into words. */
export function publishOutcome(
  answer: PublishCostDraftMutation['publishCostDraft'],
): ActOutcome<PublishField, Published> {
  const refused = (title: string, body: string): ActOutcome<PublishField, Published> => ({
    kind: 'refused',
    title,
    body,
  });
  switch (answer.__typename) {
    case 'CostEditionRecorded':
      return { kind: 'done', done: answer.edition };
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
      return faultyOutcome(answer.faults, { reason: 'The reason' });
    case 'ActReused':
      return refusedOutcome(answer, { whoMay: whoMayEditCosts, lookFor: 'among the editions' });
    default:
      return assertUnreachable(answer);
  }
}
