import type { Role } from '../gql/graphql';
import type { EditValues, FieldSpec, FieldSpecs } from '../platform/edit-fields';
import { roleWords } from '../platform/role-words';

export type GiveField = 'role' | 'initiative' | 'reason';

export const reason: FieldSpec = {
  label: 'Why',
  name: 'The reason',
  hint: 'It stands in the public record for good.',
  kind: 'text',
  most: 500,
};

/** Those that are given, each with whether it can be on one initiative: whoever signs in takes part, and an organisation invites who speaks for it. */
const given: Readonly<Partial<Record<Role, boolean>>> = {
  EDITOR: true,
  MODERATOR: true,
  TREASURER: true,
  AUDITOR: true,
  ADMINISTRATOR: false,
};

const isGiven = (text: string): text is Role => Object.hasOwn(given, text);

export const wholeSite = 'the whole site';

/**
 * The choice of a role and of where it counts.
 *
 * @param on the initiative that it is on, where that is not to be chosen
 */
export function choicesOf(
  places: readonly { ref: string; title: string }[],
  on: string | undefined,
): FieldSpecs<'role' | 'initiative'> {
  const roles = Object.keys(given)
    .filter(isGiven)
    .filter((role) => on === undefined || given[role]);
  const anywhere = on === undefined ? [{ value: wholeSite, label: 'The whole site' }] : [];
  return {
    role: {
      label: 'The role',
      name: 'The role',
      kind: 'choice',
      options: roles.map((role) => ({ value: role, label: sayChoice(role) })),
    },
    initiative: {
      label: 'On',
      name: 'Where it counts',
      ...(on === undefined && { hint: 'An administrator is one of the whole site.' }),
      kind: 'choice',
      options: [...places.map(({ ref, title }) => ({ value: ref, label: `${ref} ${title}` })), ...anywhere],
    },
  };
}

const sayChoice = (role: Role): string =>
  `${role.slice(0, 1)}${role.slice(1).toLowerCase()}. ${roleWords[role]}`;

/** Which role was chosen, and on what; nothing for the whole site. */
export function roleIn({ role, initiative }: EditValues<GiveField>): {
  role: Role;
  initiative: string | null;
} {
  return {
    role: isGiven(role) ? role : 'EDITOR',
    initiative: initiative === wholeSite ? null : initiative,
  };
}
