import type { GrantRoleMutation, Role } from '../gql/graphql';
import type { ActOutcome } from '../platform/act-outcome';
import type { FieldSpecs } from '../platform/edit-fields';
import { editRefused } from '../platform/use-edit';

/** A role on an initiative or on the whole site, in words: "Editor of I-2". */
export function sayRole(role: Role, initiative: string | null): string {
  const word = `${role.slice(0, 1)}${role.slice(1).toLowerCase()}`;
  return initiative === null ? `${word} on the whole site` : `${word} of ${initiative}`;
}

/** Puts the answer to a role that was given or taken into words. */
export function roleOutcome<Field extends string>(
  answer: GrantRoleMutation['grantRole'],
  specs: FieldSpecs<Field>,
): ActOutcome<Field, string> {
  switch (answer.__typename) {
    case 'RoleRecorded':
      return { kind: 'done', done: answer.person };
    case 'RoleAsItIs':
      return {
        kind: 'refused',
        title: 'It is so already',
        body: 'Somebody else may have done it a moment ago: load this page again. Nothing was done.',
      };
    case 'PersonUnknown':
      return {
        kind: 'refused',
        title: 'There is nobody of this id',
        body: 'Find the person again. Nothing was done.',
      };
    case 'LastAdministrator':
      return {
        kind: 'refused',
        title: 'There is no other administrator',
        body: 'Without one nobody could give roles here any more. Make somebody else an administrator first. Nothing was done.',
      };
    default:
      return editRefused(answer, {
        specs,
        whoMay: 'An administrator of the whole site can give and take roles.',
        lookFor: 'among the roles below',
      });
  }
}
