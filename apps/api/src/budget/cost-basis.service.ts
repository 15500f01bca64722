import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../act/act-args.js';
import { Acts } from '../act/act.service.js';
import { demandFaultless, type Fault } from '../platform/refusal/refusal.js';
import type { Viewer } from '../platform/viewer/viewer.js';
import {
  basisFaults,
  tidyBasis,
  tidyCalculation,
  type LineBasis,
  type PlacedCalculation,
} from './basis.rules.js';
import { holdDraft } from './cost-draft-rows.js';
import { doneToDraft, type CostDraftRecorded } from './cost-draft.service.js';
import { demandDraftVersion } from './cost-draft-version.js';
import { stop } from './cost-schedule-rows.js';
import { basisColumns } from './edition-rows.js';

/** A calculation as it was sent: rates are texts. */
type Sent = Omit<PlacedCalculation, 'rateLow' | 'rate' | 'rateHigh'> &
  Partial<Record<'rateLow' | 'rate' | 'rateHigh', string | null>>;

interface CostBasis extends LineBasis {
  key: string;
  version: number;
  line: string;
  calculations: readonly Sent[];
}

const minorOf = (text: string | null | undefined): bigint | null =>
  text === null || text === undefined ? null : BigInt(text);

/** How the lines of drafts were estimated. */
@Injectable()
export class CostBases {
  constructor(private readonly acts: Acts) {}

  /** Says how a line of a draft was estimated, whole: what is left out is told no longer. */
  record(args: ActArgs, viewer: Viewer, input: CostBasis): Promise<CostDraftRecorded> {
    return this.acts.once(actOf(args, viewer, 'recordCostBasis', input), async (rows) => {
      const draft = await holdDraft(rows, input.key, viewer);
      const lineId = await lineAt(rows, draft.id, input.line);
      demandFaultless([lineId === undefined ? { field: 'line', code: 'UNKNOWN' } : undefined]);
      await demandDraftVersion(rows, draft, { version: input.version, lines: [{ key: input.line }] });
      const basis = tidyBasis(input);
      const calculations = input.calculations.map((sent) =>
        tidyCalculation({
          ...sent,
          ...{ rateLow: minorOf(sent.rateLow), rate: minorOf(sent.rate), rateHigh: minorOf(sent.rateHigh) },
        }),
      );
      demandFaultless(basisFaults(basis, calculations));
      await writeBasis(rows, { draftId: draft.id, lineId: lineId ?? '', basis });
      demandFaultless(
        await writeCalculations(rows, { draftId: draft.id, lineId: lineId ?? '', calculations }),
      );
      // What is published at its time is what was read: after a change it is read, and its time chosen, anew.
      await stop(rows, draft.id, 'DRAFT_CHANGED');
      await rows.query('UPDATE edition SET version = version + 1 WHERE address_id = $1', [draft.id]);
      return doneToDraft(draft);
    });
  }
}

async function lineAt(rows: EntityManager, draftId: string, key: string): Promise<string | undefined> {
  const [found] = await rows.query<{ id: string }[]>(
    `SELECT l.line_id AS id FROM edition_line l JOIN address a ON a.id = l.line_id
     WHERE l.edition_id = $1 AND coalesce(a.ref, a.draft_key::text) = $2`,
    [draftId, key],
  );
  return found?.id;
}

async function writeBasis(
  rows: EntityManager,
  { draftId, lineId, basis }: { draftId: string; lineId: string; basis: ReturnType<typeof tidyBasis> },
): Promise<void> {
  await rows.query(
    `UPDATE edition_line SET method = $3, confidence = $4, sourcing = $5, recurrence = $6, assumptions = $7,
       source = $8, source_url = $9
     WHERE edition_id = $1 AND line_id = $2`,
    [draftId, lineId, ...basisColumns([basis]).flat()],
  );
}

/** Writes what the amounts of a line are made of, and says which of them the line does not have. */
async function writeCalculations(
  rows: EntityManager,
  {
    draftId,
    lineId,
    calculations,
  }: { draftId: string; lineId: string; calculations: readonly PlacedCalculation[] },
): Promise<Fault[]> {
  const written = await rows.query<{ place: number }[]>(
    `WITH given AS (
       SELECT * FROM unnest($3::text[], $4::text[], $5::numeric[], $6::text[], $7::bigint[], $8::bigint[], $9::bigint[], $10::text[])
         WITH ORDINALITY AS given (label, currency, quantity, unit, rate_low, rate, rate_high, note, place)
     ), placed AS (
       SELECT e.period_ordinal, e.currency, given.quantity, given.unit, given.rate_low, given.rate, given.rate_high,
         given.note, given.place
       FROM estimate e JOIN edition_period p ON p.edition_id = e.edition_id AND p.ordinal = e.period_ordinal
       LEFT JOIN given ON given.label = p.label AND given.currency = e.currency
       WHERE e.edition_id = $1 AND e.line_id = $2
     ), written AS (
       UPDATE estimate e SET quantity = placed.quantity, unit = placed.unit, rate_low_minor = placed.rate_low,
         rate_minor = placed.rate, rate_high_minor = placed.rate_high, note = placed.note
       FROM placed
       WHERE e.edition_id = $1 AND e.line_id = $2 AND e.period_ordinal = placed.period_ordinal AND e.currency = placed.currency
     )
     SELECT place::integer FROM placed WHERE place IS NOT NULL`,
    [
      draftId,
      lineId,
      calculations.map(({ period }) => period),
      calculations.map(({ currency }) => currency),
      calculations.map(({ quantity }) => quantity ?? null),
      calculations.map(({ unit }) => unit ?? null),
      calculations.map(({ rateLow }) => rateLow ?? null),
      calculations.map(({ rate }) => rate ?? null),
      calculations.map(({ rateHigh }) => rateHigh ?? null),
      calculations.map(({ note }) => note ?? null),
    ],
  );
  const places = new Set(written.map(({ place }) => place));
  return calculations.flatMap((_, index) =>
    places.has(index + 1) ? [] : [{ field: `${index}.period`, code: 'UNKNOWN' as const }],
  );
}
