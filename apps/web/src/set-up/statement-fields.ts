import { CURRENCIES, isCurrency } from '@plumbline/money/currency';
import { readAmount } from '@plumbline/money/reading';
import type { StatedCostFragment, StatementQualifier } from '../gql/graphql';
import type { FieldFault } from '../platform/act-outcome';
import { amountFault, amountLike } from '../platform/amount-words';
import type { EditValues, FieldSpecs } from '../platform/edit-fields';
import { figureOf } from '../platform/money';
import { sourceBegin, sourceSpecs } from './source-fields';

export type Stated = StatedCostFragment['statements'][number];

export type StatementField =
  | 'amount'
  | 'currency'
  | 'qualifier'
  | 'periodLabel'
  | 'statedBy'
  | 'statedOn'
  | 'isAuthoritative'
  | 'source'
  | 'sourceUrl';

export const qualifiers: Record<StatementQualifier, string> = {
  EXACT: 'Exactly this',
  ABOUT: 'About this',
  AT_LEAST: 'At least this',
};

export const isQualifier = (value: string): value is StatementQualifier => Object.hasOwn(qualifiers, value);

export const statementSpecs: FieldSpecs<StatementField> = {
  amount: {
    label: 'Amount',
    name: 'The amount',
    hint: `Such as ${amountLike('USD')}. A comma goes between thousands.`,
  },
  currency: {
    label: 'Currency',
    name: 'The currency',
    kind: 'choice',
    options: CURRENCIES.map((code) => ({ value: code, label: code })),
  },
  qualifier: {
    label: 'How exactly it was stated',
    name: 'How exactly it was stated',
    kind: 'choice',
    options: Object.entries(qualifiers).map(([value, label]) => ({ value, label })),
  },
  periodLabel: {
    label: 'The period it was stated for',
    name: 'The period',
    hint: 'Such as FY11. Nothing where none was stated.',
    isOptional: true,
  },
  statedBy: { label: 'Who stated it', name: 'Who stated it' },
  statedOn: { label: 'The day it was stated', name: 'The day', kind: 'date', isOptional: true },
  isAuthoritative: {
    label: 'Is it the one to rely on?',
    name: 'The one to rely on',
    kind: 'choice',
    hint: 'Of all that were stated for one period, one at most is. Say why where you correct one.',
    options: [
      { value: 'false', label: 'Not said' },
      { value: 'true', label: 'Yes, of those for its period' },
    ],
  },
  ...sourceSpecs,
  source: { ...sourceSpecs.source, isOptional: false },
};

export const statementBegin = (stated: Stated | null): Record<StatementField, string> => ({
  amount: stated ? figureOf(stated.amount) : '',
  currency: stated?.amount.currency ?? 'USD',
  qualifier: stated?.qualifier ?? 'EXACT',
  periodLabel: stated?.periodLabel ?? '',
  statedBy: stated?.statedBy ?? '',
  statedOn: stated?.statedOn ?? '',
  isAuthoritative: String(stated?.isAuthoritative ?? false),
  ...sourceBegin(stated?.source),
});

type Typed = Record<'amount' | 'currency', string>;

export function amountChecks({ amount, currency }: Typed): FieldFault<StatementField>[] {
  const reading = readAmount(amount, currency);
  return reading.ok ? [] : [{ field: 'amount', message: amountFault(reading, { text: amount, currency }) }];
}

/** What was typed as an amount, once it was checked. */
export function amountInput({ amount, currency }: Typed): { amountMinor: string; currency: string } {
  const reading = readAmount(amount, currency);
  return { amountMinor: reading.ok ? reading.money.amountMinor.toString() : '0', currency };
}

/** What the server says of an amount, as it is typed. */
export function theirStatement(
  now: Readonly<Record<string, string | null>>,
): Partial<EditValues<StatementField>> {
  const texts = Object.fromEntries(Object.entries(now).map(([field, value]) => [field, value ?? '']));
  const currency = now['currency'] ?? '';
  const amountMinor = now['amount'];
  const isMoney = typeof amountMinor === 'string' && isCurrency(currency);
  return { ...texts, ...(isMoney && { amount: figureOf({ amountMinor, currency }) }) };
}
