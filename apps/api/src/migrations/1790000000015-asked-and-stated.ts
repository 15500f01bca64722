import { Forward } from './forward.js';

export class AskedAndStated1790000000015 extends Forward {
  readonly name = 'AskedAndStated1790000000015';
  readonly statements = [
    `ALTER TABLE proceeding ADD COLUMN version integer NOT NULL DEFAULT 1`,
    `ALTER TABLE proceeding_extension ADD COLUMN reason text`,
    `GRANT UPDATE (question, opens_at, closes_at, version) ON proceeding TO plumbline_app`,
    `ALTER TABLE cost_statement ADD COLUMN key uuid NOT NULL DEFAULT gen_random_uuid(),
      ADD COLUMN version integer NOT NULL DEFAULT 1, ADD COLUMN withdrawn_at timestamptz,
      ADD CONSTRAINT cost_statement_key_key UNIQUE (key)`,
    `ALTER TABLE breakdown ADD COLUMN version integer NOT NULL DEFAULT 1`,
    `GRANT UPDATE (amount_minor, currency, qualifier, period_label, stated_by, stated_on, source, source_url, version, withdrawn_at)
      ON cost_statement TO plumbline_app`,
    `GRANT UPDATE (state, note, looked_on, looked_in, due, source, source_url, version) ON breakdown TO plumbline_app`,
  ];
}
