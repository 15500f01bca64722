import type { Role } from '../gql/graphql';

/** What each role may do, for people. */
export const roleWords: Record<Role, string> = {
  PARTICIPANT: 'Takes part: comments under their own name.',
  REPRESENTATIVE: 'Speaks for an organisation: comments and pledges on its behalf.',
  EDITOR: 'Edits initiatives: records measurements, and links costs to objectives.',
  MODERATOR: 'Runs proceedings.',
  TREASURER: 'Follows the money.',
  AUDITOR: 'Reads everything.',
  ADMINISTRATOR: 'Sets up the site.',
};
