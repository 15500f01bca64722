import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { Acts, type Done } from '../act/act.service.js';
import { Addresses, touchedBy, type KnownAddress } from '../address/address.service.js';
import { demand } from '../platform/refusal/forbidden.js';
import { demandFaultless } from '../platform/refusal/refusal.js';
import { tidied, tidiedOrNull } from '../platform/text/text.rules.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { mayRecordContribution, mayRecordMeasurement } from './objective.policy.js';
import { WeightsExceedWhole } from './objective.refusals.js';
import { measurementFaults, weightFault } from './objective.rules.js';

export interface MeasurementInput {
  indicator: string;
  value: string;
  measuredOn: string;
  source: string;
  note?: string | null;
}

export interface ContributionInput {
  line: string;
  objective: string;
  weight: string;
}

export interface MeasurementRecorded {
  __typename: 'MeasurementRecorded';
  indicator: string;
}

export interface ContributionRecorded {
  __typename: 'ContributionRecorded';
  objective: string;
}

@Injectable()
export class Objectives {
  constructor(
    private readonly acts: Acts,
    private readonly addresses: Addresses,
  ) {}

  /** Records what was measured. A correction is another measurement of the same day. */
  async recordMeasurement(
    args: ActArgs,
    viewer: Viewer,
    input: MeasurementInput,
  ): Promise<MeasurementRecorded> {
    return this.acts.once(actOf(args, viewer, 'recordMeasurement', input), async (rows) => {
      const indicator = await this.addresses.known(rows, input.indicator);
      demand(mayRecordMeasurement(viewer, indicator.initiativeId), 'RECORD_MEASUREMENT');
      demandFaultless([
        kindFault(indicator, 'indicator', 'INDICATOR'),
        ...measurementFaults(input, await latestToday(rows)),
      ]);
      return keepMeasurement(rows, indicator, viewer, input);
    });
  }

  /** Says that a line serves an objective, and with what share of it. */
  async recordContribution(
    args: ActArgs,
    viewer: Viewer,
    input: ContributionInput,
  ): Promise<ContributionRecorded> {
    return this.acts.once(actOf(args, viewer, 'recordContribution', input), async (rows) => {
      const line = await this.addresses.known(rows, input.line);
      const objective = await this.addresses.known(rows, input.objective);
      demand(mayRecordContribution(viewer, line.initiativeId), 'RECORD_CONTRIBUTION');
      demandFaultless([
        kindFault(line, 'line', 'COST_LINE'),
        kindFault(objective, 'objective', 'OBJECTIVE'),
        line.initiativeId === objective.initiativeId
          ? undefined
          : { field: 'objective', code: 'OTHER_INITIATIVE' },
        weightFault(input.weight),
      ]);
      return keepContribution(rows, line, objective, input);
    });
  }
}

const kindFault = (address: KnownAddress, field: string, kind: KnownAddress['kind']) =>
  address.kind === kind ? undefined : ({ field, code: 'WRONG_KIND' } as const);

/** Today where the day begins first (UTC+14): a day later than that is in the future everywhere. */
async function latestToday(rows: EntityManager): Promise<string> {
  const [clock] = await rows.query<{ today: string }[]>(
    `SELECT (clock_timestamp() AT TIME ZONE 'UTC' + interval '14 hours')::date::text AS today`,
  );
  return clock?.today ?? '';
}

async function keepMeasurement(
  rows: EntityManager,
  indicator: KnownAddress,
  viewer: Viewer,
  input: MeasurementInput,
): Promise<Done<MeasurementRecorded>> {
  await rows.query(
    `INSERT INTO measurement (indicator_id, value, measured_on, source, note, account_id, standing)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      indicator.id,
      input.value,
      input.measuredOn,
      tidied(input.source),
      tidiedOrNull(input.note),
      viewer.accountId,
      indicator.standing,
    ],
  );
  return {
    outcome: { __typename: 'MeasurementRecorded', indicator: indicator.ref },
    touched: touchedBy(indicator),
    changes: [{ field: `measurement of ${input.measuredOn}`, before: null, after: input.value }],
    isPublic: true,
  };
}

async function keepContribution(
  rows: EntityManager,
  line: KnownAddress,
  objective: KnownAddress,
  input: ContributionInput,
): Promise<Done<ContributionRecorded>> {
  await rows.query('SELECT FROM address WHERE id = $1 FOR NO KEY UPDATE', [line.id]);
  const [share] = await rows.query<{ before: string | null; left: string; fits: boolean }[]>(
    `SELECT max(weight) FILTER (WHERE objective_id = $2)::text AS before,
       trim_scale(1 - coalesce(sum(weight) FILTER (WHERE objective_id <> $2), 0))::text AS left,
       $3::numeric <= 1 - coalesce(sum(weight) FILTER (WHERE objective_id <> $2), 0) AS fits
     FROM contribution WHERE line_id = $1`,
    [line.id, objective.id, input.weight],
  );
  if (!share?.fits) throw new WeightsExceedWhole(line.ref, share?.left ?? '0');
  await rows.query(
    `INSERT INTO contribution (line_id, objective_id, weight, standing) VALUES ($1, $2, $3, $4)
     ON CONFLICT (line_id, objective_id) DO UPDATE SET weight = excluded.weight, recorded_at = clock_timestamp()`,
    [line.id, objective.id, input.weight, line.standing],
  );
  return {
    outcome: { __typename: 'ContributionRecorded', objective: objective.ref },
    touched: [...touchedBy(line), ...touchedBy(objective)],
    changes: [
      {
        field: `share of ${line.ref} that serves ${objective.ref}`,
        before: share.before,
        after: input.weight,
      },
    ],
    isPublic: true,
  };
}
