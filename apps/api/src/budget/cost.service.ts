import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { changesBetween, demandVersion } from '../act/act-changes.js';
import { Acts, type Done } from '../act/act.service.js';
import { Addresses, touchedBy, type KnownAddress } from '../address/address.service.js';
import { demand } from '../platform/refusal/forbidden.js';
import { demandFaultless, NotFound } from '../platform/refusal/refusal.js';
import { tidied } from '../platform/text/text.rules.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { mayEditCosts } from './cost.policy.js';
import {
  breakdownFaults,
  reasonFault,
  statementFaults,
  tidyBreakdown,
  tidyStatement,
  type BreakdownKept,
  type BreakdownWords,
  type Statement,
  type StatementWords,
} from './cost.rules.js';

interface Edit {
  address: string;
  version?: number | null;
  reason?: string | null;
}

export interface CostRecorded {
  __typename: 'CostRecorded';
  address: string;
}

interface Held<V> {
  version: number;
  values: V;
}

/** What is said of a cost beside its editions: totals that were stated, and whether a breakdown can be read. */
@Injectable()
export class Costs {
  constructor(
    private readonly acts: Acts,
    private readonly addresses: Addresses,
  ) {}

  /** Records a total that somebody stated, or corrects one and says why. */
  recordStatement(
    args: ActArgs,
    viewer: Viewer,
    input: Edit & StatementWords & { statement?: string | null },
  ): Promise<CostRecorded> {
    return this.acts.once(actOf(args, viewer, 'recordStatement', input), async (rows) => {
      const address = await this.held(rows, input.address, viewer);
      const held = input.statement ? await heldStatement(rows, address, input.statement) : null;
      const isAuthoritative = input.isAuthoritative ?? held?.values.isAuthoritative === 'true';
      const values = tidyStatement({ ...input, isAuthoritative });
      demandFaultless([
        ...statementFaults(values),
        held ? reasonFault(input.reason) : undefined,
        (await isTaken(rows, address, { values, key: input.statement ?? null }))
          ? { field: 'isAuthoritative', code: 'TAKEN' }
          : undefined,
      ]);
      if (held) demandVersion(held, input.version ?? null);
      await keepStatement(rows, { address, key: input.statement ?? null }, values);
      return done(address, { before: held?.values ?? null, after: values, reason: input.reason });
    });
  }

  /** Takes back a statement that was recorded by mistake. */
  withdrawStatement(
    args: ActArgs,
    viewer: Viewer,
    input: { address: string; statement: string; reason: string },
  ): Promise<CostRecorded> {
    return this.acts.once(actOf(args, viewer, 'withdrawStatement', input), async (rows) => {
      const address = await this.held(rows, input.address, viewer);
      const { values } = await heldStatement(rows, address, input.statement);
      demandFaultless([reasonFault(input.reason)]);
      await rows.query('UPDATE cost_statement SET withdrawn_at = clock_timestamp() WHERE key = $1', [
        input.statement,
      ]);
      const gone = Object.fromEntries(Object.keys(values).map((field) => [field, null]));
      return done(address, { before: values, after: gone, reason: input.reason });
    });
  }

  /** Says whether the breakdown of a cost can be read. */
  recordBreakdown(args: ActArgs, viewer: Viewer, input: Edit & BreakdownWords): Promise<CostRecorded> {
    const values = tidyBreakdown(input);
    return this.acts.once(actOf(args, viewer, 'recordBreakdown', input), async (rows) => {
      const address = await this.held(rows, input.address, viewer);
      const held = await heldBreakdown(rows, address);
      demandFaultless([...breakdownFaults(values), held ? reasonFault(input.reason) : undefined]);
      if (held) demandVersion(held, input.version ?? null);
      await keepBreakdown(rows, address, values);
      return done(address, { before: held?.values ?? null, after: values, reason: input.reason });
    });
  }

  /** The address, locked for somebody who may edit its costs. */
  private async held(rows: EntityManager, ref: string, viewer: Viewer): Promise<KnownAddress> {
    const address = await this.addresses.known(rows, ref);
    demand(mayEditCosts(viewer, address.initiativeId), 'EDIT_COST');
    const isCost = ['INITIATIVE', 'AREA', 'COST_LINE'].includes(address.kind);
    demandFaultless([isCost ? undefined : { field: 'address', code: 'WRONG_KIND' }]);
    await rows.query('SELECT FROM address WHERE id = $1 FOR NO KEY UPDATE', [address.id]);
    return address;
  }
}

async function heldStatement(
  rows: EntityManager,
  address: KnownAddress,
  key: string,
): Promise<Held<Statement>> {
  const [row] = await rows.query<(Statement & { version: number })[]>(
    `SELECT amount_minor AS amount, currency, qualifier, period_label AS "periodLabel", stated_by AS "statedBy",
       stated_on::text AS "statedOn", source, source_url AS "sourceUrl",
       is_authoritative::text AS "isAuthoritative", version
     FROM cost_statement WHERE key = $1 AND address_id = $2 AND withdrawn_at IS NULL`,
    [key, address.id],
  );
  if (!row) throw new NotFound(address.ref);
  const { version, ...values } = row;
  return { version, values };
}

/** Whether another statement is the one to be relied on for the period that this one would be for. */
async function isTaken(
  rows: EntityManager,
  { id }: KnownAddress,
  { values, key }: { values: Statement; key: string | null },
): Promise<boolean> {
  if (values.isAuthoritative === 'false') return false;
  const [other] = await rows.query<unknown[]>(
    `SELECT FROM cost_statement WHERE address_id = $1 AND period_label IS NOT DISTINCT FROM $2 AND is_authoritative
       AND withdrawn_at IS NULL AND key IS DISTINCT FROM $3`,
    [id, values.periodLabel, key],
  );
  return other !== undefined;
}

async function keepStatement(
  rows: EntityManager,
  { address, key }: { address: KnownAddress; key: string | null },
  statement: Statement,
): Promise<void> {
  const { amount, currency, qualifier, periodLabel, statedBy, statedOn, source, sourceUrl } = statement;
  const values = [
    ...[amount, currency, qualifier, periodLabel, statedBy, statedOn, source, sourceUrl],
    statement.isAuthoritative === 'true',
  ];
  if (key === null)
    await rows.query(
      `INSERT INTO cost_statement (amount_minor, currency, qualifier, period_label, stated_by, stated_on, source, source_url,
         is_authoritative, address_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [...values, address.id],
    );
  else
    await rows.query(
      `UPDATE cost_statement SET amount_minor = $1, currency = $2, qualifier = $3, period_label = $4, stated_by = $5,
         stated_on = $6, source = $7, source_url = $8, is_authoritative = $9, version = version + 1
       WHERE key = $10`,
      [...values, key],
    );
}

async function heldBreakdown(
  rows: EntityManager,
  address: KnownAddress,
): Promise<Held<BreakdownKept> | undefined> {
  const [row] = await rows.query<(BreakdownKept & { version: number })[]>(
    `SELECT state, note, looked_on::text AS "lookedOn", looked_in AS "lookedIn", due,
       promised_by AS "promisedBy", withheld_for AS "withheldFor", source, source_url AS "sourceUrl", version
     FROM breakdown WHERE address_id = $1`,
    [address.id],
  );
  if (!row) return undefined;
  const { version, ...values } = row;
  return { version, values };
}

async function keepBreakdown(
  rows: EntityManager,
  address: KnownAddress,
  { state, note, lookedOn, lookedIn, due, promisedBy, withheldFor, source, sourceUrl }: BreakdownKept,
): Promise<void> {
  await rows.query(
    `INSERT INTO breakdown (address_id, state, note, looked_on, looked_in, due, source, source_url, promised_by, withheld_for)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (address_id) DO UPDATE SET state = excluded.state, note = excluded.note,
       looked_on = excluded.looked_on, looked_in = excluded.looked_in, due = excluded.due, source = excluded.source,
       source_url = excluded.source_url, promised_by = excluded.promised_by, withheld_for = excluded.withheld_for,
       version = breakdown.version + 1`,
    [address.id, state, note, lookedOn, lookedIn, due, source, sourceUrl, promisedBy, withheldFor],
  );
}

type Values = Readonly<Record<string, string | null>>;

const done = (
  address: KnownAddress,
  { before, after, reason }: { before: Values | null; after: Values; reason: string | null | undefined },
): Done<CostRecorded> => ({
  outcome: { __typename: 'CostRecorded', address: address.ref },
  touched: touchedBy(address),
  changes: changesBetween(before, after),
  // Something new needs no reason.
  ...(before && reason && { reason: tidied(reason) }),
  isPublic: true,
});
