import { Forward } from './forward.js';

export class Organisations1790000000016 extends Forward {
  readonly name = 'Organisations1790000000016';
  readonly statements = [
    `ALTER TABLE organisation ADD COLUMN domain text, ADD COLUMN interests text, ADD COLUMN verified_at timestamptz`,
    // Those that somebody speaks for were let in by an operator, who knew them.
    `UPDATE organisation SET verified_at = clock_timestamp()
      WHERE EXISTS (SELECT FROM role_grant WHERE organisation_id = organisation.id)`,
    `GRANT UPDATE (region, domain, interests, verified_at) ON organisation TO plumbline_app`,
    `CREATE TABLE organisation_membership (
      association_id bigint NOT NULL,
      member_id bigint NOT NULL,
      began_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT organisation_membership_not_of_itself CHECK (association_id <> member_id),
      CONSTRAINT organisation_membership_pkey PRIMARY KEY (association_id, member_id)
    )`,
    `CREATE INDEX organisation_membership_member ON organisation_membership (member_id)`,
    `ALTER TABLE organisation_membership ADD CONSTRAINT organisation_membership_association_fkey FOREIGN KEY (association_id) REFERENCES organisation(id)`,
    `ALTER TABLE organisation_membership ADD CONSTRAINT organisation_membership_member_fkey FOREIGN KEY (member_id) REFERENCES organisation(id)`,
    `GRANT SELECT, INSERT, DELETE ON organisation_membership TO plumbline_app`,
    `CREATE TABLE organisation_invitation (
      organisation_id bigint NOT NULL,
      address_key text NOT NULL,
      expires_at timestamptz NOT NULL,
      CONSTRAINT organisation_invitation_pkey PRIMARY KEY (organisation_id, address_key)
    )`,
    `CREATE INDEX organisation_invitation_address ON organisation_invitation (address_key)`,
    `ALTER TABLE organisation_invitation ADD CONSTRAINT organisation_invitation_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON organisation_invitation TO plumbline_app`,
    `CREATE INDEX role_grant_organisation ON role_grant (organisation_id) WHERE organisation_id IS NOT NULL`,
    `CREATE UNIQUE INDEX role_grant_representative ON role_grant (account_id, organisation_id) WHERE role = 'REPRESENTATIVE'`,
    `CREATE INDEX submission_organisation ON submission (organisation_id, received_at, address_id) WHERE organisation_id IS NOT NULL`,
    `CREATE INDEX pledge_organisation_made ON pledge (organisation_id, made_at, address_id)`,
    `DROP INDEX pledge_organisation`,
    `GRANT SELECT ON organisation_membership TO plumbline_audit`,
  ];
}
