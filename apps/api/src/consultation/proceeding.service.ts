import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { changesBetween, demandVersion } from '../act/act-changes.js';
import { Acts, type Done } from '../act/act.service.js';
import { planTag, publishedTag } from '../act/act-tags.js';
import { Addresses } from '../address/address.service.js';
import { demand } from '../platform/refusal/forbidden.js';
import { demandFaultless } from '../platform/refusal/refusal.js';
import { tidied } from '../platform/text/text.rules.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { mayRunProceeding } from './consultation.policy.js';
import { ProceedingStandsOtherwise, type ProceedingState } from './consultation.refusals.js';
import { clockOf, holdProceeding, initiativesAt, type HeldProceeding } from './proceeding-rows.js';
import { askedFaults, initiativesFault, notAfterFault, reasonFault, tidyAsked } from './proceeding.rules.js';

interface Asking {
  title: string;
  question: string;
  opensAt?: string | null;
  closesAt: string;
}

interface About {
  proceeding: string;
  reason: string;
}

export interface ProceedingRecorded {
  __typename: 'ProceedingRecorded';
  proceeding: string;
}

/** What the public is asked. The clock of the database decides what may still be done to it. */
@Injectable()
export class Proceedings {
  constructor(
    private readonly acts: Acts,
    private readonly addresses: Addresses,
  ) {}

  /** Asks the public about initiatives. */
  open(
    args: ActArgs,
    viewer: Viewer,
    input: Asking & { initiatives: readonly string[] },
  ): Promise<ProceedingRecorded> {
    const asked = tidyAsked(input);
    return this.acts.once(actOf(args, viewer, 'openProceeding', input), async (rows) => {
      demandFaultless([initiativesFault(input.initiatives)]);
      const initiatives = await initiativesAt(rows, this.addresses, input.initiatives);
      demand(
        mayRunProceeding(
          viewer,
          initiatives.map(({ id }) => id),
        ),
        'RUN_PROCEEDING',
      );
      demandFaultless(askedFaults(asked, await clockOf(rows)));
      const standing = initiatives.every((one) => one.standing === 'ILLUSTRATIVE')
        ? 'ILLUSTRATIVE'
        : 'RECORD';
      const { id, ref } = await this.addresses.publish(rows, {
        kind: 'PROCEEDING',
        title: asked.title,
        standing,
        initiativeId: null,
      });
      await rows.query(
        `INSERT INTO proceeding (address_id, question, opens_at, closes_at)
         VALUES ($1, $2, coalesce($3, clock_timestamp()), $4)`,
        [id, asked.question, asked.opensAt, asked.closesAt],
      );
      await rows.query('INSERT INTO proceeding_initiative SELECT $1, unnest($2::bigint[])', [
        id,
        initiatives.map((initiative) => initiative.id),
      ]);
      const held = await holdProceeding(rows, ref);
      return done(held, { changes: changesBetween(null, held.values) });
    });
  }

  /** Changes a proceeding that has not opened. */
  edit(
    args: ActArgs,
    viewer: Viewer,
    input: About & Asking & { version: number },
  ): Promise<ProceedingRecorded> {
    const asked = tidyAsked(input);
    return this.acts.once(actOf(args, viewer, 'editProceeding', input), async (rows) => {
      const held = await heldBy(rows, viewer, input.proceeding);
      demandState(held, 'AHEAD');
      demandFaultless([...askedFaults(asked, await clockOf(rows)), reasonFault(input.reason)]);
      demandVersion(held, input.version);
      await rows.query('UPDATE address SET title = $2 WHERE id = $1', [held.id, asked.title]);
      await rows.query(
        `UPDATE proceeding SET question = $2, opens_at = coalesce($3, clock_timestamp()), closes_at = $4, version = version + 1
         WHERE address_id = $1`,
        [held.id, asked.question, asked.opensAt, asked.closesAt],
      );
      const since = await holdProceeding(rows, held.ref);
      return done(held, { changes: changesBetween(held.values, since.values), reason: input.reason });
    });
  }

  /** Lets an open proceeding close later. What was said by its first closing stays in time, so it is never shortened. */
  extend(args: ActArgs, viewer: Viewer, input: About & { closesAt: string }): Promise<ProceedingRecorded> {
    return this.acts.once(actOf(args, viewer, 'extendProceeding', input), async (rows) => {
      const held = await heldBy(rows, viewer, input.proceeding);
      demandState(held, 'OPEN');
      demandFaultless([
        notAfterFault('closesAt', input.closesAt, held.values.closesAt),
        reasonFault(input.reason),
      ]);
      return moveClose(rows, held, { closesAt: input.closesAt, reason: input.reason });
    });
  }

  /** Ends an open proceeding at once. */
  close(args: ActArgs, viewer: Viewer, input: About): Promise<ProceedingRecorded> {
    return this.acts.once(actOf(args, viewer, 'closeProceeding', input), async (rows) => {
      const held = await heldBy(rows, viewer, input.proceeding);
      demandState(held, 'OPEN');
      demandFaultless([reasonFault(input.reason)]);
      return moveClose(rows, held, { closesAt: await clockOf(rows), reason: input.reason });
    });
  }
}

/** The proceeding, held by an act of somebody who may run it. */
async function heldBy(rows: EntityManager, viewer: Viewer, ref: string): Promise<HeldProceeding> {
  const held = await holdProceeding(rows, ref);
  demand(mayRunProceeding(viewer, held.initiatives), 'RUN_PROCEEDING');
  return held;
}

function demandState({ ref, state }: HeldProceeding, wanted: ProceedingState): void {
  if (state !== wanted) throw new ProceedingStandsOtherwise(ref, state);
}

/** Moves the closing, and keeps what it was before and why it was moved. */
async function moveClose(
  rows: EntityManager,
  held: HeldProceeding,
  { closesAt, reason }: { closesAt: string; reason: string },
): Promise<Done<ProceedingRecorded>> {
  await rows.query(
    `INSERT INTO proceeding_extension (proceeding_id, ordinal, closed_at, closes_at, announced_on, reason)
     SELECT $1, coalesce(max(ordinal), 0) + 1, $2, $3, (clock_timestamp() AT TIME ZONE 'UTC')::date, $4
     FROM proceeding_extension WHERE proceeding_id = $1`,
    [held.id, held.values.closesAt, closesAt, tidied(reason)],
  );
  await rows.query('UPDATE proceeding SET closes_at = $2, version = version + 1 WHERE address_id = $1', [
    held.id,
    closesAt,
  ]);
  const { values } = await holdProceeding(rows, held.ref);
  return done(held, { changes: changesBetween(held.values, values), reason });
}

const done = (
  { id, ref, initiatives }: HeldProceeding,
  { changes, reason }: Pick<Done<ProceedingRecorded>, 'changes' | 'reason'>,
): Done<ProceedingRecorded> => ({
  outcome: { __typename: 'ProceedingRecorded', proceeding: ref },
  touched: [id, ...initiatives],
  tags: ['proceedings', publishedTag, ...initiatives.map(planTag)],
  changes: changes ?? [],
  ...(reason !== undefined && { reason: tidied(reason) }),
  isPublic: true,
});
