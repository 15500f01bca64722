import { formatDecimal } from '@plumbline/money';
import { readAmount } from '@plumbline/money/reading';
import type { CalculationInput, CostBasisDraftQuery, CostBasisInput } from '../gql/graphql';
import type { FieldFault } from '../platform/act-outcome';
import { amountFault } from '../platform/amount-words';
import { type EditValues, type FieldSpec, type FieldSpecs, orNothing } from '../platform/edit-fields';
import { moneyOf } from '../platform/money';
import { confidenceWords, methodWords, recurrenceWords, sourcingWords } from './basis-words';

export type BasisLine = NonNullable<NonNullable<CostBasisDraftQuery['costDraft']>['line']>;

const isKeyOf = <Words extends object>(words: Words, value: string): value is Extract<keyof Words, string> =>
  Object.hasOwn(words, value);

const chosen = <Words extends object>(words: Words, value: string | undefined) =>
  value !== undefined && isKeyOf(words, value) ? value : null;

const choice = (label: string, words: Readonly<Record<string, string>>): FieldSpec => ({
  label,
  name: label,
  kind: 'choice',
  isOptional: true,
  options: [
    { value: '', label: 'Not told' },
    ...Object.entries(words).map(([value, told]) => ({ value, label: told })),
  ],
});

const ofLine: FieldSpecs<string> = {
  method: choice('How it was estimated', methodWords),
  confidence: choice('How sure it is', confidenceWords),
  sourcing: choice('Who does the work', sourcingWords),
  recurrence: choice('How often', recurrenceWords),
  assumptions: {
    label: 'What was assumed',
    name: 'What was assumed',
    kind: 'text',
    most: 10_000,
    rows: 5,
    isOptional: true,
  },
  source: {
    label: 'Where quantities and rates come from',
    name: 'The source',
    hint: 'The paper or page, and the place in it.',
    isOptional: true,
  },
  sourceUrl: {
    label: 'A link to that',
    name: 'The link',
    kind: 'link',
    hint: 'In full, as in https://example.org/paper.',
    isOptional: true,
  },
};

/** The fields of a line: some of it whole, and some for each amount that it has. */
export function basisSpecs({ estimates }: BasisLine): FieldSpecs<string> {
  const ofAmounts = estimates.flatMap(({ period, currency }, index) => {
    const field = (key: string, label: string, hint?: string): [string, FieldSpec] => [
      `${index}.${key}`,
      { label: `${period}: ${label}`, name: `${period}: ${label}`, isOptional: true, ...(hint && { hint }) },
    ];
    return [
      field('quantity', 'how many', 'Such as 4 or 2.5.'),
      field('unit', 'of what', 'Such as “post, a year”.'),
      field('rate', `rate of one, ${currency}`, 'Such as 60,000.'),
      field('rateLow', `low end of the rate, ${currency}`),
      field('rateHigh', `high end of the rate, ${currency}`),
      field('note', 'what is assumed of this period alone'),
    ];
  });
  return { ...ofLine, ...Object.fromEntries(ofAmounts) };
}

/** The fields as they begin. */
export function basisBegin({ basis, estimates }: BasisLine, version: number): EditValues<string> {
  const told = estimates.flatMap(({ currency, note, calculation }, index): [string, string][] => {
    const amount = (amountMinor: string | null | undefined) =>
      amountMinor ? formatDecimal(moneyOf({ amountMinor, currency })) : '';
    const fields: Record<string, string> = {
      quantity: calculation?.quantity ?? '',
      unit: calculation?.unit ?? '',
      rate: amount(calculation?.rate),
      rateLow: amount(calculation?.rateLow),
      rateHigh: amount(calculation?.rateHigh),
      note: note ?? '',
    };
    return Object.entries(fields).map(([key, value]) => [`${index}.${key}`, value]);
  });
  const { method, confidence, sourcing, recurrence, assumptions, source } = basis ?? {};
  return {
    version: String(version),
    ...{ method: method ?? '', confidence: confidence ?? '', sourcing: sourcing ?? '' },
    ...{ recurrence: recurrence ?? '', assumptions: assumptions ?? '' },
    ...{ source: source?.title ?? '', sourceUrl: source?.url ?? '' },
    ...Object.fromEntries<string>(told),
  };
}

const rates = ['rate', 'rateLow', 'rateHigh'] as const;

/** What of the numbers cannot be read, or stands the wrong way round. */
export function basisChecks({ estimates }: BasisLine, values: EditValues<string>): FieldFault<string>[] {
  return estimates.flatMap(({ period, currency }, index) => {
    const at = (key: string) => (values[`${index}.${key}`] ?? '').trim();
    const fault = (key: string, message: string) => ({ field: `${index}.${key}`, message });
    const unread = rates.flatMap((key) => {
      const text = at(key);
      const reading = text === '' ? undefined : readRate(text, currency);
      return reading && !reading.ok ? [fault(key, amountFault(reading, { text, currency }))] : [];
    });
    const isCount = at('quantity') === '' || /^\d{1,12}(\.\d{1,6})?$/.test(at('quantity'));
    const faults = isCount
      ? unread
      : [fault('quantity', `${period}: write how many in digits, such as 2.5.`), ...unread];
    const [rate, low, high] = rates.map((key) => minorOf(at(key), currency));
    if (unread.length > 0 || !rate) return faults;
    if (low && BigInt(low) > BigInt(rate))
      faults.push(fault('rateLow', `${period}: the low end is above the rate. Lower it, or swap the two.`));
    if (high && BigInt(high) < BigInt(rate))
      faults.push(fault('rateHigh', `${period}: the high end is below the rate. Raise it, or swap the two.`));
    return faults;
  });
}

/** A rate below zero is one of an income; amounts are otherwise read as everywhere. */
const readRate = (text: string, currency: string) => readAmount(text.replace(/^[-−]/, ''), currency);

function minorOf(text: string, currency: string): string | null {
  if (text === '') return null;
  const reading = readRate(text, currency);
  if (!reading.ok) return null;
  const minor = reading.money.amountMinor.toString();
  return /^[-−]/.test(text) ? `-${minor}` : minor;
}

/** What is sent: of an amount without a word or number nothing. */
export function basisInput(
  { estimates }: BasisLine,
  values: EditValues<string>,
): Omit<CostBasisInput, 'key' | 'version' | 'line'> {
  const calculations = estimates.map(({ period, currency }, index): CalculationInput => {
    const at = (key: string) => (values[`${index}.${key}`] ?? '').trim();
    return {
      ...{ period, currency, quantity: orNothing(at('quantity')) },
      ...{ unit: orNothing(at('unit')), note: orNothing(at('note')) },
      ...{ rate: minorOf(at('rate'), currency), rateLow: minorOf(at('rateLow'), currency) },
      rateHigh: minorOf(at('rateHigh'), currency),
    };
  });
  return {
    method: chosen(methodWords, values['method']),
    confidence: chosen(confidenceWords, values['confidence']),
    sourcing: chosen(sourcingWords, values['sourcing']),
    recurrence: chosen(recurrenceWords, values['recurrence']),
    assumptions: orNothing(values['assumptions'] ?? ''),
    source: orNothing(values['source'] ?? ''),
    sourceUrl: orNothing(values['sourceUrl'] ?? ''),
    calculations,
  };
}
