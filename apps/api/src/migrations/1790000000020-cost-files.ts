import { Forward } from './forward.js';

export class CostFiles1790000000020 extends Forward {
  readonly name = 'CostFiles1790000000020';
  readonly statements = [
    `CREATE TABLE cost_file (
      key uuid NOT NULL,
      initiative_id bigint NOT NULL,
      account_id uuid NOT NULL,
      name text NOT NULL,
      byte_length bigint NOT NULL,
      begun_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT cost_file_has_bytes CHECK (byte_length > 0),
      CONSTRAINT cost_file_name_within_limit CHECK (char_length(name) BETWEEN 1 AND 200),
      CONSTRAINT cost_file_pkey PRIMARY KEY (key)
    )`,
    `CREATE INDEX cost_file_account ON cost_file (account_id)`,
    `CREATE INDEX cost_file_begun ON cost_file (begun_at)`,
    `ALTER TABLE cost_file ADD CONSTRAINT cost_file_initiative_fkey FOREIGN KEY (initiative_id) REFERENCES initiative(address_id)`,
    `ALTER TABLE cost_file ADD CONSTRAINT cost_file_account_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    `GRANT SELECT, INSERT, DELETE ON cost_file TO plumbline_app`,
    // Locking a row needs the right to change one of its columns.
    `GRANT UPDATE (begun_at) ON cost_file TO plumbline_app`,
    `CREATE TABLE cost_file_piece (
      file_key uuid NOT NULL,
      ordinal integer NOT NULL,
      zipped bytea NOT NULL,
      is_plain boolean NOT NULL,
      CONSTRAINT cost_file_piece_pkey PRIMARY KEY (file_key, ordinal)
    )`,
    // They come compressed.
    `ALTER TABLE cost_file_piece ALTER COLUMN zipped SET STORAGE EXTERNAL`,
    `ALTER TABLE cost_file_piece ADD CONSTRAINT cost_file_piece_file_fkey FOREIGN KEY (file_key) REFERENCES cost_file(key) ON DELETE CASCADE`,
    `GRANT SELECT, INSERT, DELETE ON cost_file_piece TO plumbline_app`,
    `CREATE TABLE cost_mapping (
      initiative_id bigint NOT NULL,
      heads text NOT NULL,
      mapping text NOT NULL,
      kept_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT cost_mapping_pkey PRIMARY KEY (initiative_id, heads)
    )`,
    `COMMENT ON COLUMN cost_mapping.heads IS 'hash of the heads of the columns that it was made for'`,
    `ALTER TABLE cost_mapping ADD CONSTRAINT cost_mapping_initiative_fkey FOREIGN KEY (initiative_id) REFERENCES initiative(address_id)`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON cost_mapping TO plumbline_app`,
  ];
}
