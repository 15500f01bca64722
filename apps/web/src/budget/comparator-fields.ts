import { formatDecimal } from '@plumbline/money';
import { CURRENCIES, isCurrency } from '@plumbline/money/currency';
import { readAmount } from '@plumbline/money/reading';
import type { ComparatorInput, RecordComparatorMutation } from '../gql/graphql';
import type { ActOutcome, FieldFault } from '../platform/act-outcome';
import { amountFault } from '../platform/amount-words';
import { type EditValues, type FieldSpecs, orNothing } from '../platform/edit-fields';
import { moneyOf } from '../platform/money';
import { editRefused } from '../platform/use-edit';
import { type Comparator, coverWords, measureWords } from './comparator-words';
import { whoMayRecordComparators } from './who-may-edit-costs';

export type ComparatorField =
  | 'title'
  | 'measured'
  | 'covers'
  | 'currency'
  | 'low'
  | 'base'
  | 'high'
  | 'postsLow'
  | 'postsHigh'
  | 'periodLabel'
  | 'note'
  | 'source'
  | 'sourceUrl';

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export const comparatorSpecs: FieldSpecs<ComparatorField> = {
  title: { label: 'What it is', name: 'What it is', hint: 'Such as “A small response team”.' },
  measured: {
    label: 'Its amounts are of',
    name: 'What its amounts are of',
    kind: 'choice',
    options: options(measureWords),
  },
  covers: { label: 'They tell of', name: 'What they tell of', kind: 'choice', options: options(coverWords) },
  currency: {
    label: 'Currency',
    name: 'The currency',
    kind: 'choice',
    options: [
      { value: '', label: 'Choose one' },
      ...CURRENCIES.map((code) => ({ value: code, label: code })),
    ],
  },
  low: {
    label: 'Low end of the cost',
    name: 'The low end',
    hint: 'Such as 40,000. Both ends or none.',
    isOptional: true,
  },
  base: { label: 'Base amount', name: 'The base amount', hint: 'Where one is told.', isOptional: true },
  high: { label: 'High end of the cost', name: 'The high end', isOptional: true },
  postsLow: {
    label: 'Fewest full-time posts',
    name: 'The fewest posts',
    hint: 'From 1 on, such as 3. Both or none.',
    isOptional: true,
  },
  postsHigh: { label: 'Most full-time posts', name: 'The most posts', isOptional: true },
  periodLabel: { label: 'The year it is told for', name: 'The year', hint: 'Such as 2020.' },
  note: {
    label: 'What else is to be known',
    name: 'The note',
    kind: 'text',
    most: 500,
    rows: 2,
    isOptional: true,
  },
  source: {
    label: 'Where it comes from',
    name: 'The source',
    hint: 'The paper or page, and the place in it.',
  },
  sourceUrl: {
    label: 'A link to that',
    name: 'The link',
    kind: 'link',
    hint: 'In full, as in https://example.org/paper.',
    isOptional: true,
  },
};

export function comparatorBegin(one: Comparator | null): Record<ComparatorField, string> {
  const amount = (amountMinor: string | null | undefined) =>
    one && amountMinor ? formatDecimal(moneyOf({ amountMinor, currency: one.currency })) : '';
  return {
    title: one?.title ?? '',
    measured: one?.measured ?? 'POST',
    covers: one?.covers ?? 'POSTS',
    currency: one?.currency ?? '',
    ...{ low: amount(one?.low), base: amount(one?.base), high: amount(one?.high) },
    ...{ postsLow: one?.postsLow ?? '', postsHigh: one?.postsHigh ?? '' },
    periodLabel: one?.periodLabel ?? '',
    note: one?.note ?? '',
    ...{ source: one?.source.title ?? '', sourceUrl: one?.source.url ?? '' },
  };
}

const amounts = ['low', 'base', 'high'] as const;
const posts = ['postsLow', 'postsHigh'] as const;

/** What of the numbers cannot be read, or has one end alone. */
export function comparatorChecks(values: EditValues<ComparatorField>): FieldFault<ComparatorField>[] {
  const { currency } = values;
  const unreadAmounts = amounts.flatMap((field) => {
    const text = values[field].trim();
    if (text === '' || !isCurrency(currency)) return [];
    const reading = readAmount(text, currency);
    return reading.ok ? [] : [{ field, message: amountFault(reading, { text, currency }) }];
  });
  const unreadPosts = posts.flatMap((field) => {
    const text = values[field].trim();
    const isRead = text === '' || /^\d{1,7}(\.\d{1,6})?$/.test(text);
    return isRead ? [] : [{ field, message: 'Write how many posts in digits, such as 3 or 2.5.' }];
  });
  return unreadAmounts.length > 0
    ? [...unreadAmounts, ...unreadPosts]
    : [...rangeFaults(values), ...unreadPosts];
}

/** What the server would tell in minor units, in words that fit what was typed. */
function rangeFaults({ currency, ...values }: EditValues<ComparatorField>): FieldFault<ComparatorField>[] {
  if (!isCurrency(currency)) return [];
  const [low, base, high] = amounts
    .map((field) => minorOf(values[field], currency))
    .map((minor) => minor && BigInt(minor));
  const isLess = (a: bigint | '' | null | undefined, b: bigint | '' | null | undefined) =>
    typeof a === 'bigint' && typeof b === 'bigint' && a < b;
  return [
    ...(isLess(high, low)
      ? [{ field: 'high' as const, message: 'The high end is below the low end. Swap the two.' }]
      : []),
    ...(isLess(base, low)
      ? [{ field: 'base' as const, message: 'The base amount is below the low end.' }]
      : []),
    ...(isLess(high, base)
      ? [{ field: 'base' as const, message: 'The base amount is above the high end.' }]
      : []),
  ];
}

function minorOf(text: string, currency: string): string | null {
  if (text.trim() === '') return null;
  const reading = readAmount(text, currency);
  return reading.ok ? String(reading.money.amountMinor) : null;
}

export function comparatorInput(values: EditValues<ComparatorField>): ComparatorInput {
  const { currency } = values;
  return {
    title: values.title,
    measured: values.measured === 'WHOLE' ? 'WHOLE' : 'POST',
    covers: values.covers === 'EVERYTHING' ? 'EVERYTHING' : 'POSTS',
    currency,
    ...{ low: minorOf(values.low, currency), base: minorOf(values.base, currency) },
    high: minorOf(values.high, currency),
    ...{ postsLow: orNothing(values.postsLow.trim()), postsHigh: orNothing(values.postsHigh.trim()) },
    periodLabel: values.periodLabel,
    note: orNothing(values.note),
    source: values.source,
    sourceUrl: orNothing(values.sourceUrl),
  };
}

/** Puts the answer to a comparator into words. */
export function comparatorOutcome<Field extends string>(
  answer: RecordComparatorMutation['recordComparator'],
  specs: FieldSpecs<Field>,
): ActOutcome<Field, { key: string }> {
  if (answer.__typename === 'ComparatorRecorded')
    return { kind: 'done', done: { key: answer.comparator.key } };
  return editRefused(answer, { specs, whoMay: whoMayRecordComparators, lookFor: 'in the list above' });
}
