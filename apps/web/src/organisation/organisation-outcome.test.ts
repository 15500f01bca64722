import { expect, test } from 'vitest';
import type { FieldSpecs } from '../platform/edit-fields';
import { organisationOutcome, type OrganisationAnswer } from './organisation-outcome';

const specs: FieldSpecs<'email'> = { email: { label: 'E-mail', name: 'The e-mail address' } };
const whoMay = 'A representative can.';

// Keyed by every member of the unions, so that a new one without words here does not compile.
const answers: Record<OrganisationAnswer['__typename'], { answer: OrganisationAnswer; said: string }> = {
  OrganisationRecorded: {
    answer: {
      __typename: 'OrganisationRecorded',
      organisation: { __typename: 'Organisation', slug: 'registry-a' },
    },
    said: 'registry-a',
  },
  OrganisationUnknown: {
    answer: { __typename: 'OrganisationUnknown', slug: 'x' },
    said: 'no such organisation',
  },
  NotInvited: { answer: { __typename: 'NotInvited', slug: 'x' }, said: 'nothing to accept' },
  InvitationWithdrawn: { answer: { __typename: 'InvitationWithdrawn', slug: 'x' }, said: 'withdrawn' },
  SpeaksForAnother: { answer: { __typename: 'SpeaksForAnother', slug: 'registry-b' }, said: 'registry-b' },
  Forbidden: { answer: { __typename: 'Forbidden', permission: 'EDIT_ORGANISATION' }, said: whoMay },
  ActReused: { answer: { __typename: 'ActReused', id: 'x' }, said: 'on this page' },
  Faulty: {
    answer: {
      __typename: 'Faulty',
      faults: [{ __typename: 'Fault', field: 'email', code: 'NOT_AN_ADDRESS', limit: null }],
    },
    said: 'The e-mail address is no e-mail address',
  },
};

test.each(Object.entries(answers))('an act that is answered with %s is told so', (_, { answer, said }) => {
  expect(JSON.stringify(organisationOutcome(answer, { specs, whoMay }))).toContain(said);
});
