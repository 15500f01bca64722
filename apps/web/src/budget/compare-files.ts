import { formatDecimal } from '@plumbline/money';
import { moneyOf } from '../platform/money';
import { type Change, type ComparedLine, fateOf, partNames, partsInOrder } from './compare-words';

const decimal = (amountMinor: string | null, currency: string): string =>
  amountMinor === null ? '' : formatDecimal(moneyOf({ amountMinor, currency }));

/** The compared lines as they are shown, as a table to take away: amounts as decimals, the currency beside them. */
export function comparedTable(
  { period, currency, lines: { nodes } }: Change,
  { from, to }: { from: string; to: string },
): string[][] {
  const head = ['Line', 'Title', 'What became of it', 'Period', 'Currency', from, to, 'Change'];
  return [
    [...head, ...partsInOrder.map((part) => partNames[part]), 'Reason'],
    ...nodes.map((line) => [
      line.address.ref,
      line.title,
      fateOf(line),
      period,
      currency,
      decimal(line.before, currency),
      decimal(line.after, currency),
      decimal(line.change, currency),
      ...partsInOrder.map((part) => decimal(line[part], currency)),
      reasonsOf(line),
    ]),
  ];
}

const reasonsOf = ({ reasons }: ComparedLine): string =>
  reasons.map(({ edition, reason }) => `${edition}: ${reason}`).join('\n');

/** What a change is made of, as a table to take away. */
export const partsTable = (change: Change, { from, to }: { from: number; to: number }): string[][] => [
  ['Part', 'Period', 'Currency', 'Amount'],
  ...[
    [`Edition ${from}`, change.before] as const,
    ...partsInOrder.map((part) => [partNames[part], change[part]] as const),
    [`Edition ${to}`, change.after] as const,
  ].map(([name, amount]) => [name, change.period, change.currency, decimal(amount, change.currency)]),
];
