import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { Acts, type Done } from '../act/act.service.js';
import { Addresses } from '../address/address.service.js';
import { demand } from '../platform/refusal/forbidden.js';
import { demandFaultless, NotFound } from '../platform/refusal/refusal.js';
import { onOneLine, textFault } from '../platform/text/text.rules.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import {
  addAreas,
  areasOf,
  copyEdition,
  holdDraft,
  linesOf,
  periodsOf,
  type HeldDraft,
} from './cost-draft-rows.js';
import { writeLines, writePeriods } from './cost-draft-writing.js';
import { mayEditCosts } from './cost.policy.js';
import { CostLinesFaulty, TooManyLines } from './cost-draft.refusals.js';
import {
  changedLines,
  longestTitle,
  mostChanges,
  mostLines,
  periodFaults,
  tidyLine,
  type LineChange,
  type PeriodChange,
} from './cost-draft.rules.js';
import { demandDraftVersion } from './cost-draft-version.js';
import { stop } from './cost-schedule-rows.js';
import { addEdition } from './edition.service.js';

/** A line as it was sent: amounts are texts. */
export interface SentLine extends Omit<LineChange, 'estimates'> {
  estimates: readonly Readonly<Record<'period' | 'currency', string> & Partial<Record<End, string | null>>>[];
}
type End = 'low' | 'base' | 'high';

export interface DraftChanges {
  key: string;
  version: number;
  title?: string | null;
  periods?: readonly PeriodChange[] | null;
  lines: readonly SentLine[];
  removed: readonly string[];
  order?: readonly string[] | null;
}

export interface CostDraftRecorded {
  __typename: 'CostDraftRecorded';
  draft: string;
}

/** Editions of costs while they are written. Acts on a draft are never public, and tell nothing of what is in it. */
@Injectable()
export class CostDrafts {
  constructor(
    private readonly acts: Acts,
    private readonly addresses: Addresses,
  ) {}

  /** Begins a draft, with the lines of the edition published last or with the headings of the areas alone. */
  start(
    args: ActArgs,
    viewer: Viewer,
    input: { initiative: string; title: string; isEmpty: boolean },
  ): Promise<CostDraftRecorded> {
    const title = onOneLine(input.title);
    return this.acts.once(actOf(args, viewer, 'startCostDraft', input), async (rows) => {
      const initiative = await this.addresses.known(rows, input.initiative);
      if (initiative.kind !== 'INITIATIVE') throw new NotFound(input.initiative);
      demand(mayEditCosts(viewer, initiative.id), 'EDIT_INITIATIVE');
      demandFaultless([textFault('title', title, longestTitle)]);
      const last = await lastEdition(rows, initiative.id);
      const made = await addEdition(rows, {
        initiativeId: initiative.id,
        title,
        standing: initiative.standing,
        isReachable: true,
      });
      if (input.isEmpty || last === null) await addAreas(rows, initiative.id, made.editionId);
      else await copyEdition(rows, last, made.editionId);
      return doneToDraft({ id: made.editionId, initiativeId: initiative.id, key: made.draftKey ?? '' });
    });
  }

  /** Changes a draft: all of it or nothing. */
  change(args: ActArgs, viewer: Viewer, input: DraftChanges): Promise<CostDraftRecorded> {
    return this.acts.once(actOf(args, viewer, 'changeCostDraft', input), async (rows) => {
      const draft = await holdDraft(rows, input.key, viewer);
      if (input.lines.length > mostChanges) throw new TooManyLines(mostChanges);
      await demandDraftVersion(rows, draft, input);
      await changeTitle(rows, draft, input.title);
      if (input.periods) {
        demandFaultless(periodFaults(input.periods, await periodsOf(rows, draft.id)));
        await writePeriods(rows, draft.id, input.periods);
      }
      await changeLines(rows, draft, input);
      // What is published at its time is what was read: after a change it is read, and its time chosen, anew.
      await stop(rows, draft.id, 'DRAFT_CHANGED');
      await rows.query('UPDATE edition SET version = version + 1 WHERE address_id = $1', [draft.id]);
      return doneToDraft(draft);
    });
  }
}

async function changeTitle(
  rows: EntityManager,
  draft: HeldDraft,
  title: string | null | undefined,
): Promise<void> {
  if (title === null || title === undefined) return;
  const kept = onOneLine(title);
  demandFaultless([textFault('title', kept, longestTitle)]);
  await rows.query('UPDATE address SET title = $2 WHERE id = $1', [draft.id, kept]);
}

async function changeLines(rows: EntityManager, draft: HeldDraft, input: DraftChanges): Promise<void> {
  const { removed, order } = input;
  if (input.lines.length + removed.length === 0 && !order) return;
  const held = await linesOf(rows, draft.id);
  const put = input.lines.map((line) => tidyLine({ ...line, estimates: line.estimates.map(inMinor) }));
  const periods = new Set((await periodsOf(rows, draft.id)).map(({ label }) => label));
  const areas = await areasOf(rows, draft.initiativeId);
  const changed = changedLines(held, { lines: put, removed, order }, { areas, periods });
  if (changed.faults.length > 0) throw new CostLinesFaulty(changed.faults);
  if (changed.lines.length > mostLines) throw new TooManyLines(mostLines);
  demandFaultless([changed.isOrdered ? undefined : { field: 'order', code: 'UNKNOWN' }]);
  await writeLines(rows, { draft, held, changed, put, removed });
}

const inMinor = ({ period, currency, low, base, high }: SentLine['estimates'][number]) => ({
  period,
  currency,
  low: minorOf(low),
  base: minorOf(base),
  high: minorOf(high),
});

const minorOf = (text: string | null | undefined): bigint | null =>
  text === null || text === undefined ? null : BigInt(text);

/** The edition to begin with, unless it is too large to be written by hand. */
async function lastEdition(rows: EntityManager, initiativeId: string): Promise<string | null> {
  const [found] = await rows.query<{ id: string | null; lineCount: number }[]>(
    `SELECT i.current_edition_id AS id,
       (SELECT count(*) FROM edition_line l WHERE l.edition_id = i.current_edition_id)::integer AS "lineCount"
     FROM initiative i WHERE i.address_id = $1`,
    [initiativeId],
  );
  if (found && found.lineCount > mostLines) throw new TooManyLines(mostLines);
  return found?.id ?? null;
}

/** What every act on a draft leaves: who did it when, and nothing of what is in the draft. */
export const doneToDraft = ({
  id,
  initiativeId,
  key,
}: Pick<HeldDraft, 'id' | 'initiativeId' | 'key'>): Done<CostDraftRecorded> => ({
  outcome: { __typename: 'CostDraftRecorded', draft: key },
  touched: [id, initiativeId],
  isPublic: false,
});
