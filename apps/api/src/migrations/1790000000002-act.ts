import { Forward } from './forward.js';

export class Acts1790000000002 extends Forward {
  readonly name = 'Acts1790000000002';
  readonly statements = [
    `CREATE TABLE act (
      id uuid NOT NULL,
      position bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      transaction_id bigint NOT NULL,
      actor text NOT NULL,
      operation text NOT NULL,
      request_hash bytea NOT NULL,
      outcome jsonb NOT NULL,
      is_public boolean NOT NULL,
      changes jsonb NOT NULL DEFAULT '[]',
      reason text,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT act_position_key UNIQUE (position),
      CONSTRAINT act_pkey PRIMARY KEY (id)
    )`,
    `COMMENT ON TABLE act IS 'append-only: the public record'`,
    `CREATE TABLE act_address (
      address_id bigint NOT NULL,
      act_position bigint NOT NULL,
      CONSTRAINT act_address_pkey PRIMARY KEY (address_id, act_position)
    )`,
    `CREATE INDEX act_address_act ON act_address (act_position)`,
    `COMMENT ON TABLE act_address IS 'append-only: which addresses an act touched'`,
    `ALTER TABLE act_address ADD CONSTRAINT act_address_address_fkey FOREIGN KEY (address_id) REFERENCES address(id)`,
    `ALTER TABLE act_address ADD CONSTRAINT act_address_act_fkey FOREIGN KEY (act_position) REFERENCES act(position)`,
    `GRANT SELECT, INSERT ON act, act_address TO plumbline_app`,
  ];
}
