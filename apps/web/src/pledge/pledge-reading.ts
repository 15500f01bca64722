import { isDate } from '@plumbline/calendar';
import { isCurrency } from '@plumbline/money/currency';
import { readAmount } from '@plumbline/money/reading';
import type { PledgeInput } from '../gql/graphql';
import type { FormReading } from '../platform/act-form';
import { type FieldFault, sayFault } from '../platform/act-outcome';
import { amountFault } from '../platform/amount-words';
import type { PeriodChoice } from './period-choices';

/** The fields of the form, by the names that the server gives them in its faults. */
export type PledgeField = 'amount' | 'currency' | 'label' | 'startsOn' | 'endsOn' | 'conditions';

/** What is typed. `period` is the key of a period of the edition, or nothing for one of one's own. */
export interface PledgeValues extends Record<string, string> {
  stage: string;
  amount: string;
  currency: string;
  period: string;
  label: string;
  startsOn: string;
  endsOn: string;
  conditions: string;
}

/** What each field is called at the head of a sentence. */
export const pledgeFields: Readonly<Record<PledgeField, string>> = {
  amount: 'The amount',
  currency: 'The currency',
  label: 'The name of the period',
  startsOn: 'The first day',
  endsOn: 'The last day',
  conditions: 'The condition',
};

interface Asked {
  about: string;
  periods: readonly PeriodChoice[];
}

type Faults = FieldFault<PledgeField>[];

/** Makes an offer of what was typed, or says at each field what does not stand and how to mend it. */
export function readPledge(
  values: PledgeValues,
  { about, periods }: Asked,
): FormReading<PledgeField, PledgeInput> {
  const faults: Faults = [];
  const amount = amountOf(values, faults);
  const period = periodOf(values, periods, faults);
  if (amount === null || faults.length > 0) return { ok: false, faults };
  const conditions = values.conditions.trim() === '' ? null : values.conditions;
  const stage = values.stage === 'PLEDGED' ? 'PLEDGED' : 'INDICATED';
  return { ok: true, input: { about, stage, amount, period, conditions } };
}

function amountOf({ amount, currency }: PledgeValues, faults: Faults): PledgeInput['amount'] | null {
  if (!isCurrency(currency)) {
    faults.push({
      field: 'currency',
      message: sayFault(pledgeFields.currency, { code: 'UNKNOWN_CURRENCY' }),
    });
    return null;
  }
  const reading = readAmount(amount, currency);
  if (!reading.ok) {
    faults.push({ field: 'amount', message: amountFault(reading, { text: amount, currency }) });
    return null;
  }
  if (reading.money.amountMinor === 0n)
    faults.push({ field: 'amount', message: sayFault(pledgeFields.amount, { code: 'NOT_POSITIVE' }) });
  return { amountMinor: String(reading.money.amountMinor), currency };
}

function periodOf(
  { period, label, startsOn, endsOn }: PledgeValues,
  periods: readonly PeriodChoice[],
  faults: Faults,
): PledgeInput['period'] {
  const chosen = periods.find(({ key }) => key === period);
  if (chosen) return { label: chosen.label, startsOn: chosen.startsOn, endsOn: chosen.endsOn };
  if (label.trim() === '') faults.push({ field: 'label', message: 'Give the period a name, such as FY11.' });
  for (const [field, day] of [
    ['startsOn', startsOn],
    ['endsOn', endsOn],
  ] as const)
    if (!isDate(day))
      faults.push({ field, message: `Choose ${pledgeFields[field].toLowerCase()} of the period.` });
  if (isDate(startsOn) && isDate(endsOn) && endsOn < startsOn)
    faults.push({ field: 'endsOn', message: sayFault(pledgeFields.endsOn, { code: 'PERIOD_REVERSED' }) });
  return { label, startsOn, endsOn };
}
