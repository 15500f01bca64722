import type { ExchangeRateWordsFragment } from '../gql/graphql';
import { sayDate } from '../platform/dates';
import type { Plain } from '../platform/plain';

/** A rate as it is read. */
export type Rate = Plain<ExchangeRateWordsFragment>;

/** What one unit is worth: "1 EUR = 1.20 USD". */
export function sayRate({ from, to, rate }: Pick<Rate, 'from' | 'to' | 'rate'>): string {
  const [whole = '', fraction = ''] = rate.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `1 ${from} = ${grouped}.${fraction.padEnd(2, '0')} ${to}`;
}

/** The same with its day: "1 EUR = 1.20 USD, 1 July 2010". */
export const sayRateOfDay = (rate: Rate): string => `${sayRate(rate)}, ${sayDate(rate.day)}`;

/** How a rate is chosen: said beside whatever was converted. */
export const rateRule =
  'Each sum is converted once, by the latest rate dated no later than the end of its period and the day on which the edition was published, and rounded to the smallest unit, halves away from zero.';
