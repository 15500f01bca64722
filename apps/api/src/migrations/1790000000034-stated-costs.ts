import { Forward } from './forward.js';

// An amount is what was stated and how exactly. A tolerance of a twentieth is of the larger of the two, whatever its sign.
const amountsDisagree = `CREATE FUNCTION amounts_disagree(one bigint, one_is text, other bigint, other_is text)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN one_is = 'AT_LEAST' AND other_is = 'AT_LEAST' THEN false
    WHEN one_is = 'AT_LEAST' AND other >= one OR other_is = 'AT_LEAST' AND one >= other THEN false
    WHEN one_is = 'ABOUT' OR other_is = 'ABOUT'
      THEN abs(one::numeric - other) * 20 > greatest(abs(one::numeric), abs(other::numeric))
    ELSE one <> other
  END
$$`;

/** Which stated total is to be relied on, when two disagree, whose promise a breakdown is, and why one is withheld. */
export class StatedCosts1790000000034 extends Forward {
  readonly name = 'StatedCosts1790000000034';
  readonly statements = [
    `ALTER TABLE cost_statement ADD COLUMN is_authoritative boolean NOT NULL DEFAULT false`,
    // Two without a period are two of one period.
    `CREATE UNIQUE INDEX cost_statement_one_authoritative ON cost_statement (address_id, period_label) NULLS NOT DISTINCT
      WHERE is_authoritative AND withdrawn_at IS NULL`,
    amountsDisagree,
    // What was recorded before has neither, and nobody can say it afterwards: new rows must.
    `ALTER TABLE breakdown ADD COLUMN promised_by text, ADD COLUMN withheld_for text,
      ADD CONSTRAINT breakdown_pending_says_whose_promise CHECK (state <> 'PENDING' OR promised_by IS NOT NULL) NOT VALID,
      ADD CONSTRAINT breakdown_withheld_says_why CHECK (state <> 'WITHHELD' OR withheld_for IS NOT NULL) NOT VALID`,
    `GRANT UPDATE (is_authoritative) ON cost_statement TO plumbline_app`,
    `GRANT UPDATE (promised_by, withheld_for) ON breakdown TO plumbline_app`,
  ];
}
