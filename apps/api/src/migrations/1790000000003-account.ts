import { Forward } from './forward.js';

export class Accounts1790000000003 extends Forward {
  readonly name = 'Accounts1790000000003';
  readonly statements = [
    `CREATE TABLE organisation (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      slug text NOT NULL,
      name text NOT NULL,
      role text NOT NULL,
      region text,
      standing text NOT NULL,
      CONSTRAINT organisation_slug_key UNIQUE (slug),
      CONSTRAINT organisation_role_known CHECK (role IN ('REGISTRY', 'REGISTRAR', 'ROOT_OPERATOR', 'RESOURCE_CONSTRAINED_OPERATOR', 'REGISTRANT', 'SECURITY_RESPONSE', 'GOVERNMENT', 'POLICY', 'LAW_ENFORCEMENT', 'ASSOCIATION', 'OTHER')),
      CONSTRAINT organisation_standing_known CHECK (standing IN ('RECORD', 'ILLUSTRATIVE')),
      CONSTRAINT organisation_pkey PRIMARY KEY (id)
    )`,
    `CREATE TABLE account (
      id uuid NOT NULL,
      display_name text NOT NULL,
      demo_key text,
      created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT account_pkey PRIMARY KEY (id)
    )`,
    `CREATE UNIQUE INDEX account_demo_key ON account (demo_key)`,
    `CREATE TABLE role_grant (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      account_id uuid NOT NULL,
      role text NOT NULL,
      initiative_id bigint,
      organisation_id bigint,
      CONSTRAINT role_grant_representative_speaks_for_one CHECK ((role = 'REPRESENTATIVE') = (organisation_id IS NOT NULL)),
      CONSTRAINT role_grant_role_known CHECK (role IN ('PARTICIPANT', 'REPRESENTATIVE', 'EDITOR', 'MODERATOR', 'TREASURER', 'AUDITOR', 'ADMINISTRATOR')),
      CONSTRAINT role_grant_pkey PRIMARY KEY (id)
    )`,
    `CREATE INDEX role_grant_account ON role_grant (account_id)`,
    `CREATE TABLE session (
      token_hash bytea NOT NULL,
      account_id uuid NOT NULL,
      began_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      expires_at timestamptz NOT NULL,
      CONSTRAINT session_pkey PRIMARY KEY (token_hash)
    )`,
    `CREATE INDEX session_account ON session (account_id)`,
    `ALTER TABLE role_grant ADD CONSTRAINT role_grant_account_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    `ALTER TABLE role_grant ADD CONSTRAINT role_grant_initiative_fkey FOREIGN KEY (initiative_id) REFERENCES address(id)`,
    `ALTER TABLE role_grant ADD CONSTRAINT role_grant_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)`,
    `ALTER TABLE session ADD CONSTRAINT session_account_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    `GRANT SELECT, INSERT ON organisation, account, role_grant TO plumbline_app`,
    `GRANT SELECT, INSERT, DELETE ON session TO plumbline_app`,
  ];
}
