import type { ChangePartsFragment, ComparePageQuery } from '../gql/graphql';
import { sayCount, sentenceCase } from '../platform/count';
import { sayMoney } from '../platform/money';
import type { Plain } from '../platform/plain';

export type Parts = Plain<ChangePartsFragment>;
export type Comparison = NonNullable<ComparePageQuery['comparison']>;
export type Change = NonNullable<Comparison['change']>;
export type ComparedLine = Change['lines']['nodes'][number];

/** What a change is made of, in the order in which it is told. */
export const partNames = {
  scope: 'Scope',
  quantity: 'Quantity',
  priceLevel: 'Price level',
  rate: 'Rate',
  unexplained: 'Not explained',
} as const;

export type Part = keyof typeof partNames;

export const partsInOrder: readonly Part[] = ['scope', 'quantity', 'priceLevel', 'rate', 'unexplained'];

/** What each part means, for whoever reads the picture. */
export const partMeanings: Readonly<Record<Part, string>> = {
  scope: 'a line was added or removed.',
  quantity: 'more or fewer of the same thing, at the old rate.',
  priceLevel: 'prices rose or fell altogether, by the index that both editions name.',
  rate: 'the same thing at another price, for the new quantity.',
  unexplained: 'the amount changed, and quantity and rate are not told in both editions.',
};

/** A change of money with its sign: "+$110,000". */
export const signed = (amountMinor: string, currency: string): string => {
  const words = sayMoney({ amountMinor: amountMinor.replace('-', ''), currency });
  if (BigInt(amountMinor) === 0n) return words;
  return `${amountMinor.startsWith('-') ? '\u2212' : '+'}${words}`;
};

/** The sentence at the head, in three pieces of which the middle one is marked. */
export function changeStatement(
  { period, currency, change }: Pick<Change, 'period' | 'currency' | 'change'>,
  { from, to }: { from: number; to: number },
): { before: string; marked: string; after: string } {
  const by = BigInt(change);
  if (by === 0n)
    return { before: `In ${period}, edition ${to} costs `, marked: 'as much', after: ` as edition ${from}.` };
  const amount = sayMoney({ amountMinor: String(by < 0n ? -by : by), currency });
  return {
    before: `In ${period}, edition ${to} costs `,
    marked: `${amount} ${by < 0n ? 'less' : 'more'}`,
    after: ` than edition ${from}.`,
  };
}

/** What added and what took away: "Quantity added $212,000; scope and rate took away $102,000." */
export function madeOf(parts: Parts, currency: string): string {
  const told = (isMore: boolean): string => {
    const own = partsInOrder.filter((part) => (isMore ? BigInt(parts[part]) > 0n : BigInt(parts[part]) < 0n));
    if (own.length === 0) return '';
    const sum = own.reduce((whole, part) => whole + BigInt(parts[part]), 0n);
    const amount = sayMoney({ amountMinor: String(sum < 0n ? -sum : sum), currency });
    return `${listed(own.map((part) => nounOf[part]))} ${isMore ? 'added' : 'took away'} ${amount}`;
  };
  const sentence = [told(true), told(false)].filter((words) => words !== '').join('; ');
  return sentence === '' ? '' : `${sentenceCase(sentence)}.`;
}

const nounOf: Readonly<Record<Part, string>> = {
  scope: 'lines that came or went',
  quantity: 'quantities',
  priceLevel: 'the price level',
  rate: 'rates',
  unexplained: 'what is not explained',
};

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** How many lines differ in which way, in a sentence. */
export function countSentence(
  { addedCount, removedCount, movedCount, renamedCount }: Comparison,
  { changedCount, unchangedCount }: { changedCount: number; unchangedCount: number },
): string {
  const told = [
    [changedCount, 'with another amount'],
    [addedCount, 'added'],
    [removedCount, 'removed'],
    [movedCount, 'moved'],
    [renamedCount, 'renamed'],
  ].flatMap(([count, how]) =>
    typeof count === 'number' && count > 0 ? [`${sayCount(count, 'line')} ${how}`] : [],
  );
  const same =
    unchangedCount > 0 ? ` ${sentenceCase(sayCount(unchangedCount, 'line'))} cost as much as before.` : '';
  return told.length === 0 ? `Nothing differs.${same}` : `${sentenceCase(told.join(', '))}.${same}`;
}

/** Periods that only one of the two has; nothing where they have the same. */
export function lonelyPeriods(
  { periods }: { periods: readonly Plain<Comparison['periods'][number]>[] },
  { from, to }: { from: number; to: number },
): string | undefined {
  const only = (edition: number, labels: readonly string[]) =>
    labels.length === 0 ? [] : [`${listed(labels)} only in edition ${edition}`];
  const told = [
    ...only(
      from,
      periods.flatMap(({ label, isInTo }) => (isInTo ? [] : [label])),
    ),
    ...only(
      to,
      periods.flatMap(({ label, isInFrom }) => (isInFrom ? [] : [label])),
    ),
  ];
  return told.length === 0
    ? undefined
    : `${sentenceCase(told.join(', '))}: there is nothing to compare them with.`;
}

/** What became of a line beside its amount: "moved from A to B, renamed". */
export function fateOf(
  line: Pick<
    ComparedLine,
    'isAdded' | 'isRemoved' | 'isMoved' | 'isRenamed' | 'titleBefore' | 'placeBefore' | 'placeAfter'
  >,
): string {
  if (line.isAdded) return 'new';
  if (line.isRemoved) return 'removed';
  const top = 'the initiative itself';
  return [
    line.isMoved ? `moved from ${line.placeBefore ?? top} to ${line.placeAfter ?? top}` : '',
    line.isRenamed ? (line.titleBefore === null ? 'other code or class' : `was “${line.titleBefore}”`) : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** How the amount was reckoned then and now: "10 × 60,000 → 12 × 60,000 post, a year". */
export function reckoned(
  { calculationBefore, calculationAfter }: ComparedLine,
  currency: string,
): string | undefined {
  if (!calculationBefore || !calculationAfter) return undefined;
  const words = ({ quantity, rate }: { quantity: string; rate: string }) =>
    `${quantity} × ${sayMoney({ amountMinor: rate, currency })}`;
  const [was, is] = [words(calculationBefore), words(calculationAfter)];
  if (was === is) return undefined;
  const unit = calculationAfter.unit === calculationBefore.unit ? ` (${calculationAfter.unit})` : '';
  return `${was}, now ${is}${unit}`;
}
