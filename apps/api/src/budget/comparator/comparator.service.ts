import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../../act/act-args.js';
import { changesBetween } from '../../act/act-changes.js';
import { comparatorsTag } from '../../act/act-tags.js';
import { Acts, type Done } from '../../act/act.service.js';
import { demand } from '../../platform/refusal/forbidden.js';
import { demandFaultless } from '../../platform/refusal/refusal.js';
import { tidied } from '../../platform/text/text.rules.js';
import type { Viewer } from '../../platform/viewer/viewer.js';
import { reasonFault } from '../cost.rules.js';
import { mayRecordReference } from '../rate/exchange-rate.policy.js';
import {
  comparatorFaults,
  tidyComparator,
  type ComparatorKept,
  type ComparatorWords,
} from './comparator.rules.js';

export interface ComparatorRecorded {
  __typename: 'ComparatorRecorded';
  comparator: string;
}

type ComparatorInput = ComparatorWords & { corrects?: string | null; reason?: string | null };

/** What costs are compared with. A comparator is never changed: a better one takes its place. */
@Injectable()
export class Comparators {
  constructor(private readonly acts: Acts) {}

  /** Records a comparator, or withdraws one and records another in its place. */
  record(args: ActArgs, viewer: Viewer, input: ComparatorInput): Promise<ComparatorRecorded> {
    const kept = tidyComparator(input);
    return this.acts.once(actOf(args, viewer, 'recordComparator', input), async (rows) => {
      demand(mayRecordReference(viewer), 'RECORD_REFERENCE');
      const corrects = input.corrects ?? null;
      const reason = corrects === null ? undefined : input.reason;
      demandFaultless([...comparatorFaults(kept), corrects === null ? undefined : reasonFault(reason)]);
      const before = corrects === null ? null : await withdrawn(rows, corrects, reason ?? '');
      demandFaultless([before === undefined ? { field: 'corrects', code: 'UNKNOWN' } : undefined]);
      const key = await inserted(rows, kept);
      demandFaultless([key === undefined ? { field: 'title', code: 'TAKEN' } : undefined]);
      return done(key ?? '', { before: before ?? null, after: kept, reason });
    });
  }

  /** Withdraws a comparator: nothing is compared with it any more. */
  withdraw(
    args: ActArgs,
    viewer: Viewer,
    input: { comparator: string; reason: string },
  ): Promise<ComparatorRecorded> {
    return this.acts.once(actOf(args, viewer, 'withdrawComparator', input), async (rows) => {
      demand(mayRecordReference(viewer), 'RECORD_REFERENCE');
      demandFaultless([reasonFault(input.reason)]);
      const before = await withdrawn(rows, input.comparator, input.reason);
      demandFaultless([before === undefined ? { field: 'comparator', code: 'UNKNOWN' } : undefined]);
      const gone = Object.fromEntries(Object.keys(before ?? {}).map((field) => [field, null]));
      return done(input.comparator.toLowerCase(), {
        before: before ?? null,
        after: gone,
        reason: input.reason,
      });
    });
  }
}

/** The comparator that no longer stands, as it was; nothing where none of this name stood. */
async function withdrawn(
  rows: EntityManager,
  key: string,
  reason: string,
): Promise<ComparatorKept | undefined> {
  const [changed] = await rows.query<[ComparatorKept[], number]>(
    `UPDATE comparator SET withdrawn_at = clock_timestamp(), withdrawn_for = $2 WHERE key = $1 AND withdrawn_at IS NULL
     RETURNING title, covers, measured, trim_scale(posts_low)::text AS "postsLow", trim_scale(posts_high)::text AS "postsHigh",
       low_minor::text AS low, base_minor::text AS base, high_minor::text AS high, currency, period_label AS "periodLabel",
       note, source, source_url AS "sourceUrl"`,
    [key, tidied(reason)],
  );
  return changed[0];
}

/** The key of the new comparator; nothing where there is one of this title for the period. */
async function inserted(rows: EntityManager, kept: ComparatorKept): Promise<string | undefined> {
  const { title, covers, measured, postsLow, postsHigh, low, base, high, currency } = kept;
  const { periodLabel, note, source, sourceUrl } = kept;
  const [row] = await rows.query<{ key: string }[]>(
    `INSERT INTO comparator (title, covers, measured, posts_low, posts_high, low_minor, base_minor, high_minor, currency,
       period_label, note, source, source_url, standing)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'RECORD') ON CONFLICT DO NOTHING RETURNING key`,
    [
      ...[title, covers, measured, postsLow, postsHigh, low, base, high, currency],
      ...[periodLabel, note, source, sourceUrl],
    ],
  );
  return row?.key;
}

type Values = Readonly<Record<string, string | null>>;

const done = (
  comparator: string,
  { before, after, reason }: { before: Values | null; after: Values; reason: string | null | undefined },
): Done<ComparatorRecorded> => ({
  outcome: { __typename: 'ComparatorRecorded', comparator },
  touched: [],
  tags: [comparatorsTag],
  changes: changesBetween(before, after),
  ...(reason && { reason: tidied(reason) }),
  isPublic: true,
});
