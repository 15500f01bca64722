import { exponentOf } from '../../../packages/money/src/currency.js';
import { demand, unknownLast, type Asked } from './asked.js';
import type { Cost } from './budget.js';
import { page, type PageArguments } from './page.js';
import { sourceOf } from './pieces.js';
import type { Tables } from './rows.js';
import { totalsOf } from './total.js';

type Rate = Tables['exchange_rate'];
type Total = ReturnType<typeof totalsOf>[number];

export const largest = 9_223_372_036_854_775_807n;
export const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);

/** A fraction of whole numbers, rounded to a whole one, halves away from zero. */
export function rounded(above: bigint, below: bigint): bigint {
  const [whole, rest] = [sizeOf(above) / below, sizeOf(above) % below];
  const size = rest * 2n >= below ? whole + 1n : whole;
  return above < 0n ? -size : size;
}

/** An amount of one currency in another, by what one unit of `rate.from_currency` is worth. */
function convert(amount: bigint, from: string, to: string, rate: Rate): bigint {
  const [whole = '', fraction = ''] = rate.rate.split('.');
  const [above, below] = [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
  const isForward = rate.from_currency === from;
  const [up, down] = [10n ** BigInt(exponentOf(to)), 10n ** BigInt(exponentOf(from))];
  return rounded(amount * up * (isForward ? above : below), down * (isForward ? below : above));
}

/** The latest rate between two currencies by the end of a period and the day on which the edition was published. */
function rateFor({ rows }: Asked, edition: Tables['edition'], total: Total, to: string): Rate | undefined {
  const published = (edition.published_at ?? '').slice(0, 10);
  const last = total.period.endsOn < published ? total.period.endsOn : published;
  const between = rows.exchange_rate.filter((rate) => {
    const pair = [rate.from_currency, rate.to_currency];
    return (
      rate.withdrawn_at === null && pair.includes(total.currency) && pair.includes(to) && rate.rate_on <= last
    );
  });
  return between.sort((a, b) => (a.rate_on < b.rate_on ? 1 : -1))[0];
}

const none = { low: null, base: null, high: null, rate: null };

function sumIn(asked: Asked, edition: Tables['edition'], total: Total, to: string) {
  const { currency, low, base, high } = total;
  const before = { currency, lowBefore: low, baseBefore: base, highBefore: high };
  if (currency === to)
    return {
      ...before,
      low,
      base,
      high,
      rate: null,
      outcome: base === null ? 'NOT_PUBLISHED' : 'SAME_CURRENCY',
    };
  if (base === null) return { ...before, ...none, outcome: 'NOT_PUBLISHED' };
  const rate = rateFor(asked, edition, total, to);
  if (!rate) return { ...before, ...none, outcome: 'NO_RATE' };
  const ends = [low, base, high].map((end) =>
    end === null ? null : convert(BigInt(end), currency, to, rate),
  );
  if (ends.some((end) => end !== null && sizeOf(end) > largest))
    return { ...before, ...none, rate, outcome: 'TOO_LARGE' };
  const [newLow = null, newBase = null, newHigh = null] = ends.map((end) =>
    end === null ? null : String(end),
  );
  return { ...before, low: newLow, base: newBase, high: newHigh, rate, outcome: 'CONVERTED' };
}

type Sum = ReturnType<typeof sumIn>;

/** The sum of an end over all currencies, where it can be told. */
function wholeOf(sums: readonly Sum[], end: 'low' | 'base' | 'high'): string | null {
  if (sums.some(({ outcome }) => outcome === 'NO_RATE' || outcome === 'TOO_LARGE')) return null;
  const known = sums.map((sum) => sum[end]).filter((value) => value !== null);
  if (known.length === 0 || (end !== 'base' && known.length < sums.length)) return null;
  const whole = known.reduce((all, value) => all + BigInt(value), 0n);
  return sizeOf(whole) > largest ? null : String(whole);
}

/** The totals of a cost in one currency, by period. */
export function convertedOf({ edition, address, ...choice }: Cost, { to }: { to: string }, asked: Asked) {
  if (!edition) return [];
  const totals = totalsOf(asked, edition, address.id, choice);
  return [...new Set(totals.map(({ ordinal }) => ordinal))].map((ordinal) => ({
    ordinal,
    ...convertedTotal(asked, edition, { totals: totals.filter((total) => total.ordinal === ordinal), to }),
  }));
}

/** The sums of one period in one currency. */
export function convertedTotal(
  asked: Asked,
  edition: Tables['edition'],
  { totals, to }: { totals: readonly Total[]; to: string },
) {
  const sums = totals
    .map((total) => sumIn(asked, edition, total, to))
    .sort((a, b) => unknownLast(a.currency, b.currency));
  return {
    period: demand(totals[0], 'total').period,
    currency: to,
    ...{ low: wholeOf(sums, 'low'), base: wholeOf(sums, 'base'), high: wholeOf(sums, 'high') },
    unpublishedCount: totals.reduce((count, total) => count + total.unpublishedCount, 0),
    sums,
  };
}

export const exchangeRateResolvers = {
  Query: {
    exchangeRates: (_: unknown, args: PageArguments, asked: Asked) =>
      page(asked, args, {
        rows: asked.rows.exchange_rate,
        keys: [
          { type: 'date', of: ({ rate_on: day }: Rate) => day },
          { type: 'bigint', of: ({ id }: Rate) => id },
        ],
        isDescending: true,
        most: 100,
      }),
    convertibleCurrencies: (_: unknown, __: unknown, { rows }: Asked) => {
      const standing = rows.exchange_rate.filter(({ withdrawn_at: at }) => at === null);
      const codes = standing.flatMap(({ from_currency: from, to_currency: to }) => [from, to]);
      return [...new Set(codes)].sort().map((code) => ({ code }));
    },
  },
  ExchangeRate: {
    from: ({ from_currency: from }: Rate) => from,
    to: ({ to_currency: to }: Rate) => to,
    day: ({ rate_on: day }: Rate) => day,
    source: sourceOf,
    recordedAt: ({ recorded_at: at }: Rate) => at,
    withdrawnAt: ({ withdrawn_at: at }: Rate) => at,
    withdrawnFor: ({ withdrawn_for: why }: Rate) => why,
  },
};
