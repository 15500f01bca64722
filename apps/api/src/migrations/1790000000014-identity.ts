import { Forward } from './forward.js';

export class Identities1790000000014 extends Forward {
  readonly name = 'Identities1790000000014';
  readonly statements = [
    `CREATE TABLE account_identity (
      issuer text NOT NULL,
      subject text NOT NULL,
      account_id uuid NOT NULL,
      known_since timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT account_identity_pkey PRIMARY KEY (issuer, subject)
    )`,
    `CREATE INDEX account_identity_account ON account_identity (account_id)`,
    `ALTER TABLE account_identity ADD CONSTRAINT account_identity_account_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    `GRANT SELECT, INSERT, DELETE ON account_identity TO plumbline_app`,
    `CREATE TABLE api_token (
      token_hash bytea NOT NULL,
      account_id uuid NOT NULL,
      name text NOT NULL,
      permissions text[] NOT NULL,
      made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      expires_at timestamptz NOT NULL,
      CONSTRAINT api_token_name_within_limit CHECK (char_length(name) BETWEEN 1 AND 100),
      CONSTRAINT api_token_pkey PRIMARY KEY (token_hash)
    )`,
    `CREATE INDEX api_token_account ON api_token (account_id)`,
    `ALTER TABLE api_token ADD CONSTRAINT api_token_account_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    `GRANT SELECT, INSERT, DELETE ON api_token TO plumbline_app`,
    `CREATE INDEX submission_account ON submission (account_id) WHERE account_id IS NOT NULL`,
    `GRANT DELETE, UPDATE (author_name) ON submission_text TO plumbline_app`,
  ];
}
