import { Forward } from './forward.js';

const appendOnly = ['act_organisation'];

/** Rows of the record are never changed but here, where they are told what they could not say before. */
const openly = (table: 'act' | 'act_address', update: string): string[] => [
  `ALTER TABLE ${table} DISABLE TRIGGER ${table}_is_append_only`,
  `UPDATE ${table} ${update}`,
  `ALTER TABLE ${table} ENABLE TRIGGER ${table}_is_append_only`,
];

/** Who gave another name with what they said than their account has is not named by the act either. */
const namedOtherwise = `SET is_named = false FROM act_address touched
  JOIN submission said ON said.address_id = touched.address_id
  JOIN submission_text words ON words.submission_id = said.address_id
  JOIN account known ON known.id = said.account_id
  WHERE touched.act_position = act.position AND act.operation = 'submit'
  AND words.author_name IS DISTINCT FROM known.display_name`;

/** Which acts were done for an organisation before acts said so. */
const spokenFor = `INSERT INTO act_organisation (organisation_id, act_at, act_id, spoke)
  SELECT DISTINCT said.organisation_id, act.at, act.id, true
  FROM (SELECT address_id, organisation_id FROM pledge UNION ALL SELECT address_id, organisation_id FROM submission) said
  JOIN act_address touched ON touched.address_id = said.address_id
  JOIN act ON act.id = touched.act_id AND act.operation IN ('pledge', 'withdrawPledge', 'submit') AND act.actor LIKE 'account:%'
  WHERE said.organisation_id IS NOT NULL`;

export class Record1790000000013 extends Forward {
  readonly name = 'Record1790000000013';
  readonly statements = [
    `ALTER TABLE act ADD COLUMN is_named boolean NOT NULL DEFAULT true`,
    `ALTER TABLE act_address ADD COLUMN act_id uuid, ADD COLUMN act_at timestamptz`,
    ...openly('act', namedOtherwise),
    ...openly(
      'act_address',
      'SET act_id = act.id, act_at = act.at FROM act WHERE act.position = act_position',
    ),
    `ALTER TABLE act_address DROP CONSTRAINT act_address_pkey`,
    `ALTER TABLE act_address DROP COLUMN act_position`,
    `ALTER TABLE act_address ADD CONSTRAINT act_address_pkey PRIMARY KEY (address_id, act_at, act_id)`,
    `CREATE INDEX act_address_act ON act_address (act_id)`,
    `ALTER TABLE act_address ADD CONSTRAINT act_address_act_fkey FOREIGN KEY (act_id) REFERENCES act(id)`,
    `CREATE INDEX act_public ON act (at, id) WHERE is_public`,
    `CREATE INDEX act_withheld ON act (at, id) WHERE NOT is_public`,
    `CREATE INDEX act_operation ON act (operation, at, id) WHERE is_public`,
    `CREATE INDEX act_actor ON act (actor, at, id) WHERE actor LIKE 'account:%'`,
    `CREATE TABLE act_organisation (
      organisation_id bigint NOT NULL,
      act_at timestamptz NOT NULL,
      act_id uuid NOT NULL,
      spoke boolean NOT NULL,
      CONSTRAINT act_organisation_pkey PRIMARY KEY (organisation_id, act_at, act_id)
    )`,
    `CREATE INDEX act_organisation_act ON act_organisation (act_id)`,
    `COMMENT ON TABLE act_organisation IS 'append-only: which organisations an act was done for or is about'`,
    `ALTER TABLE act_organisation ADD CONSTRAINT act_organisation_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)`,
    `ALTER TABLE act_organisation ADD CONSTRAINT act_organisation_act_fkey FOREIGN KEY (act_id) REFERENCES act(id)`,
    spokenFor,
    ...appendOnly.map(
      (table) => `CREATE TRIGGER ${table}_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ),
    `GRANT SELECT, INSERT ON act_organisation TO plumbline_app`,
    `GRANT SELECT ON act_organisation TO plumbline_audit`,
    `ALTER TABLE account ADD COLUMN public_id uuid NOT NULL DEFAULT gen_random_uuid()`,
    `ALTER TABLE account ADD CONSTRAINT account_public_id_key UNIQUE (public_id)`,
  ];
}
