import { formatDecimal, type Money } from '@plumbline/money';
import { type FigureOptions, formatFigure, formatMoney, type MoneyOptions } from '@plumbline/money/format';

/** An amount of the schema: minor units as text, and never a number. */
export interface WireMoney {
  amountMinor: string;
  currency: string;
}

/** An amount of the schema as one to reckon with. */
export function moneyOf({ amountMinor, currency }: WireMoney): Money {
  return { amountMinor: BigInt(amountMinor), currency };
}

/** An amount in a sentence: "$4.2M" with `compact`, "$120,000" without. */
export function sayMoney(money: WireMoney, options?: MoneyOptions): string {
  return formatMoney(moneyOf(money), undefined, options);
}

/** An amount in a table whose caption names the currency: "4,200,000". */
export function figureOf(money: WireMoney, options?: FigureOptions): string {
  return formatFigure(moneyOf(money), undefined, options);
}

/** A range in a sentence: "$2.04M to $4.39M". */
export function sayRange(
  { low, high, currency }: { low: string; high: string; currency: string },
  options?: MoneyOptions,
): string {
  return [low, high].map((amountMinor) => sayMoney({ amountMinor, currency }, options)).join(' to ');
}

/** An amount for a file: a plain decimal with a point, "-4200000.00". */
export function decimalOf(money: WireMoney): string {
  return formatDecimal(moneyOf(money));
}

/** An amount as a length to draw. Never to reckon or to write with: a number of JavaScript is not exact. */
export function drawnAmount(money: WireMoney): number {
  return Number(formatDecimal(moneyOf(money)));
}
