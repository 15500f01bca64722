import { exponentOf } from '@plumbline/money/currency';
import type { Beside, ComparedCostRowFragment } from '../gql/graphql';
import { sayCount } from '../platform/count';
import { sayMoney, sayRange, type WireMoney } from '../platform/money';
import type { Plain } from '../platform/plain';
import { sayPosts, type PerPost } from './comparator-words';

export type Compared = Plain<ComparedCostRowFragment>;

/** The rows in groups of one currency each: two never share a scale. */
export function perCurrency(rows: readonly Compared[]): Compared[][] {
  const codes = [...new Set(rows.map(({ comparator }) => comparator.currency))];
  return codes.map((code) => rows.filter(({ comparator }) => comparator.currency === code));
}

/** Why a cost cannot be told for each post, and who can mend that. */
export function whyNot({ outcome, period, comparator }: Compared): { title: string; body: string } {
  if (outcome === 'NO_POSTS')
    return {
      title: `This cost cannot be set beside others: no posts are told for ${period.label}`,
      body: 'No published amount of the period has the unit “post, a year”. An editor of the initiative tells how a line was estimated, and with it how many posts it is for.',
    };
  if (outcome === 'NO_RATE')
    return {
      title: `This cost cannot be told in ${comparator.currency}: no rate is known`,
      body: 'Nothing is converted by a guess. Editors of the whole site record exchange rates.',
    };
  return {
    title: 'This cost is too large to be told for each post',
    body: 'The number would be larger than can be kept.',
  };
}

const besideWords: Record<Beside, string> = { BELOW: 'below', WITHIN: 'within', ABOVE: 'above' };
const sizeWords: Record<Beside, string> = { BELOW: 'fewer than', WITHIN: 'as many as', ABOVE: 'more than' };

/** What the comparison shows, in sentences. */
export function comparisonFinding(rows: readonly Compared[]): string | undefined {
  const [first] = rows;
  if (first?.outcome !== 'TOLD') return undefined;
  const sentences = [
    ownWords(first),
    costWords(rows),
    sizesWords(rows),
    lackWords(rows),
    missingWords(first),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

function ownWords({ period, posts, alone, everything }: Compared): string | undefined {
  const amount = (told: PerPost | null) =>
    told?.base ? sayMoney(wholeUnits({ amountMinor: told.base, currency: told.currency })) : undefined;
  const all = amount(everything);
  if (all === undefined) return undefined;
  const own = amount(alone);
  const of = own === undefined ? '' : `, of which ${own} for the post itself`;
  return `In ${period.label} each of ${posts ?? ''} posts comes to about ${all}${of}.`;
}

/** To the whole unit, halves away from zero: cents decide nothing here, and the table has them. */
function wholeUnits({ amountMinor, currency }: WireMoney): WireMoney {
  const unit = 10n ** BigInt(exponentOf(currency));
  const minor = BigInt(amountMinor);
  const half = minor < 0n ? -unit / 2n : unit / 2n;
  return { amountMinor: String(((minor + half) / unit) * unit), currency };
}

function costWords(rows: readonly Compared[]): string | undefined {
  const told = rows.filter(({ cost }) => cost !== null);
  const words = told.map(({ cost, comparator: { title, perPost, periodLabel, covers } }) => {
    const what = covers === 'POSTS' ? 'the post itself' : 'everything';
    const range = perPost?.low && perPost.high ? sayEndsShort(perPost) : '';
    return `${what} is ${besideWords[cost ?? 'WITHIN']} ${range} (${lowered(title)}, ${periodLabel})`;
  });
  return words.length === 0 ? undefined : `${capital(words.join('; '))}.`;
}

function sayEndsShort({ low, high, currency }: PerPost): string {
  if (low === null || high === null) return '';
  return low === high ? sayMoney({ amountMinor: low, currency }) : sayRange({ low, high, currency });
}

function sizesWords(rows: readonly Compared[]): string | undefined {
  const told = rows.filter(({ size, comparator }) => size !== null && comparator.perPost === null);
  const words = told.map(
    ({ size, comparator }) =>
      `${sizeWords[size ?? 'WITHIN']} ${lowered(comparator.title)} (${sayPosts(comparator) ?? ''})`,
  );
  return words.length === 0 ? undefined : `Its posts are ${words.join(', ')}.`;
}

function lackWords(rows: readonly Compared[]): string | undefined {
  const isTold = rows.some(
    ({ comparator }) => comparator.covers === 'EVERYTHING' && comparator.perPost !== null,
  );
  return isTold ? undefined : 'No comparator is recorded that tells everything that is spent for a post.';
}

const missingWords = ({ unpublishedCount }: Compared): string | undefined =>
  unpublishedCount === 0
    ? undefined
    : `This is of what is published: ${sayCount(unpublishedCount, 'amount')} ${unpublishedCount === 1 ? 'is' : 'are'} not.`;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
