import type { SubmitMutation } from '../gql/graphql';
import { type ActOutcome, faultyOutcome, refusedOutcome } from '../platform/act-outcome';
import { sayInstant } from '../platform/dates';
import { assertUnreachable } from '../platform/unreachable';

/** The most characters that a comment may have. */
export const longestComment = 20_000;

export type CommentField = 'text' | 'authorName';
type Answer = SubmitMutation['submit'];
export type Received = Extract<Answer, { __typename: 'SubmissionReceived' }>;
export type CommentOutcome = ActOutcome<CommentField, Received>;

const names: Record<CommentField, string> = { text: 'Your comment', authorName: 'The name' };

/** Puts an answer into words. What was typed stays in the form with every one of them but the first. */
export function commentOutcome(answer: Answer, about: string): CommentOutcome {
  switch (answer.__typename) {
    case 'SubmissionReceived':
      return { kind: 'done', done: answer };
    case 'Faulty':
      return faultyOutcome(answer.faults, names);
    case 'NoProceedingOpen':
      return {
        kind: 'refused',
        title: 'Comments have closed, and this was not stored',
        body: answer.closedAt
          ? `Nothing is open about ${about}: the last proceeding closed on ${sayInstant(answer.closedAt)}. What you typed stays here, on this device.`
          : `Nothing is open about ${about}, and nothing was before. What you typed stays here, on this device.`,
      };
    case 'NotFound':
    case 'Forbidden':
    case 'ActReused':
      return refusedOutcome(answer, {
        whoMay: 'Anybody may say something while a proceeding is open.',
        lookFor: `among what was said about ${about}`,
      });
    default:
      return assertUnreachable(answer);
  }
}
