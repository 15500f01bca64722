import type { Role } from '../gql/graphql';

/** What each role may do, for people. */
export const roleWords: Record<Role, string> = {
  PARTICIPANT: 'Takes part: comments under their own name.',
  REPRESENTATIVE: 'Speaks for an organisation: comments and pledges on its behalf.',
  EDITOR: 'Edits initiatives: what they say and cost, what is measured, and what the public is asked.',
  MODERATOR: 'Runs proceedings: opens, extends and closes them.',
  TREASURER: 'Follows the money.',
  AUDITOR: 'Reads everything.',
  ADMINISTRATOR: 'Sets up the site: organisations and initiatives.',
};
