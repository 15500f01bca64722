import { Forward } from './forward.js';

/** People are looked up by how their name begins, and those who have a role that was given are listed. */
export class GivenRoles1790000000022 extends Forward {
  readonly name = 'GivenRoles1790000000022';
  readonly statements = [
    `CREATE INDEX account_name ON account (lower(display_name) text_pattern_ops)`,
    `CREATE INDEX role_grant_given ON role_grant (account_id) WHERE role NOT IN ('PARTICIPANT', 'REPRESENTATIVE')`,
  ];
}
