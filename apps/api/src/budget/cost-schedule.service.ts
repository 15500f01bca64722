import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { actOf, type ActArgs } from '../act/act-args.js';
import { Acts } from '../act/act.service.js';
import { Mails } from '../mail/mail.service.js';
import { Database } from '../platform/database/database.js';
import { demandFaultless } from '../platform/refusal/refusal.js';
import { tidied } from '../platform/text/text.rules.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { holdDraft } from './cost-draft-rows.js';
import { doneToDraft, type CostDraftRecorded } from './cost-draft.service.js';
import { CostPublications, demandPublishable, type ReadDraft } from './cost-publication.service.js';
import { notPublishedMail } from './cost-schedule-mail.js';
import {
  duePublications,
  grantsNow,
  holdDue,
  schedule,
  stop,
  unschedule,
  type DuePublication,
  type Stop,
} from './cost-schedule-rows.js';
import { publishAtFault, stopOf } from './cost-schedule.rules.js';

export abstract class ScheduleSettings {
  /** Where a mail leads to. */
  abstract readonly publicUrl: string;
}

/** It was taken back, put off or stopped while another instance came to it. */
class NoLongerDue extends Error {}

/** Drafts of costs that are published at a time which somebody chose. The clock of the database decides. */
@Injectable()
export class CostSchedules {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly publications: CostPublications,
    private readonly mails: Mails,
    private readonly settings: ScheduleSettings,
  ) {}

  /** Chooses when a draft is published, in the version that was read. A time that was chosen before is given up. */
  schedule(
    args: ActArgs,
    viewer: Viewer,
    input: ReadDraft & { key: string; reason: string; publishAt: string },
  ): Promise<CostDraftRecorded> {
    const reason = tidied(input.reason);
    return this.acts.once(actOf(args, viewer, 'scheduleCostDraft', input), async (rows) => {
      const draft = await holdDraft(rows, input.key, viewer);
      const { accountId } = viewer;
      if (accountId === null) throw new Error('Somebody without an account edits costs');
      demandFaultless([publishAtFault(input.publishAt, await allowedTimes(rows))]);
      const { id: lastId } = await demandPublishable(rows, draft, { ...input, reason });
      const { version, publishAt } = input;
      await schedule(rows, { draftId: draft.id, accountId, version, lastId, reason, publishAt });
      return doneToDraft(draft);
    });
  }

  /** Takes back when a draft is published. */
  unschedule(args: ActArgs, viewer: Viewer, key: string): Promise<CostDraftRecorded> {
    return this.acts.once(actOf(args, viewer, 'unscheduleCostDraft', { key }), async (rows) => {
      const draft = await holdDraft(rows, key, viewer);
      await unschedule(rows, draft.id);
      return doneToDraft(draft);
    });
  }

  /**
   * Publishes what is due. Several instances that come to one do one act, under the id that it was given when its time
   * was chosen; what cannot be published is kept for its editors, and whoever wanted it is told.
   *
   * @returns how many were due
   */
  async publishDue(): Promise<number> {
    const due = await this.database.read<DuePublication & Record<string, string>>(
      'due publications',
      duePublications,
      [],
    );
    for (const one of due) await this.publishOrStop(one);
    return due.length;
  }

  private async publishOrStop(due: DuePublication): Promise<void> {
    try {
      await this.publish(due);
    } catch (error) {
      if (error instanceof NoLongerDue) return;
      const why = stopOf(error);
      if (why === undefined) throw error;
      await this.stop(due, why);
    }
  }

  private async publish(due: DuePublication): Promise<void> {
    const { actId: id, accountId, key } = due;
    const act = { id, actor: { accountId }, operation: 'publishScheduledCosts', request: { key } };
    await this.acts.once(act, async (rows) => {
      const viewer = { accountId, name: null, grants: await grantsNow(rows, accountId) };
      const draft = await holdDraft(rows, key, viewer);
      const read = await holdDue(rows, due);
      if (!read) throw new NoLongerDue();
      return this.publications.publishHeld(rows, draft, read);
    });
  }

  private async stop({ editionId, accountId }: DuePublication, why: Stop): Promise<void> {
    const act = {
      id: v7(),
      actor: { accountId },
      operation: 'stopScheduledCosts',
      request: { editionId, why },
    };
    await this.acts.once(act, async (rows) => {
      const by = await stop(rows, editionId, why);
      // Another instance was here first.
      if (by === undefined) return { outcome: {}, touched: [], isPublic: false };
      const [{ initiative = '', id = '', to = null } = {}] = await rows.query<
        { initiative: string; id: string; to: string | null }[]
      >(
        `SELECT i.ref AS initiative, i.id, (SELECT address FROM account_email WHERE account_id = $2) AS to
         FROM edition e JOIN address i ON i.id = e.initiative_id WHERE e.address_id = $1`,
        [editionId, by],
      );
      if (to !== null && this.mails.isOn)
        await this.mails.send(
          rows,
          notPublishedMail(to, { initiative, stopped: why }, this.settings.publicUrl),
        );
      return { outcome: {}, touched: [editionId, id], isPublic: false };
    });
  }
}

/** Between which instants a publication can be put, by the clock of the database. */
async function allowedTimes(rows: EntityManager): Promise<{ now: string; latest: string }> {
  const [times] = await rows.query<{ now: string; latest: string }[]>(
    `SELECT to_char(now AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now,
       to_char((now + interval '1 year') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS latest
     FROM clock_timestamp() AS now`,
  );
  if (!times) throw new Error('The clock of the database says nothing');
  return times;
}
