import type { PledgeMutation, PledgeRow_PledgeFragment, WithdrawPledgeMutation } from '../gql/graphql';
import { type ActOutcome, faultyOutcome, refusedOutcome } from '../platform/act-outcome';
import { sayInstant } from '../platform/dates';
import { assertUnreachable } from '../platform/unreachable';
import { type PledgeField, pledgeFields } from './pledge-reading';
import { whoMayPledge } from './who-may-pledge';

export type Pledged = Extract<PledgeMutation['pledge'], { __typename: 'PledgeRecorded' }>['pledge'];

/** Puts the answer to an offer into words. What was typed stays in the form with every one but the first. */
export function pledgeOutcome(
  answer: PledgeMutation['pledge'],
  about: string,
): ActOutcome<PledgeField, Pledged> {
  switch (answer.__typename) {
    case 'PledgeRecorded':
      return { kind: 'done', done: answer.pledge };
    case 'OrganisationNotVerified':
      return {
        kind: 'refused',
        title: 'Your organisation is not verified, and nothing was done',
        body: 'It can pledge once an administrator, or an e-mail address at its own domain, shows that it is what it says: see its page. What you typed stays here, on this device.',
      };
    case 'Faulty':
      return faultyOutcome(answer.faults, pledgeFields);
    case 'NotFound':
    case 'Forbidden':
    case 'ActReused':
      return refusedOutcome(answer, { whoMay: whoMayPledge, lookFor: `among the offers for ${about}` });
    default:
      return assertUnreachable(answer);
  }
}

export type WithdrawField = 'reason';

export const withdrawFields: Readonly<Record<WithdrawField, string>> = { reason: 'The reason' };

/** Puts the answer to a withdrawal into words. */
export function withdrawOutcome(
  answer: WithdrawPledgeMutation['withdrawPledge'],
): ActOutcome<WithdrawField, PledgeRow_PledgeFragment> {
  switch (answer.__typename) {
    case 'PledgeRecorded':
      return { kind: 'done', done: answer.pledge };
    case 'PledgeAlreadyWithdrawn':
      return {
        kind: 'refused',
        title: `${answer.ref} was withdrawn before`,
        body: `That was on ${sayInstant(answer.withdrawnAt)}, and it is final. Nothing more was done. Load this page again to see it.`,
      };
    case 'Faulty':
      return faultyOutcome(answer.faults, withdrawFields);
    case 'NotFound':
    case 'Forbidden':
    case 'ActReused':
      return refusedOutcome(answer, {
        whoMay: 'Only a representative of the organisation that made the offer can withdraw it.',
        lookFor: 'at the offer itself',
      });
    default:
      return assertUnreachable(answer);
  }
}
