import { byKey, demand, type Asked } from './asked.js';
import type { Cost } from './budget.js';
import { convertedTotal, largest, rounded, sizeOf } from './exchange-rate.js';
import { demandStorable, page, type PageArguments } from './page.js';
import { sourceOf } from './pieces.js';
import type { Tables } from './rows.js';
import { estimatesAt, sumsOf } from './total.js';

type Comparator = Tables['comparator'];
type Estimate = Tables['estimate'];

interface Scaled {
  digits: bigint;
  scale: bigint;
}

function scaled(text: string): Scaled {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), scale: 10n ** BigInt(fraction.length) };
}

const shared = (amount: string | null, posts: string | null): string | null => {
  if (amount === null || posts === null) return null;
  const { digits, scale } = scaled(posts);
  return String(rounded(BigInt(amount) * scale, digits));
};

/** A comparator for each post: the low end where most share it, the high end where fewest do. */
function perPostOf(one: Comparator) {
  const { currency, measured, posts_low: fewest, posts_high: most } = one;
  const isEach = measured === 'POST';
  const low = isEach ? one.low_minor : shared(one.low_minor, most);
  if (low === null) return null;
  const isOneNumber = fewest !== null && most !== null && less(fewest, most) === 0;
  const base = isEach ? one.base_minor : isOneNumber ? shared(one.base_minor, fewest) : null;
  return { currency, low, base, high: isEach ? one.high_minor : shared(one.high_minor, fewest) };
}

/** Below zero where `a` is less, above where it is more. */
function less(a: string, b: string): number {
  const [left, right] = [scaled(a), scaled(b)];
  const difference = left.digits * right.scale - right.digits * left.scale;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function besideOf(value: string | null, low: string | null, high: string | null): string | null {
  if (value === null || low === null || high === null) return null;
  if (less(value, low) < 0) return 'BELOW';
  return less(value, high) > 0 ? 'ABOVE' : 'WITHIN';
}

const isPost = ({ unit, base_minor: base }: Estimate): boolean =>
  base !== null && /^posts?, a year$/i.test(unit ?? '');

/** How many posts are told, to six decimals as they are kept. */
function postsOf(estimates: readonly Estimate[]): string | null {
  const millionths = estimates.reduce((sum, { quantity }) => {
    const { digits, scale } = scaled(quantity ?? '0');
    return sum + (digits * 1_000_000n) / scale;
  }, 0n);
  if (millionths === 0n) return null;
  const text = String(millionths).padStart(7, '0');
  return `${text.slice(0, -6)}.${text.slice(-6)}`;
}

interface Ends {
  low: string | null;
  base: string | null;
  high: string | null;
}

const eachOf = ({ low, base, high }: Ends, posts: string | null): Ends => ({
  low: shared(low, posts),
  base: shared(base, posts),
  high: shared(high, posts),
});

/** A sum of which every part must be known, however large it is. */
const added = (parts: readonly (string | null)[]): string | null =>
  parts.includes(null) ? null : String(parts.reduce((sum, part) => sum + BigInt(part ?? 0), 0n));

const isTooLarge = (ends: Ends): boolean =>
  [ends.low, ends.base, ends.high].some((end) => end !== null && sizeOf(BigInt(end)) > largest);

function outcomeOf(facts: { posts: string | null; lacksRate: boolean; all: Ends; each: Ends[] }): string {
  if (facts.posts === null) return 'NO_POSTS';
  if (facts.lacksRate) return 'NO_RATE';
  return facts.all.base === null || facts.each.some(isTooLarge) ? 'TOO_LARGE' : 'TOLD';
}

/** The cost of one period for each post, in the currency of a comparator. */
function costPerPost(
  asked: Asked,
  edition: Tables['edition'],
  { estimates, to }: { estimates: readonly Estimate[]; to: string },
) {
  const all = convertedTotal(asked, edition, { totals: sumsOf(asked, estimates), to });
  const ofPosts = estimates.filter(isPost);
  const posts = postsOf(ofPosts);
  const alone =
    ofPosts.length === 0 ? [] : convertedTotal(asked, edition, { totals: sumsOf(asked, ofPosts), to }).sums;
  const sum = (end: keyof Ends) => (alone.length === 0 ? null : added(alone.map((part) => part[end])));
  const own = eachOf({ low: sum('low'), base: sum('base'), high: sum('high') }, posts);
  const every = eachOf(all, posts);
  const lacksRate = all.sums.some(({ outcome }) => outcome === 'NO_RATE');
  const outcome = outcomeOf({ posts, lacksRate, all, each: [own, every] });
  const isTold = outcome === 'TOLD';
  return {
    outcome,
    posts,
    period: all.period,
    unpublishedCount: all.unpublishedCount,
    alone: isTold && own.base !== null ? { currency: to, ...own } : null,
    everything: isTold ? { currency: to, ...every } : null,
    rates: [
      ...new Map(all.sums.flatMap(({ rate }) => (rate ? [[rate.id, rate] as const] : []))).values(),
    ].sort((a, b) => byKey(a.id, b.id)),
  };
}

/** A cost in one period beside every comparator. */
export function comparedOf(
  { edition, address, ...choice }: Cost,
  { period }: { period?: string | null },
  asked: Asked,
) {
  demandStorable(period);
  if (!edition) return [];
  const periods = asked.rows.edition_period.filter(({ edition_id: id }) => id === edition.address_id);
  const asIs = periods.length > 8 ? Math.max(...periods.map(({ ordinal }) => ordinal)) : 1;
  const ordinal = periods.find(({ label }) => label === (period ?? undefined))?.ordinal ?? asIs;
  const estimates = estimatesAt(asked, edition, { top: address.id, choice }).filter(
    (one) => one.period_ordinal === ordinal,
  );
  if (estimates.length === 0) return [];
  return asked.rows.comparator
    .filter(({ withdrawn_at: at }) => at === null)
    .sort((a, b) => byKey(a.id, b.id))
    .map((comparator) => {
      const told = costPerPost(asked, edition, { estimates, to: comparator.currency });
      const own = perPostOf(comparator);
      const matched = comparator.covers === 'POSTS' ? told.alone : told.everything;
      return {
        ...told,
        comparator: demand(comparator, 'comparator'),
        cost: besideOf(matched?.base ?? null, own?.low ?? null, own?.high ?? null),
        size: besideOf(told.posts, comparator.posts_low, comparator.posts_high),
      };
    });
}

export const comparatorResolvers = {
  Query: {
    comparators: (_: unknown, args: PageArguments, asked: Asked) =>
      page(asked, args, {
        rows: asked.rows.comparator,
        keys: [{ type: 'bigint', of: ({ id }: Comparator) => id }],
        isDescending: true,
        most: 100,
      }),
  },
  Comparator: {
    postsLow: ({ posts_low: low }: Comparator) => low,
    postsHigh: ({ posts_high: high }: Comparator) => high,
    low: ({ low_minor: low }: Comparator) => low,
    base: ({ base_minor: base }: Comparator) => base,
    high: ({ high_minor: high }: Comparator) => high,
    periodLabel: ({ period_label: label }: Comparator) => label,
    source: sourceOf,
    perPost: perPostOf,
    recordedAt: ({ recorded_at: at }: Comparator) => at,
    withdrawnAt: ({ withdrawn_at: at }: Comparator) => at,
    withdrawnFor: ({ withdrawn_for: why }: Comparator) => why,
  },
};
