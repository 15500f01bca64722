import { expect, test } from 'vitest';
import type { SubmitMutation } from '../gql/graphql';
import { commentOutcome } from './comment-outcome';

type Answer = SubmitMutation['submit'];

const received: Answer = {
  __typename: 'SubmissionReceived',
  receipt: {
    __typename: 'Receipt',
    number: 'S-12',
    receivedAt: '2010-03-09T14:06:31.000Z',
    hash: 'ab',
    salt: 'cd',
  },
  submission: {
    __typename: 'Submission',
    ref: 'S-12',
    authorName: null,
    organisation: null,
    opening: 'Yes.',
    length: 4,
    text: 'Yes.',
    receivedAt: '2010-03-09T14:06:31.000Z',
    channel: 'SITE',
    standing: 'RECORD',
    source: null,
    about: {
      __typename: 'Address',
      ref: 'C-17',
      title: 'Upkeep',
      voice: {
        __typename: 'Voice',
        count: 1,
        since: '2010-03-09T14:06:31.000Z',
        submissions: {
          __typename: 'SubmissionConnection',
          nodes: [],
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        },
      },
    },
  },
};

// One of each member of the union: a new one does not compile until it stands here.
const answers: { [Name in Answer['__typename']]: Extract<Answer, { __typename: Name }> } = {
  SubmissionReceived: received,
  NoProceedingOpen: { __typename: 'NoProceedingOpen', ref: 'C-17', closedAt: '2010-04-14T23:59:00.000Z' },
  NotFound: { __typename: 'NotFound', ref: 'E-9' },
  Faulty: {
    __typename: 'Faulty',
    faults: [
      { __typename: 'Fault', field: 'text', code: 'TOO_LONG', limit: '20000' },
      { __typename: 'Fault', field: 'authorName', code: 'UNSAFE_CHARACTERS', limit: null },
    ],
  },
  Forbidden: { __typename: 'Forbidden', permission: 'SUBMIT' },
  ActReused: { __typename: 'ActReused', id: '0199a000-0000-7000-8000-000000000001' },
};

const outcome = (name: Answer['__typename']) => commentOutcome(answers[name], 'C-17');

test('only a comment that was received ends the draft', () => {
  const kinds = Object.values(answers).map((answer) => [
    answer.__typename,
    commentOutcome(answer, 'C-17').kind,
  ]);
  expect(kinds).toEqual([
    ['SubmissionReceived', 'done'],
    ['NoProceedingOpen', 'refused'],
    ['NotFound', 'refused'],
    ['Faulty', 'faulty'],
    ['Forbidden', 'refused'],
    ['ActReused', 'refused'],
  ]);
});

test('a closed proceeding is told with the time at which it closed', () => {
  expect(outcome('NoProceedingOpen')).toMatchObject({
    title: 'Comments have closed, and this was not stored',
    body: expect.stringContaining('closed on 14 April 2010, 23:59 UTC'),
  });
  const never = commentOutcome({ ...answers.NoProceedingOpen, closedAt: null }, 'C-17');
  expect(never).toMatchObject({ body: expect.stringContaining('nothing was before') });
});

test('each fault is told at its field, with how to mend it', () => {
  expect(outcome('Faulty')).toEqual({
    kind: 'faulty',
    faults: [
      { field: 'text', message: expect.stringContaining('20,000 characters') },
      { field: 'authorName', message: expect.stringContaining('cannot be seen') },
    ],
  });
});

test('a fault that no field can mend is a refusal, and what was typed stays', () => {
  const faults = [
    { __typename: 'Fault' as const, field: 'visitor', code: 'TOO_SMALL' as const, limit: '16' },
  ];
  expect(commentOutcome({ __typename: 'Faulty', faults }, 'C-17')).toMatchObject({
    kind: 'refused',
    body: expect.stringContaining('stays here'),
  });
});

test('an act whose answer was lost tells that its first sending counts', () => {
  expect(outcome('ActReused')).toMatchObject({
    body: expect.stringContaining('among what was said about C-17'),
  });
});
