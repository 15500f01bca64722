import { Forward } from './forward.js';

const ofAlternative =
  'summary, covers, currency, low_minor, base_minor, high_minor, period_label, cost_standing, cost_note, source, source_url, version, withdrawn_at';

/** Other ways to reach what an initiative is for, and who spoke for and against each. */
export class Alternatives1790000000030 extends Forward {
  readonly name = 'Alternatives1790000000030';
  readonly statements = [
    `ALTER TABLE address DROP CONSTRAINT address_kind_known,
      ADD CONSTRAINT address_kind_known CHECK (kind IN ('INITIATIVE', 'AREA', 'COST_LINE', 'EDITION', 'DOCUMENT', 'OBJECTIVE', 'INDICATOR', 'PROCEEDING', 'SUBMISSION', 'FUNDING', 'ALTERNATIVE'))`,
    `CREATE SEQUENCE ref_v AS bigint`,
    `CREATE TABLE alternative (
      address_id bigint NOT NULL,
      initiative_id bigint NOT NULL,
      ordinal integer NOT NULL,
      summary text NOT NULL,
      covers text[] NOT NULL DEFAULT '{}',
      currency character(3),
      low_minor bigint,
      base_minor bigint,
      high_minor bigint,
      period_label text,
      cost_standing text,
      cost_note text,
      source text,
      source_url text,
      version integer NOT NULL DEFAULT 1,
      withdrawn_at timestamptz,
      CONSTRAINT alternative_pkey PRIMARY KEY (address_id),
      CONSTRAINT alternative_address_fkey FOREIGN KEY (address_id) REFERENCES address(id),
      CONSTRAINT alternative_initiative_fkey FOREIGN KEY (initiative_id) REFERENCES initiative(address_id),
      CONSTRAINT alternative_cost_is_whole CHECK (num_nonnulls(currency, base_minor, cost_standing, cost_note) IN (0, 4)),
      CONSTRAINT alternative_range_is_whole CHECK (num_nonnulls(low_minor, high_minor) IN (0, 2)),
      CONSTRAINT alternative_nothing_without_cost CHECK (base_minor IS NOT NULL OR num_nonnulls(low_minor, period_label) = 0),
      CONSTRAINT alternative_base_within_range CHECK (low_minor <= base_minor AND base_minor <= high_minor),
      CONSTRAINT alternative_cost_not_negative CHECK (base_minor >= 0 AND coalesce(low_minor, 0) >= 0),
      CONSTRAINT alternative_cost_standing_known CHECK (cost_standing IN ('RECORD', 'ILLUSTRATIVE'))
    )`,
    `CREATE INDEX alternative_initiative ON alternative (initiative_id)`,
    `CREATE TABLE alternative_voice (
      alternative_id bigint NOT NULL,
      submission_id bigint NOT NULL,
      stance text NOT NULL,
      note text NOT NULL,
      version integer NOT NULL DEFAULT 1,
      withdrawn_at timestamptz,
      CONSTRAINT alternative_voice_pkey PRIMARY KEY (alternative_id, submission_id),
      CONSTRAINT alternative_voice_alternative_fkey FOREIGN KEY (alternative_id) REFERENCES alternative(address_id),
      CONSTRAINT alternative_voice_submission_fkey FOREIGN KEY (submission_id) REFERENCES submission(address_id),
      CONSTRAINT alternative_voice_stance_known CHECK (stance IN ('FOR', 'AGAINST', 'QUESTION'))
    )`,
    `CREATE INDEX alternative_voice_submission ON alternative_voice (submission_id)`,
    `GRANT USAGE ON SEQUENCE ref_v TO plumbline_app`,
    `GRANT SELECT, INSERT, UPDATE (${ofAlternative}) ON alternative TO plumbline_app`,
    `GRANT SELECT, INSERT, UPDATE (stance, note, version, withdrawn_at) ON alternative_voice TO plumbline_app`,
    `GRANT SELECT ON alternative, alternative_voice TO plumbline_audit`,
  ];
}
