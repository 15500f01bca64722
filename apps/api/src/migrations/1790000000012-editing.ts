import { Forward } from './forward.js';

const versioned = ['initiative', 'area', 'document', 'stage_entry'];

export class Editing1790000000012 extends Forward {
  readonly name = 'Editing1790000000012';
  readonly statements = [
    `ALTER TABLE address ADD COLUMN draft_key uuid`,
    `CREATE UNIQUE INDEX address_draft_key ON address (draft_key) WHERE draft_key IS NOT NULL`,
    ...versioned.map((table) => `ALTER TABLE ${table} ADD COLUMN version integer NOT NULL DEFAULT 1`),
    `GRANT UPDATE (summary, forum, sponsor_id, version) ON initiative TO plumbline_app`,
    `GRANT UPDATE (summary, source, source_url, version) ON area TO plumbline_app`,
    `GRANT UPDATE (published_on, url, contact, note, version) ON document TO plumbline_app`,
    `GRANT UPDATE (stage, began_on, note, source, source_url, version) ON stage_entry TO plumbline_app`,
    // An edition that is being drafted calls an area what it is called since; a published one never changes.
    `GRANT UPDATE (title) ON edition_line TO plumbline_app`,
  ];
}
