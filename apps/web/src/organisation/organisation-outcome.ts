import type { AcceptInvitationMutation, VerifyOrganisationMutation } from '../gql/graphql';
import type { ActOutcome } from '../platform/act-outcome';
import type { FieldSpecs } from '../platform/edit-fields';
import { editRefused } from '../platform/use-edit';

/** What an act on an organisation, or on who speaks for it, is answered with: every such mutation asks for the same. */
export type OrganisationAnswer =
  AcceptInvitationMutation['acceptInvitation'] | VerifyOrganisationMutation['verifyOrganisation'];

interface Words<Field extends string> {
  specs: FieldSpecs<Field>;
  whoMay: string;
}

/** Puts the answer to an act on an organisation into words. What was typed stays in the form with every one but the first. */
export function organisationOutcome<Field extends string>(
  answer: OrganisationAnswer,
  words: Words<Field>,
): ActOutcome<Field, string> {
  switch (answer.__typename) {
    case 'OrganisationRecorded':
      return { kind: 'done', done: answer.organisation.slug };
    case 'OrganisationUnknown':
      return {
        kind: 'refused',
        title: 'There is no such organisation',
        body: 'Check its short name: it stands at the end of the address of its page. Nothing was done.',
      };
    case 'NotInvited':
      return {
        kind: 'refused',
        title: 'There is nothing to accept or to end',
        body: 'The invitation may be for another e-mail address, older than 14 days, or accepted or withdrawn before. Nothing was done.',
      };
    case 'InvitationWithdrawn':
      return {
        kind: 'refused',
        title: 'The invitation was withdrawn',
        body: 'Whoever invited you took it back: ask them. Nothing was done.',
      };
    case 'SpeaksForAnother':
      return {
        kind: 'refused',
        title: 'You speak for another organisation',
        body: `A person speaks for one at a time. End it on the page of ${answer.slug} first. Nothing was done.`,
      };
    default:
      return editRefused(answer, { ...words, lookFor: 'on this page' });
  }
}
