import { CURRENCIES, isCurrency } from '@plumbline/money/currency';
import { readAmount } from '@plumbline/money/reading';
import type { AlternativeInput, AlternativePartsFragment, AlternativeStance, Standing } from '../gql/graphql';
import type { FieldFault } from '../platform/act-outcome';
import { amountFault, amountLike } from '../platform/amount-words';
import { type EditValues, type FieldSpecs, orNothing } from '../platform/edit-fields';
import { figureOf } from '../platform/money';
import type { Plain } from '../platform/plain';
import { sourceBegin, sourceInput, sourceSpecs } from './source-fields';

export type AlternativePart = Plain<AlternativePartsFragment['alternatives'][number]>;
export type VoicePart = AlternativePart['voices'][number];

const ends = ['low', 'base', 'high'] as const;
type End = (typeof ends)[number];

export type AlternativeField =
  | End
  | ('title' | 'summary' | 'covers' | 'currency' | 'periodLabel' | 'costStanding' | 'costNote')
  | ('source' | 'sourceUrl');

const standings: Record<Standing, string> = {
  RECORD: 'Somebody stated it on record',
  ILLUSTRATIVE: 'It was reckoned, and is an illustration',
};
const isStanding = (value: string): value is Standing => Object.hasOwn(standings, value);

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export const alternativeSpecs: FieldSpecs<AlternativeField> = {
  title: { label: 'Title', name: 'The title' },
  summary: { label: 'What it is', name: 'What it is', kind: 'text', most: 2000 },
  covers: {
    label: 'What it would give',
    name: 'What it would give',
    hint: 'One thing on each line, twelve at most.',
    kind: 'text',
    most: 2411,
    isOptional: true,
  },
  base: {
    label: 'What it would cost',
    name: 'The amount',
    hint: `Such as ${amountLike('USD')}. Nothing where nobody stated it.`,
    isOptional: true,
  },
  currency: {
    label: 'Currency',
    name: 'The currency',
    kind: 'choice',
    options: CURRENCIES.map((code) => ({ value: code, label: code })),
  },
  low: { label: 'At the least', name: 'The low end', isOptional: true },
  high: { label: 'At the most', name: 'The high end', isOptional: true },
  periodLabel: {
    label: 'The period that the cost is for',
    name: 'The period',
    hint: 'Such as FY11. Nothing where none was stated.',
    isOptional: true,
  },
  costStanding: {
    label: 'How the cost is known',
    name: 'How the cost is known',
    kind: 'choice',
    options: options(standings),
  },
  costNote: {
    label: 'Who stated it, or how it was reckoned',
    name: 'Who stated the cost, or how it was reckoned,',
    hint: 'Needed where a cost is told.',
    kind: 'text',
    most: 500,
    rows: 2,
    isOptional: true,
  },
  ...sourceSpecs,
  source: {
    ...sourceSpecs.source,
    label: 'Where it was proposed',
    hint: 'With a source it is on record. Without one it is an illustration.',
  },
};

/** An alternative as fields; a new one is empty. */
export function alternativeBegin(part: AlternativePart | null): Record<AlternativeField, string> {
  const cost = part?.cost ?? null;
  const figure = (end: End): string => {
    const amountMinor = cost?.[end] ?? null;
    return cost === null || amountMinor === null ? '' : figureOf({ amountMinor, currency: cost.currency });
  };
  return {
    title: part?.title ?? '',
    summary: part?.summary ?? '',
    covers: part?.covers.map(({ text }) => text).join('\n') ?? '',
    ...{ base: figure('base'), currency: cost?.currency ?? 'USD', low: figure('low'), high: figure('high') },
    periodLabel: cost?.periodLabel ?? '',
    costStanding: cost?.standing ?? 'RECORD',
    costNote: cost?.note ?? '',
    ...sourceBegin(part?.source),
  };
}

type Values = EditValues<AlternativeField>;

/** Whether a cost is told: the currency and how it is known have a choice from the beginning, and tell nothing. */
const tellsCost = (values: Values): boolean =>
  ([...ends, 'periodLabel', 'costNote'] as const).some((field) => values[field].trim() !== '');

/** What is wrong with the amounts as they are typed. */
export function alternativeChecks(values: Values): FieldFault<AlternativeField>[] {
  if (!tellsCost(values)) return [];
  const { currency } = values;
  const read: Partial<Record<End, bigint>> = {};
  const faults: FieldFault<AlternativeField>[] = [];
  for (const field of ends) {
    const text = values[field];
    if (field !== 'base' && text.trim() === '') continue;
    const reading = readAmount(text, currency);
    if (reading.ok) read[field] = reading.money.amountMinor;
    else faults.push({ field, message: amountFault(reading, { text, currency }) });
  }
  const { low, base, high } = read;
  if (low !== undefined && base !== undefined && low > base)
    faults.push({ field: 'low', message: 'The low end lies above the amount.' });
  if (high !== undefined && base !== undefined && high < base)
    faults.push({ field: 'high', message: 'The high end lies below the amount.' });
  return faults;
}

/** What is sent of fields that stand. */
export function alternativeInput(values: Values): Omit<AlternativeInput, 'initiative'> {
  const { currency, costStanding } = values;
  const minor = (end: End): string | null => {
    const reading = readAmount(values[end], currency);
    return reading.ok ? reading.money.amountMinor.toString() : null;
  };
  return {
    title: values.title,
    summary: values.summary,
    covers: values.covers.split('\n').filter((thing) => thing.trim() !== ''),
    ...(tellsCost(values) && {
      currency,
      ...{ low: minor('low'), base: minor('base'), high: minor('high') },
      periodLabel: orNothing(values.periodLabel),
      costStanding: isStanding(costStanding) ? costStanding : 'RECORD',
      costNote: orNothing(values.costNote),
    }),
    ...sourceInput(values),
  };
}

/** What the server says of an alternative, as it is typed. */
export function theirAlternative(
  now: Readonly<Record<string, string | null>>,
): Partial<EditValues<AlternativeField | 'reason'>> {
  const texts = Object.fromEntries(Object.entries(now).map(([field, value]) => [field, value ?? '']));
  const currency = now['currency'] ?? 'USD';
  const figures = ends.map((end) => {
    const amountMinor = now[end];
    const isMoney = typeof amountMinor === 'string' && isCurrency(currency);
    return [end, isMoney ? figureOf({ amountMinor, currency }) : ''] as const;
  });
  return {
    ...texts,
    ...Object.fromEntries(figures),
    currency,
    costStanding: now['costStanding'] ?? 'RECORD',
  };
}

export const stances: Record<AlternativeStance, string> = {
  FOR: 'It speaks for it',
  AGAINST: 'It speaks against it',
  QUESTION: 'It asks something of it',
};
export const isStance = (value: string): value is AlternativeStance => Object.hasOwn(stances, value);

export const voiceSpecs: FieldSpecs<'submission' | 'stance' | 'note'> = {
  submission: {
    label: 'The submission',
    name: 'The submission',
    hint: 'By its ref, such as S-12. It is about this initiative, or something under it.',
  },
  stance: { label: 'How it stands to it', name: 'How it stands', kind: 'choice', options: options(stances) },
  note: { label: 'What it says, in your words', name: 'What it says', kind: 'text', most: 500, rows: 2 },
};
