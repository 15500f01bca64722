import { Forward } from './forward.js';

export class Pledges1790000000007 extends Forward {
  readonly name = 'Pledges1790000000007';
  readonly statements = [
    `CREATE TABLE pledge (
      address_id bigint NOT NULL,
      about_id bigint NOT NULL,
      organisation_id bigint NOT NULL,
      account_id uuid,
      stage text NOT NULL,
      amount_minor bigint NOT NULL,
      currency char(3) NOT NULL,
      period_label text NOT NULL,
      starts_on date NOT NULL,
      ends_on date NOT NULL,
      conditions text,
      made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT pledge_period_runs_forward CHECK (ends_on >= starts_on),
      CONSTRAINT pledge_amount_positive CHECK (amount_minor > 0),
      CONSTRAINT pledge_stage_known CHECK (stage IN ('INDICATED', 'PLEDGED')),
      CONSTRAINT pledge_pkey PRIMARY KEY (address_id)
    )`,
    `CREATE INDEX pledge_organisation ON pledge (organisation_id)`,
    `CREATE INDEX pledge_about ON pledge (about_id, made_at)`,
    `COMMENT ON TABLE pledge IS 'append-only: an offer that was made was made'`,
    `CREATE TABLE pledge_withdrawal (
      pledge_id bigint NOT NULL,
      reason text NOT NULL,
      withdrawn_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT pledge_withdrawal_pkey PRIMARY KEY (pledge_id)
    )`,
    `COMMENT ON TABLE pledge_withdrawal IS 'append-only: a withdrawal is final'`,
    `ALTER TABLE pledge ADD CONSTRAINT pledge_address_fkey FOREIGN KEY (address_id) REFERENCES address(id)`,
    `ALTER TABLE pledge ADD CONSTRAINT pledge_about_fkey FOREIGN KEY (about_id) REFERENCES address(id)`,
    `ALTER TABLE pledge ADD CONSTRAINT pledge_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)`,
    `ALTER TABLE pledge ADD CONSTRAINT pledge_account_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    `ALTER TABLE pledge_withdrawal ADD CONSTRAINT pledge_withdrawal_pledge_fkey FOREIGN KEY (pledge_id) REFERENCES pledge(address_id)`,
    `GRANT SELECT, INSERT ON pledge, pledge_withdrawal TO plumbline_app`,
  ];
}
