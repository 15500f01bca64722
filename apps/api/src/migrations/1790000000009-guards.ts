import { Forward } from './forward.js';

const appendOnly = ['act', 'act_address', 'submission', 'pledge', 'pledge_withdrawal', 'measurement'];
const frozenWithEdition = ['edition_period', 'edition_line', 'estimate', 'edition_total'];

/** A row must neither come to a published edition nor leave one, by whatever way. */
const frozenAgainst = [
  ['frozen_against_insert', 'INSERT', 'NEW'],
  ['frozen_against_update', 'UPDATE', 'OLD'],
  ['frozen_against_move', 'UPDATE', 'NEW'],
  ['frozen_against_delete', 'DELETE', 'OLD'],
] as const;

const refuseChange = `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$`;

// A published edition never changes. The check is made once per statement, so that an import of many rows stays fast.
const refuseChangeOfPublished = `CREATE FUNCTION refuse_change_of_published_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM changed c JOIN edition e ON e.address_id = c.edition_id WHERE e.published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a published edition never changes' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$`;

const refuseRepublishing = `CREATE FUNCTION refuse_republishing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published edition never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$`;

// Locks the line, so that two links made at the same moment cannot pass together what neither would pass alone.
const refuseWeightsAboveWhole = `CREATE FUNCTION refuse_weights_above_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM address WHERE id = NEW.line_id FOR NO KEY UPDATE;
  IF (SELECT sum(weight) FROM contribution WHERE line_id = NEW.line_id) > 1 THEN
    RAISE EXCEPTION 'the shares of a line are together 1 at most'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'contribution_weights_within_whole';
  END IF;
  RETURN NULL;
END $$`;

export class Guards1790000000009 extends Forward {
  readonly name = 'Guards1790000000009';
  readonly statements = [
    refuseChange,
    ...appendOnly.map(
      (table) => `CREATE TRIGGER ${table}_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ),
    refuseChangeOfPublished,
    ...frozenWithEdition.flatMap((table) => [
      ...frozenAgainst.map(
        ([name, event, side]) => `CREATE TRIGGER ${table}_${name} AFTER ${event} ON ${table}
          REFERENCING ${side} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_published_edition()`,
      ),
      `CREATE TRIGGER ${table}_is_never_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ]),
    refuseRepublishing,
    `CREATE TRIGGER edition_published_once BEFORE UPDATE ON edition
      FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_republishing()`,
    refuseWeightsAboveWhole,
    `CREATE CONSTRAINT TRIGGER contribution_weights_within_whole AFTER INSERT OR UPDATE ON contribution
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_weights_above_whole()`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA public TO plumbline_audit`,
    `REVOKE SELECT ON session FROM plumbline_audit`,
  ];
}
