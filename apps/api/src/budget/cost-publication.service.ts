import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import type { ActChange } from '../act/act.entity.js';
import { Acts, type Done } from '../act/act.service.js';
import { planTag, publishedTag } from '../act/act-tags.js';
import { demandFaultless } from '../platform/refusal/refusal.js';
import { textFault, tidied } from '../platform/text/text.rules.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import { holdDraft, type HeldDraft } from './cost-draft-rows.js';
import { EditionIncomplete, EditionSumTooLarge, NewerEdition } from './cost-draft.refusals.js';
import { longestReason } from './cost-draft.rules.js';
import { unschedule } from './cost-schedule-rows.js';
import { demandDraftVersion } from './cost-draft-version.js';
import { SumTooLarge } from './edition.refusals.js';
import { Editions } from './edition.service.js';

export interface CostEditionRecorded {
  __typename: 'CostEditionRecorded';
  edition: string;
}

/** The version of a draft that was read, and what it was compared with. */
export interface ReadDraft {
  version: number;
  last?: string | null;
}

interface Last {
  id: string | null;
  ref: string | null;
}

/** Publishes drafts of costs. Two at the same moment wait for each other, and the second is told of the first. */
@Injectable()
export class CostPublications {
  constructor(
    private readonly acts: Acts,
    private readonly editions: Editions,
  ) {}

  /** Publishes a draft in the version that was read, against the edition that it was compared with. */
  publish(
    args: ActArgs,
    viewer: Viewer,
    input: { key: string; version: number; last?: string | null; reason: string },
  ): Promise<CostEditionRecorded> {
    const reason = tidied(input.reason);
    return this.acts.once(actOf(args, viewer, 'publishCostDraft', input), async (rows) => {
      const draft = await holdDraft(rows, input.key, viewer);
      return this.publishHeld(rows, draft, { ...input, reason });
    });
  }

  /** Publishes a draft that is held, within the act of whoever wants it. */
  async publishHeld(
    rows: EntityManager,
    draft: HeldDraft,
    { reason, ...read }: ReadDraft & { reason: string },
  ): Promise<Done<CostEditionRecorded>> {
    const last = await demandPublishable(rows, draft, { reason, ...read });
    const changes = await changesOf(rows, draft, last);
    const { ref } = await this.editions
      .publish(rows, { editionId: draft.id, reason, isRead: true })
      .catch((error: unknown) => {
        throw error instanceof SumTooLarge ? new EditionSumTooLarge() : error;
      });
    await unschedule(rows, draft.id);
    return {
      outcome: { __typename: 'CostEditionRecorded', edition: ref },
      touched: [draft.id, draft.initiativeId],
      tags: [publishedTag, planTag(draft.initiativeId)],
      changes,
      reason,
      isPublic: true,
    };
  }
}

/** Demands that a draft can be published in the version that was read, and holds what it takes the place of. */
export async function demandPublishable(
  rows: EntityManager,
  draft: HeldDraft,
  { reason, ...read }: ReadDraft & { reason: string },
): Promise<Last> {
  demandFaultless([textFault('reason', reason, longestReason)]);
  await demandDraftVersion(rows, draft, read);
  const last = await holdLast(rows, draft.initiativeId);
  if (last.ref !== null && last.ref !== (read.last ?? null)) throw new NewerEdition(last.ref);
  await demandComplete(rows, draft.id);
  return last;
}

/** The edition published last. Whoever publishes another one meanwhile waits. */
async function holdLast(rows: EntityManager, initiativeId: string): Promise<Last> {
  await rows.query('SELECT FROM initiative WHERE address_id = $1 FOR NO KEY UPDATE', [initiativeId]);
  // Read after the wait: what was published meanwhile has no ref yet in the statement that waits.
  const [last] = await rows.query<Last[]>(
    `SELECT i.current_edition_id AS id, a.ref
     FROM initiative i LEFT JOIN address a ON a.id = i.current_edition_id WHERE i.address_id = $1`,
    [initiativeId],
  );
  return last ?? { id: null, ref: null };
}

async function demandComplete(rows: EntityManager, draftId: string): Promise<void> {
  const [found] = await rows.query<{ hasLines: boolean; periods: string[] }[]>(
    `SELECT EXISTS (SELECT FROM edition_line l JOIN address a ON a.id = l.line_id AND a.kind = 'COST_LINE'
         WHERE l.edition_id = $1) AS "hasLines",
       ARRAY(SELECT p.label FROM edition_period p WHERE p.edition_id = $1 AND NOT EXISTS (
         SELECT FROM estimate e WHERE e.edition_id = $1 AND e.period_ordinal = p.ordinal) ORDER BY p.ordinal) AS periods`,
    [draftId],
  );
  if (!found?.hasLines || found.periods.length > 0) throw new EditionIncomplete(found?.periods ?? []);
}

/** What the public record says of it: how many lines differ in which way, and the sums of both. */
async function changesOf(rows: EntityManager, draft: HeldDraft, last: Last): Promise<ActChange[]> {
  const both = [draft.id, last.id];
  const [counts] = await rows.query<Record<string, number>[]>(
    `SELECT count(*) FILTER (WHERE NOT is_removed)::integer AS "lineCount", count(*) FILTER (WHERE NOT is_added)::integer AS before,
       count(*) FILTER (WHERE is_added)::integer AS "addedLines", count(*) FILTER (WHERE is_removed)::integer AS "removedLines",
       count(*) FILTER (WHERE NOT is_added AND NOT is_removed AND is_moved)::integer AS "movedLines",
       count(*) FILTER (WHERE NOT is_added AND NOT is_removed AND is_renamed)::integer AS "renamedLines",
       count(*) FILTER (WHERE NOT is_added AND NOT is_removed AND has_amounts)::integer AS "lines with other amounts"
     FROM line_differences($1, $2)`,
    both,
  );
  const { lineCount = 0, before = 0, ...others } = counts ?? {};
  const sums = await rows.query<{ field: string; before: string | null; after: string | null }[]>(
    `SELECT format('total of %s in %s minor units', label, currency) AS field, before::text, after::text
     FROM total_differences($1, $2) WHERE before IS DISTINCT FROM after ORDER BY starts_on, label, currency LIMIT 200`,
    both,
  );
  return [
    { field: 'edition', before: last.ref, after: draft.title },
    { field: 'lineCount', before: last.id === null ? null : String(before), after: String(lineCount) },
    ...Object.entries(others)
      .filter(([, count]) => count > 0)
      .map(([field, count]) => ({ field, before: null, after: String(count) })),
    ...sums,
  ];
}
