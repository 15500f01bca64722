import type { FaultCode, SubmitMutation } from '../gql/graphql';
import { sayInstant } from '../platform/dates';
import { type FailureKind, RequestFailure } from '../platform/request-failure';
import { assertUnreachable } from '../platform/unreachable';

/** The most characters that a comment may have, and a name. */
export const longestComment = 20_000;

export type CommentField = 'text' | 'authorName';
export type Received = Extract<SubmitMutation['submit'], { __typename: 'SubmissionReceived' }>;

/** What came of sending a comment, in the form in which it is shown. */
export type CommentOutcome =
  | { kind: 'received'; received: Received }
  | { kind: 'faulty'; faults: { field: CommentField; message: string }[] }
  | { kind: 'refused'; title: string; body: string }
  | { kind: 'failed'; title: string; body: string; mayRepeat: boolean };

/** Puts an answer into words. What was typed stays in the form with every one of them but the first. */
export function outcomeOf(answer: SubmitMutation['submit'], about: string): CommentOutcome {
  switch (answer.__typename) {
    case 'SubmissionReceived':
      return { kind: 'received', received: answer };
    case 'Faulty':
      return faulty(answer.faults);
    case 'NoProceedingOpen':
      return {
        kind: 'refused',
        title: 'Comments have closed, and this was not stored',
        body: answer.closedAt
          ? `Nothing is open about ${about}: the last proceeding closed on ${sayInstant(answer.closedAt)}. Your words stay here, on this device.`
          : `Nothing is open about ${about}, and nothing was before. Your words stay here, on this device.`,
      };
    case 'NotFound':
      return {
        kind: 'refused',
        title: `There is nothing at ${answer.ref}`,
        body: 'Load this page again: it may have been renewed since. Your words stay here, on this device.',
      };
    case 'ActReused':
      return {
        kind: 'refused',
        title: 'An earlier sending had already arrived',
        body: `It was stored as it was then, though its answer was lost on the way: look for it among what was said about ${about}. What you changed since was not stored. Sending now makes a second comment.`,
      };
    default:
      return assertUnreachable(answer);
  }
}

type Fault = Extract<SubmitMutation['submit'], { __typename: 'Faulty' }>['faults'][number];

function faulty(faults: readonly Fault[]): CommentOutcome {
  const ofFields = faults.flatMap(({ field, code, limit }): { field: CommentField; message: string }[] =>
    field === 'text' || field === 'authorName' ? [{ field, message: faultWords(field, code, limit) }] : [],
  );
  if (ofFields.length > 0) return { kind: 'faulty', faults: ofFields };
  return {
    kind: 'refused',
    title: 'This browser could not be told from others',
    body: 'Load the page again, then send. Your words stay here, on this device.',
  };
}

const wordsOfCode: Record<FaultCode, (name: string, limit: string) => string> = {
  EMPTY: (name) => `${name} is empty or made of spaces alone. Write a few words.`,
  TOO_LONG: (name, limit) =>
    `${name} is too long. Shorten it to ${limit} characters; the rest can be a second comment.`,
  UNSAFE_CHARACTERS: (name) =>
    `${name} has characters that cannot be seen or that turn text around. Type it again, or paste it as plain text.`,
  NOT_POSITIVE: (name) => `${name} must be above zero.`,
  TOO_LARGE: (name, limit) => `${name} must be ${limit} at most.`,
  TOO_SMALL: (name, limit) => `${name} must be ${limit} at least.`,
  UNKNOWN_CURRENCY: (name) => `${name} is in a currency that is not known here.`,
  PERIOD_REVERSED: (name) => `${name} ends before it begins.`,
  IN_FUTURE: (name) => `${name} lies in the future.`,
  WRONG_KIND: (name) => `${name} is about a thing of another kind.`,
  OTHER_INITIATIVE: (name) => `${name} is about another initiative.`,
};

const nameOfField: Record<CommentField, string> = { text: 'Your comment', authorName: 'The name' };

/** One fault at a field: what is wrong, and how to mend it. */
export function faultWords(field: CommentField, code: FaultCode, limit: string | null): string {
  const most = limit === null ? 'the limit' : Number(limit).toLocaleString('en');
  return wordsOfCode[code](nameOfField[field], most);
}

const notLost = 'Not sent, and not lost';
const once = 'However often you send it, it counts once.';

const wordsOfFailure: Record<FailureKind, { body: string; mayRepeat: boolean }> = {
  offline: { body: `There is no connection. Send it again when there is one. ${once}`, mayRepeat: true },
  slow: {
    body: `No answer came in half a minute. It may have arrived; send it again. ${once}`,
    mayRepeat: true,
  },
  unavailable: {
    body: `The database cannot be reached just now. Send it again in a moment. ${once}`,
    mayRepeat: true,
  },
  tooMany: {
    body: 'Too many things were sent from here at once. Wait a minute, then send it again.',
    mayRepeat: true,
  },
  tooLarge: {
    body: `It is too large to take. Shorten it to ${longestComment.toLocaleString('en')} characters, then send it again.`,
    mayRepeat: true,
  },
  outdated: {
    body: 'This page is older than the site. Load it again: your words are kept on this device.',
    mayRepeat: false,
  },
  broken: { body: `Something failed on our side. Send it again. ${once}`, mayRepeat: true },
};

/** Words for a sending that had no answer. Whether it was carried out is then not known. */
export function failureOf(error: unknown): CommentOutcome {
  const failure = error instanceof RequestFailure ? error : new RequestFailure('broken');
  const { body, mayRepeat } = wordsOfFailure[failure.kind];
  const wait = failure.retryAfterSeconds
    ? ` The site asks for ${failure.retryAfterSeconds} seconds of patience.`
    : '';
  const reference =
    failure.requestId && failure.kind === 'broken' ? ` The reference is ${failure.requestId}.` : '';
  return { kind: 'failed', title: notLost, body: `${body}${wait}${reference}`, mayRepeat };
}
