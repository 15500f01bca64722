import { Forward } from './forward.js';

export class Proceedings1790000000015 extends Forward {
  readonly name = 'Proceedings1790000000015';
  readonly statements = [
    `ALTER TABLE proceeding ADD COLUMN version integer NOT NULL DEFAULT 1`,
    `ALTER TABLE proceeding_extension ADD COLUMN reason text`,
    `GRANT UPDATE (question, opens_at, closes_at, version) ON proceeding TO plumbline_app`,
  ];
}
