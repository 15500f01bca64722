import { exponentOf } from '@plumbline/money/currency';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actOf, type ActArgs } from '../../act/act-args.js';
import { changesBetween } from '../../act/act-changes.js';
import { ratesTag } from '../../act/act-tags.js';
import { Acts, type Done } from '../../act/act.service.js';
import { demand } from '../../platform/refusal/forbidden.js';
import { demandFaultless } from '../../platform/refusal/refusal.js';
import { tidied } from '../../platform/text/text.rules.js';
import type { Viewer } from '../../platform/viewer/viewer.js';
import { reasonFault } from '../cost.rules.js';
import { mayRecordReference } from './exchange-rate.policy.js';
import { rateFaults, tidyRate, type RateKept, type RateWords } from './exchange-rate.rules.js';

export interface RateRecorded {
  __typename: 'ExchangeRateRecorded';
  rate: string;
}

type RateInput = RateWords & { corrects?: string | null; reason?: string | null };

/** What currencies are worth in each other, by day. A rate is never changed: a better one takes its place. */
@Injectable()
export class ExchangeRates {
  constructor(private readonly acts: Acts) {}

  /** Records a rate, or withdraws one and records another in its place. */
  record(args: ActArgs, viewer: Viewer, input: RateInput): Promise<RateRecorded> {
    const kept = tidyRate(input);
    return this.acts.once(actOf(args, viewer, 'recordExchangeRate', input), async (rows) => {
      demand(mayRecordReference(viewer), 'RECORD_REFERENCE');
      const corrects = input.corrects ?? null;
      const reason = corrects === null ? undefined : input.reason;
      demandFaultless([
        ...rateFaults(kept, await latestToday(rows)),
        corrects === null ? undefined : reasonFault(reason),
      ]);
      const before = corrects === null ? null : await withdrawn(rows, corrects, reason ?? '');
      demandFaultless([before === undefined ? { field: 'corrects', code: 'UNKNOWN' } : undefined]);
      const key = await inserted(rows, kept);
      demandFaultless([key === undefined ? { field: 'day', code: 'TAKEN' } : undefined]);
      return done(key ?? '', { before: before ?? null, after: kept, reason });
    });
  }

  /** Withdraws a rate that was recorded by mistake: nothing is converted by it any more. */
  withdraw(args: ActArgs, viewer: Viewer, input: { rate: string; reason: string }): Promise<RateRecorded> {
    return this.acts.once(actOf(args, viewer, 'withdrawExchangeRate', input), async (rows) => {
      demand(mayRecordReference(viewer), 'RECORD_REFERENCE');
      demandFaultless([reasonFault(input.reason)]);
      const before = await withdrawn(rows, input.rate, input.reason);
      demandFaultless([before === undefined ? { field: 'rate', code: 'UNKNOWN' } : undefined]);
      const gone = Object.fromEntries(Object.keys(before ?? {}).map((field) => [field, null]));
      return done(input.rate.toLowerCase(), { before: before ?? null, after: gone, reason: input.reason });
    });
  }
}

/** Today where the day begins first (UTC+14): a day later than that is in the future everywhere. */
async function latestToday(rows: EntityManager): Promise<string> {
  const [clock] = await rows.query<{ today: string }[]>(
    `SELECT (clock_timestamp() AT TIME ZONE 'UTC' + interval '14 hours')::date::text AS today`,
  );
  return clock?.today ?? '';
}

/** The rate that no longer stands, as it was; nothing where none of this name stood. */
async function withdrawn(rows: EntityManager, key: string, reason: string): Promise<RateKept | undefined> {
  const [changed] = await rows.query<[RateKept[], number]>(
    `UPDATE exchange_rate SET withdrawn_at = clock_timestamp(), withdrawn_for = $2
     WHERE key = $1 AND withdrawn_at IS NULL
     RETURNING from_currency AS "from", to_currency AS "to", trim_scale(rate)::text AS rate, rate_on::text AS day,
       source, source_url AS "sourceUrl"`,
    [key, tidied(reason)],
  );
  return changed[0];
}

/** The key of the new rate; nothing where there is one between the two on that day. */
async function inserted(
  rows: EntityManager,
  { from, to, rate, day, source, sourceUrl }: RateKept,
): Promise<string | undefined> {
  const [row] = await rows.query<{ key: string }[]>(
    `INSERT INTO exchange_rate (from_currency, to_currency, rate, rate_on, from_digits, to_digits, standing, source, source_url)
     VALUES ($1, $2, $3, $4, $5, $6, 'RECORD', $7, $8) ON CONFLICT DO NOTHING RETURNING key`,
    [from, to, rate, day, exponentOf(from), exponentOf(to), source, sourceUrl],
  );
  return row?.key;
}

type Values = Readonly<Record<string, string | null>>;

const done = (
  rate: string,
  { before, after, reason }: { before: Values | null; after: Values; reason: string | null | undefined },
): Done<RateRecorded> => ({
  outcome: { __typename: 'ExchangeRateRecorded', rate },
  touched: [],
  tags: [ratesTag],
  changes: changesBetween(before, after),
  ...(reason && { reason: tidied(reason) }),
  isPublic: true,
});
