import { Forward } from './forward.js';

export class ScheduledCosts1790000000024 extends Forward {
  readonly name = 'ScheduledCosts1790000000024';
  readonly statements = [
    `CREATE TABLE edition_schedule (
      edition_id bigint NOT NULL,
      account_id uuid NOT NULL,
      act_id uuid NOT NULL,
      version integer NOT NULL,
      last_id bigint,
      reason text NOT NULL,
      publish_at timestamp with time zone NOT NULL,
      stopped text,
      CONSTRAINT edition_schedule_pkey PRIMARY KEY (edition_id),
      CONSTRAINT edition_schedule_edition_fkey FOREIGN KEY (edition_id) REFERENCES edition (address_id),
      CONSTRAINT edition_schedule_last_fkey FOREIGN KEY (last_id) REFERENCES edition (address_id),
      CONSTRAINT edition_schedule_account_fkey FOREIGN KEY (account_id) REFERENCES account (id),
      CONSTRAINT edition_schedule_stopped_known CHECK (stopped IN ('NEWER_EDITION', 'DRAFT_CHANGED', 'NO_LONGER_EDITOR',
        'INCOMPLETE', 'SUM_TOO_LARGE'))
    )`,
    `CREATE INDEX edition_schedule_due ON edition_schedule (publish_at) WHERE stopped IS NULL`,
    `CREATE INDEX edition_schedule_account ON edition_schedule (account_id)`,
    `CREATE INDEX edition_schedule_last ON edition_schedule (last_id) WHERE last_id IS NOT NULL`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON edition_schedule TO plumbline_app`,
  ];
}
