import { getConstructionPlans } from 'pg-boss';
import { Forward } from './forward.js';

/**
 * The job queue as pg-boss itself would make it, in this migration's transaction instead of one of its own. A later
 * pg-boss with other tables needs a migration that asks it for its `getMigrationPlans`.
 */
const jobQueue = getConstructionPlans('queue').replaceAll(/^\s*(?:BEGIN|COMMIT);\s*$/gm, '');

/** Snapshots of queues by day, which are not taken here: their tables would be named after the day of installation. */
const noSnapshots = `DO $$ DECLARE found regclass; BEGIN
  FOR found IN SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'queue.queue_stats'::regclass
  LOOP EXECUTE format('DROP TABLE %s', found); END LOOP;
END $$`;

/** A mail is tried again for two weeks, at first at once and in the end every five minutes. */
const mailQueue = `SELECT queue.create_queue('mail', '{"policy": "standard", "retryLimit": 100000, "retryDelay": 1,
  "retryBackoff": true, "retryDelayMax": 300, "expireInSeconds": 120, "retentionSeconds": 1209600, "deleteAfterSeconds": 86400}')`;

export class SignIn1790000000011 extends Forward {
  readonly name = 'SignIn1790000000011';
  readonly statements = [
    jobQueue,
    noSnapshots,
    mailQueue,
    `GRANT USAGE ON SCHEMA queue TO plumbline_app`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA queue TO plumbline_app`,
    `GRANT UPDATE ON queue.version, queue.queue TO plumbline_app`,
    `GRANT INSERT, UPDATE, DELETE ON queue.job, queue.job_common TO plumbline_app`,
    `GRANT DELETE ON queue.job_dependency TO plumbline_app`,
    `CREATE TABLE mail (
      id uuid NOT NULL,
      recipient text NOT NULL,
      subject text NOT NULL,
      body text NOT NULL,
      written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      sent_at timestamptz,
      refused_at timestamptz,
      CONSTRAINT mail_refused_is_not_sent CHECK (sent_at IS NULL OR refused_at IS NULL),
      CONSTRAINT mail_pkey PRIMARY KEY (id)
    )`,
    `CREATE INDEX mail_sent ON mail (sent_at) WHERE sent_at IS NOT NULL`,
    `CREATE INDEX mail_waiting ON mail (written_at) WHERE sent_at IS NULL AND refused_at IS NULL`,
    `GRANT SELECT, INSERT, DELETE, UPDATE (sent_at, refused_at) ON mail TO plumbline_app`,
    `CREATE TABLE account_email (
      account_id uuid NOT NULL,
      address text NOT NULL,
      address_key text NOT NULL,
      verified_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT account_email_key UNIQUE (address_key),
      CONSTRAINT account_email_pkey PRIMARY KEY (account_id)
    )`,
    `ALTER TABLE account_email ADD CONSTRAINT account_email_account_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON account_email TO plumbline_app`,
    `CREATE TABLE sign_in_link (
      token_hash bytea NOT NULL,
      address text NOT NULL,
      browser_hash bytea,
      code_hash bytea,
      wrong_codes integer NOT NULL DEFAULT 0,
      next text NOT NULL,
      asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      expires_at timestamptz NOT NULL,
      used_at timestamptz,
      CONSTRAINT sign_in_link_code_with_browser CHECK ((browser_hash IS NULL) = (code_hash IS NULL)),
      CONSTRAINT sign_in_link_pkey PRIMARY KEY (token_hash)
    )`,
    `CREATE INDEX sign_in_link_expires ON sign_in_link (expires_at)`,
    `GRANT SELECT, INSERT, DELETE, UPDATE (wrong_codes, used_at) ON sign_in_link TO plumbline_app`,
    `ALTER TABLE session ADD COLUMN last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      ADD COLUMN renewed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      ADD COLUMN browser text`,
    `GRANT UPDATE (token_hash, last_seen_at, renewed_at) ON session TO plumbline_app`,
    `ALTER TABLE role_grant ADD COLUMN granted_at timestamptz NOT NULL DEFAULT clock_timestamp()`,
    `GRANT DELETE ON role_grant TO plumbline_app`,
    `GRANT UPDATE (display_name) ON account TO plumbline_app`,
  ];
}
