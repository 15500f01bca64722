import { Forward } from './forward.js';

export class Addresses1790000000001 extends Forward {
  readonly name = 'Addresses1790000000001';
  readonly statements = [
    `CREATE TABLE address (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      ref text,
      kind text NOT NULL,
      title text NOT NULL,
      standing text NOT NULL,
      initiative_id bigint,
      path text COLLATE "C",
      CONSTRAINT address_ref_key UNIQUE (ref),
      CONSTRAINT address_ref_is_of_kind CHECK (ref IS NULL OR ref ~ '^[A-Z]-[1-9][0-9]*$'),
      CONSTRAINT address_standing_known CHECK (standing IN ('RECORD', 'ILLUSTRATIVE')),
      CONSTRAINT address_kind_known CHECK (kind IN ('INITIATIVE', 'AREA', 'COST_LINE', 'EDITION', 'DOCUMENT', 'OBJECTIVE', 'INDICATOR', 'PROCEEDING', 'SUBMISSION', 'FUNDING')),
      CONSTRAINT address_pkey PRIMARY KEY (id)
    )`,
    `CREATE INDEX address_initiative ON address (initiative_id)`,
    `CREATE INDEX address_path ON address (path)`,
    `ALTER TABLE address ADD CONSTRAINT address_initiative_fkey FOREIGN KEY (initiative_id) REFERENCES address(id)`,
    `CREATE EXTENSION IF NOT EXISTS pg_trgm`,
    `CREATE INDEX address_title_words ON address USING gin (title gin_trgm_ops) WHERE ref IS NOT NULL`,
    `CREATE SEQUENCE ref_i AS bigint`,
    `CREATE SEQUENCE ref_a AS bigint`,
    `CREATE SEQUENCE ref_c AS bigint`,
    `CREATE SEQUENCE ref_e AS bigint`,
    `CREATE SEQUENCE ref_d AS bigint`,
    `CREATE SEQUENCE ref_g AS bigint`,
    `CREATE SEQUENCE ref_k AS bigint`,
    `CREATE SEQUENCE ref_q AS bigint`,
    `CREATE SEQUENCE ref_s AS bigint`,
    `CREATE SEQUENCE ref_f AS bigint`,
    `GRANT USAGE ON SEQUENCE ref_i, ref_a, ref_c, ref_e, ref_d, ref_g, ref_k, ref_q, ref_s, ref_f TO plumbline_app`,
    `GRANT SELECT, INSERT, UPDATE (ref, title, initiative_id, path) ON address TO plumbline_app`,
  ];
}
