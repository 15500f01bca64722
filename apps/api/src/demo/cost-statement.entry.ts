import type { Entry, Sourced } from './entry.js';
import type { Writer } from './writer.js';

export interface StatementItem extends Sourced {
  amountMinor: bigint;
  currency: string;
  qualifier: string;
  periodLabel: string | null;
  statedBy: string;
  statedOn: string | null;
}

export interface BreakdownItem extends Sourced {
  state: string;
  note: string;
  lookedOn: string | null;
  lookedIn: string | null;
  due: string | null;
  promisedBy: string | null;
  withheldFor: string | null;
}

export const readStatement = (entry: Entry): StatementItem => ({
  amountMinor: entry.minor('amountMinor'),
  currency: entry.text('currency'),
  qualifier: entry.text('qualifier'),
  periodLabel: entry.textOrNothing('periodLabel'),
  statedBy: entry.text('statedBy'),
  statedOn: entry.dayOrNothing('statedOn'),
  ...entry.sourced('RECORD'),
});

export const readBreakdown = (entry: Entry): BreakdownItem => ({
  state: entry.text('state'),
  note: entry.text('note'),
  lookedOn: entry.dayOrNothing('lookedOn'),
  lookedIn: entry.textOrNothing('lookedIn'),
  due: entry.textOrNothing('due'),
  promisedBy: entry.textOrNothing('promisedBy'),
  withheldFor: entry.textOrNothing('withheldFor'),
  ...entry.sourced('RECORD'),
});

export async function writeStatement(
  { rows }: Writer,
  addressId: string,
  item: StatementItem,
): Promise<void> {
  await rows.query(
    `INSERT INTO cost_statement (address_id, amount_minor, currency, qualifier, period_label, stated_by, stated_on, source, source_url)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      addressId,
      item.amountMinor,
      item.currency,
      item.qualifier,
      item.periodLabel,
      item.statedBy,
      item.statedOn,
      item.source,
      item.sourceUrl,
    ],
  );
}

export async function writeBreakdown(
  { rows }: Writer,
  addressId: string,
  item: BreakdownItem,
): Promise<void> {
  await rows.query(
    `INSERT INTO breakdown (address_id, state, note, looked_on, looked_in, due, source, source_url, promised_by, withheld_for)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[
        addressId,
        item.state,
        item.note,
        item.lookedOn,
        item.lookedIn,
        item.due,
        item.source,
        item.sourceUrl,
      ],
      ...[item.promisedBy, item.withheldFor],
    ],
  );
}
