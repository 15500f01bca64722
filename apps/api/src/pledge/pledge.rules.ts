import type { Kind, Standing } from '../address/address.entity.js';
import { currencyFault } from '../platform/refusal/currency-fault.js';
import type { Fault } from '../platform/refusal/refusal.js';
import { optionalTextFault, textFault } from '../platform/text/text.rules.js';

export const longestText = 2_000;
export const longestLabel = 40;

export interface Offer {
  amount: { amountMinor: string; currency: string };
  period: { label: string; startsOn: string; endsOn: string };
  conditions?: string | null;
}

/** What does not stand in an offer, whoever makes it. Days are compared as text: they are all of one form. */
export function offerFaults({ amount, period, conditions }: Offer): (Fault | undefined)[] {
  return [
    BigInt(amount.amountMinor) > 0n ? undefined : { field: 'amount', code: 'NOT_POSITIVE' },
    currencyFault('currency', amount.currency),
    textFault('label', period.label, longestLabel),
    period.endsOn >= period.startsOn ? undefined : { field: 'endsOn', code: 'PERIOD_REVERSED' },
    optionalTextFault('conditions', conditions, longestText),
  ];
}

/** What can be paid for: an initiative, an area of one, a line. */
export const aboutFault = (kind: Kind): Fault | undefined =>
  ['INITIATIVE', 'AREA', 'COST_LINE'].includes(kind) ? undefined : { field: 'about', code: 'WRONG_KIND' };

/** An offer is on the record where both are: nobody made that of an organisation which does not exist. */
export const offerStanding = (about: Standing, organisation: Standing): Standing =>
  about === 'RECORD' && organisation === 'RECORD' ? 'RECORD' : 'ILLUSTRATIVE';
