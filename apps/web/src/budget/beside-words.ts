import { sayMoney } from '../platform/money';
import { isChoice, sayChoice, type Choice } from './cost-choice';
import type { Total } from './total';

/** A selection by name: "A-6", "lines of class Staff in A-6". */
export const nameOf = (ref: string, choice: Choice): string =>
  isChoice(choice) ? `${sayChoice(choice)} in ${ref}` : ref;

/** The sums of two selections in one period and currency. */
export interface Beside {
  period: string;
  currency: string;
  own: Total | undefined;
  other: Total | undefined;
  /** The first less the second, in minor units; nothing where one of them is not published. */
  difference: string | null;
}

/** The sums of both by period and currency, in the order of the periods. */
export function sideBySide(own: readonly Total[], other: readonly Total[]): Beside[] {
  const key = ({ period, currency }: Total): string => `${period.label} ${currency}`;
  const places = new Map([...own, ...other].map((total) => [key(total), total]));
  return [...places].map(([at, { period, currency }]) => {
    const pair = {
      own: own.find((total) => key(total) === at),
      other: other.find((total) => key(total) === at),
    };
    return { period: period.label, currency, ...pair, difference: differenceOf(pair) };
  });
}

function differenceOf({ own, other }: Pick<Beside, 'own' | 'other'>): string | null {
  const amounts = [own, other].map((total) => (total ? total.base : '0'));
  const [first, second] = amounts;
  return typeof first === 'string' && typeof second === 'string'
    ? String(BigInt(first) - BigInt(second))
    : null;
}

/** The sentence at the head, of which the middle piece is marked. */
export function besideStatement(
  { period, currency, difference }: Pick<Beside, 'period' | 'currency' | 'difference'>,
  { own, other }: { own: string; other: string },
): { before: string; marked: string; after: string } {
  if (difference === null)
    return {
      before: `What ${own} or ${other} comes to in ${period} is `,
      marked: 'not published',
      after: '.',
    };
  const by = BigInt(difference);
  const before = `In ${period}, ${own} comes to `;
  if (by === 0n) return { before, marked: 'as much', after: ` as ${other}.` };
  const amount = sayMoney({ amountMinor: String(by < 0n ? -by : by), currency });
  return { before, marked: `${amount} ${by < 0n ? 'less' : 'more'}`, after: ` than ${other}.` };
}
