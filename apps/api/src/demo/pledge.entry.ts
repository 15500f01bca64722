import type { Entry } from './entry.js';
import { currentPeriod, readSpan, type Period, type Span } from './current-period.js';
import { initiativeOf, publish, type Published, type Writer } from './writer.js';

interface Offer extends Published {
  organisation: string;
  about: string;
  stage: string;
  amountMinor: bigint;
  currency: string;
  conditions: string | null;
}

interface PastPledgeItem extends Offer {
  period: Period;
  madeAt: string;
  withdrawal: { reason: string; withdrawnAt: string } | null;
}

/** A pledge for the year or the quarter in which the site is installed. */
export interface CurrentPledgeItem extends Offer {
  span: Span;
}

const readOffer = (entry: Entry): Offer => ({
  key: entry.text('key'),
  title: entry.text('title'),
  standing: entry.standing(),
  organisation: entry.text('organisation'),
  about: entry.text('about'),
  stage: entry.text('stage'),
  amountMinor: entry.minor('amountMinor'),
  currency: entry.text('currency'),
  conditions: entry.textOrNothing('conditions'),
});

export const readPastPledge = (entry: Entry): PastPledgeItem => ({
  ...readOffer(entry),
  period: { label: entry.text('periodLabel'), startsOn: entry.day('startsOn'), endsOn: entry.day('endsOn') },
  madeAt: entry.instant('madeAt'),
  withdrawal: entry.oneOrNothing('withdrawal', (withdrawal) => ({
    reason: withdrawal.text('reason'),
    withdrawnAt: withdrawal.instant('withdrawnAt'),
  })),
});

export const readCurrentPledge = (entry: Entry): CurrentPledgeItem => ({
  ...readOffer(entry),
  span: readSpan(entry),
});

export async function writePastPledge(writer: Writer, item: PastPledgeItem): Promise<void> {
  const id = await writeOffer(writer, item, { period: item.period, madeAt: item.madeAt });
  if (item.withdrawal === null) return;
  const { reason, withdrawnAt } = item.withdrawal;
  await writer.rows.query(
    'INSERT INTO pledge_withdrawal (pledge_id, reason, withdrawn_at) VALUES ($1, $2, $3)',
    [id, reason, withdrawnAt],
  );
}

export async function writeCurrentPledge(writer: Writer, item: CurrentPledgeItem): Promise<void> {
  await writeOffer(writer, item, { period: await currentPeriod(writer.rows, item.span), madeAt: null });
}

async function writeOffer(
  writer: Writer,
  item: Offer,
  { period, madeAt }: { period: Period; madeAt: string | null },
): Promise<string> {
  const aboutId = writer.known.id(item.about);
  const id = await publish(writer, 'FUNDING', item, { initiativeId: await initiativeOf(writer, aboutId) });
  await writer.rows.query(
    `INSERT INTO pledge (address_id, about_id, organisation_id, stage, amount_minor, currency,
       period_label, starts_on, ends_on, conditions, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce($11, now()))`,
    [
      id,
      aboutId,
      writer.organisations.id(item.organisation),
      item.stage,
      item.amountMinor,
      item.currency,
      period.label,
      period.startsOn,
      period.endsOn,
      item.conditions,
      madeAt,
    ],
  );
  return id;
}
