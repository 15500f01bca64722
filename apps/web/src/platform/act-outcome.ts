import { isInstant } from '@plumbline/calendar/deadline';
import type { FaultCode } from '../gql/graphql';
import { figureOfCount } from './count';
import { sayDate, sayInstant } from './dates';
import { type FailureKind, RequestFailure } from './request-failure';
import { assertUnreachable } from './unreachable';

/** What is wrong at a field of a form, and how to mend it. */
export interface FieldFault<Field extends string> {
  field: Field;
  message: string;
}

/** What came of sending a form, in the form in which it is shown. Only `done` ends the draft. */
export type ActOutcome<Field extends string, Done> =
  | { kind: 'done'; done: Done }
  | { kind: 'faulty'; faults: readonly FieldFault<Field>[] }
  | { kind: 'refused'; title: string; body: string }
  | { kind: 'meanwhile'; version: number; now: Readonly<Record<string, string | null>> }
  | { kind: 'failed'; title: string; body: string; mayRepeat: boolean };

type Untold = ActOutcome<never, never>;

/** Refusals that every act can meet. */
export type EveryRefusal =
  { __typename: 'NotFound'; ref: string } | { __typename: 'Forbidden' } | { __typename: 'ActReused' };

export interface RefusalWords {
  /** Who may do it, in a sentence. */
  whoMay: string;
  /** Where to look for what an earlier sending made, as words after "look for it". */
  lookFor: string;
}

/** Words for a refusal that every act can meet. What was typed stays in the form. */
export function refusedOutcome(answer: EveryRefusal, { whoMay, lookFor }: RefusalWords): Untold {
  switch (answer.__typename) {
    case 'NotFound':
      return {
        kind: 'refused',
        title: `There is nothing at ${answer.ref}`,
        body: 'Load this page again: it may have been renewed since. What you typed stays here, on this device.',
      };
    case 'Forbidden':
      return {
        kind: 'refused',
        title: 'You may not do this, and nothing was done',
        body: `${whoMay} You may have been signed out. What you typed stays here, on this device.`,
      };
    case 'ActReused':
      return {
        kind: 'refused',
        title: 'An earlier sending had already arrived',
        body: `It was recorded as it was then, though its answer was lost on the way: look for it ${lookFor}. What you changed since was not recorded. Sending now makes a second one.`,
      };
    default:
      return assertUnreachable(answer);
  }
}

/** That somebody else saved meanwhile: what their version says now, beside what stands in the form. */
export function meanwhileOutcome({ version, now }: MeanwhileAnswer): Untold {
  const values = Object.fromEntries(now.map(({ field, value }) => [field, value ?? null]));
  return { kind: 'meanwhile', version, now: values };
}

export interface MeanwhileAnswer {
  version: number;
  now: readonly { field: string; value?: string | null }[];
}

interface Fault {
  field: string;
  code: FaultCode;
  limit?: string | null | undefined;
}

/**
 * Words for faults, each at its field. A fault at something that the form does not ask for is told as a refusal.
 *
 * @param names what each field is called at the head of a sentence
 */
export function faultyOutcome<Field extends string>(
  faults: readonly Fault[],
  names: Readonly<Record<Field, string>>,
): ActOutcome<Field, never> {
  const isField = (field: string): field is Field => Object.hasOwn(names, field);
  const told = faults.flatMap(({ field, code, limit }) =>
    isField(field) ? [{ field, message: sayFault(names[field], { code, limit }) }] : [],
  );
  if (told.length > 0) return { kind: 'faulty', faults: told };
  return {
    kind: 'refused',
    title: 'This cannot be recorded here',
    body: 'Load this page again, then send. What you typed stays here, on this device.',
  };
}

const wordsOfCode: Record<FaultCode, (name: string, limit: string) => string> = {
  EMPTY: (name) => `${name} is empty or made of spaces alone. Write a few words.`,
  TOO_LONG: (name, limit) => `${name} is too long. Shorten it to ${limit} characters.`,
  UNSAFE_CHARACTERS: (name) =>
    `${name} has characters that cannot be seen or that turn text around. Type it again, or paste it as plain text.`,
  NOT_POSITIVE: (name) => `${name} must be above zero.`,
  TOO_LARGE: (name, limit) => `${name} must be ${limit} at most.`,
  TOO_SMALL: (name, limit) => `${name} must be ${limit} at least.`,
  UNKNOWN_CURRENCY: (name) => `${name} is not known here. Choose one from the list.`,
  WITHDRAWN_CURRENCY: (name) => `${name} is a currency that no longer exists. Choose one from the list.`,
  SAME_TWICE: (name) => `${name} is the same as the one before. Choose another.`,
  PERIOD_REVERSED: (name) => `${name} lies before the first day. Choose a day on it or after it.`,
  IN_FUTURE: (name, limit) => `${name} lies in the future. The latest that can be is ${limit}.`,
  WRONG_KIND: (name) => `${name} is of another kind than can be meant here.`,
  TAKEN: (name) => `${name} is taken by something else already. Choose another.`,
  UNKNOWN: (name) => `${name} is not known here. Choose one from the list.`,
  NOT_AFTER: (name, limit) => `${name} must be later than ${limit}.`,
  NOT_AN_ADDRESS: (name) => `${name} is no e-mail address. Write it in full, as in name@example.org.`,
  NOT_A_DOMAIN: (name) => `${name} is no domain. Write it as in registry.example.`,
  PUBLIC_DOMAIN: (name) =>
    `${name} gives anybody an address, so it shows nothing. Name one of the organisation’s own.`,
  NOT_A_LINK: (name) => `${name} is no link. Write it in full, as in https://example.org/paper.`,
  OTHER_INITIATIVE: (name) => `${name} belongs to another initiative. Choose one of this initiative.`,
};

/** One fault in words: what is wrong, and how to mend it. */
export function sayFault(name: string, { code, limit }: Pick<Fault, 'code' | 'limit'>): string {
  return wordsOfCode[code](name, limitWords(limit ?? null));
}

function limitWords(limit: string | null): string {
  if (limit === null) return 'the limit';
  if (/^\d{4}-\d{2}-\d{2}$/.test(limit)) return sayDate(limit);
  if (isInstant(limit)) return sayInstant(limit);
  return /^\d{4,15}$/.test(limit) ? figureOfCount(Number(limit)) : limit;
}

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
  tooLarge: { body: 'It is too large to take. Shorten it, then send it again.', mayRepeat: true },
  outdated: {
    body: 'This page is older than the site. Load it again: what you typed is kept on this device.',
    mayRepeat: false,
  },
  broken: { body: `Something failed on our side. Send it again. ${once}`, mayRepeat: true },
};

/** Words for a sending that had no answer. Whether it was carried out is then not known. */
export function failedOutcome(error: unknown): Untold {
  const failure = error instanceof RequestFailure ? error : new RequestFailure('broken');
  const { body, mayRepeat } = wordsOfFailure[failure.kind];
  const wait = failure.retryAfterSeconds
    ? ` The site asks for ${failure.retryAfterSeconds} seconds of patience.`
    : '';
  const isOurs = failure.kind === 'broken' && failure.requestId !== undefined;
  const reference = isOurs ? ` The reference is ${failure.requestId}.` : '';
  return { kind: 'failed', title: 'Not sent, and not lost', body: `${body}${wait}${reference}`, mayRepeat };
}
