import { Forward } from './forward.js';

export class Objectives1790000000008 extends Forward {
  readonly name = 'Objectives1790000000008';
  readonly statements = [
    `CREATE TABLE objective (
      address_id bigint NOT NULL,
      initiative_id bigint NOT NULL,
      ordinal integer NOT NULL,
      statement text NOT NULL,
      source text,
      source_url text,
      CONSTRAINT objective_pkey PRIMARY KEY (address_id)
    )`,
    `CREATE INDEX objective_initiative ON objective (initiative_id)`,
    `CREATE TABLE contribution (
      line_id bigint NOT NULL,
      objective_id bigint NOT NULL,
      weight numeric NOT NULL,
      standing text NOT NULL,
      recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT contribution_standing_known CHECK (standing IN ('RECORD', 'ILLUSTRATIVE')),
      CONSTRAINT contribution_weight_is_a_share CHECK (weight > 0 AND weight <= 1),
      CONSTRAINT contribution_pkey PRIMARY KEY (line_id, objective_id)
    )`,
    `CREATE INDEX contribution_objective ON contribution (objective_id)`,
    `CREATE TABLE indicator (
      address_id bigint NOT NULL,
      objective_id bigint NOT NULL,
      ordinal integer NOT NULL,
      definition text NOT NULL,
      unit text NOT NULL,
      ascending boolean NOT NULL,
      baseline numeric,
      baseline_on date,
      source text,
      source_url text,
      CONSTRAINT indicator_pkey PRIMARY KEY (address_id)
    )`,
    `CREATE INDEX indicator_objective ON indicator (objective_id)`,
    `CREATE TABLE target (
      indicator_id bigint NOT NULL,
      starts_on date NOT NULL,
      ends_on date NOT NULL,
      label text NOT NULL,
      value numeric NOT NULL,
      standing text NOT NULL,
      CONSTRAINT target_standing_known CHECK (standing IN ('RECORD', 'ILLUSTRATIVE')),
      CONSTRAINT target_period_runs_forward CHECK (ends_on >= starts_on),
      CONSTRAINT target_pkey PRIMARY KEY (indicator_id, starts_on)
    )`,
    `CREATE TABLE measurement (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      indicator_id bigint NOT NULL,
      value numeric NOT NULL,
      measured_on date NOT NULL,
      source text NOT NULL,
      source_url text,
      note text,
      account_id uuid,
      standing text NOT NULL,
      recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT measurement_standing_known CHECK (standing IN ('RECORD', 'ILLUSTRATIVE')),
      CONSTRAINT measurement_pkey PRIMARY KEY (id)
    )`,
    `CREATE INDEX measurement_indicator ON measurement (indicator_id, measured_on, id)`,
    `COMMENT ON TABLE measurement IS 'append-only: what was recorded stays on the record'`,
    `ALTER TABLE objective ADD CONSTRAINT objective_address_fkey FOREIGN KEY (address_id) REFERENCES address(id)`,
    `ALTER TABLE objective ADD CONSTRAINT objective_initiative_fkey FOREIGN KEY (initiative_id) REFERENCES initiative(address_id)`,
    `ALTER TABLE contribution ADD CONSTRAINT contribution_line_fkey FOREIGN KEY (line_id) REFERENCES address(id)`,
    `ALTER TABLE contribution ADD CONSTRAINT contribution_objective_fkey FOREIGN KEY (objective_id) REFERENCES objective(address_id)`,
    `ALTER TABLE indicator ADD CONSTRAINT indicator_address_fkey FOREIGN KEY (address_id) REFERENCES address(id)`,
    `ALTER TABLE indicator ADD CONSTRAINT indicator_objective_fkey FOREIGN KEY (objective_id) REFERENCES objective(address_id)`,
    `ALTER TABLE target ADD CONSTRAINT target_indicator_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(address_id)`,
    `ALTER TABLE measurement ADD CONSTRAINT measurement_indicator_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(address_id)`,
    `ALTER TABLE measurement ADD CONSTRAINT measurement_account_fkey FOREIGN KEY (account_id) REFERENCES account(id)`,
    `GRANT SELECT, INSERT ON objective, contribution, indicator, target, measurement TO plumbline_app`,
    `GRANT UPDATE (weight, recorded_at) ON contribution TO plumbline_app`,
  ];
}
