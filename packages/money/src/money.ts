import { exponentOf } from './currency.js';

/** An amount in whole minor units (cents, fils, yen) of an active ISO 4217 currency. Never a float, never without one. */
export interface Money {
  readonly amountMinor: bigint;
  readonly currency: string;
}

/** The largest amount, in minor units, that can be stored: a PostgreSQL `bigint`. Its negative is the smallest. */
export const AMOUNT_MINOR_MAX = 9_223_372_036_854_775_807n;

/** Thrown where two amounts would be put together that are not in one currency. Nothing here converts. */
export class CurrenciesDiffer extends Error {
  override readonly name = 'CurrenciesDiffer';
  readonly currencies: readonly [string, string];
  constructor(left: string, right: string) {
    super(`${left} ${right}`);
    this.currencies = [left, right];
  }
}

/** Thrown where an amount is to be split by weights that give nobody a share, or somebody less than none. */
export class WeightsGiveNoShares extends Error {
  override readonly name = 'WeightsGiveNoShares';
  readonly weights: readonly bigint[];
  constructor(weights: readonly bigint[]) {
    super(weights.join(' '));
    this.weights = weights;
  }
}

/**
 * The sum of two amounts of one currency, in minor units, exact. It may pass `AMOUNT_MINOR_MAX`.
 * @throws CurrenciesDiffer
 */
export function add(left: Money, right: Money): Money {
  demandOneCurrency(left, right);
  return { amountMinor: left.amountMinor + right.amountMinor, currency: left.currency };
}

/** The sums of a list, one for each currency in it, by alphabet of the code. An empty list has no sums. */
export function sum(list: Iterable<Money>): Money[] {
  const totals = new Map<string, bigint>();
  for (const { amountMinor, currency } of list)
    totals.set(currency, (totals.get(currency) ?? 0n) + amountMinor);
  return [...totals]
    .map(([currency, amountMinor]) => ({ amountMinor, currency }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** The same amount on the other side: minor units with the opposite sign. */
export function negate(money: Money): Money {
  return { amountMinor: -money.amountMinor, currency: money.currency };
}

/**
 * -1 where `left` is less than `right`, 0 where they are equal, 1 where it is more. Fit for `sort`.
 * @throws CurrenciesDiffer
 */
export function compare(left: Money, right: Money): -1 | 0 | 1 {
  demandOneCurrency(left, right);
  if (left.amountMinor === right.amountMinor) return 0;
  return left.amountMinor < right.amountMinor ? -1 : 1;
}

/**
 * Divides an amount among weights (not negative, at least one above zero) so that the parts add up to it exactly.
 * Rule: largest remainder (Hamilton). Each part gets its share rounded towards zero, and the units left over go one
 * each to the largest remainders, the earlier part first where remainders are equal. A weight of zero gets nothing;
 * a negative amount is split as its opposite is.
 * @throws WeightsGiveNoShares
 */
export function split(money: Money, weights: readonly bigint[]): Money[] {
  const whole = weights.reduce((total, weight) => total + weight, 0n);
  if (whole <= 0n || weights.some((weight) => weight < 0n)) throw new WeightsGiveNoShares(weights);
  const sign = money.amountMinor < 0n ? -1n : 1n;
  const size = money.amountMinor * sign;
  const parts = weights.map((weight, index) => ({
    index,
    units: (size * weight) / whole,
    remainder: (size * weight) % whole,
  }));
  let left = size - parts.reduce((total, part) => total + part.units, 0n);
  const byRemainder = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const part of byRemainder) {
    if (left === 0n) break;
    part.units += 1n;
    left -= 1n;
  }
  return parts.map((part) => ({ amountMinor: part.units * sign, currency: money.currency }));
}

/**
 * What `part` is of `whole`, in basis points (1% = 100), rounded half away from zero. A part that runs against the
 * whole (a receipt among costs) has a negative share. Null where a share means nothing: the whole is zero or negative,
 * or the share is too large for an exact integer.
 * @throws CurrenciesDiffer
 */
export function shareOf(part: Money, whole: Money): number | null {
  demandOneCurrency(part, whole);
  if (whole.amountMinor <= 0n) return null;
  const sign = part.amountMinor < 0n ? -1n : 1n;
  const doubled = (part.amountMinor * sign * 20_000n) / whole.amountMinor;
  const basisPoints = Number(((doubled + 1n) / 2n) * sign);
  return Number.isSafeInteger(basisPoints) ? basisPoints : null;
}

/**
 * The amount as the plain decimal that machines exchange (CSV, JSON): "60000.50", "-12.00", "1200" for yen. A point,
 * no grouping, ASCII minus, always as many decimals as the currency has. `parseDecimalStrict` reads it back.
 * @throws UnknownCurrency
 */
export function formatDecimal(money: Money): string {
  const exponent = exponentOf(money.currency);
  const digits = String(money.amountMinor)
    .replace('-', '')
    .padStart(exponent + 1, '0');
  const decimals = exponent === 0 ? '' : `.${digits.slice(-exponent)}`;
  return `${money.amountMinor < 0n ? '-' : ''}${digits.slice(0, digits.length - exponent)}${decimals}`;
}

function demandOneCurrency(left: Money, right: Money): void {
  if (left.currency !== right.currency) throw new CurrenciesDiffer(left.currency, right.currency);
}
