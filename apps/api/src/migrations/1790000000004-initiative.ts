import { Forward } from './forward.js';

export class Initiatives1790000000004 extends Forward {
  readonly name = 'Initiatives1790000000004';
  readonly statements = [
    `CREATE TABLE initiative (
      address_id bigint NOT NULL,
      summary text NOT NULL,
      forum text,
      sponsor_id bigint,
      current_edition_id bigint,
      CONSTRAINT initiative_pkey PRIMARY KEY (address_id)
    )`,
    `CREATE TABLE stage_entry (
      initiative_id bigint NOT NULL,
      ordinal integer NOT NULL,
      stage text NOT NULL,
      began_on date,
      note text NOT NULL,
      source text,
      source_url text,
      CONSTRAINT stage_entry_stage_known CHECK (stage IN ('NOTION', 'STRATEGIC_PLAN', 'BUSINESS_CASE', 'CONSULTATION', 'FUNDING', 'IMPLEMENTATION', 'CLOSED')),
      CONSTRAINT stage_entry_pkey PRIMARY KEY (initiative_id, ordinal)
    )`,
    `CREATE TABLE area (
      address_id bigint NOT NULL,
      initiative_id bigint NOT NULL,
      ordinal integer NOT NULL,
      summary text NOT NULL,
      source text,
      source_url text,
      CONSTRAINT area_pkey PRIMARY KEY (address_id)
    )`,
    `CREATE INDEX area_initiative ON area (initiative_id)`,
    `CREATE TABLE document (
      address_id bigint NOT NULL,
      published_on date,
      url text,
      size_bytes integer,
      contact text,
      note text NOT NULL,
      CONSTRAINT document_pkey PRIMARY KEY (address_id)
    )`,
    `CREATE TABLE initiative_document (
      initiative_id bigint NOT NULL,
      document_id bigint NOT NULL,
      CONSTRAINT initiative_document_pkey PRIMARY KEY (initiative_id, document_id)
    )`,
    `CREATE INDEX initiative_document_document ON initiative_document (document_id)`,
    `ALTER TABLE initiative ADD CONSTRAINT initiative_address_fkey FOREIGN KEY (address_id) REFERENCES address(id)`,
    `ALTER TABLE initiative ADD CONSTRAINT initiative_sponsor_fkey FOREIGN KEY (sponsor_id) REFERENCES organisation(id)`,
    `ALTER TABLE initiative ADD CONSTRAINT initiative_current_edition_fkey FOREIGN KEY (current_edition_id) REFERENCES address(id)`,
    `ALTER TABLE stage_entry ADD CONSTRAINT stage_entry_initiative_fkey FOREIGN KEY (initiative_id) REFERENCES initiative(address_id)`,
    `ALTER TABLE area ADD CONSTRAINT area_address_fkey FOREIGN KEY (address_id) REFERENCES address(id)`,
    `ALTER TABLE area ADD CONSTRAINT area_initiative_fkey FOREIGN KEY (initiative_id) REFERENCES initiative(address_id)`,
    `ALTER TABLE document ADD CONSTRAINT document_address_fkey FOREIGN KEY (address_id) REFERENCES address(id)`,
    `ALTER TABLE initiative_document ADD CONSTRAINT initiative_document_initiative_fkey FOREIGN KEY (initiative_id) REFERENCES initiative(address_id)`,
    `ALTER TABLE initiative_document ADD CONSTRAINT initiative_document_document_fkey FOREIGN KEY (document_id) REFERENCES document(address_id)`,
    `GRANT SELECT, INSERT ON initiative, stage_entry, area, document, initiative_document TO plumbline_app`,
    `GRANT UPDATE (current_edition_id) ON initiative TO plumbline_app`,
  ];
}
