import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { Acts } from '../act/act.service.js';
import { demandFaultless } from '../platform/refusal/refusal.js';
import { optionalTextFault, tidiedOrNull } from '../platform/text/text.rules.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { type CostPrices, longestChangeReason, priceFaults, tidyPrices } from './cost-change.rules.js';
import { holdDraft, type HeldDraft } from './cost-draft-rows.js';
import { doneToDraft, type CostDraftRecorded } from './cost-draft.service.js';
import { demandDraftVersion } from './cost-draft-version.js';
import { stop } from './cost-schedule-rows.js';

interface Read {
  key: string;
  version: number;
}

/** Why a draft differs from the edition published last, and at which prices it is reckoned. */
@Injectable()
export class CostChanges {
  constructor(private readonly acts: Acts) {}

  /** Says why a line is changed, added or left out. Without a reason none is given any longer. */
  explain(
    args: ActArgs,
    viewer: Viewer,
    input: Read & { line: string; reason?: string | null },
  ): Promise<CostDraftRecorded> {
    const reason = tidiedOrNull(input.reason);
    return this.acts.once(actOf(args, viewer, 'explainCostChange', input), async (rows) => {
      const draft = await holdDraft(rows, input.key, viewer);
      const lineId = await changedLine(rows, draft, input.line);
      demandFaultless([
        lineId === undefined ? { field: 'line', code: 'UNKNOWN' } : undefined,
        optionalTextFault('reason', reason, longestChangeReason),
      ]);
      await demandDraftVersion(rows, draft, input);
      await rows.query('DELETE FROM edition_change WHERE edition_id = $1 AND line_id = $2', [
        draft.id,
        lineId,
      ]);
      if (reason !== null)
        await rows.query('INSERT INTO edition_change (edition_id, line_id, reason) VALUES ($1, $2, $3)', [
          ...[draft.id, lineId, reason],
        ]);
      return saved(rows, draft);
    });
  }

  /** Says at which prices the amounts are reckoned. Without them none are told any longer. */
  reckonAt(args: ActArgs, viewer: Viewer, input: Read & CostPrices): Promise<CostDraftRecorded> {
    const prices = tidyPrices(input);
    return this.acts.once(actOf(args, viewer, 'recordCostPrices', input), async (rows) => {
      const draft = await holdDraft(rows, input.key, viewer);
      demandFaultless(priceFaults(prices));
      await demandDraftVersion(rows, draft, input);
      await rows.query('UPDATE edition SET price_series = $2, price_index = $3 WHERE address_id = $1', [
        ...[draft.id, prices.series, prices.index],
      ]);
      return saved(rows, draft);
    });
  }
}

/** A line of the draft, or one of the edition published last that the draft leaves out. */
async function changedLine(
  rows: EntityManager,
  { id, initiativeId }: HeldDraft,
  key: string,
): Promise<string | undefined> {
  const [found] = await rows.query<{ id: string }[]>(
    `SELECT a.id FROM address a WHERE coalesce(a.ref, a.draft_key::text) = $3 AND EXISTS (
       SELECT FROM edition_line l WHERE l.line_id = a.id
         AND l.edition_id IN ($1, (SELECT i.current_edition_id FROM initiative i WHERE i.address_id = $2)))`,
    [id, initiativeId, key],
  );
  return found?.id;
}

async function saved(rows: EntityManager, draft: HeldDraft) {
  // What is published at its time is what was read: after a change it is read, and its time chosen, anew.
  await stop(rows, draft.id, 'DRAFT_CHANGED');
  await rows.query('UPDATE edition SET version = version + 1 WHERE address_id = $1', [draft.id]);
  return doneToDraft(draft);
}
