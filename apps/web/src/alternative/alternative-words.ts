import type { AlternativeFacts_AlternativeFragment, AlternativeStance } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { drawnAmount, sayMoney, sayRange } from '../platform/money';
import type { Plain } from '../platform/plain';
import { standingOf } from '../platform/standing';
import type { Bar } from '../ui/bar-chart';

/** An alternative as it is read: everything here only words or draws it. */
export type AlternativeFacts = Plain<AlternativeFacts_AlternativeFragment>;
export type AlternativeCost = NonNullable<AlternativeFacts['cost']>;
export type AlternativeVoice = AlternativeFacts['voices'][number];

export const noCost = 'nobody stated a cost';

/** What it would cost, in prose: "$216,000, between $165,600 and $266,400, for FY11". */
export function sayCost({ currency, low, base, high, periodLabel }: AlternativeCost): string {
  const amount = sayMoney({ amountMinor: base, currency }, { compact: true });
  const range =
    low === null || high === null
      ? ''
      : `, between ${sayRange({ low, high, currency }, { compact: true }).replace(' to ', ' and ')}`;
  return `${amount}${range}, ${sayPeriod(periodLabel)}`;
}

export const sayPeriod = (label: string | null): string =>
  label === null ? 'no period stated' : `for ${label}`;

/** The currencies in which a cost is known, in the order in which they come: two are never put on one scale. */
export const currenciesOf = (alternatives: readonly AlternativeFacts[]): string[] => [
  ...new Set(alternatives.flatMap(({ cost }) => cost?.currency ?? [])),
];

/** The costs in one currency, each with its range; what has no cost stands, as such, beside the first of them. */
export function costBars(alternatives: readonly AlternativeFacts[], currency: string): Bar[] {
  const isFirst = currenciesOf(alternatives)[0] === currency;
  return alternatives.flatMap(({ ref, title, cost }): Bar[] => {
    const label = `${ref} ${title}`;
    if (cost?.currency === currency) return [costBar(cost, { key: ref, label })];
    return cost === null && isFirst
      ? [{ key: ref, label, value: null, standing: 'unknown', valueText: noCost }]
      : [];
  });
}

function costBar(cost: AlternativeCost, { key, label }: { key: string; label: string }): Bar {
  const { currency, low, base, high, standing } = cost;
  const drawn = (amountMinor: string) => drawnAmount({ amountMinor, currency });
  return {
    ...{ key, label, value: drawn(base), standing: standingOf(standing), valueText: sayCost(cost) },
    ...(low !== null && high !== null && { range: { low: drawn(low), high: drawn(high) } }),
  };
}

/** How many alternatives there are and of how many a cost is known, in a sentence or two. */
export function sideBySide(alternatives: readonly AlternativeFacts[]): {
  marked: string;
  after: string;
} {
  const count = alternatives.length;
  if (count === 0) return { marked: 'No other way', after: ' is on record.' };
  const priced = alternatives.filter(({ cost }) => cost !== null).length;
  const marked = sentenceCase(sayCount(count, 'way'));
  const stand = count === 1 ? 'is on record' : 'stand side by side';
  return { marked, after: ` ${stand}. ${knownCosts(count, priced)}` };
}

function knownCosts(count: number, priced: number): string {
  const each = count === 1 ? 'it' : 'each';
  if (priced === 0) return `What ${each} would cost, nobody stated.`;
  if (priced === count) return `What ${each} would cost stands beside it.`;
  const unpriced = count - priced;
  return `What ${sayCount(priced, 'of them', 'of them')} would cost is known; of ${sayCount(unpriced, 'other', 'others')} nobody stated it.`;
}

export const stanceWords: Record<AlternativeStance, string> = {
  FOR: 'For it',
  AGAINST: 'Against it',
  QUESTION: 'Asks of it',
};

export const voicesOf = (
  { voices }: Pick<AlternativeFacts, 'voices'>,
  stance: AlternativeStance,
): readonly AlternativeVoice[] => voices.filter((voice) => voice.stance === stance);

/** Who speaks for it and against it, in a sentence: "Two submissions speak for it, none against it." */
export function sayVoices(alternative: Pick<AlternativeFacts, 'voices'>): { marked: string; after: string } {
  const [ours, theirs, asks] = (['FOR', 'AGAINST', 'QUESTION'] as const).map(
    (stance) => voicesOf(alternative, stance).length,
  );
  if (!ours && !theirs && !asks)
    return { marked: 'Nobody', after: ' is recorded as speaking for or against it.' };
  const marked = sentenceCase(sayCount(ours ?? 0, 'submission'));
  const asking = asks ? `; ${sayNumberOr(asks)} ${asks === 1 ? 'asks' : 'ask'}` : '';
  return {
    marked,
    after: ` ${ours === 1 ? 'speaks' : 'speak'} for it, ${sayNumberOr(theirs ?? 0)} against it${asking}.`,
  };
}

const sayNumberOr = (count: number): string => (count === 0 ? 'none' : sayCount(count, '', '').trim());

/** Who said it: a name, an organisation, both, or that neither was given. */
export const speakerOf = ({ authorName, organisation }: AlternativeVoice['submission']): string =>
  [authorName, organisation?.name].filter(Boolean).join(', ') || 'No name given';
