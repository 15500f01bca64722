import { Forward } from './forward.js';

export class Consultation1790000000006 extends Forward {
  readonly name = 'Consultation1790000000006';
  readonly statements = [
    `CREATE TABLE proceeding (
      address_id bigint NOT NULL,
      question text NOT NULL,
      opens_at timestamptz NOT NULL,
      closes_at timestamptz NOT NULL,
      source text,
      source_url text,
      CONSTRAINT proceeding_closes_after_it_opens CHECK (closes_at > opens_at),
      CONSTRAINT proceeding_pkey PRIMARY KEY (address_id)
    )`,
    `CREATE TABLE proceeding_initiative (
      proceeding_id bigint NOT NULL,
      initiative_id bigint NOT NULL,
      CONSTRAINT proceeding_initiative_pkey PRIMARY KEY (proceeding_id, initiative_id)
    )`,
    `CREATE INDEX proceeding_initiative_initiative ON proceeding_initiative (initiative_id)`,
    `CREATE TABLE proceeding_extension (
      proceeding_id bigint NOT NULL,
      ordinal integer NOT NULL,
      closed_at timestamptz NOT NULL,
      closes_at timestamptz NOT NULL,
      announced_on date,
      source text,
      source_url text,
      CONSTRAINT proceeding_extension_moves_the_close CHECK (closes_at <> closed_at),
      CONSTRAINT proceeding_extension_pkey PRIMARY KEY (proceeding_id, ordinal)
    )`,
    `CREATE TABLE submission (
      address_id bigint NOT NULL,
      about_id bigint NOT NULL,
      proceeding_id bigint NOT NULL,
      edition_id bigint,
      account_id uuid,
      organisation_id bigint,
      channel text NOT NULL,
      hash bytea NOT NULL,
      received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      source text,
      source_url text,
      CONSTRAINT submission_hash_is_sha256 CHECK (octet_length(hash) = 32),
      CONSTRAINT submission_channel_known CHECK (channel IN ('SITE', 'MEETING', 'LETTER')),
      CONSTRAINT submission_pkey PRIMARY KEY (address_id)
    )`,
    `CREATE INDEX submission_proceeding ON submission (proceeding_id, received_at)`,
    `CREATE INDEX submission_about ON submission (about_id, received_at)`,
    `COMMENT ON TABLE submission IS 'append-only: what was said stays said'`,
    `CREATE TABLE submission_text (
      submission_id bigint NOT NULL,
      body text NOT NULL,
      author_name text,
      salt bytea NOT NULL,
      CONSTRAINT submission_text_name_within_limit CHECK (char_length(author_name) BETWEEN 1 AND 200),
      CONSTRAINT submission_text_body_within_limit CHECK (char_length(body) BETWEEN 1 AND 20000),
      CONSTRAINT submission_text_pkey PRIMARY KEY (submission_id)
    )`,
    `ALTER TABLE proceeding ADD CONSTRAINT proceeding_address_fkey FOREIGN KEY (address_id) REFERENCES address(id)`,
    `ALTER TABLE proceeding_initiative ADD CONSTRAINT proceeding_initiative_proceeding_fkey FOREIGN KEY (proceeding_id) REFERENCES proceeding(address_id)`,
    `ALTER TABLE proceeding_initiative ADD CONSTRAINT proceeding_initiative_initiative_fkey FOREIGN KEY (initiative_id) REFERENCES initiative(address_id)`,
    `ALTER TABLE proceeding_extension ADD CONSTRAINT proceeding_extension_proceeding_fkey FOREIGN KEY (proceeding_id) REFERENCES proceeding(address_id)`,
    `ALTER TABLE submission ADD CONSTRAINT submission_address_fkey FOREIGN KEY (address_id) REFERENCES address(id)`,
    `ALTER TABLE submission ADD CONSTRAINT submission_about_fkey FOREIGN KEY (about_id) REFERENCES address(id)`,
    `ALTER TABLE submission ADD CONSTRAINT submission_proceeding_fkey FOREIGN KEY (proceeding_id) REFERENCES proceeding(address_id)`,
    `ALTER TABLE submission ADD CONSTRAINT submission_edition_fkey FOREIGN KEY (edition_id) REFERENCES edition(address_id)`,
    `ALTER TABLE submission ADD CONSTRAINT submission_account_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    `ALTER TABLE submission ADD CONSTRAINT submission_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)`,
    `ALTER TABLE submission_text ADD CONSTRAINT submission_text_submission_fkey FOREIGN KEY (submission_id) REFERENCES submission(address_id)`,
    `GRANT SELECT, INSERT ON proceeding, proceeding_initiative, proceeding_extension, submission, submission_text TO plumbline_app`,
  ];
}
