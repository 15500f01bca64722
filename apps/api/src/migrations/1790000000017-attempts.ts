import { Forward } from './forward.js';

export class Attempts1790000000017 extends Forward {
  readonly name = 'Attempts1790000000017';
  readonly statements = [
    `CREATE UNLOGGED TABLE attempt (
      key character varying(255) NOT NULL,
      points integer NOT NULL DEFAULT 0,
      expire bigint,
      CONSTRAINT attempt_pkey PRIMARY KEY (key)
    )`,
    `COMMENT ON TABLE attempt IS 'counts of senders by keyed hash; not in the log of the database, and empty after a crash'`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON attempt TO plumbline_app`,
  ];
}
