import { expect, test } from 'vitest';
import type { PledgeMutation, WithdrawPledgeMutation } from '../gql/graphql';
import { pledgeOutcome, withdrawOutcome } from './pledge-outcome';

type Pledging = PledgeMutation['pledge'];
type Withdrawing = WithdrawPledgeMutation['withdrawPledge'];
type Made = Extract<Pledging, { __typename: 'PledgeRecorded' }>['pledge'];

const made: Made = {
  __typename: 'Pledge',
  ref: 'F-7',
  about: {
    __typename: 'Address',
    ref: 'C-17',
    title: 'A line',
    funding: {
      __typename: 'Funding',
      count: 1,
      counts: [],
      pledges: {
        __typename: 'PledgeConnection',
        nodes: [],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  },
  organisation: { __typename: 'Organisation', slug: 'a', name: 'Registry A', standing: 'ILLUSTRATIVE' },
  stage: 'PLEDGED',
  amount: { __typename: 'Money', amountMinor: '4000000', currency: 'USD' },
  period: { __typename: 'Period', label: 'FY11', startsOn: '2010-07-01', endsOn: '2011-06-30' },
  conditions: null,
  madeAt: '2010-05-03T09:00:00Z',
  withdrawnAt: null,
  withdrawalReason: null,
  standing: 'ILLUSTRATIVE',
};

type Faulty = Extract<Pledging, { __typename: 'Faulty' }>;

const fault = (field: string): Faulty => ({
  __typename: 'Faulty',
  faults: [{ __typename: 'Fault', field, code: 'EMPTY', limit: null }],
});

// Keyed by every member of the union, so that a new one without words here does not compile.
const pledging: Record<Pledging['__typename'], { answer: Pledging; said: string }> = {
  PledgeRecorded: { answer: { __typename: 'PledgeRecorded', pledge: made }, said: 'F-7' },
  OrganisationNotVerified: {
    answer: { __typename: 'OrganisationNotVerified', slug: 'a' },
    said: 'Your organisation is not verified',
  },
  Faulty: { answer: fault('label'), said: 'The name of the period is empty' },
  NotFound: { answer: { __typename: 'NotFound', ref: 'C-99' }, said: 'There is nothing at C-99' },
  Forbidden: { answer: { __typename: 'Forbidden', permission: 'PLEDGE' }, said: 'A representative of' },
  ActReused: { answer: { __typename: 'ActReused', id: 'x' }, said: 'among the offers for C-17' },
};

test.each(Object.entries(pledging))('an offer that is answered with %s is told so', (_, { answer, said }) => {
  expect(JSON.stringify(pledgeOutcome(answer, 'C-17'))).toContain(said);
});

const withdrawing: Record<Withdrawing['__typename'], { answer: Withdrawing; said: string }> = {
  PledgeRecorded: { answer: { __typename: 'PledgeRecorded', pledge: made }, said: 'F-7' },
  PledgeAlreadyWithdrawn: {
    answer: { __typename: 'PledgeAlreadyWithdrawn', ref: 'F-7', withdrawnAt: '2010-06-21T07:00:00Z' },
    said: '21 June 2010, 07:00 UTC',
  },
  Faulty: { answer: fault('reason'), said: 'The reason is empty' },
  NotFound: { answer: { __typename: 'NotFound', ref: 'F-7' }, said: 'There is nothing at F-7' },
  Forbidden: {
    answer: { __typename: 'Forbidden', permission: 'WITHDRAW_PLEDGE' },
    said: 'Only a representative of the organisation that made the offer',
  },
  ActReused: { answer: { __typename: 'ActReused', id: 'x' }, said: 'at the offer itself' },
};

test.each(Object.entries(withdrawing))(
  'a withdrawal that is answered with %s is told so',
  (_, { answer, said }) => {
    expect(JSON.stringify(withdrawOutcome(answer))).toContain(said);
  },
);

test('only what was recorded ends the draft', () => {
  const kinds = Object.values(pledging).map(({ answer }) => pledgeOutcome(answer, 'C-17').kind);
  expect(kinds).toEqual(['done', 'refused', 'faulty', 'refused', 'refused', 'refused']);
});
