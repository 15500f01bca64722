import { CURRENCIES } from '@plumbline/money/currency';
import type { ExchangeRateInput, RecordExchangeRateMutation } from '../gql/graphql';
import type { ActOutcome, FieldFault } from '../platform/act-outcome';
import { type EditValues, type FieldSpecs, orNothing } from '../platform/edit-fields';
import { editRefused } from '../platform/use-edit';
import type { Rate } from './exchange-rate-words';
import { whoMayRecordRates } from './who-may-edit-costs';

export type RateField = 'from' | 'rate' | 'to' | 'day' | 'source' | 'sourceUrl';

const codes = [
  { value: '', label: 'Choose one' },
  ...CURRENCIES.map((code) => ({ value: code, label: code })),
];

export const rateSpecs: FieldSpecs<RateField> = {
  from: { label: 'One unit of', name: 'The first currency', kind: 'choice', options: codes },
  rate: {
    label: 'is worth',
    name: 'The rate',
    hint: 'Digits with a point, such as 1.20: twelve decimals at most.',
  },
  to: { label: 'units of', name: 'The other currency', kind: 'choice', options: codes },
  day: { label: 'The day it is the rate of', name: 'The day', kind: 'date' },
  source: { label: 'Where it comes from', name: 'The source', hint: 'Who published it, and where.' },
  sourceUrl: {
    label: 'A link to that',
    name: 'The link',
    kind: 'link',
    hint: 'In full, as in https://example.org/rates.',
    isOptional: true,
  },
};

export const rateBegin = (rate: Rate | null): Record<RateField, string> => ({
  from: rate?.from ?? '',
  rate: rate?.rate ?? '',
  to: rate?.to ?? '',
  day: rate?.day ?? '',
  source: rate?.source.title ?? '',
  sourceUrl: rate?.source.url ?? '',
});

const readable = /^\d{1,18}(\.\d{1,12})?$/;

/** What of the fields cannot be sent, or contradicts itself. */
export function rateChecks({
  from,
  to,
  rate,
}: Pick<EditValues<RateField>, 'from' | 'to' | 'rate'>): FieldFault<RateField>[] {
  const written = rate.trim();
  const faults: FieldFault<RateField>[] = [];
  if (/^[-−]/.test(written) || /^[0.]+$/.test(written))
    faults.push({ field: 'rate', message: 'The rate must be above zero.' });
  else if (!readable.test(written))
    faults.push({
      field: 'rate',
      message:
        'The rate cannot be read. Write digits with a point, such as 1.20: 18 before it and 12 after it at most.',
    });
  if (from !== '' && from === to)
    faults.push({ field: 'to', message: 'The two currencies are the same. Choose another.' });
  return faults;
}

export const rateInput = (values: EditValues<RateField>): ExchangeRateInput => ({
  from: values.from,
  to: values.to,
  rate: values.rate.trim(),
  day: values.day,
  source: values.source,
  sourceUrl: orNothing(values.sourceUrl),
});

/** Puts the answer to a rate into words. */
export function rateOutcome<Field extends string>(
  answer: RecordExchangeRateMutation['recordExchangeRate'],
  specs: FieldSpecs<Field>,
): ActOutcome<Field, { key: string }> {
  if (answer.__typename === 'ExchangeRateRecorded') return { kind: 'done', done: { key: answer.rate.key } };
  const isTaken = answer.__typename === 'Faulty' && answer.faults.some(({ code }) => code === 'TAKEN');
  if (isTaken)
    return {
      kind: 'refused',
      title: 'There is a rate between the two on this day already',
      body: 'Correct that one in the list above, so that why it changed can be read. What you typed stays here, on this device.',
    };
  return editRefused(answer, { specs, whoMay: whoMayRecordRates, lookFor: 'in the list above' });
}
